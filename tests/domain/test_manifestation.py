"""The checklist."""

from tests.builders import LEVELS, a_checklist, an_item

from sotay.domain.manifestation import Checked, Checklist


def test_items_come_in_printed_order_with_their_codes():
    checklist = a_checklist("ab", "c")

    assert [checklist.code(item.id) for item in checklist.items()] == ["I.1", "I.2", "II.1"]


def test_unknown_items_and_levels_are_not_found():
    checklist = a_checklist()

    assert checklist.item("lạ") is None
    assert checklist.level("lạ") is None
    assert checklist.code("lạ") == ""


def test_items_whose_wording_is_not_fully_compared_are_named():
    def group(*checked):
        return tuple(an_item(each.value, str(number), each) for number, each in enumerate(checked))

    checklist: Checklist = a_checklist()
    items = group(*Checked)
    changed = type(checklist.groups[0])("I", "Nhóm", items)
    whole = type(checklist)("thu", "1", "Thử", "2026-01-01", (), LEVELS, (changed,))

    assert whole.not_fully_compared() == ("partly", "unchecked")
