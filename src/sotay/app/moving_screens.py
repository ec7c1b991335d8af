"""The screens of moving a period to a newer version, over the sample handbook; all of it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import Change, ChangeKind, Checklist, Manifestation, ManifestationId
from sotay.services.handbook import load_overview
from sotay.services.moving import move, plan_move, undo_move
from sotay.services.ports import Desk
from sotay.services.repositories import UnitOfWork
from sotay.ui.context import PageId, Place
from sotay.ui.main_window import MainWindow
from sotay.ui.member.moving.dialog import MoveDialog

NEW_ITEM = ManifestationId("muc-thu-tach-ra")


def moving_screens(main: MainWindow, desk: Desk, name: str) -> Iterator[tuple[str, QWidget]]:
    """Yield the offer, the list, an answer that waits, one that is only to be read, and a new item beside it."""
    moment = main.context.clock()
    today = moment.date()
    current = desk.run(partial(load_overview, today=today)).result().current
    if current is None or len(current.said()) <= 1:
        return
    period = current.period
    newer = replace(_next_version(current), effective_from=today.isoformat())
    desk.run(partial(_accept, checklist=newer, moment=moment)).result()
    main.go_to(Place(PageId.ASSESSMENT, period=period))
    yield f"{name}-co-ban-moi", main
    plan = desk.run(partial(plan_move, period=period, today=today)).result()
    dialog = MoveDialog(main.context.theme, main, plan)
    yield f"{name}-xem-thay-doi", dialog
    delete(dialog)
    moved = desk.run(partial(move, period=period, today=today, now=moment)).result()
    changed, gone = (each.item.id for each in current.said()[:2])
    for word, item in (("can-xem-lai", changed), ("chi-de-doc", gone), ("muc-moi", NEW_ITEM)):
        main.go_to(Place(PageId.ASSESSMENT, period=period, item=item))
        yield f"{name}-{word}", main
    desk.run(partial(undo_move, moved=moved, now=moment)).result()
    desk.run(partial(_withdraw, checklist=newer)).result()


def _next_version(current: Assessment) -> Checklist:
    """Return a version in which the first answered item means something else and the second went into a new one."""
    old = current.checklist
    changed, gone = (each.item for each in current.said()[:2])

    def items(each: Manifestation) -> tuple[Manifestation, ...]:
        if each.id == changed.id:
            return (replace(each, text=f"{each.text} {gone.short}."),)
        return () if each.id == gone.id else (each,)

    groups = [replace(group, items=tuple(kept for each in group.items for kept in items(each))) for group in old.groups]
    last = groups[-1]
    new = replace(gone, id=NEW_ITEM, number=str(len(last.items) + 1), short=gone.short)
    groups[-1] = replace(last, items=(*last.items, new))
    changes = (
        Change(changed.id, ChangeKind.MEANING_CHANGED),
        Change(NEW_ITEM, ChangeKind.SPLIT_FROM, (gone.id,)),
        Change(gone.id, ChangeKind.WITHDRAWN),
    )
    version = f"{old.version}.1"
    return replace(old, version=version, replaces=old.version, groups=tuple(groups), changes=changes)


def _accept(uow: UnitOfWork, *, checklist: Checklist, moment: datetime) -> None:
    with uow:
        uow.checklists.accept(checklist, moment)
        uow.commit()


def _withdraw(uow: UnitOfWork, *, checklist: Checklist) -> None:
    with uow:
        uow.checklists.withdraw(checklist)
        uow.commit()
