"""``sotay handbook import``, and ``export`` as JSON: the member's own data out as a file that any program reads."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from sotay.cli import old_text
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.desks import opened, read
from sotay.domain.backup import Backup, BackupReason
from sotay.domain.old_open_data import OldPlace, old_places, turn_open_data
from sotay.domain.open_data import Fate, ImportCounts, OpenHandbook
from sotay.services.importing import Imported, import_open_data
from sotay.services.open_data import read_open_data_file
from sotay.services.open_data_files import OpenExport, export_with_files, folder_beside, write_export
from sotay.services.rehearsal import Rehearsal
from sotay.services.repositories import UnitOfWork
from sotay.texts import cli
from sotay.texts import cli_open_data as texts
from sotay.texts import open_data as shared_texts
from sotay.texts import open_data_files as file_texts


def export_json(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Say that the file will be open to everybody, then write the whole handbook, or one year of it."""
    if arguments.form:
        raise Refused(texts.form_is_for_papers())
    year: int | None = arguments.year
    adapters = surroundings.load()

    def act(uow: UnitOfWork) -> OpenExport:
        return export_with_files(uow, exchange=adapters.exchange, year=year)

    export = read(surroundings, adapters, arguments.folder, act)
    surroundings.tell(shared_texts.not_encrypted())
    path, handbook, beside = write_export(arguments.out, export), export.handbook, len(export.beside)
    size_bytes = path.stat().st_size
    counts = {
        "periods": len(handbook.periods),
        "answers": sum(len(each.answers) for each in handbook.periods),
        "diary": len(handbook.diary),
        "remedies": len(handbook.remedies),
        "proofs": len(handbook.proof_files),
    }
    folder = str(folder_beside(path)) if beside else None
    lines = [texts.open_data_written(str(path), year, size_bytes, counts["periods"], counts["diary"])]
    if folder is not None:
        lines.append(file_texts.written_beside(beside, folder))
    told = {"catalog_files": beside, "catalog_folder": folder}
    return Result(tuple(lines), {"file": str(path), "year": year, "size_bytes": size_bytes, **counts, **told})


def take_in(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Add to a handbook what a file of open data holds and the handbook does not; a backup is made before."""
    incoming = read_open_data_file(arguments.file)
    places, turned = old_places(incoming), arguments.convert_old_text
    incoming = turn_open_data(incoming) if turned and places else incoming
    now, is_rehearsal = surroundings.clock(), arguments.dry_run

    def act(uow: UnitOfWork) -> Imported:
        return import_open_data(Rehearsal(uow) if is_rehearsal else uow, incoming=incoming, now=now)

    with opened(surroundings, surroundings.load(), arguments.folder, back_up=not is_rehearsal) as desk:
        backup = None if is_rehearsal else desk.back_up(BackupReason.BEFORE_IMPORT).result()
        counts = desk.run(act).result().counts
    return _result(arguments, incoming, counts, backup, places)


def _result(
    arguments: argparse.Namespace,
    incoming: OpenHandbook,
    counts: ImportCounts,
    backup: Backup | None,
    old: Sequence[OldPlace],
) -> Result:
    turned = arguments.convert_old_text
    plain = {
        "file": str(arguments.file),
        "year": incoming.year,
        "dry_run": arguments.dry_run,
        **{fate.value: {part.value: count for part, count in counts.parts(fate)} for fate in Fate},
        "other_versions": [
            {"period": each.period.written, "here": each.here.version, "in_file": each.in_file.version}
            for each in counts.other_versions
        ],
        "backup": None if backup is None else backup.sequence,
        **old_text.plain_places(old, turned=turned),
    }
    lines = [shared_texts.whose(incoming), *old_text.lines_of_places(old, turned=turned)]
    if backup is None:
        lines += [*shared_texts.would_be_done(counts), cli.only_preview()]
    else:
        lines += [*shared_texts.done(counts), texts.way_back(backup.sequence, str(arguments.folder))]
    return Result(tuple(lines), plain)
