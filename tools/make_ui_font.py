"""Make the interface font in resources/fonts from the published Be Vietnam Pro files.

    python tools/make_ui_font.py FOLDER_WITH_BE_VIETNAM_PRO_TTF

Needs fonttools. The letters stay as they are. Two things change: lines become 1.5 times the size high, so that Ẫ and
Ộ are never cut at the edge of a field and long texts breathe; and the family gets a name of its own, so that an
installed Be Vietnam Pro with other line heights is never picked instead.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "Sotay Sans"
ASCENT, DESCENT = 1225, 285
STYLES = ("Regular", "SemiBold", "Bold", "Italic")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"


def convert(source: Path, target: Path) -> None:
    """Write the font with our line height and family name."""
    font = TTFont(source, recalcTimestamp=False)
    for table, names in (("hhea", ("ascent", "descent")), ("OS/2", ("sTypoAscender", "sTypoDescender"))):
        setattr(font[table], names[0], ASCENT)
        setattr(font[table], names[1], -DESCENT)
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = ASCENT, DESCENT
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID in (1, 3, 4, 6, 16):
            renamed = text.replace("Be Vietnam Pro", FAMILY).replace("BeVietnamPro", FAMILY.replace(" ", ""))
            record.string = renamed
    font.save(target)


def main() -> None:
    """Convert the styles that the interface uses."""
    folder = Path(sys.argv[1])
    for style in STYLES:
        convert(folder / f"BeVietnamPro-{style}.ttf", TARGET / f"SotaySans-{style}.ttf")


if __name__ == "__main__":
    main()
