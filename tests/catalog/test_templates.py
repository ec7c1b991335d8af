"""Frames to begin a new file from: nothing is wrong with them but what is left to be filled in."""

import re

import pytest
from tests.catalog.yaml_files import CATALOG, DATA

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems
from sotay.domain.problems import ProblemCode

FRAMES = [each for each in CATALOG.templates() if each.kind is not CatalogKind.CHECKLIST]


def test_there_is_a_frame_for_a_form_a_commitment_and_a_layout():
    assert {each.kind for each in FRAMES} == {CatalogKind.FORM, CatalogKind.COMMITMENT, CatalogKind.LAYOUT}


@pytest.mark.parametrize("frame", FRAMES, ids=lambda each: each.kind.value)
def test_only_what_is_to_be_filled_in_is_wrong_with_a_frame(frame):
    with pytest.raises(FileHasProblems) as refused:
        CATALOG.read_text(frame.kind, frame.text)

    assert {each.code for each in refused.value.problems} == {ProblemCode.EMPTY_VALUE}


@pytest.mark.parametrize("frame", FRAMES, ids=lambda each: each.kind.value)
def test_a_frame_that_is_filled_in_can_be_used(frame):
    value = CATALOG.read_text(
        frame.kind, re.sub(r'^(\s*(?!effective_until)[-\w]+:? )""$', r'\1"Chữ"', frame.text, flags=re.M)
    )

    assert CATALOG.id_of(frame.kind, value) == frame.id
    assert frame.id not in {each.id for each in CATALOG.shipped_files() if each.kind is frame.kind}


def test_the_sizes_of_a_new_layout_are_those_in_force():
    frame = next(each for each in FRAMES if each.kind is CatalogKind.LAYOUT)
    in_force = (DATA / "layouts" / f"{CATALOG.layout().id}.yaml").read_text(encoding="utf-8")

    assert frame.text[frame.text.index("page_width_mm") :] == in_force[in_force.index("page_width_mm") :]
