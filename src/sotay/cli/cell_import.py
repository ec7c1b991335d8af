"""``sotay cell import``: take sealed submissions in and write their receipts."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from pathlib import Path

from sotay.cli.cell_desks import opened_cell
from sotay.cli.console import Result, Surroundings
from sotay.cli.parser import AddCommand, Commands, path_of
from sotay.cli.stopping import waited_for
from sotay.domain.backup import BackupReason
from sotay.domain.collecting import Outcome
from sotay.services.cell.importing import ImportReport, import_files, is_backed_up_before
from sotay.services.cell.receipts import make_receipts, write_receipts
from sotay.services.cell.rehearsal import rehearsed
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import Adapters, CellDesk
from sotay.texts import cli, cli_help
from sotay.texts import cli_cell as texts

SUBMISSIONS = "*.bainop"
REFUSED = 1


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add the command to the family."""
    command = add_command(commands, "import", texts.import_help(), writes=True)
    command.add_argument("files", nargs="+", type=path_of, metavar=cli_help.file_word(), help=texts.import_files())
    command.add_argument("--receipts", type=path_of, metavar=cli_help.folder_word(), help=texts.receipts())
    command.set_defaults(act=take_in)


def take_in(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Take files in; exit code 1 where one of them is refused."""
    adapters = surroundings.load()
    files = tuple(_named(arguments.files))
    stopped = threading.Event()

    def act(uow: CellUnitOfWork) -> ImportReport:
        exchange, now, rules = adapters.exchange, surroundings.clock(), adapters.catalog.review_rules()[0]
        return import_files(uow, files=files, exchange=exchange, now=now, rules=rules, is_stopped=stopped.is_set)

    with opened_cell(surroundings, adapters, arguments.folder, back_up=not arguments.dry_run) as desk:
        if is_backed_up_before(files) and not arguments.dry_run:
            desk.back_up_changes(BackupReason.BEFORE_IMPORT).result()
        report = waited_for(desk.run(rehearsed(act) if arguments.dry_run else act), stop=stopped.set)
        written: dict[str, Path] = {}
        if arguments.receipts is not None and not arguments.dry_run:
            written = _write_receipts(desk, adapters, surroundings, report, arguments.receipts)
    return _told(arguments, report, written, left=len(files) - len(report.outcomes))


def _named(paths: Sequence[Path]) -> list[Path]:
    """Return the files; a folder stands for the submissions in it."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.glob(SUBMISSIONS)) if path.is_dir() else [path]
    return found


def _write_receipts(
    desk: CellDesk, adapters: Adapters, surroundings: Surroundings, report: ImportReport, folder: Path
) -> dict[str, Path]:
    """Write the receipt of each file that was taken, now or before: whoever asks again may have lost the first."""
    taken = [(each.file, each.submission_id) for each in report.outcomes if each.submission_id is not None]
    wanted = tuple((submission_id, Path(file).stem) for file, submission_id in taken)
    now = surroundings.clock()
    made = desk.run(lambda uow: make_receipts(uow, wanted=wanted, exchange=adapters.exchange, now=now)).result()
    return {file: path for (file, _), path in zip(taken, write_receipts(folder, made), strict=True)}


def _told(arguments: argparse.Namespace, report: ImportReport, written: dict[str, Path], *, left: int) -> Result:
    lines = [texts.file_line(each) for each in report.outcomes]
    lines.append(texts.import_summary(report.accepted, len(report.outcomes), dry_run=arguments.dry_run))
    if written:
        lines.append(texts.receipts_written(len(written), str(arguments.receipts)))
    if arguments.dry_run:
        lines.append(cli.only_preview())
    plain = []
    for each in report.outcomes:
        entry = {"file": each.file, "result": each.outcome.value, "reason": texts.reason(each)}
        if arguments.receipts is not None:
            entry["receipt"] = str(written.get(each.file, ""))
        plain.append(entry)
    is_refused = any(each.outcome is Outcome.REFUSED for each in report.outcomes)
    reasons = () if arguments.json else tuple(texts.reason_line(each) for each in report.outcomes if each.fault)
    if left:
        reasons = (*reasons, texts.import_stopped(left))
    return Result(tuple(lines), plain, code=REFUSED if is_refused or left else 0, reasons=reasons)
