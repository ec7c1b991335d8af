"""Each paper of a season as it can be drawn, and the row that stands for it in the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.domain.paper_gaps import gaps_of
from sotay.services.cell_drawing import CellPaperDrawing
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.texts import cell_papers_page as texts
from sotay.ui.common.rows import Mark, Row
from sotay.ui.printing import Paper
from sotay.ui.secretary.season_reading import SeasonAtHand

_IN_ORDER = (
    *(PaperKind.PENDING, PaperKind.UNREVIEWED, PaperKind.ONE_PAGE, PaperKind.BALLOT, PaperKind.BALLOT_HIGHEST),
    *(PaperKind.TALLY, PaperKind.SUMMARY, PaperKind.MINUTES, PaperKind.REPORT, PaperKind.COLLECTIVE, PaperKind.MIRROR),
)
"""As a season goes: before the meeting, at it, after it."""


def rows_of(at_hand: SeasonAtHand) -> list[Row]:
    """Return the rows of all papers, in the order in which a season needs them."""
    in_order = sorted(at_hand.data.templates, key=lambda each: _IN_ORDER.index(each.kind))
    return [row_of(each, at_hand) for each in in_order]


def row_of(template: PaperTemplate, at_hand: SeasonAtHand) -> Row:
    """Return the row of a paper, with what is missing on it."""
    gaps = gaps_of(template, at_hand.season)
    said = texts.gap_sentence(gaps)
    return Row(
        key=template.kind.value,
        title=template.name,
        note=said,
        mark=Mark.PARTLY if gaps else Mark.DONE,
        spoken=texts.row_spoken(template.name, said),
    )


def note_of(template: PaperTemplate, at_hand: SeasonAtHand) -> str:
    """Return what is to be known of a paper before it is handed on."""
    said = (texts.gap_notice(gaps_of(template, at_hand.season)), *template.notes)
    return "\n".join(each for each in said if each)


def paper_of(template: PaperTemplate, at_hand: SeasonAtHand, adapters: Adapters) -> Paper:
    """Return a paper that can be drawn, in each form of file that it has."""
    draw = partial(_draw, template, at_hand)
    return Paper(
        title=texts.in_sentence(template.name),
        file_name=f"{file_stem(template, at_hand)}.pdf",
        draw=partial(draw, lambda: adapters.documents),
        note=note_of(template, at_hand),
        write_word=partial(draw, adapters.load_word),
        write_excel=partial(draw, adapters.load_sheets) if template.is_table else None,
    )


def file_stem(template: PaperTemplate, at_hand: SeasonAtHand) -> str:
    """Return what the files of a paper are called, without their ending."""
    return f"{texts.file_stem(template.kind)}-{at_hand.data.year}"


def save_all(
    folder: Path,
    at_hand: SeasonAtHand,
    adapters: Adapters,
    *,
    progress: Callable[[int, int], None],
    is_stopped: Callable[[], bool],
) -> int:
    """Write every paper in every form into a folder, made where it is not there; return how many were written."""
    folder.mkdir(exist_ok=True)
    files = [
        (folder / f"{file_stem(template, at_hand)}{ending}", make)
        for template in at_hand.data.templates
        for ending, make in _forms(paper_of(template, at_hand, adapters))
    ]
    written = 0
    for path, make in files:
        if is_stopped():
            break
        save_paper(path, make())
        written += 1
        progress(written, len(files))
    return written


def _forms(paper: Paper) -> list[tuple[str, Callable[[], bytes]]]:
    forms = ((".pdf", paper.draw), (".docx", paper.write_word), (".xlsx", paper.write_excel))
    return [(ending, make) for ending, make in forms if make is not None]


def _draw(template: PaperTemplate, at_hand: SeasonAtHand, load: Callable[[], CellPaperDrawing]) -> bytes:
    return load().cell_paper(template, at_hand.season, at_hand.data.layout)
