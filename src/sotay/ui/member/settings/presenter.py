"""The talk of the settings about the profile. Letters, colours and lock are the keeper's."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.form import ReviewForm
from sotay.domain.member import Profile
from sotay.services.handbook import load_profile, save_profile
from sotay.texts import settings as texts
from sotay.ui.context import Context

PROFILE_KEY = "profile"


class SettingsPresenter(QObject):
    """``forms_read(forms)`` and ``profile_read(Profile)`` after ``load``."""

    forms_read = Signal(object)
    profile_read = Signal(object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._unsaved: Profile | None = None
        self._before: Profile | None = None
        self._latest: Profile | None = None

    @property
    def has_unsaved(self) -> bool:
        """Tell whether lines of the profile are not on disk yet."""
        return self._unsaved is not None

    def load(self) -> None:
        """Read the profile, unless lines typed here still wait to be stored."""
        if self._unsaved is None:
            reading = self._context.drawing.submit(self._context.adapters.catalog.forms)
            self._context.jobs.watch(reading, self._on_forms, self._on_failed)

    def offer_way_back(self) -> None:
        """Offer to put the profile back as it was when the page was entered, if it is another one now."""
        before, self._before = self._before, None
        if before is not None and self._latest not in (None, before):
            self._context.shell.offer_undo(texts.profile_changed(), partial(self._put_back, before))

    def save(self, profile: Profile) -> None:
        """Store the lines at once."""
        self._unsaved = self._latest = profile
        self._context.shell.show_saving()
        future = self._context.desk.save_soon(PROFILE_KEY, partial(save_profile, profile=profile))
        self._context.jobs.watch(future, self._on_saved, self._on_save_failed)

    @Slot(object)
    def _on_forms(self, read: tuple[tuple[ReviewForm, ...], object]) -> None:
        year = self._context.clock().year
        self.forms_read.emit(tuple(form for form in read[0] if form.is_in_force(year)))
        # After the forms, since the profile names one of them.
        self._context.jobs.watch(self._context.desk.run(load_profile), self._on_profile, self._on_failed)

    @Slot(object)
    def _on_profile(self, profile: Profile) -> None:
        self._before = self._latest = profile
        self.profile_read.emit(profile)

    @Slot(object)
    def _on_saved(self, profile: Profile) -> None:
        if self._unsaved == profile:
            self._unsaved = None
            self._context.shell.show_saved(self._context.clock())
            self._context.shell.refresh()

    @Slot(object)
    def _on_save_failed(self, error: BaseException) -> None:
        self._context.shell.show_save_failed(error, self._save_again)

    def _put_back(self, before: Profile) -> None:
        future = self._context.desk.run(partial(save_profile, profile=before))
        self._context.jobs.watch(future, self._on_put_back, self._on_failed)

    @Slot(object)
    def _on_put_back(self, _profile: Profile) -> None:
        self._context.shell.show_notice(texts.profile_put_back())
        self._context.shell.refresh()
        self.load()

    def _save_again(self) -> None:
        if self._unsaved is not None:
            self.save(self._unsaved)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
