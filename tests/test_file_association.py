"""What tells the desktop to open our files with the program names each of them, and the program."""

from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

from sotay.domain.key_card import ENDINGS
from sotay.services.exchange_preview import RECEIPT_ENDING

LINUX = Path(__file__).parent.parent / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
OURS = {*ENDINGS.values(), RECEIPT_ENDING, ".bainop"}


def test_each_of_our_files_has_a_type_that_the_program_opens():
    types = ElementTree.parse(LINUX / "sotay-mime.xml").getroot().findall(f"{MIME}mime-type")
    patterns = {each.find(f"{MIME}glob").get("pattern") for each in types}
    entry = ConfigParser(interpolation=None)
    entry.read(LINUX / "sotay.desktop", "utf-8")

    assert patterns == {f"*{ending}" for ending in OURS}
    assert set(entry["Desktop Entry"]["MimeType"].split(";")) - {""} == {each.get("type") for each in types}
    assert entry["Desktop Entry"]["Exec"] == "sotay %f"
