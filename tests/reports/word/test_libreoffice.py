"""Another office program opens every Word paper and reads in it what the PDF says.

It lays the pages out itself, with the typeface of our PDF in place of Times New Roman, so pages can be compared too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from types import MappingProxyType

import pytest
from tests.reports.builders import I1_TEXT, PROFILE, a_review
from tests.reports.pdf_reading import text_of
from tests.reports.test_golden import PAPERS

from sotay.paths import resource

pytestmark = pytest.mark.long

NAMES = (
    *("review", "review-empty", "commitment", "commitment-outcomes", "commitment-empty"),
    *("assessment", "checklist", "diary", "remedies"),
)
NEEDED = (
    "LibreOffice Writer is needed for this tier, with «soffice» on the PATH. On Debian and Ubuntu: "
    "apt-get install --no-install-recommends libreoffice-writer-nogui"
)
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{ours}</dir><dir>/usr/share/fonts</dir><cachedir>{cache}</cachedir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test>
<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>
"""
# What a paper leaves for handwriting: letters in the PDF, where Word draws them by a tab.
DOTS = re.compile(r"[….]{2,}")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Turn Word files into PDF, all at once, since starting the program takes most of the time."""
    assert shutil.which("soffice"), NEEDED
    folder = tmp_path_factory.mktemp("office")
    fonts = folder / "fonts.conf"
    fonts.write_text(FONTS.format(ours=resource("fonts"), cache=folder / "fonts"), encoding="utf-8")

    def convert(files: dict[str, bytes]) -> dict[str, bytes]:
        for name, content in files.items():
            (folder / f"{name}.docx").write_bytes(content)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "out")]
        done = subprocess.run(
            [*command, *(str(folder / f"{name}.docx") for name in files)],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
            env={**os.environ, "FONTCONFIG_FILE": str(fonts), "HOME": str(folder)},
        )
        assert done.returncode == 0, done.stderr
        return {name: Path(folder / "out" / f"{name}.pdf").read_bytes() for name in files}

    return convert


def words_of_pages(pdf: bytes) -> list[list[str]]:
    """The words of each page in the order of the text, without its number and without dots to write on."""
    pages = text_of(pdf, "-raw").split("\f")[:-1]
    words = [DOTS.sub(" ", page).split() for page in pages]
    return [page[1:] if page[:1] == [str(number)] else page for number, page in enumerate(words, start=1)]


def compared(pdf: bytes) -> tuple[list[str], int]:
    pages = words_of_pages(pdf)
    return [word for page in pages for word in page], len(pages)


def test_every_paper_reads_as_its_pdf(documents, word, office):
    theirs = office({name: PAPERS[name](word) for name in NAMES})
    for name in NAMES:
        assert compared(theirs[name]) == compared(PAPERS[name](documents)), name


def test_every_shipped_form_reads_as_its_pdf(documents, word, office, catalog, layout):
    reviews = {
        form.id: a_review(form=form, texts=MappingProxyType({each.key: I1_TEXT for each in form.sections()}))
        for form in catalog.forms()[0]
    }
    assert len(reviews) >= 4
    theirs = office({name: word.review(review, PROFILE, layout) for name, review in reviews.items()})
    for name, review in reviews.items():
        assert compared(theirs[name]) == compared(documents.review(review, PROFILE, layout)), name
