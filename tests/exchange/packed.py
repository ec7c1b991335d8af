"""Packages of data files that the tests of the exchange start from."""

from __future__ import annotations

from tests.builders import NOW
from tests.exchange.builders import OTHER_SEED

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_package import PackedFile
from sotay.exchange.identity import identity_of
from sotay.exchange.packages import make_package

PUBLISHER_SEED = "44" * 32
PUBLISHER = identity_of(PUBLISHER_SEED)
IMPOSTOR = identity_of(OTHER_SEED)
NAME = "Ban Tổ chức Huyện uỷ Phong Thổ"
CHECKLIST = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "2", "# chữ của đồng chí\nid: nq04-27\nversion: '2'\n")
FORM = CatalogFile(CatalogKind.FORM, "2026-2B", "1", "id: 2026-2B\n")


def a_package(*files, publisher=PUBLISHER, name=NAME, number=1, made_at=NOW):
    packed = [PackedFile(each, number + place) for place, each in enumerate(files or (CHECKLIST, FORM))]
    return make_package(packed, publisher=publisher, name=name, made_at=made_at)
