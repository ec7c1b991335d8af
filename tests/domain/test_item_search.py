import unicodedata

import pytest

from sotay.domain.item_search import search_checklist
from sotay.domain.manifestation import Checked, Checklist, Group, Manifestation, ManifestationId


def a_checklist() -> Checklist:
    items = (
        Manifestation(
            id=ManifestationId("one"),
            number="1",
            short="Suy thoái đạo đức",
            text="Suy thoái về đạo đức, lối sống.",
            checked=Checked.TWO_SOURCES,
            signs=("Không nói gì.", "Nhắc đạo đức cho người khác."),
            questions=("Tôi đã làm gì?",),
        ),
        Manifestation(
            id=ManifestationId("two"), number="2", short="Né tránh", text="Né tránh.", checked=Checked.TWO_SOURCES
        ),
    )
    return Checklist("c", "1", "t", "2016-10-30", (), (), (Group("II", "Đạo đức, lối sống", items),))


@pytest.mark.parametrize("words", ["dao duc", "DAO DUC", "đạo đức", unicodedata.normalize("NFD", "Đạo đức")])
def test_a_search_finds_the_same_places_however_it_is_typed(words):
    (hits,) = search_checklist(a_checklist(), words)

    assert hits.manifestation_id == "one"
    assert [a_checklist().item(ManifestationId("one")).text[span.start : span.end] for span in hits.text] == ["đạo đức"]
    assert [len(each) for each in hits.signs] == [0, 1]
    assert hits.count == 3


def test_a_blank_search_finds_nothing():
    assert search_checklist(a_checklist(), "  ") == ()
