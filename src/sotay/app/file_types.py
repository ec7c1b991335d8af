"""Letting a double click open the files that people hand to each other, for this person on this computer only."""

from __future__ import annotations

import platform
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import QSettings, QStandardPaths

from sotay.app.another_window import command
from sotay.files import atomic_write
from sotay.texts import file_types as texts
from sotay.ui.file_types import FileTypes

_CLASSES = "HKEY_CURRENT_USER\\Software\\Classes"
_DEFAULT = "Default"
_KIND = "sotay.{}"
_MIME = "application/x-sotay-{}"
DESKTOP_FILE = "sotay-tep.desktop"
MIME_FILE = "sotay-tep.xml"


def file_types() -> FileTypes | None:
    """Return what binds files on this system; None where nobody knows how."""
    system = platform.system()
    if system == "Windows":
        return RegistryFileTypes(QSettings(_CLASSES, QSettings.Format.NativeFormat), command())
    if system == "Linux":
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        return DesktopFileTypes(Path(data), command(), _run)
    return None


class RegistryFileTypes:
    """The registry of Windows, of this person only. Source: learn.microsoft.com, «File types and file associations»."""

    def __init__(self, classes: QSettings, program: Sequence[str]) -> None:
        self._classes = classes
        self._open = " ".join([*(f'"{word}"' for word in program), '"%1"'])

    def is_bound(self) -> bool:
        """Tell whether every ending leads here."""
        return all(
            self._classes.value(f".{suffix}/{_DEFAULT}") == _KIND.format(suffix)
            and self._classes.value(self._command_key(suffix)) == self._open
            for suffix in texts.SUFFIXES
        )

    def bind(self) -> bool:
        """Let every ending lead here; tell whether the registry took it."""
        for suffix in texts.SUFFIXES:
            self._classes.setValue(f".{suffix}/{_DEFAULT}", _KIND.format(suffix))
            self._classes.setValue(f"{_KIND.format(suffix)}/{_DEFAULT}", texts.description(suffix))
            self._classes.setValue(self._command_key(suffix), self._open)
        return self._sync() and self.is_bound()

    def release(self) -> bool:
        """Take away what ``bind`` wrote, and nothing that another program wrote since."""
        for suffix in texts.SUFFIXES:
            kind = _KIND.format(suffix)
            if self._classes.value(f".{suffix}/{_DEFAULT}") == kind:
                self._classes.remove(f".{suffix}")
            self._classes.remove(kind)
        return self._sync() and not self.is_bound()

    def _command_key(self, suffix: str) -> str:
        return f"{_KIND.format(suffix)}/shell/open/command/{_DEFAULT}"

    def _sync(self) -> bool:
        self._classes.sync()
        return self._classes.status() is QSettings.Status.NoError


class DesktopFileTypes:
    """The shared folders of a Linux desktop. Source: freedesktop.org, shared MIME-info and desktop entries.

    ``run`` starts a program of the system and waits; one that is not there is passed over, since desktops differ.
    """

    def __init__(self, data: Path, program: Sequence[str], run: Callable[[Sequence[str]], None]) -> None:
        self._desktop = data / "applications" / DESKTOP_FILE
        self._mime = data / "mime" / "packages" / MIME_FILE
        self._program = program
        self._run = run

    def is_bound(self) -> bool:
        """Tell whether both files say what they would say now."""
        return _text_of(self._desktop) == self._desktop_entry() and _text_of(self._mime) == _mime_package()

    def bind(self) -> bool:
        """Write both files and tell the desktop; False where they could not be written."""
        try:
            for path, content in ((self._mime, _mime_package()), (self._desktop, self._desktop_entry())):
                path.parent.mkdir(parents=True, exist_ok=True)
                atomic_write(path, content.encode())
        except OSError:
            return False
        self._tell_desktop()
        kinds = [_MIME.format(suffix) for suffix in texts.SUFFIXES]
        self._run(["xdg-mime", "default", DESKTOP_FILE, *kinds])
        return True

    def release(self) -> bool:
        """Remove both files and tell the desktop; False where they could not be removed."""
        try:
            self._mime.unlink(missing_ok=True)
            self._desktop.unlink(missing_ok=True)
        except OSError:
            return False
        self._tell_desktop()
        return True

    def _tell_desktop(self) -> None:
        self._run(["update-mime-database", str(self._mime.parent.parent)])
        self._run(["update-desktop-database", str(self._desktop.parent)])

    def _desktop_entry(self) -> str:
        words = " ".join(f'"{_quoted(word)}"' for word in self._program)
        kinds = "".join(f"{_MIME.format(suffix)};" for suffix in texts.SUFFIXES)
        lines = (
            "[Desktop Entry]", "Type=Application", f"Name={texts.program_name()}", f"Exec={words} %f",
            "Terminal=false", "NoDisplay=true", f"MimeType={kinds}",
        )  # fmt: skip
        return "\n".join(lines) + "\n"


def _mime_package() -> str:
    kinds = "".join(
        f'  <mime-type type="{_MIME.format(suffix)}">\n'
        f"    <comment>{escape(texts.description(suffix))}</comment>\n"
        f'    <glob pattern="*.{suffix}"/>\n'
        "  </mime-type>\n"
        for suffix in texts.SUFFIXES
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n{kinds}</mime-info>\n'
    )


def _quoted(word: str) -> str:
    """Return a word as the key Exec has it: inside double quotes, with a backslash before four signs, twice over."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, "\\\\" + sign if sign != "\\" else "\\\\\\\\")
    return word.replace("%", "%%")


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _run(words: Sequence[str]) -> None:
    program = shutil.which(words[0])
    if program is not None:
        subprocess.run([program, *words[1:]], check=False, capture_output=True)  # noqa: S603 - words of this module
