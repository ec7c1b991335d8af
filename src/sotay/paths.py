"""Where shipped files lie, and where a person's own files go by default.

Knows the layout of a source checkout and of an installed package; knows nothing of what the files hold.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import platformdirs

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
    return Path(platformdirs.user_data_dir(APP_FOLDER, appauthor=False, roaming=False))


def log_dir() -> Path:
    """Return the folder for the log."""
    return Path(platformdirs.user_log_dir(APP_FOLDER, appauthor=False))


def settings_dir() -> Path:
    """Return the folder for what concerns this computer and not a handbook, such as the size of letters."""
    return Path(platformdirs.user_config_dir(APP_FOLDER, appauthor=False, roaming=False))
