"""The minutes of handing a cell book over, as the content of a paper of the cell; names are written by hand."""

from __future__ import annotations

from sotay.domain.handover import Handover
from sotay.reports.cell.values import Align, Cell, CellPaper, Part, Room, TableColumn, TablePart
from sotay.reports.review_content import Printed, SignatureBlock, field
from sotay.texts import cell_papers, documents
from sotay.texts import handover_paper as texts

NUMBER_MM, COUNT_MM, NOTE_MM = 11, 22, 52
ROOM_LINES = 2


def handover_paper(handover: Handover) -> CellPaper:
    """Return what the paper says."""
    return CellPaper(
        document_title=texts.document_title(),
        sheet_name=texts.sheet_name(),
        left_header=(
            field(cell_papers.committee_label(), handover.committee),
            field(cell_papers.cell_label(), handover.cell),
        ),
        numbered=(),
        right_header=cell_papers.party_name(),
        place_and_date=documents.place_and_date(handover.place, handover.day),
        titles=(texts.title(),),
        subtitle=texts.subtitle(),
        parts=_parts(handover),
        signatures=_signatures(),
        is_landscape=False,
    )


def _parts(handover: Handover) -> tuple[Part, ...]:
    return (
        Room(texts.giver(), 0),
        Room(texts.taker(), 0),
        Room(texts.witness(), 0),
        Printed(texts.contents()),
        _table(handover),
        Printed(texts.card_note(handover.fingerprint)),
        Printed(texts.afterwards()),
        Room(texts.copies_elsewhere(), ROOM_LINES),
        Room(texts.remarks(), 1),
    )


def _table(handover: Handover) -> TablePart:
    what, count, note = texts.columns()
    lines: list[tuple[str, int | None, str]] = [
        (texts.book(handover.cell), 1, ""),
        (texts.people(), handover.people, ""),
        (texts.left(), handover.left, ""),
        (texts.compared(), handover.compared, ""),
        *(
            (
                texts.year(each.year),
                each.files + each.papers,
                texts.year_note(each.files, each.papers, is_archived=each.is_archived),
            )
            for each in handover.years
        ),
        (texts.signed_papers(), None, ""),
        (texts.backups(), handover.backups, ""),
        (texts.custodians(), handover.custodians, ""),
        (texts.code_sheet(), 1, ""),
    ]
    rows = tuple(
        (Cell(str(at), at), Cell(words), Cell("" if number is None else str(number), number), Cell(said))
        for at, (words, number, said) in enumerate(lines, start=1)
    )
    columns = (
        TableColumn(texts.number(), NUMBER_MM, Align.CENTRE),
        TableColumn(what, 0, Align.LEFT),
        TableColumn(count, COUNT_MM, Align.CENTRE),
        TableColumn(note, NOTE_MM, Align.LEFT),
    )
    return TablePart(columns, rows)


def _signatures() -> tuple[SignatureBlock, ...]:
    return tuple(
        SignatureBlock(lines=(), title=title, note=texts.sign_note(), name="", is_left=is_left)
        for title, is_left in (
            (texts.giver_signs(), True),
            (texts.taker_signs(), False),
            (texts.witness_signs(), False),
        )
    )
