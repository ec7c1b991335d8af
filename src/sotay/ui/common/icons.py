"""Our own icons: simple strokes in SVG files, coloured and drawn at the size in which they are shown."""

from __future__ import annotations

from enum import Enum

from PySide6 import QtGui
from PySide6.QtGui import QPixmap

from sotay.paths import resource

NATURAL_SIZE = 'width="24" height="24"'


class Icon(Enum):
    """One picture; the value is the file's name."""

    HOME = "home"
    BOOK = "book"
    PENCIL = "pencil"
    CHECK = "check"
    HISTORY = "history"
    DOCUMENT = "document"
    FOLDER = "folder"
    SETTINGS = "settings"
    HELP = "help"
    LOCK = "lock"
    SEARCH = "search"
    SAVE = "save"
    PRINT = "print"
    EXPORT = "export"
    UNDO = "undo"
    REDO = "redo"
    CLOSE = "close"
    WARNING = "warning"
    ERROR = "error"
    INFO = "info"
    EYE = "eye"
    EYE_OFF = "eye_off"
    NEXT = "next"
    PREVIOUS = "previous"
    UP = "up"
    DOWN = "down"
    CALENDAR = "calendar"
    DELETE = "delete"
    COPY = "copy"
    USB = "usb"
    COMPARE = "compare"
    FLAG = "flag"
    ADD = "add"
    PERSON = "person"
    TARGET = "target"
    PEOPLE = "people"
    KEY = "key"
    INBOX = "inbox"
    LEVELS = "levels"
    MEETING = "meeting"
    BALLOT = "ballot"
    MIRROR = "mirror"
    COMMITTEE = "committee"
    CATALOG = "catalog"


def draw_pixmap(icon: Icon, colour: str, side_px: int) -> QPixmap:
    """Draw the icon as a square of ``side_px`` device pixels."""
    svg = resource(f"icons/{icon.value}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", colour).replace(NATURAL_SIZE, f'width="{side_px}" height="{side_px}"', 1)
    pixmap = QPixmap()
    pixmap.loadFromData(svg.encode(), "SVG")
    return pixmap


def make_icon(icon: Icon, colour: str, side_px: int, device_ratio: float) -> QtGui.QIcon:
    """Return the icon drawn for the screen with that scaling and for plain ones, so that it is never stretched.

    ``side_px`` is the side in logical pixels.
    """
    result = QtGui.QIcon()  # named late: its many theme icons are made then, and the first paint needs none
    for side in {side_px, round(side_px * device_ratio)}:
        result.addPixmap(draw_pixmap(icon, colour, side))
    return result
