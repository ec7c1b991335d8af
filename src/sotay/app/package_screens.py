"""The screens of taking a package of data files in, over a sample book; what they took in is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_package import CatalogPackage, PackedFile
from sotay.domain.package_standing import KeyStanding, KeyTrust
from sotay.services.catalog_packages import Approval, OfferedPackage, OtherKey
from sotay.services.ports import Adapters
from sotay.services.preview_on_sample import preview_of_file
from sotay.services.stores import StoreDesk
from sotay.texts.impact import sheet_of
from sotay.ui.catalog_files.accept_dialog import AcceptDialog
from sotay.ui.catalog_files.acts import PackageActs
from sotay.ui.catalog_files.panel import PackagePanel
from sotay.ui.catalog_files.reading_dialog import ReadingDialog
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.theme import Theme
from sotay.ui.impact_part import ImpactPart

SEED, OTHER_SEED = "5a" * 32, "a5" * 32
KINDS = (CatalogKind.CHECKLIST, CatalogKind.LAYOUT)


def package_screens(
    window: QWidget, theme: Theme, adapters: Adapters, desk: StoreDesk[Any], acts: PackageActs, panel: PackagePanel
) -> Iterator[tuple[str, QWidget]]:
    """Yield the window of a first, a known and a changed key, the list with something in it, and a file to read."""
    package = sample_package(adapters, panel.context.clock())
    offered: OfferedPackage = desk.run(acts.look(package.content)).result()
    sheet = sheet_of(desk.run(acts.impact(offered)).result(), publisher=package.publisher_name)
    for name, shown in (
        ("nhan-goi", offered),
        ("nhan-goi-da-tin", _known(offered)),
        ("nhan-goi-doi-khoa", _changed(offered, adapters)),
    ):
        dialog = AcceptDialog(theme, window, shown, desk.kind)
        impact = ImpactPart(panel.context, sheet, dialog)
        dialog.add_impact(impact)
        yield name, dialog
        if shown is offered:
            dialog.show()  # what was never shown has no place to scroll to
            bring_into_sight(impact.paper_button)
            yield "to-trinh", dialog
        delete(dialog)
    accepted = desk.run(acts.accept(offered, Approval(is_compared=True))).result()
    panel.refresh()
    yield "da-nhan-goi", window
    bring_into_sight(panel.accepted.read_button)
    yield "da-nhan-goi-danh-sach", window
    read = package.files[0].file
    reading = ReadingDialog(theme, window, read)
    reading.show_pages(preview_of_file(read, catalog=adapters.catalog, documents=adapters.documents))
    yield "doc-ban-da-nhan", reading
    reading.other_button.click()
    yield "doc-ban-da-nhan-van-ban", reading
    delete(reading)
    desk.run(acts.undo(accepted)).result()
    panel.refresh()


def sample_package(adapters: Adapters, made_at: datetime, seed: str = SEED) -> CatalogPackage:
    """Return a package with the next version of some shipped files."""
    shipped = {each.kind: each for each in reversed(adapters.catalog.shipped_files())}
    publisher = adapters.catalog.sample_committee().head.cell
    files = [PackedFile(_next(shipped[kind]), number) for number, kind in enumerate(KINDS, start=1)]
    return adapters.exchange.make_package(files, seed=seed, name=publisher, made_at=made_at)


def _next(file: CatalogFile) -> CatalogFile:
    lines = [line for line in file.text.split("\n") if not line.startswith("version:")]
    at = next(place for place, line in enumerate(lines) if line.startswith("id:"))
    more = ['version: "2"', *(['replaces: "1"'] if file.kind is CatalogKind.CHECKLIST else [])]
    return replace(file, version="2", text="\n".join([*lines[: at + 1], *more, *lines[at + 1 :]]))


def _known(offered: OfferedPackage) -> OfferedPackage:
    return replace(offered, key=KeyStanding(KeyTrust.KNOWN))


def _changed(offered: OfferedPackage, adapters: Adapters) -> OfferedPackage:
    former = adapters.exchange.publisher_fingerprint(adapters.exchange.publisher_key(OTHER_SEED))
    return replace(
        offered, key=KeyStanding(KeyTrust.CHANGED), before=(OtherKey(offered.package.publisher_name, former),)
    )
