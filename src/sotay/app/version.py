"""The version of the program, as the package says it."""

from __future__ import annotations

from importlib import metadata


def version() -> str:
    """Return the version, such as 0.1.0."""
    return metadata.version("sotay")
