"""Snapshots: what is kept inside a handbook is read back as it was."""

import json
from contextlib import suppress
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import strategies
from tests.builders import a_checklist, an_item
from tests.shipped import shipped_catalog

from sotay.domain import form, manifestation, review
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.plain import from_json, to_json
from sotay.domain.review import AnnualReview
from sotay.domain.snapshot import content_hash

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


# Whole forms and checklists are slow to make up.
fewer = settings(max_examples=settings().max_examples // 3)


@fewer
@given(strategies.checklists)
def test_a_checklist_comes_back_as_it_was(checklist):
    assert from_json(Checklist, to_json(checklist)) == checklist


@fewer
@given(strategies.reviews)
def test_a_review_with_its_form_comes_back_as_it_was(annual_review):
    assert from_json(AnnualReview, to_json(annual_review)) == annual_review


@fewer
@given(strategies.checklists)
def test_the_same_checklist_has_the_same_bytes_and_hash(checklist):
    again = from_json(Checklist, to_json(checklist))

    assert to_json(again) == to_json(checklist)
    assert content_hash(again) == content_hash(checklist)


def test_another_word_anywhere_is_another_hash():
    assert content_hash(a_checklist("ab")) != content_hash(a_checklist("ac"))


def test_vietnamese_is_kept_readable():
    assert "Mục đ" in to_json(an_item("đ"))


def test_a_field_that_came_later_takes_its_default():
    plain = json.loads(to_json(a_checklist()))
    del plain["schema"], plain["groups"][0]["items"][0]["doubt"]

    assert from_json(Checklist, json.dumps(plain)) == a_checklist()


def test_a_missing_field_without_default_is_refused():
    plain = json.loads(to_json(a_checklist()))
    del plain["title"]

    with pytest.raises(KeyError):
        from_json(Checklist, json.dumps(plain))


def spots(plain, path=()):
    yield path
    inner = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for key, each in inner:
        yield from spots(each, (*path, key))


def replaced(plain, path, value):
    if not path:
        return value
    copy = dict(plain) if isinstance(plain, dict) else list(plain)
    copy[path[0]] = replaced(plain[path[0]], path[1:], value)
    return copy


@fewer
@given(st.one_of(strategies.checklists, strategies.reviews), st.data(), anything)
def test_a_damaged_snapshot_is_refused_in_a_known_way(value, data, rubbish):
    plain = json.loads(to_json(value))
    path = data.draw(st.sampled_from(list(spots(plain))))

    with suppress(ValueError, KeyError, TypeError):
        from_json(type(value), json.dumps(replaced(plain, path, rubbish)))


def test_no_snapshot_type_has_a_field_that_names_its_kind():
    kinds = [
        each
        for module in (form, manifestation, review)
        for each in vars(module).values()
        if isinstance(each, type) and is_dataclass(each)
    ]

    assert kinds
    assert not [each for each in kinds if "kind" in {field.name for field in fields(each)}]


def test_a_paper_of_a_cell_with_its_own_kind_and_its_layout_come_back_as_they_were():
    for template in shipped_catalog().cell_papers()[0]:
        assert from_json(PaperTemplate, to_json(template)) == template
    assert from_json(PageLayout, to_json(shipped_catalog().layout())) == shipped_catalog().layout()
