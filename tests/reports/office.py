"""Another office program: it opens our Word and Excel files and turns them into PDF.

It lays the pages out itself, with the typeface of our PDF in place of Times New Roman, so pages can be compared too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from tests.reports.pdf_reading import text_of

from sotay.paths import resource

NEEDED = (
    "LibreOffice Writer and Calc are needed for this tier, with «soffice» on the PATH. On Debian and Ubuntu: "
    "apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui"
)
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{ours}</dir><dir>/usr/share/fonts</dir><cachedir>{cache}</cachedir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test>
<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>
"""
# What a paper leaves for handwriting: letters in the PDF, where Word draws them by a tab.
DOTS = re.compile(r"[….]{2,}")


class Office:
    """The program with a home of its own."""

    def __init__(self, folder: Path) -> None:
        assert shutil.which("soffice"), NEEDED
        self._folder = folder
        self._fonts = folder / "fonts.conf"
        self._fonts.write_text(FONTS.format(ours=resource("fonts"), cache=folder / "fonts"), encoding="utf-8")

    def converted(self, files: dict[str, bytes], ending: str = ".docx") -> dict[str, bytes]:
        """Return files as PDF by their names, all at once, since starting the program takes most of the time."""
        for name, content in files.items():
            (self._folder / f"{name}{ending}").write_bytes(content)
        profile = f"-env:UserInstallation={(self._folder / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(self._folder / "out")]
        done = subprocess.run(
            [*command, *(str(self._folder / f"{name}{ending}") for name in files)],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
            env={**os.environ, "FONTCONFIG_FILE": str(self._fonts), "HOME": str(self._folder)},
        )
        assert done.returncode == 0, done.stderr
        return {name: Path(self._folder / "out" / f"{name}.pdf").read_bytes() for name in files}


def words_of_pages(pdf: bytes) -> list[list[str]]:
    """Return the words of each page in the order of the text, without its number and without dots to write on."""
    pages = text_of(pdf, "-raw").split("\f")[:-1]
    words = [DOTS.sub(" ", page).split() for page in pages]
    return [page[1:] if page[:1] == [str(number)] else page for number, page in enumerate(words, start=1)]


def compared(pdf: bytes) -> tuple[list[str], int]:
    """Return the words of a paper and how many pages it has."""
    pages = words_of_pages(pdf)
    return [word for page in pages for word in page], len(pages)
