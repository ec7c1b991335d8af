"""Colours and letter sizes of the interface, as plain values.

Every pair of text and ground that the windows use reaches a contrast of 7:1, every shape 3:1; a test computes them.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

LETTER_SIZES_PT = (11, 13, 16, 20, 24)
DEFAULT_LETTER_SIZE_PT = 13


class ThemeChoice(Enum):
    """What the person chose; SYSTEM follows the computer's light or dark setting and its wish for contrast."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"
    CONTRAST = "contrast"


class Tokens(NamedTuple):
    """One table of colours, each as #rrggbb.

    ``name`` is the folder of the small pictures in ``resources/styles``.
    Grounds: ``ground`` of windows, ``surface`` of cards and fields, ``panel`` of navigation and bars, ``selection``.
    Texts: ``text``, ``muted``, ``accent``, ``ok``, ``warn``, ``error`` on any ground; ``on_accent`` on accent.
    Shapes: ``line`` around controls (3:1), ``hairline`` between things (decoration only), ``focus`` for the ring.
    ``*_ground`` are the grounds of bars; ``mark`` is the ground of a search hit.
    """

    name: str
    ground: str
    surface: str
    panel: str
    selection: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    hover: str
    line: str
    hairline: str
    focus: str
    ok: str
    warn: str
    error: str
    warn_ground: str
    error_ground: str
    info_ground: str
    mark: str


LIGHT = Tokens(
    name="light",
    ground="#FBF8F3",
    surface="#FFFFFF",
    panel="#F4EFE7",
    selection="#F9E6E3",
    text="#1F1A17",
    muted="#4A433D",
    accent="#8C1A1A",
    accent_hover="#701313",
    on_accent="#FFFFFF",
    hover="#F3E9E0",
    line="#857C72",
    hairline="#E2D9CC",
    focus="#0B57D0",
    ok="#14532D",
    warn="#693700",
    error="#8C1A1A",
    warn_ground="#FFF3D6",
    error_ground="#FBE4E1",
    info_ground="#E9F0FB",
    mark="#FFE58A",
)

DARK = Tokens(
    name="dark",
    ground="#1B1918",
    surface="#252221",
    panel="#211F1D",
    selection="#4A2A2A",
    text="#F5F1EC",
    muted="#D3CBC3",
    accent="#FFB9B0",
    accent_hover="#FFD0CA",
    on_accent="#3B0A0A",
    hover="#322D2B",
    line="#9C938A",
    hairline="#3C3734",
    focus="#A8C7FA",
    ok="#9BE2B5",
    warn="#FFD27A",
    error="#FFB9B0",
    warn_ground="#3A2E12",
    error_ground="#4A2422",
    info_ground="#1F2C42",
    mark="#5C4A00",
)

CONTRAST = Tokens(
    name="contrast",
    ground="#000000",
    surface="#000000",
    panel="#000000",
    selection="#00305E",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFE100",
    accent_hover="#FFF19A",
    on_accent="#000000",
    hover="#2B2B2B",
    line="#FFFFFF",
    hairline="#FFFFFF",
    focus="#4CE1FF",
    ok="#7CFFA6",
    warn="#FFE100",
    error="#FFB3B3",
    warn_ground="#000000",
    error_ground="#000000",
    info_ground="#000000",
    mark="#5A4B00",
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours by WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
