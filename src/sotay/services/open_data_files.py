"""The checklists and forms of a handbook as plain YAML beside its open data, for whoever goes on without the program.

They go out only: the file of open data holds the words that every period and paper stands on, and whose packages are
taken is for each store to say (``docs/adr/0029``), so that neither trust nor the publishing key leaves the handbook.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, Draft, Publication
from sotay.domain.errors import FileNotWritable, FolderNotThere
from sotay.domain.file_head import head_of
from sotay.domain.open_data import OpenHandbook
from sotay.files import private_mkdir
from sotay.services.open_data import export_open_data, write_open_data_file, years_to_export
from sotay.services.package_exchange import PackageExchange
from sotay.services.papers import save_paper
from sotay.services.repositories import UnitOfWork
from sotay.texts import catalog_kinds
from sotay.texts import open_data_files as texts


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What can be exported: one of ``years``, the latest first, or all; then ``files`` lie beside, as many as here."""

    years: tuple[int, ...]
    files: int


@dataclass(frozen=True, slots=True)
class FileBeside:
    """One file to write: its name below the folder with ``/``, its text, and what is said of it."""

    name: str
    text: str
    told: str


@dataclass(frozen=True, slots=True)
class OpenExport:
    """What an export writes."""

    handbook: OpenHandbook
    beside: tuple[FileBeside, ...]


def export_choices(uow: UnitOfWork) -> ExportChoices:
    """Return what there is to choose from."""
    with uow:
        files = len(uow.catalog_files.accepted()) + len(uow.drafting.publications()) + len(uow.drafting.drafts())
    return ExportChoices(years_to_export(uow), files)


def export_with_files(uow: UnitOfWork, *, exchange: PackageExchange, year: int | None = None) -> OpenExport:
    """Return the open data with what lies beside, which one year has nothing of; see ``export_open_data``."""
    handbook = export_open_data(uow, year=year)
    if year is not None:
        return OpenExport(handbook, ())
    with uow:
        names = {each.key: each.name for each in uow.catalog_files.publishers()}
        accepted, published = uow.catalog_files.accepted(), uow.drafting.publications()
        drafts = uow.drafting.drafts()
    came = (_accepted(each, names.get(each.publisher_key, ""), exchange) for each in accepted)
    given = (_published(each) for each in reversed(published))
    begun = (_draft(each, number) for number, each in enumerate(drafts, start=1))
    return OpenExport(handbook, (*came, *given, *begun))


def folder_beside(path: Path) -> Path:
    """Return the folder of what lies beside a file of open data."""
    return path.with_name(texts.folder_name(path.stem))


def write_export(path: Path, export: OpenExport) -> Path:
    """Write what lies beside and then the file; files of the same names are replaced, others stay.

    FileNotWritable, FolderNotThere, OpenDataTooLarge; slow for much.
    """
    if export.beside:
        folder = folder_beside(path)
        for each in _with_list(path, export.beside):
            target = folder / each.name
            _make_folder(target.parent, path)
            save_paper(target, each.text.encode("utf-8"))
    return write_open_data_file(path, export.handbook)


def _make_folder(folder: Path, path: Path) -> None:
    if not path.parent.is_dir():
        raise FolderNotThere(path)
    try:
        private_mkdir(folder)
    except OSError as error:
        raise FileNotWritable(folder) from error


def _with_list(path: Path, files: tuple[FileBeside, ...]) -> Iterator[FileBeside]:
    yield from files
    told = texts.read_me(path.name, tuple((each.name, each.told) for each in files))
    yield FileBeside(texts.read_me_name(), told, "")


def _accepted(accepted: AcceptedFile, publisher: str, exchange: PackageExchange) -> FileBeside:
    key = accepted.publisher_key
    fingerprint = exchange.publisher_fingerprint(key) if key else ""
    told = texts.accepted(_called(accepted.file), accepted.accepted_at, publisher, fingerprint)
    return FileBeside(texts.accepted_name(_slug(accepted.file)), accepted.file.text, told)


def _published(publication: Publication) -> FileBeside:
    told = texts.published(_called(publication.file), publication.published_at)
    return FileBeside(texts.published_name(_slug(publication.file)), publication.file.text, told)


def _draft(draft: Draft, number: int) -> FileBeside:
    name = head_of(draft.text).name
    called = catalog_kinds.file_name(draft.kind, name) if name else catalog_kinds.kind_name(draft.kind)
    kind = texts.slug_of_kind(draft.kind)
    return FileBeside(texts.draft_name(number, kind), draft.text, texts.draft(called, draft.changed_at))


def _called(file: CatalogFile) -> str:
    name = catalog_kinds.file_name(file.kind, head_of(file.text).name or file.id)
    return texts.with_version(name, file.version)


def _slug(file: CatalogFile) -> str:
    return texts.version_slug(texts.slug_of_kind(file.kind), file.id, file.version)
