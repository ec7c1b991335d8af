"""``sotay doctor``: try each part of the program, and a handbook where one is named."""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sotay.cli.cell_desks import stores_of
from sotay.cli.checking import problem_lines
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.desks import held
from sotay.cli.parser import Commands, add_command, path_of
from sotay.domain.errors import BackupDamaged, DatabaseDamaged, FileHasProblems, NoStore, SotayError
from sotay.domain.package_errors import AcceptedUnusable
from sotay.domain.store_kind import StoreKind
from sotay.services.accepted import accepted_files
from sotay.services.catalog_port import Catalog
from sotay.services.ports import Documents, Stores
from sotay.services.stores import StoresOf
from sotay.texts import cli_doctor as texts
from sotay.texts import cli_help
from sotay.texts.dates import moment
from sotay.texts.errors import sentence_for

ROOM_NEEDED_BYTES = 200 * 1024 * 1024
PRIVATE_TO_OWNER = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; ``more`` are further lines, such as each problem of a file."""

    subject: str
    is_good: bool
    sentence: str
    more: tuple[str, ...] = ()


def add_to(families: Commands) -> None:
    """Add the command to the parser."""
    command = add_command(families, "doctor", cli_help.doctor())
    command.add_argument(
        "folder", nargs="?", type=path_of, metavar=cli_help.folder_word(), help=cli_help.handbook_folder()
    )
    command.add_argument("--json", action="store_true", help=cli_help.as_json())
    command.set_defaults(act=examine)


def examine(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Look at everything and say of each thing whether it is good; exit code 1 where something is not."""
    adapters = surroundings.load()
    findings = [
        _try("fonts", lambda: _fonts(adapters.documents)),
        _try("checklist", lambda: _checklist(adapters.catalog)),
        *_forms(adapters.catalog),
        *_commitment_forms(adapters.catalog),
        _try("layout", lambda: texts.layout_good(adapters.catalog.layout().name)),
        _try("encryption", lambda: _encryption(adapters.stores)),
    ]
    if arguments.folder is not None:
        stores, kind = stores_of(adapters, arguments.folder)
        findings.extend(_store(arguments.folder, stores, kind, surroundings, adapters.catalog))
    troubles = sum(not each.is_good for each in findings)
    lines = [line for each in findings for line in _lines(each)]
    lines.append(texts.some_trouble(troubles) if troubles else texts.all_good())
    plain = [
        {"subject": each.subject, "good": each.is_good, "sentence": each.sentence, "more": list(each.more)}
        for each in findings
    ]
    return Result(tuple(lines), plain, code=1 if troubles else 0)


def _lines(finding: Finding) -> Iterator[str]:
    yield texts.good(finding.sentence) if finding.is_good else texts.trouble(finding.sentence)
    yield from finding.more


def _try(subject: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(subject, True, look())
    except FileHasProblems as error:
        return Finding(subject, False, sentence_for(error), problem_lines(error))
    except SotayError as error:
        return Finding(subject, False, sentence_for(error))
    except Refused as refused:
        return Finding(subject, False, str(refused))


def _fonts(documents: Documents) -> str:
    page = documents.help_page(texts.trial_title(), (texts.trial_sentence(),))
    return texts.fonts_good(len(page))


def _checklist(catalog: Catalog) -> str:
    checklist = catalog.shipped_checklist()
    return texts.checklist_good(len(checklist.groups), len(tuple(checklist.items())), checklist.version)


def _forms(catalog: Catalog) -> Iterator[Finding]:
    forms, unusable = catalog.forms()
    if forms:
        yield Finding("forms", True, texts.forms_good([form.id for form in forms]))
    else:
        yield Finding("forms", False, texts.no_forms())
    for each in unusable:
        yield Finding("forms", False, sentence_for(each), problem_lines(each))


def _commitment_forms(catalog: Catalog) -> Iterator[Finding]:
    forms, unusable = catalog.commitment_forms()
    if forms:
        yield Finding("commitments", True, texts.commitment_forms_good([form.name for form in forms]))
    else:
        yield Finding("commitments", False, texts.no_commitment_forms())
    for each in unusable:
        yield Finding("commitments", False, sentence_for(each), problem_lines(each))


def _encryption(stores: Stores) -> str:
    """Make, close and open a throw-away handbook: the only proof that encryption works here."""
    password = secrets.token_urlsafe()
    with tempfile.TemporaryDirectory(prefix="sotay-") as place:
        folder = Path(place) / "thu"
        desk, _ = stores.create(folder, password=password)
        desk.close(back_up=False).result()
        stores.open(folder, password=password).close(back_up=False).result()
    return texts.encryption_good()


def _store(
    folder: Path, stores: StoresOf[Any], kind: StoreKind, surroundings: Surroundings, catalog: Catalog
) -> Iterator[Finding]:
    integrity = _try("integrity", lambda: _integrity(folder, stores, kind, surroundings, catalog))
    yield integrity
    if integrity.is_good and (unusable := catalog.unusable_accepted()):
        more = tuple(line for each in unusable for line in problem_lines(each))
        yield Finding("accepted", False, sentence_for(AcceptedUnusable(unusable)), more)
    if folder.is_dir():
        yield _rights(folder, kind)
        yield _room(folder, kind)
        yield _backups(folder, stores)


def _integrity(
    folder: Path, stores: StoresOf[Any], kind: StoreKind, surroundings: Surroundings, catalog: Catalog
) -> str:
    """Open the store as everybody does, close it, and read every page of it as if it were a backup.

    The catalog goes by what the store has accepted from then on.
    """
    if not folder.is_dir():
        raise NoStore(folder)
    password = surroundings.password(folder, kind)
    with held(stores.open(folder, password=password), back_up=False) as desk:
        catalog.use_accepted(desk.run(accepted_files).result())
    try:
        content = stores.verify(folder, password=password)
    except BackupDamaged as error:
        raise DatabaseDamaged(folder) from error
    if content.kind is StoreKind.CELL:
        return texts.cell_book_opens(content.people, content.submissions)
    return texts.handbook_opens(content.periods)


def _rights(folder: Path, kind: StoreKind) -> Finding:
    if os.name == "nt":
        return Finding("rights", True, texts.rights_of_system())
    open_to_others = [
        str(path.relative_to(folder.parent))
        for path in (folder, *sorted(folder.rglob("*")))
        if path.lstat().st_mode & PRIVATE_TO_OWNER and not path.is_symlink()
    ]
    if open_to_others:
        return Finding("rights", False, texts.not_private(open_to_others))
    return Finding("rights", True, texts.private_folder(kind))


def _room(folder: Path, kind: StoreKind) -> Finding:
    free = shutil.disk_usage(folder).free
    if free < ROOM_NEEDED_BYTES:
        return Finding("room", False, texts.room_short(free))
    used = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return Finding("room", True, texts.room_good(free, used, kind))


def _backups(folder: Path, stores: StoresOf[Any]) -> Finding:
    backups = stores.backups(folder)
    if not backups:
        return Finding("backups", False, texts.no_backup())
    return Finding("backups", True, texts.backups_good(len(backups), moment(backups[0].made_at)))
