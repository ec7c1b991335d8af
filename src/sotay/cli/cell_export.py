"""``sotay cell export``: the papers of a cell that need no more than its people and what they handed in."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from sotay.cli.cell_desks import read_cell
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.parser import AddCommand, Commands, paper_path, year
from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.domain.collecting import PersonStanding, Standing, missing
from sotay.domain.review_rules import rules_for
from sotay.domain.roster import PersonId, labels_of
from sotay.domain.season import Season
from sotay.services.cell.book import YearOfCell, load_year
from sotay.services.cell.season import load_season
from sotay.services.cell_drawing import CellPaperDrawing
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.texts import cli_cell as texts
from sotay.texts import cli_help

KINDS = ("summary", "report", "minutes", "ballot", "tally", "pending", "unreviewed", "onepage", "mirror")
READY = (
    PaperKind.PENDING, PaperKind.UNREVIEWED, PaperKind.BALLOT, PaperKind.SUMMARY, PaperKind.MINUTES, PaperKind.ONE_PAGE
)  # fmt: skip
"""What can be made of people and hand-ins alone, with room to write the rest; the others wait for ratings and votes."""

BY_HAND = (PaperKind.SUMMARY, PaperKind.MINUTES, PaperKind.ONE_PAGE)
"""The papers that leave room for what the book does not hold."""


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add the command to the family."""
    command = add_command(commands, "export", texts.export_help(), writes=False)
    command.add_argument("--year", required=True, type=year, metavar=cli_help.year_word(), help=texts.export_year())
    command.add_argument("--kind", required=True, choices=KINDS, metavar=texts.kind_word(), help=texts.export_kind())
    command.add_argument("--out", type=paper_path, metavar=cli_help.file_word(), help=texts.export_out())
    command.set_defaults(act=export, command_parser=command)


def export(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Write a paper; without a file print those of whom a submission is still waited for, by given name."""
    kind = PaperKind(arguments.kind)
    if kind not in READY:
        raise Refused(texts.kind_not_there(arguments.kind, [each.value for each in READY]))
    if kind is not PaperKind.PENDING and arguments.out is None:
        arguments.command_parser.error("the following arguments are required: --out")
    adapters = surroundings.load()
    write = _season_reader(arguments, adapters) if arguments.out is not None else None

    def act(uow: CellUnitOfWork) -> tuple[YearOfCell, Season | None]:
        return load_year(uow, year=arguments.year), write(uow) if write else None

    found, season = read_cell(surroundings, adapters, arguments.folder, act)
    notes = _write(arguments, adapters, kind, season) if season else ()
    if kind is not PaperKind.PENDING:
        return Result((texts.written(str(arguments.out)), *notes), {"file": str(arguments.out), "kind": kind.value})
    waited_for = missing(found.people)
    labels = labels_of(each.person for each in found.people)
    lines = [*_pending_lines(found, waited_for, labels), *notes]
    plain = _plain(found, waited_for, labels)
    if arguments.out is not None:
        lines.insert(0, texts.written(str(arguments.out)))
        plain["file"] = str(arguments.out)
    return Result(tuple(lines), plain)


def _season_reader(arguments: argparse.Namespace, adapters: Adapters) -> Callable[[CellUnitOfWork], Season]:
    rules, _ = adapters.catalog.review_rules()
    forms, _ = adapters.catalog.forms()
    of_year = rules_for(arguments.year, rules)
    return lambda uow: load_season(uow, year=arguments.year, rules=of_year, forms=forms)


def _write(arguments: argparse.Namespace, adapters: Adapters, kind: PaperKind, season: Season) -> tuple[str, ...]:
    """Write the paper and return what is to be known of it before it is handed on."""
    template = _template(adapters, kind)
    drawing = _drawing(adapters, arguments.out.suffix.lower())
    save_paper(arguments.out, drawing.cell_paper(template, season, adapters.catalog.layout()))
    return (*template.notes, texts.left_to_write()) if kind in BY_HAND else template.notes


def _template(adapters: Adapters, kind: PaperKind) -> PaperTemplate:
    templates, broken = adapters.catalog.cell_papers()
    for each in templates:
        if each.kind is kind:
            return each
    if broken:
        raise broken[0]
    raise Refused(texts.no_template(kind.value))


def _drawing(adapters: Adapters, ending: str) -> CellPaperDrawing:
    if ending == ".docx":
        return adapters.load_word()
    return adapters.load_sheets() if ending == ".xlsx" else adapters.documents


def _pending_lines(
    found: YearOfCell, waited_for: tuple[PersonStanding, ...], labels: Mapping[PersonId, str]
) -> tuple[str, ...]:
    if not waited_for:
        return (texts.nobody_pending(found.year),)
    expected = sum(each.standing is not Standing.NOT_REVIEWED for each in found.people)
    return (
        texts.pending_heading(found.name, found.year, len(waited_for), expected, found.due),
        *(texts.pending_line(labels[each.person.id], each) for each in waited_for),
    )


def _plain(
    found: YearOfCell, waited_for: tuple[PersonStanding, ...], labels: Mapping[PersonId, str]
) -> dict[str, object]:
    return {
        "cell": found.name,
        "year": found.year,
        "due": found.due.isoformat() if found.due else None,
        "pending": [
            {"member": labels[each.person.id], "state": each.standing.value, "comment": each.comment}
            for each in waited_for
        ],
    }
