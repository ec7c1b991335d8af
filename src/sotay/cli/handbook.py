"""``sotay handbook new|fill|show|close|reopen|export|import|card|submit|receive``: the arguments, and acts on periods.

Showing is in ``showing``, exporting in ``exporting``, importing in ``open_data``, handing in in ``handing_in``.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from sotay.cli import exporting, handing_in, moving, old_text, open_data, showing, waiting_answers
from sotay.cli.console import Result, Surroundings
from sotay.cli.desks import held, write
from sotay.cli.parser import Commands, add_command, add_family, export_path, path_of, period, person_name, year
from sotay.domain.assessment import Assessment
from sotay.domain.errors import StoreExists
from sotay.domain.member import Profile
from sotay.domain.old_answers import old_fields_of_answers, old_fields_of_profile, turn_answers, turn_profile
from sotay.services import assessments
from sotay.services.handbook import checklist_to_answer, set_up
from sotay.services.repositories import UnitOfWork
from sotay.texts import cli, cli_help, cli_open_data
from sotay.texts import cli_handbook as texts


def add_to(families: Commands) -> None:
    """Add the family to the parser."""
    commands = add_family(families, "handbook", cli_help.handbook())
    new = _command(commands, "new", cli_help.handbook_new(), writes=True)
    new.add_argument(
        "--name", required=True, type=person_name, metavar=cli_help.name_word(), help=cli_help.owner_name()
    )
    new.add_argument("--profile", type=path_of, metavar=cli_help.file_word(), help=cli_help.profile_file())
    old_text.add_option(new)
    new.set_defaults(act=make)
    fill_in = _command(commands, "fill", cli_help.handbook_fill(), writes=True)
    fill_in.add_argument(
        "--answers", required=True, type=path_of, metavar=cli_help.file_word(), help=cli_help.answers_file()
    )
    old_text.add_option(fill_in)
    fill_in.set_defaults(act=fill)
    show = _command(commands, "show", cli_help.handbook_show(), writes=False)
    show.add_argument("--period", type=period, metavar=cli_help.period_word(), help=cli_help.period_to_show())
    show.set_defaults(act=showing.show)
    for name, help_text, act in (
        ("close", cli_help.handbook_close(), close),
        ("reopen", cli_help.handbook_reopen(), reopen),
    ):
        command = _command(commands, name, help_text, writes=True)
        command.add_argument(
            "--period", required=True, type=period, metavar=cli_help.period_word(), help=cli_help.period_to_act_on()
        )
        command.set_defaults(act=act)
    export = _command(commands, "export", cli_help.handbook_export(), writes=False)
    export.add_argument("--year", type=year, metavar=cli_help.year_word(), help=cli_help.year_to_export())
    export.add_argument("--form", default="", metavar=cli_help.form_word(), help=cli_help.form_to_export())
    export.add_argument(
        "--out", required=True, type=export_path, metavar=cli_help.file_word(), help=cli_help.export_out()
    )
    export.set_defaults(act=exporting.export)
    take_in = _command(commands, "import", cli_open_data.handbook_import(), writes=True)
    take_in.add_argument("file", type=path_of, metavar=cli_help.file_word(), help=cli_open_data.file_to_import())
    old_text.add_option(take_in)
    take_in.set_defaults(act=open_data.take_in)
    handing_in.add_to(commands, _command)
    over = _command(commands, "move", cli_help.handbook_move(), writes=True)
    over.add_argument(
        "--period", required=True, type=period, metavar=cli_help.period_word(), help=cli_help.period_to_act_on()
    )
    over.set_defaults(act=moving.move)


def make(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Make a handbook with its profile and first checklist; prints the recovery code once."""
    adapters = surroundings.load()
    folder: Path = arguments.folder
    profile = adapters.catalog.read_profile(arguments.profile) if arguments.profile else Profile()
    profile = replace(profile, full_name=arguments.name)
    found, turned = old_fields_of_profile(profile), arguments.convert_old_text
    profile = turn_profile(profile) if turned else profile
    checklist = adapters.catalog.shipped_checklist()
    plain = {"folder": str(folder), "name": profile.full_name, "dry_run": arguments.dry_run}
    plain |= old_text.plain(found, turned=turned)
    about_old = old_text.lines(found, None, turned=turned)
    if arguments.dry_run:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise StoreExists(folder)
        would = texts.handbook_would_be_made(str(folder), profile.full_name)
        return Result((would, *about_old, cli.only_preview()), plain)
    desk, code = adapters.stores.create(folder, password=surroundings.new_password(folder))
    with held(desk, back_up=False):
        desk.run(lambda uow: set_up(uow, profile=profile, checklist=checklist, now=surroundings.clock())).result()
    made = texts.handbook_made(str(folder), profile.full_name)
    lines = (made, *about_old, texts.recovery_code(code), texts.recovery_code_only_once())
    return Result(lines, {**plain, "recovery_code": code})


def fill(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Add the answers of a file to an open period."""
    adapters = surroundings.load()
    answers = adapters.catalog.read_answers(arguments.answers)
    found, turned = old_fields_of_answers(answers), arguments.convert_old_text
    answers = turn_answers(answers) if turned else answers

    def act(uow: UnitOfWork) -> Assessment:
        now = surroundings.clock()
        checklist = checklist_to_answer(uow, catalog=adapters.catalog, today=now.date())
        return assessments.fill_from_file(uow, answers=answers, checklist=checklist, now=now)

    filled = write(surroundings, adapters, arguments.folder, act, dry_run=arguments.dry_run)
    say = texts.would_be_filled if arguments.dry_run else texts.filled
    line = say(filled.period, len(answers.changes), filled.answered_count(), len(filled.states()))
    about_old = old_text.lines(found, filled.checklist, turned=turned)
    waiting = waiting_answers.waiting_among(filled, (each.manifestation_id for each in answers.changes))
    lines = (line, *waiting_answers.lines(filled, waiting), *about_old)
    further = {**old_text.plain(found, turned=turned), **waiting_answers.plain(filled, waiting)}
    return _done(arguments, filled, lines, further)


def close(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Close a period."""

    def act(uow: UnitOfWork) -> Assessment:
        return assessments.close_assessment(uow, period=arguments.period, now=surroundings.clock())

    closed = write(surroundings, surroundings.load(), arguments.folder, act, dry_run=arguments.dry_run)
    answered, total = closed.answered_count(), len(closed.states())
    if arguments.dry_run or closed.closed_at is None:
        lines = [texts.would_be_closed(closed.period, answered, total)]
    else:
        lines = [texts.closed(closed.period, closed.closed_at, answered, total)]
    if unanswered := closed.unanswered():
        lines.append(texts.left_unanswered([closed.checklist.code(each) for each in unanswered]))
    return _done(arguments, closed, tuple(lines))


def reopen(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Open a closed period again."""
    now = surroundings.clock()

    def act(uow: UnitOfWork) -> Assessment:
        return assessments.reopen_assessment(uow, period=arguments.period, now=now)

    reopened = write(surroundings, surroundings.load(), arguments.folder, act, dry_run=arguments.dry_run)
    line = texts.would_be_reopened(reopened.period) if arguments.dry_run else texts.reopened(reopened.period, now)
    return _done(arguments, reopened, (line,))


def _done(
    arguments: argparse.Namespace,
    assessment: Assessment,
    lines: tuple[str, ...],
    more: Mapping[str, object] = MappingProxyType({}),
) -> Result:
    plain = {**showing.plain_summary(assessment), **more, "dry_run": arguments.dry_run}
    return Result((*lines, cli.only_preview()) if arguments.dry_run else lines, plain)


def _command(commands: Commands, name: str, description: str, *, writes: bool) -> argparse.ArgumentParser:
    command = add_command(commands, name, description)
    command.add_argument("folder", type=path_of, metavar=cli_help.folder_word(), help=cli_help.handbook_folder())
    command.add_argument("--json", action="store_true", help=cli_help.as_json())
    if writes:
        command.add_argument("--dry-run", action="store_true", help=cli_help.dry_run())
    return command
