"""Where shipped files lie, and where a person's own files go by default.

Knows the layout of a source checkout and of an installed package; knows nothing of what the files hold.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

APP_FOLDER = "sotay"
SHIPPED_ROOT_VARIABLE = "SOTAY_SHIPPED_ROOT"


@cache
def shipped_root() -> Path:
    """Return the folder that holds ``data`` and ``resources``.

    The environment variable SOTAY_SHIPPED_ROOT wins; then the checkout that this module lies in; then the package
    itself, where a wheel puts both folders.
    """
    named = os.environ.get(SHIPPED_ROOT_VARIABLE)
    if named:
        return Path(named)
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent
    return checkout if (checkout / "resources").is_dir() else package


def resource(name: str) -> Path:
    """Return the path of a font, icon, style or translation, such as ``fonts/Tinos-Regular.ttf``."""
    return shipped_root() / "resources" / name


def data_file(name: str) -> Path:
    """Return the path of a shipped data file, such as ``manifestations.yaml`` or ``forms/2025-2B.yaml``."""
    return shipped_root() / "data" / name


def default_data_dir() -> Path:
    """Return the folder for handbooks: local to this computer and this person, never roaming."""
    return _base("LOCALAPPDATA", "AppData/Local", "Library/Application Support", "XDG_DATA_HOME", ".local/share")


def log_dir() -> Path:
    """Return the folder for the log."""
    base = _base("LOCALAPPDATA", "AppData/Local", "Library/Logs", "XDG_STATE_HOME", ".local/state")
    return base / "Logs" if sys.platform == "win32" else base


def settings_dir() -> Path:
    """Return the folder for what concerns this computer and not a handbook, such as the size of letters."""
    return _base("LOCALAPPDATA", "AppData/Local", "Library/Preferences", "XDG_CONFIG_HOME", ".config")


def _base(windows_variable: str, windows: str, mac: str, variable: str, elsewhere: str) -> Path:
    """Return our folder below the platform's; a relative path in a variable counts as not set, as XDG asks.

    The same places as platformdirs names, whose import takes 8 ms that somebody waits for before the first paint.
    """
    if sys.platform == "darwin":
        return Path.home() / mac / APP_FOLDER
    on_windows = sys.platform == "win32"
    named = os.environ.get(windows_variable if on_windows else variable, "")
    base = Path(named) if os.path.isabs(named) else Path.home() / (windows if on_windows else elsewhere)
    return base / APP_FOLDER
