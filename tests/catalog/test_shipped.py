"""The shipped files as documents."""

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogKind
from sotay.paths import data_file

CATALOG = YamlCatalog(data_file(""))


def test_every_kind_has_files_that_are_what_they_are_said_to_be():
    files = CATALOG.shipped_files()
    assert {each.kind for each in files} == set(CatalogKind)
    assert len({(each.kind, each.id) for each in files}) == len(files)
    for each in files:
        CATALOG.read_text(each.kind, each.text)


def test_the_text_is_the_file_letter_by_letter():
    (checklist,) = (each for each in CATALOG.shipped_files() if each.id == "nq04-27")
    assert checklist.text.encode() == data_file("manifestations.yaml").read_bytes()
    assert checklist.version == CATALOG.shipped_checklist().version
