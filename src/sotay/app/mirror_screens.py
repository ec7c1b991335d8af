"""The mirrors of two years side by side, over the sample cell book that has told only one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sotay.domain.manifestation import Change, ChangeKind, Checklist
from sotay.domain.mirror import Release
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import CellDesk
from sotay.texts import admin_samples as texts
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.main_window import CellMainWindow
from sotay.ui.secretary.mirror.page import MirrorPage


def mirror_screens(main: CellMainWindow, desk: CellDesk) -> Iterator[tuple[str, QWidget]]:
    """Yield the page once more with a mirror of the year before, which stays in the book; the rest is taken back."""
    page = main.workspace.page()
    told = desk.run(partial(_told, year=main.year())).result()
    if not isinstance(page, MirrorPage) or told is None:
        return
    release, checklist = told
    year_before = replace(release.mirror, year=release.mirror.year - 1)
    desk.run(partial(_put, release=replace(release, mirror=year_before), checklist=checklist)).result()
    desk.run(partial(_put, release=release, checklist=_next_version(checklist))).result()
    main.go_to(CellPlace(CellPageId.MIRROR))
    page.years_button.setChecked(True)
    page.years.setFocus(Qt.FocusReason.OtherFocusReason)
    yield "qua-cac-nam", main
    page.years_button.setChecked(False)
    desk.run(partial(_put, release=release, checklist=checklist)).result()


def _next_version(checklist: Checklist) -> Checklist:
    """Return a version whose first item means something else."""
    first, *others = checklist.groups
    item, *rest = first.items
    for before, after in texts.rewritten():
        item = replace(item, text=item.text.replace(before, after))
    groups = (replace(first, items=(item, *rest)), *others)
    changes = (Change(item.id, ChangeKind.MEANING_CHANGED),)
    return replace(
        checklist, version=f"{checklist.version}.1", replaces=checklist.version, groups=groups, changes=changes
    )


def _told(uow: CellUnitOfWork, *, year: int) -> tuple[Release, Checklist] | None:
    with uow:
        release = next((each for each in uow.mirrors.all() if each.mirror.year == year), None)
        checklist = uow.mirrors.checklists().get(year)
    return (release, checklist) if release is not None and checklist is not None else None


def _put(uow: CellUnitOfWork, *, release: Release, checklist: Checklist) -> None:
    with uow:
        uow.mirrors.put(release, checklist)
        uow.commit()
