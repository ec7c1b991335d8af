"""The pages of a kind of store, as navigation, menus and help name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from sotay.domain.store_kind import StoreKind
from sotay.ui.common.icons import Icon


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the navigation names it; ``page`` is the member of the enum of its kind of store.

    ``keys`` lead to it where it is not among the first nine, which have digits.
    """

    page: Enum
    icon: Icon
    name: str
    keys: str = ""


@dataclass(frozen=True, slots=True)
class StorePages:
    """The pages in the order of the navigation, the first page first.

    ``topics`` names the topic of the help that F1 opens on a page; the help itself keeps what it shows. Pages without a
    paper or a search say so with ``nothing_to_print`` and ``nothing_to_search``.
    """

    kind: StoreKind
    entries: tuple[PageEntry, ...]
    help_page: Enum
    topics: Mapping[Enum, str]
    shortcuts_topic: str
    nothing_to_print: str
    nothing_to_search: str

    @property
    def first(self) -> Enum:
        """Return the page that a window begins with."""
        return self.entries[0].page

    def number_of(self, page: Enum) -> int:
        """Return the place of a page in the navigation, from 0."""
        return next(number for number, entry in enumerate(self.entries) if entry.page is page)

    def name_of(self, page: Enum) -> str:
        """Return what the navigation calls a page."""
        return self.entries[self.number_of(page)].name
