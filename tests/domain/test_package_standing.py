"""Whose key a package has, and which of its files are new."""

from dataclasses import replace

import pytest
from tests.builders import NOW

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind, Publisher
from sotay.domain.catalog_package import CatalogPackage, PackedFile
from sotay.domain.package_standing import FileState, KeyTrust, Predecessor, file_standing, key_standing

FILE = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "2", "id: nq04-27\n")
PACKAGE = CatalogPackage("Ban Tổ chức Huyện uỷ", "aa", "12345", NOW, (PackedFile(FILE, 1),), b"")
OURS = Publisher("aa", "Ban Tổ chức Huyện uỷ", NOW)
OTHER = Publisher("bb", "Đảng uỷ xã", NOW)
NAMESAKE = Publisher("cc", "BAN TỔ CHỨC HUYỆN UỶ", NOW)


def accepted(key, file=FILE, version="1"):
    return AcceptedFile(replace(file, version=version), key, 1, NOW)


@pytest.mark.parametrize(
    ("publishers", "files", "trust", "before"),
    [
        ((), (), KeyTrust.FIRST, ()),
        ((OTHER,), (), KeyTrust.FIRST, ()),
        ((OURS,), (), KeyTrust.KNOWN, ()),
        ((OURS, OTHER), (accepted("aa"),), KeyTrust.KNOWN, ()),
        ((OURS,), (accepted(""),), KeyTrust.KNOWN, ()),
        ((), (accepted("aa"),), KeyTrust.FIRST, ()),
        ((replace(OURS, name="Tên cũ"), NAMESAKE), (), KeyTrust.CHANGED, (Predecessor("cc", NAMESAKE.name),)),
        ((replace(OURS, name="Tên cũ"),), (), KeyTrust.KNOWN, ()),
        ((NAMESAKE,), (), KeyTrust.CHANGED, (Predecessor("cc", NAMESAKE.name),)),
        ((OTHER,), (accepted("bb"),), KeyTrust.CHANGED, (Predecessor("bb", OTHER.name),)),
        ((OURS, OTHER), (accepted("bb"),), KeyTrust.CHANGED, (Predecessor("bb", OTHER.name),)),
        ((), (accepted("bb"),), KeyTrust.CHANGED, (Predecessor("bb", ""),)),
        ((NAMESAKE,), (accepted("cc"),), KeyTrust.CHANGED, (Predecessor("cc", NAMESAKE.name),)),
        ((OURS, OTHER), (accepted("bb"), accepted("aa")), KeyTrust.KNOWN, ()),
        ((OTHER,), (accepted("bb", replace(FILE, id="khac")),), KeyTrust.FIRST, ()),
    ],
)
def test_a_key_is_judged_by_its_publishers_name_and_by_who_brought_its_files(publishers, files, trust, before):
    standing = key_standing(PACKAGE, publishers, files)

    assert (standing.trust, standing.before) == (trust, before)


@pytest.mark.parametrize(
    ("present", "state"),
    [
        ((), FileState.NEW),
        ((replace(FILE, id="khac"),), FileState.NEW),
        ((replace(FILE, kind=CatalogKind.FORM),), FileState.NEW),
        ((replace(FILE, version="1"),), FileState.NEWER),
        ((replace(FILE, version="1.9"),), FileState.NEWER),
        ((FILE,), FileState.SAME),
        ((replace(FILE, text="\ufeffid: nq04-27\r\n"),), FileState.SAME),
        ((replace(FILE, text="id: khac\n"),), FileState.OTHER_TEXT),
        ((replace(FILE, version="10"), replace(FILE, version="1")), FileState.OLDER),
        ((FILE, replace(FILE, version="2.1")), FileState.OLDER),
    ],
)
def test_a_file_is_measured_by_the_highest_version_that_is_there(present, state):
    assert file_standing(PackedFile(FILE, 1), present).state is state
