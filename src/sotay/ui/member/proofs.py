"""Proof files of a diary entry or a remedy: the list that shows them, and the talk that keeps them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.proof import Proof
from sotay.domain.remedy import Remedy, RemedyId
from sotay.services.papers import save_paper
from sotay.services.proofs import add_proof, delete_proof, proof_content, read_proof_file, restore_proof
from sotay.texts import proofs as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.file_dialogs import choose_open_path, choose_save_path
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.context import Context

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

T = TypeVar("T")
R = TypeVar("R", DiaryEntry, Remedy)

USUAL_SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", ".docx", ".doc", ".xlsx", ".txt")


class ProofList(QWidget):
    """The files by name and size; ``add_requested``, ``save_requested(Proof)``, ``delete_requested(Proof)``."""

    add_requested = Signal()
    save_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Proof, ...] = ()
        self._rows: list[ProofRow] = []
        self.add_button = secondary_button(theme, texts.add(), self, icon=Icon.ADD)
        self.add_button.clicked.connect(self.add_requested)
        self._files = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(texts.heading(), self, role=TextRole.SUBHEADING))
        self._column.addWidget(PlainLabel(texts.explained(), self, role=TextRole.SMALL))
        self._column.addLayout(self._files)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_proofs(self, proofs: Sequence[Proof]) -> None:
        """Show these files."""
        if tuple(proofs) == self._shown:
            return
        self._shown = tuple(proofs)
        for row in self._rows:
            self._files.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [ProofRow(self._theme, each, self) for each in proofs]
        for row in self._rows:
            row.save_requested.connect(self.save_requested)
            row.delete_requested.connect(self.delete_requested)
            self._files.addWidget(row)
        let_tab_follow(*self._rows, self.add_button)

    def rows(self) -> tuple[ProofRow, ...]:
        """Return the rows in order."""
        return tuple(self._rows)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        self._files.setSpacing(self._theme.px(4))


class ProofRow(QWidget):
    """One file with its two acts."""

    save_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, proof: Proof, parent: QWidget) -> None:
        super().__init__(parent)
        self._proof = proof
        self.name = PlainLabel(texts.named(proof.name, proof.size_bytes), self)
        self.save_button = quiet_button(theme, texts.save_out(), self, icon=Icon.EXPORT)
        self.save_button.setAccessibleName(texts.save_out_spoken(proof.name))
        self.delete_button = quiet_button(theme, texts.remove(), self, icon=Icon.DELETE)
        self.delete_button.setAccessibleName(texts.remove_spoken(proof.name))
        self.save_button.clicked.connect(self._on_save)
        self.delete_button.clicked.connect(self._on_delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.save_button)
        row.addWidget(self.delete_button)

    @Slot()
    def _on_save(self) -> None:
        self.save_requested.emit(self._proof)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self._proof)


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read, and whose proof it is to be."""

    owner: EntryId | RemedyId
    name: str
    content: bytes


class ProofKeeper(QObject):
    """Adds, writes out, deletes and brings back; ``changed()`` when the files of an owner are other ones."""

    changed = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._proof: Proof | None = None
        self._target: Path | None = None

    def ask_and_add(self, owner: EntryId | RemedyId) -> None:
        """Ask for a file and keep it with its owner."""
        path = choose_open_path(self._window, texts.choose_title(), texts.usual_files(), USUAL_SUFFIXES)
        if path is not None:
            self.add(owner, path)

    def add(self, owner: EntryId | RemedyId, path: Path) -> None:
        """Keep a file with its owner."""
        self._watch(self._context.drawing.submit(partial(_read, owner, path)), self._on_file_read)

    def save_out(self, proof: Proof) -> None:
        """Ask for a place and write the file there, as it was taken."""
        suffix = Path(proof.name).suffix
        path = choose_save_path(
            self._context.theme, self._window, texts.save_dialog(), proof.name, texts.any_files(), suffix
        )
        if path is not None:
            self._target = path
            self._watch(self._context.desk.run(partial(proof_content, proof_id=proof.id)), self._on_content)

    def delete(self, proof: Proof) -> None:
        """Delete a file and offer to bring it back."""
        self._proof = proof
        act = partial(delete_proof, proof_id=proof.id, now=self._context.clock())
        self._watch(self._context.desk.run(act), self._on_deleted)

    @Slot(object)
    def _on_file_read(self, read: ReadFile) -> None:
        today = self._context.clock().date()
        act = partial(add_proof, owner=read.owner, name=read.name, content=read.content, today=today)
        self._watch(self._context.desk.run(act), self._on_added)

    @Slot(object)
    def _on_added(self, proof: Proof) -> None:
        self._context.shell.offer_undo(texts.added(proof.name), partial(self.delete, proof))
        self.changed.emit()

    @Slot(object)
    def _on_content(self, content: bytes) -> None:
        if self._target is not None:
            self._watch(self._context.drawing.submit(partial(save_paper, self._target, content)), self._on_written)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._context.shell.show_file(path)

    @Slot(object)
    def _on_deleted(self, _nothing: None) -> None:
        if self._proof is not None:
            proof = self._proof
            self._context.shell.offer_undo(texts.removed(proof.name), partial(self._bring_back, proof))
        self.changed.emit()

    def _bring_back(self, proof: Proof) -> None:
        self._proof = proof
        self._watch(self._context.desk.run(partial(restore_proof, proof_id=proof.id)), self._on_brought_back)

    @Slot(object)
    def _on_brought_back(self, _nothing: None) -> None:
        if self._proof is not None:
            self._context.shell.show_notice(texts.brought_back(self._proof.name))
        self.changed.emit()

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read(owner: EntryId | RemedyId, path: Path) -> ReadFile:
    name, content = read_proof_file(path)
    return ReadFile(owner, name, content)


def keep_proofs(before: R, now: R) -> R:
    """Return a record as it was with the proofs that it has now, which have an undo of their own."""
    return replace(before, proofs=now.proofs)
