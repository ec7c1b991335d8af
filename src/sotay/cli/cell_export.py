"""``sotay cell export``: the papers of a season; what the book does not hold is room to write, and is said.

Making the mirror of a cell is an act of its own, done once a year, so that it needs a word of its own.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeAlias

from sotay.cli.cell_desks import read_cell, write_cell
from sotay.cli.cell_units import pending_cells
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.parser import AddCommand, Commands, paper_path, year
from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.domain.collecting import PersonStanding, Standing, missing
from sotay.domain.paper_gaps import gaps_of
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.domain.roster import PersonId, labels_of
from sotay.domain.season import Season
from sotay.domain.season_errors import MirrorTooSmall
from sotay.services.cell.book import YearOfCell, load_year
from sotay.services.cell.keeping_looks import SeasonLooks, kept_looks
from sotay.services.cell.mirroring import load_mirror, release_mirror
from sotay.services.cell.season import load_season
from sotay.services.cell.units import YearOfUnits, load_units
from sotay.services.cell_drawing import CellPaperDrawing
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.texts import cli_cell as texts
from sotay.texts import cli_help, cli_units
from sotay.texts import cli_season as season_texts
from sotay.texts.cell_papers_page import gap_notice

KINDS = tuple(each.value for each in PaperKind)
Looks: TypeAlias = "tuple[SeasonLooks | None, datetime | None]"
"""How the papers of an archived season look, where it keeps that, and when it was archived."""


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add the command to the family."""
    command = add_command(commands, "export", texts.export_help(), writes=False)
    command.add_argument("--year", required=True, type=year, metavar=cli_help.year_word(), help=texts.export_year())
    command.add_argument("--kind", required=True, choices=KINDS, metavar=texts.kind_word(), help=texts.export_kind())
    command.add_argument("--out", type=paper_path, metavar=cli_help.file_word(), help=texts.export_out())
    command.add_argument("--make-mirror", action="store_true", help=season_texts.make_mirror_help())
    command.set_defaults(act=export, command_parser=command)


def export(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Write a paper; without a file print those of whom a submission is still waited for, by given name."""
    kind = PaperKind(arguments.kind)
    if arguments.make_mirror and kind is not PaperKind.MIRROR:
        arguments.command_parser.error(f"argument --make-mirror: {season_texts.make_mirror_alone()}")
    if kind is not PaperKind.PENDING and arguments.out is None:
        arguments.command_parser.error("the following arguments are required: --out")
    adapters = surroundings.load()
    read = _season_reader(arguments, adapters) if arguments.out is not None else None

    def act(uow: CellUnitOfWork) -> tuple[YearOfCell, YearOfUnits, Season | None, Looks]:
        units = load_units(uow, year=arguments.year)
        if kind is PaperKind.MIRROR and not units.units:
            _ensure_mirror(uow, arguments, adapters)
        season = read(uow) if read else None
        return load_year(uow, year=arguments.year), units, season, _looks(uow, arguments.year)

    if arguments.make_mirror:
        found, units, season, looks = write_cell(surroundings, adapters, arguments.folder, act, dry_run=False)
    else:
        found, units, season, looks = read_cell(surroundings, adapters, arguments.folder, act)
    notes = _write(arguments, adapters, kind, season, looks) if season else ()
    if kind is not PaperKind.PENDING:
        return Result((texts.written(str(arguments.out)), *notes), {"file": str(arguments.out), "kind": kind.value})
    if units.units:
        return pending_cells(units, arguments.out, notes)
    waited_for = missing(found.people)
    labels = labels_of(each.person for each in found.people)
    lines = [*_pending_lines(found, waited_for, labels), *notes]
    plain = _plain(found, waited_for, labels)
    if arguments.out is not None:
        lines.insert(0, texts.written(str(arguments.out)))
        plain["file"] = str(arguments.out)
    return Result(tuple(lines), plain)


def _season_reader(arguments: argparse.Namespace, adapters: Adapters) -> Callable[[CellUnitOfWork], Season]:
    def read(uow: CellUnitOfWork) -> Season:
        forms, _ = adapters.catalog.forms()
        return load_season(uow, year=arguments.year, rules=_rules(arguments, adapters), forms=forms)

    return read


def _looks(uow: CellUnitOfWork, year: int) -> Looks:
    with uow:
        return kept_looks(uow, year), uow.seasons.archived_at(year)


def _write(
    arguments: argparse.Namespace, adapters: Adapters, kind: PaperKind, season: Season, looks: Looks
) -> tuple[str, ...]:
    """Write the paper and return what is to be known of it before it is handed on."""
    kept, archived_at = looks
    template, season = _template(adapters, kind, season, kept)
    layout = kept.layout if kept else adapters.catalog.layout(archived_at.date() if archived_at else None)
    drawing = _drawing(adapters, arguments.out.suffix.lower())
    save_paper(arguments.out, drawing.cell_paper(template, season, layout))
    left_open = gap_notice(gaps_of(template, season))
    return (*([left_open] if left_open else []), *template.notes)


def _ensure_mirror(uow: CellUnitOfWork, arguments: argparse.Namespace, adapters: Adapters) -> None:
    """See that the year has its mirror; Refused where it is not made and nobody said that it should be."""
    of_year, rules = arguments.year, _rules(arguments, adapters)
    catalog = adapters.catalog
    checklist, versions = catalog.shipped_checklist(), catalog.checklist_versions()
    facts = load_mirror(uow, year=of_year, rules=rules, checklist=checklist, versions=versions)
    if not facts.can_be_told:
        raise MirrorTooSmall(facts.given, facts.needed)
    if facts.told is None and not arguments.make_mirror:
        raise Refused(season_texts.mirror_not_made(of_year, facts.given, facts.members))
    release_mirror(uow, year=of_year, rules=rules, checklist=checklist, versions=versions)


def _rules(arguments: argparse.Namespace, adapters: Adapters) -> ReviewRules:
    versions, _ = adapters.catalog.review_rules()
    return rules_for(arguments.year, versions)


def _template(
    adapters: Adapters, kind: PaperKind, season: Season, kept: SeasonLooks | None
) -> tuple[PaperTemplate, Season]:
    """Return the template of a paper and the season that it is of.

    A committee has papers over its cells; any other is of its own people, where it has any.
    """
    own = season.own()
    if season.is_of_committee:
        templates, broken = (kept.committee_templates, ()) if kept else adapters.catalog.committee_papers()
        if found := next((each for each in templates if each.kind is kind), None):
            return found, season
        if broken or not own.members:
            raise (
                broken[0]
                if broken
                else Refused(cli_units.no_paper(kind.value, [each.kind.value for each in templates]))
            )
    templates, broken = (kept.templates, ()) if kept else adapters.catalog.cell_papers()
    if found := next((each for each in templates if each.kind is kind), None):
        return found, own
    raise broken[0] if broken else Refused(texts.no_template(kind.value))


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
