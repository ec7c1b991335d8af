"""``sotay backup create|list|verify|restore``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from sotay.cli.cell_desks import stores_of
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.desks import held
from sotay.cli.parser import Commands, add_command, add_family, path_of
from sotay.domain.backup import Backup, BackupContent, BackupReason
from sotay.domain.errors import NoStore
from sotay.domain.store_kind import StoreKind
from sotay.services.stores import StoresOf
from sotay.texts import cli, cli_help
from sotay.texts import cli_backup as texts


def add_to(families: Commands) -> None:
    """Add the family to the parser."""
    commands = add_family(families, "backup", cli_help.backup())
    for name, description, act in (
        ("create", cli_help.backup_create(), create),
        ("list", cli_help.backup_list(), list_all),
        ("verify", cli_help.backup_verify(), verify),
        ("restore", cli_help.backup_restore(), restore),
    ):
        command = add_command(commands, name, description)
        command.add_argument("folder", type=path_of, metavar=cli_help.folder_word(), help=cli_help.handbook_folder())
        if name in ("verify", "restore"):
            command.add_argument(
                "backup", nargs="?", default="", metavar=cli_help.backup_word(), help=cli_help.backup_named()
            )
        command.add_argument("--json", action="store_true", help=cli_help.as_json())
        if name == "restore":
            command.add_argument("--dry-run", action="store_true", help=cli_help.dry_run())
        command.set_defaults(act=act)


def create(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Make a verified backup now."""
    if not arguments.folder.is_dir():
        raise NoStore(arguments.folder)
    stores, kind = stores_of(surroundings.load(), arguments.folder)
    desk = stores.open(arguments.folder, password=surroundings.password(arguments.folder, kind))
    with held(desk, back_up=False):
        made = desk.back_up(BackupReason.ON_DEMAND).result()
    return Result((texts.backup_made(made),), _plain(made))


def list_all(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """List the backups, the latest first; needs no password."""
    stores, kind = stores_of(surroundings.load(), arguments.folder)
    backups = _backups(stores, arguments.folder)
    lines = tuple(texts.backup_line(each) for each in backups) or (texts.no_backups(kind),)
    return Result(lines, [_plain(each) for each in backups])


def verify(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Open a backup and check it whole."""
    stores, kind = stores_of(surroundings.load(), arguments.folder)
    path = _named(stores, kind, arguments.folder, arguments.backup)
    content = stores.verify(path, password=surroundings.password(path, kind))
    return Result((texts.backup_good(content),), _plain_content(content))


def restore(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Put a backup in place of the handbook; what was there is kept as a backup."""
    stores, kind = stores_of(surroundings.load(), arguments.folder)
    path = _named(stores, kind, arguments.folder, arguments.backup)
    password = surroundings.password(path, kind)
    content = stores.verify(path, password=password)
    plain = {**_plain_content(content), "dry_run": arguments.dry_run}
    if arguments.dry_run:
        return Result((texts.would_restore(content), cli.only_preview()), plain)
    kept = stores.restore(arguments.folder, path, password=password)
    line = texts.restored(kept, content)
    return Result((line,), {**plain, "kept": _plain(kept) if kept else None})


def _backups(stores: StoresOf[Any], folder: Path) -> tuple[Backup, ...]:
    if not folder.is_dir():
        raise NoStore(folder)
    return stores.backups(folder)


def _named(stores: StoresOf[Any], kind: StoreKind, folder: Path, named: str) -> Path:
    """Return the backup of a number or a path, by default the latest."""
    backups = _backups(stores, folder)
    if not named:
        if not backups:
            raise Refused(texts.no_backups(kind))
        return backups[0].path
    for each in backups:
        if str(each.sequence) == named.lstrip("0") or each.path.name == named:
            return each.path
    if not Path(named).is_dir():
        raise Refused(texts.no_such_backup(named))
    return Path(named)


def _plain(backup: Backup) -> dict[str, object]:
    return {
        "path": str(backup.path),
        "sequence": backup.sequence,
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason.value,
        "size_bytes": backup.size_bytes,
    }


def _plain_content(content: BackupContent) -> dict[str, object]:
    if content.kind is StoreKind.CELL:
        return {**_plain(content.backup), "people": content.people, "submissions": content.submissions}
    return {
        **_plain(content.backup),
        "periods": content.periods,
        "answers": content.answers,
        "reviews": content.reviews,
    }
