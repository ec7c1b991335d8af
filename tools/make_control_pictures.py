"""Draw the small pictures that the style sheet needs, in the colours of each theme, into resources/styles.

    .venv/bin/python tools/make_control_pictures.py

A test holds that the committed pictures are the ones that this makes.
"""

from __future__ import annotations

from pathlib import Path

from sotay.ui.common.tokens import CONTRAST, DARK, LIGHT, Tokens

TARGET = Path(__file__).resolve().parent.parent / "resources" / "styles"
ROUND = 'stroke-linecap="round" stroke-linejoin="round"'


def pictures(tokens: Tokens) -> dict[str, str]:
    """Return file name → SVG for one theme."""
    ring = f'fill="{tokens.surface}" stroke-width="1.8"'
    arrow = f'fill="none" stroke="{tokens.text}" stroke-width="2" {ROUND}'
    tick = f'<path d="M6 12.6l4.3 4.3L18.2 8" fill="none" stroke="{tokens.on_accent}" stroke-width="2.6" {ROUND}/>'
    box = 'x="1.5" y="1.5" width="21" height="21" rx="4"'
    return {
        "radio_off.svg": _svg(f'<circle cx="12" cy="12" r="10.5" {ring} stroke="{tokens.line}"/>'),
        "radio_on.svg": _svg(
            f'<circle cx="12" cy="12" r="10.5" {ring} stroke="{tokens.accent}"/>'
            f'<circle cx="12" cy="12" r="5.2" fill="{tokens.accent}"/>'
        ),
        "check_off.svg": _svg(f'<rect {box} {ring} stroke="{tokens.line}"/>'),
        "check_on.svg": _svg(f'<rect {box} fill="{tokens.accent}" stroke="{tokens.accent}"/>{tick}'),
        "up.svg": _svg(f'<path d="M6 15l6-6 6 6" {arrow}/>'),
        "down.svg": _svg(f'<path d="M6 9l6 6 6-6" {arrow}/>'),
        "previous.svg": _svg(f'<path d="M15 5l-7 7 7 7" {arrow}/>'),
        "next.svg": _svg(f'<path d="M9 5l7 7-7 7" {arrow}/>'),
    }


def _svg(inside: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">{inside}</svg>\n'


def main() -> None:
    """Write the pictures of all themes."""
    for tokens in (LIGHT, DARK, CONTRAST):
        folder = TARGET / tokens.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, svg in pictures(tokens).items():
            (folder / name).write_text(svg, "utf-8")


if __name__ == "__main__":
    main()
