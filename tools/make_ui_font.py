"""Make the interface fonts in resources/fonts from the published Be Vietnam Pro and JetBrains Mono files.

    python tools/make_ui_font.py FOLDER_WITH_BE_VIETNAM_PRO_TTF
    python tools/make_ui_font.py --mono FOLDER_WITH_JETBRAINS_MONO_TTF

Needs fonttools. The letters stay as they are. Two things change: lines become 1.5 times the size high, so that Ẫ and
Ộ are never cut at the edge of a field and long texts breathe; and the family gets a name of its own, so that an
installed font with other line heights is never picked instead. The letters of equal width keep what Vietnamese and
YAML need, without the joined signs that would show «>-» as something else than was typed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY, MONO_FAMILY = "Sotay Sans", "Sotay Mono"
ASCENT, DESCENT = 1225, 285
MONO_ASCENT, MONO_DESCENT = 1180, 300
STYLES = ("Regular", "SemiBold", "Bold", "Italic")
MONO_STYLES = ("Regular", "SemiBold")
MONO_LETTERS = (*range(0x20, 0x250), *range(0x300, 0x330), *range(0x1E00, 0x1F00), *range(0x2010, 0x2040))
MONO_SIGNS = (0x20AB, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2260, 0x2264, 0x2265)
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"


def convert(source: Path, target: Path) -> None:
    """Write the font with our line height and family name."""
    font = TTFont(source, recalcTimestamp=False)
    _set_line(font, ASCENT, DESCENT)
    _rename(font, "Be Vietnam Pro", FAMILY)
    font.save(target)


def convert_mono(source: Path, target: Path) -> None:
    """Write the font of letters of equal width, with what is needed of it."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options(layout_features=["mark", "mkmk", "ccmp"], hinting=True, notdef_outline=True, name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=(*MONO_LETTERS, *MONO_SIGNS))
    subsetter.subset(font)
    _set_line(font, MONO_ASCENT, MONO_DESCENT)
    _rename(font, "JetBrains Mono", MONO_FAMILY)
    font.save(target)


def _set_line(font: TTFont, ascent: int, descent: int) -> None:
    for table, names in (("hhea", ("ascent", "descent")), ("OS/2", ("sTypoAscender", "sTypoDescender"))):
        setattr(font[table], names[0], ascent)
        setattr(font[table], names[1], -descent)
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = ascent, descent


def _rename(font: TTFont, before: str, after: str) -> None:
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = text.replace(before, after).replace(before.replace(" ", ""), after.replace(" ", ""))


def main() -> None:
    """Convert the styles that the interface uses."""
    if sys.argv[1] == "--mono":
        folder = Path(sys.argv[2])
        for style in MONO_STYLES:
            (source,) = folder.rglob(f"JetBrainsMono*{style}.ttf")
            convert_mono(source, TARGET / f"SotayMono-{style}.ttf")
        return
    folder = Path(sys.argv[1])
    for style in STYLES:
        convert(folder / f"BeVietnamPro-{style}.ttf", TARGET / f"SotaySans-{style}.ttf")


if __name__ == "__main__":
    main()
