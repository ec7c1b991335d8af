"""What became of the files of one import, as rows of a list and lines of a paper. Pure values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from sotay.domain.collecting import FileOutcome, Outcome
from sotay.domain.hand_in import SubmissionId
from sotay.domain.listing import Listing, ListingColumn
from sotay.services.cell.importing import ImportReport
from sotay.texts import collecting as texts
from sotay.texts.dates import moment
from sotay.ui.common.row_list import EVEN_FROM
from sotay.ui.common.rows import Mark, Row

ORDER = (Outcome.REFUSED, Outcome.WAITING, Outcome.OLDER, Outcome.DUPLICATE, Outcome.ACCEPTED)
"""What asks for something comes first."""

_MARKS = {
    Outcome.REFUSED: Mark.WARNING,
    Outcome.WAITING: Mark.FLAG,
    Outcome.OLDER: Mark.EMPTY,
    Outcome.DUPLICATE: Mark.PARTLY,
    Outcome.ACCEPTED: Mark.DONE,
}


@dataclass(frozen=True, slots=True)
class Batch:
    """The files of one import; ``labels`` tell people of one name apart, ``receipts`` are names of files written.

    ``checklist_hash`` is that of the program's own checklist, "" while it is not known.
    """

    report: ImportReport
    files: int
    at: datetime
    labels: Mapping[SubmissionId, str] = field(default_factory=lambda: MappingProxyType({}))
    receipts: Mapping[SubmissionId, str] = field(default_factory=lambda: MappingProxyType({}))
    checklist_hash: str = ""

    def counts(self) -> tuple[tuple[Outcome, int], ...]:
        """Return how many files there are of each outcome that there is."""
        numbers = Counter(each.outcome for each in self.report.outcomes)
        return tuple((outcome, numbers[outcome]) for outcome in ORDER if numbers[outcome])

    def of(self, outcome: Outcome | None) -> tuple[FileOutcome, ...]:
        """Return the files of an outcome, all for None, in the order in which they are shown."""
        return tuple(
            each for wanted in ORDER if outcome in (None, wanted) for each in self.report.outcomes
            if each.outcome is wanted
        )  # fmt: skip

    def waiting(self) -> tuple[Path, ...]:
        """Return the files that wait for a key to be compared."""
        return tuple(Path(each.file) for each in self.of(Outcome.WAITING))

    def to_receipt(self) -> tuple[tuple[SubmissionId, str], ...]:
        """Return what may be receipted, each submission once, with the stem of its file."""
        named = {
            each.submission_id: Path(each.file).stem for each in self.report.outcomes if each.submission_id is not None
        }
        return tuple(named.items())

    def said_of(self, each: FileOutcome) -> str:
        """Return why a file was not taken, or what is odd about one that was."""
        is_other = bool(self.checklist_hash) and each.checklist_hash not in ("", self.checklist_hash)
        return texts.other_checklist(each.checklist_version) if is_other else texts.reason(each.fault)

    def sender(self, each: FileOutcome) -> str:
        """Return who sent a file, "" where that is not known."""
        return self.labels.get(each.submission_id, each.sender) if each.submission_id else each.sender


def rows_of(batch: Batch, wanted: Outcome | None) -> tuple[Row, ...]:
    """Return the rows of the list; with a heading for each outcome where the list is not very long."""
    rows: list[Row] = []
    shown = batch.of(wanted)
    has_headings = len(shown) < EVEN_FROM
    before = None
    numbers = dict(batch.counts())
    for number, each in enumerate(shown):
        if has_headings and each.outcome is not before:
            before = each.outcome
            title = texts.outcome_title(before, numbers[before])
            rows.append(Row(f"-{before.value}", title, is_section=True))
        rows.append(_row(str(number), each, batch))
    return tuple(rows)


def lines_of(batch: Batch, wanted: Outcome | None) -> tuple[str, ...]:
    """Return the results as lines to paste into a table."""
    return tuple(
        texts.result_line(Path(each.file).name, batch.sender(each), each.outcome, batch.said_of(each))
        for each in batch.of(wanted)
    )


def listing_of(batch: Batch, owner: str) -> Listing:
    """Return the results as a paper."""
    number, name, sender, result, why = texts.columns()
    shown = batch.of(None)
    return Listing(
        owner=owner,
        title=texts.paper_title(),
        subtitle=texts.paper_subtitle(moment(batch.at)),
        lines=(summary_of(batch),) if shown else (),
        columns=(
            ListingColumn(number, 12, is_centred=True),
            ListingColumn(name, 46),
            ListingColumn(sender, 58),
            ListingColumn(result, 30),
            ListingColumn(why),
        ),
        rows=tuple(
            (
                str(place),
                Path(each.file).name,
                batch.sender(each),
                texts.outcome_name(each.outcome),
                batch.said_of(each),
            )
            for place, each in enumerate(shown, start=1)
        ),
        empty=texts.paper_empty(),
        is_landscape=True,
    )


def summary_of(batch: Batch) -> str:
    """Say how many files there are of each outcome, and whether somebody stopped it."""
    report = batch.report
    if report.is_stopped:
        return texts.stopped(report.accepted, len(report.outcomes), batch.files)
    return texts.counts(len(report.outcomes), batch.counts())


def _row(key: str, each: FileOutcome, batch: Batch) -> Row:
    sender, name = batch.sender(each), Path(each.file).name
    receipt = batch.receipts.get(each.submission_id, "") if each.submission_id else ""
    title = sender or texts.of_file(name, "")
    lines = (texts.of_file(name, receipt) if sender else "", batch.said_of(each))
    note = "\n".join(line for line in lines if line)
    return Row(
        key=key,
        title=title,
        note=note,
        mark=_MARKS[each.outcome],
        mark_word=texts.outcome_name(each.outcome),
        spoken=texts.spoken(title, each.outcome, note),
    )
