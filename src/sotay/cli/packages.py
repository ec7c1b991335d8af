"""``sotay checklist|form package|accept``: signing data files as a package, and accepting one in a store."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

from sotay.cli.cell_desks import opened_cell, stores_of
from sotay.cli.console import Result, Surroundings
from sotay.cli.desks import opened, write
from sotay.cli.parser import Commands, add_command, path_ending_in, path_of, person_name
from sotay.domain.backup import Backup, BackupReason
from sotay.domain.catalog_package import ENDING, CatalogPackage, PackedFile
from sotay.domain.errors import FileHasProblems, SeveralTroubles, SotayError
from sotay.domain.listing import Transcript
from sotay.domain.package_standing import KeyTrust
from sotay.domain.store_kind import StoreKind
from sotay.services import accepting
from sotay.services.catalog_packages import Approval, OfferedPackage, check_approval, name_within
from sotay.services.cell import accepting as cell_accepting
from sotay.services.cell.impact import cell_impact
from sotay.services.exchange_files import read_exchange_file
from sotay.services.impact import files_of, handbook_impact
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.services.publishing import publish_files
from sotay.services.stores import StoreDesk
from sotay.texts import cli, cli_hand_in, cli_help
from sotay.texts import cli_packages as texts
from sotay.texts import impact as impact_texts
from sotay.texts import packages as shared_texts
from sotay.texts.catalog_kinds import file_with_version


def add_to(commands: Commands) -> None:
    """Add both commands to a family."""
    file_word = cli_help.file_word()
    pack = add_command(commands, "package", texts.package_help())
    pack.add_argument("files", nargs="+", type=path_of, metavar=file_word, help=texts.package_files())
    pack.add_argument("--by", required=True, type=path_of, metavar=cli_help.folder_word(), help=texts.package_by())
    pack.add_argument("--name", type=person_name, metavar=cli_help.name_word(), help=texts.package_name())
    pack.add_argument("--out", required=True, type=path_ending_in(ENDING), metavar=file_word, help=texts.package_out())
    take = add_command(commands, "accept", texts.accept_help())
    take.add_argument("folder", type=path_of, metavar=cli_help.folder_word(), help=texts.store_folder())
    take.add_argument("package", type=path_of, metavar=file_word, help=texts.accept_file())
    take.add_argument(
        "--fingerprint", default="", metavar=cli_hand_in.fingerprint_word(), help=texts.accept_fingerprint()
    )
    for command, act in ((pack, package), (take, accept)):
        command.add_argument("--json", action="store_true", help=cli_help.as_json())
        command.add_argument("--dry-run", action="store_true", help=cli_help.dry_run())
        command.set_defaults(act=act)


def package(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Sign files with the publishing key of a handbook and write the package; each new version is kept there."""
    adapters = surroundings.load()
    files = tuple(adapters.catalog.recognise(path) for path in arguments.files)
    act = partial(
        publish_files,
        files=files,
        exchange=adapters.exchange,
        catalog=adapters.catalog,
        now=surroundings.clock(),
        name=arguments.name or "",
    )
    try:
        made = write(surroundings, adapters, arguments.by, act, dry_run=arguments.dry_run)
    except (FileHasProblems, SeveralTroubles) as error:
        raise _named(
            error, {name_within(file): path for path, file in zip(arguments.files, files, strict=True)}
        ) from None
    if not arguments.dry_run:
        save_paper(arguments.out, made.content)
    return Result(_packed_lines(arguments, made), _packed_plain(arguments, made))


def accept(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Accept a package in a handbook or a cell book; with ``--dry-run`` tell what it is and what it would bring."""
    adapters = surroundings.load()
    content = read_exchange_file(arguments.package)
    approval, is_preview = Approval(arguments.fingerprint), arguments.dry_run
    _, kind = stores_of(adapters, arguments.folder)
    backup: Backup | None = None
    sheet: Transcript | None = None
    with _opened(surroundings, adapters, arguments.folder, kind, back_up=not is_preview) as desk:
        offered = desk.run(_look(kind, content, adapters, surroundings)).result()
        if is_preview:
            sheet = impact_texts.sheet_of(desk.run(_impact(kind, offered, adapters, surroundings)).result())
        if not is_preview or approval.fingerprint:
            check_approval(offered, approval)
        if not is_preview:
            backup = desk.back_up(BackupReason.BEFORE_UPDATE).result()
            desk.run(_take(kind, offered, approval, adapters, surroundings)).result()
    lines = _offered_lines(arguments, offered, kind, backup)
    if sheet is not None:
        lines = (*lines[:-1], *_sheet_lines(sheet), lines[-1])
    return Result(lines, {**_offered_plain(arguments, offered, backup), **_sheet_plain(sheet)})


def _named(error: SotayError, paths: Mapping[str, Path]) -> SotayError:
    """Return an error with the files called as they were on the command line."""
    if isinstance(error, SeveralTroubles):
        return SeveralTroubles(tuple(_named(each, paths) for each in error.errors))
    if isinstance(error, FileHasProblems):
        return FileHasProblems(paths.get(error.path.name, error.path), error.problems)
    return error


def _opened(
    surroundings: Surroundings, adapters: Adapters, folder: Path, kind: StoreKind, *, back_up: bool
) -> AbstractContextManager[StoreDesk[Any]]:
    if kind is StoreKind.CELL:
        return opened_cell(surroundings, adapters, folder, back_up=back_up)
    return opened(surroundings, adapters, folder, back_up=back_up)


def _look(kind: StoreKind, content: bytes, adapters: Adapters, surroundings: Surroundings) -> Any:  # noqa: ANN401
    with_all: dict[str, Any] = {"content": content, "exchange": adapters.exchange, "catalog": adapters.catalog}
    if kind is StoreKind.CELL:
        return partial(cell_accepting.look_at_package, **with_all)
    return partial(accepting.look_at_package, **with_all, now=surroundings.clock())


def _take(
    kind: StoreKind, offered: OfferedPackage, approval: Approval, adapters: Adapters, surroundings: Surroundings
) -> Any:  # noqa: ANN401
    take: Any = cell_accepting.accept_package if kind is StoreKind.CELL else accepting.accept_package
    now, catalog = surroundings.clock(), adapters.catalog
    return partial(take, offered=offered, approval=approval, catalog=catalog, now=now)


def _impact(kind: StoreKind, offered: OfferedPackage, adapters: Adapters, surroundings: Surroundings) -> Any:  # noqa: ANN401
    files, comparing = files_of(offered), adapters.catalog.compare
    if kind is StoreKind.CELL:
        year = surroundings.clock().year
        return partial(cell_impact, year=year, files=files, known=offered.known, comparing=comparing)
    return partial(handbook_impact, files=files, comparing=comparing)


def _sheet_lines(sheet: Transcript) -> Iterator[str]:
    for part in sheet.parts:
        yield f"{part.heading}:"
        yield from (f"  {line}" for line in part.words.splitlines())


def _sheet_plain(sheet: Transcript | None) -> dict[str, object]:
    parts = [{"heading": each.heading, "lines": each.words.splitlines()} for each in sheet.parts] if sheet else []
    return {"impact": parts} if sheet else {}


def _packed_lines(arguments: argparse.Namespace, made: CatalogPackage) -> tuple[str, ...]:
    count = len(made.files)
    files = (f"  {file_with_version(each.file)}, {texts.number(each.number)}" for each in made.files)
    if arguments.dry_run:
        return (texts.would_pack(made.publisher_name, count), *files, cli.only_preview())
    return (
        texts.packed(str(arguments.out), made.publisher_name, count),
        *files,
        shared_texts.fingerprint(made.fingerprint),
        texts.read_it_out(),
    )


def _packed_plain(arguments: argparse.Namespace, made: CatalogPackage) -> dict[str, object]:
    return {
        "file": str(arguments.out),
        "publisher": made.publisher_name,
        "fingerprint": made.fingerprint,
        "files": [_plain(each) for each in made.files],
        "dry_run": arguments.dry_run,
    }


def _offered_lines(
    arguments: argparse.Namespace, offered: OfferedPackage, kind: StoreKind, backup: Backup | None
) -> tuple[str, ...]:
    found, trust = offered.package, offered.key.trust
    lines = [shared_texts.published_by(found.publisher_name, found.made_at)]
    lines.append(shared_texts.fingerprint(found.fingerprint))
    if backup is None:
        lines.append(shared_texts.key_state(trust))
        lines += [shared_texts.known_before(each.name, each.fingerprint) for each in offered.before]
    lines += [f"  {shared_texts.file_line(each.standing)}" for each in offered.files]
    if backup is not None:
        lines.append(shared_texts.accepted(len(offered.taken), found.publisher_name))
        lines.append(texts.way_back(backup.sequence, str(arguments.folder), kind))
    else:
        if trust is not KeyTrust.KNOWN and not arguments.fingerprint:
            lines.append(texts.needs_fingerprint())
        lines.append(cli.only_preview())
    return tuple(lines)


def _offered_plain(arguments: argparse.Namespace, offered: OfferedPackage, backup: Backup | None) -> dict[str, object]:
    return {
        "file": str(arguments.package),
        "result": "preview" if backup is None else "accepted",
        "publisher": offered.package.publisher_name,
        "fingerprint": offered.package.fingerprint,
        "made_at": offered.package.made_at.isoformat(),
        "key": offered.key.trust.value,
        "known_before": [each.fingerprint for each in offered.before],
        "files": [
            {
                **_plain(each.standing.packed),
                "state": each.standing.state.value,
                "replaces": each.standing.present.version if each.standing.present else None,
            }
            for each in offered.files
        ],
        "backup": None if backup is None else backup.sequence,
        "dry_run": arguments.dry_run,
    }


def _plain(packed: PackedFile) -> dict[str, object]:
    file = packed.file
    return {"kind": file.kind.value, "id": file.id, "version": file.version, "number": packed.number}
