"""What the fields of a file ask for: every key of a shipped file, and new parts that can be read once filled in."""

from collections.abc import Mapping

import pytest

from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.catalog_file import CatalogKind
from sotay.paths import data_file
from sotay.texts import catalog_parts
from sotay.ui.admin.parts_form.rows import SPECS, Part, PartSection, parts_of, rows_of
from sotay.ui.admin.parts_form.specs import Asked, Blocks, FieldSpec, Group, ManySpec, new_part

FOLDERS = {
    CatalogKind.FORM: "forms",
    CatalogKind.COMMITMENT: "commitments",
    CatalogKind.LAYOUT: "layouts",
    CatalogKind.RULES: "review-rules",
    CatalogKind.CELL_PAPER: "cell-papers",
    CatalogKind.COMMITTEE_PAPER: "committee-papers",
}
FILES = [
    (CatalogKind.PHRASES, data_file("review-checks.yaml")),
    *((kind, path) for kind, folder in FOLDERS.items() for path in sorted(data_file(folder).glob("*.yaml"))),
]
NOT_ASKED = {("schema",)}


def ways(value, path=()):
    """The ways to every scalar and list of scalars of a file."""
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from ways(each, (*path, key))
    elif isinstance(value, list) and any(isinstance(each, Mapping) for each in value):
        for place, each in enumerate(value):
            yield from ways(each, (*path, place))
    else:
        yield path


def asked_ways(members, path, value):
    for member in members:
        way = (*path, member.key)
        if isinstance(member, FieldSpec):
            yield way
            continue
        elements = value.get(member.key, []) if isinstance(value, Mapping) else []
        for place, element in enumerate(elements):
            yield from asked_ways(member.members, (*way, place), element)


def at(value, path):
    for step in path:
        value = value[step]
    return value


@pytest.mark.parametrize(("kind", "path"), FILES, ids=lambda each: getattr(each, "stem", None) or each.value)
def test_every_value_of_a_shipped_file_has_a_field(kind, path):
    root = YamlEditing().values(path.read_text("utf-8"))
    parts = [each for each in parts_of(kind, root) if isinstance(each, Part)]

    asked = {way for part in parts for way in asked_ways(part.members, part.path, at(root, part.path))}

    assert {way for way in ways(root) if way not in asked and way not in NOT_ASKED and at(root, way) != []} == set()


def members_of(spec):
    if isinstance(spec, Group):
        return [spec.members]
    return list(spec.sorts.values()) if isinstance(spec, Blocks) else [spec.many.members]


def every_member(members):
    for member in members:
        yield member
        if isinstance(member, ManySpec):
            yield from every_member(member.members)


@pytest.mark.parametrize("kind", SPECS, ids=lambda each: each.value)
def test_every_key_has_a_label_and_every_list_of_choices_some(kind):
    for spec in SPECS[kind]:
        for members in members_of(spec):
            for member in every_member(members):
                assert catalog_parts.label(member.label_name)
                if isinstance(member, FieldSpec) and member.asked in (Asked.CHOICE, Asked.CHOICES):
                    assert member.choices


@pytest.mark.parametrize(("kind", "path"), FILES, ids=lambda each: getattr(each, "stem", None) or each.value)
def test_rows_have_keys_of_their_own_and_words(kind, path):
    rows = rows_of(parts_of(kind, YamlEditing().values(path.read_text("utf-8"))))

    assert len({each.key for each in rows}) == len(rows)
    assert all(each.title for each in rows)


def test_a_new_part_takes_no_key_of_its_siblings():
    section = dict(SPECS[CatalogKind.FORM][3].sorts)["section"]

    assert new_part(section, ())["key"] == "moi-1"
    assert new_part(section, ("moi-1", "moi-2"))["key"] == "moi-3"


@pytest.mark.parametrize("kind", [CatalogKind.FORM, CatalogKind.CELL_PAPER, CatalogKind.RULES])
def test_parts_without_any_element_still_have_their_head(kind):
    heads = [each for each in parts_of(kind, {}) if isinstance(each, PartSection)]

    assert heads
    assert all(each.count == 0 for each in heads)
