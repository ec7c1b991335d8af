"""The quick reading of events gives what the library itself gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import Event
from tests.catalog.yaml_files import ANSWERS, CHECKLIST, DATA, FORM

from sotay.catalog.events import events_of
from sotay.catalog.findings import Findings, Refused

SHIPPED = sorted(DATA.rglob("*.yaml"))

pieces = st.sampled_from(["a", "b: ", "- ", "'", '"', "# ", ":", " ", "\n", "[", "]", "{", "}", ",", "\\", "ệ"])
lines = st.lists(pieces, max_size=40).map("".join)


def plain(event: Event) -> tuple:
    return (
        type(event).__name__,
        getattr(event, "value", None),
        getattr(event, "style", None),
        event.start_mark.line,
        event.start_mark.column,
    )


def by_the_library(text: str) -> list[tuple] | None:
    try:
        return [plain(event) for event in YAML(typ="safe", pure=True).parse(text)]
    except YAMLError:
        return None


def by_us(text: str) -> list[tuple] | None:
    try:
        return [plain(event) for event in events_of(text, Findings())]
    except Refused:
        return None


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_shipped_files_give_the_events_of_the_library(path):
    text = path.read_text(encoding="utf-8")

    assert by_us(text) == by_the_library(text) is not None


@given(text=lines)
def test_any_text_gives_the_events_of_the_library_or_is_refused_by_both(text):
    assert by_us(text) == by_the_library(text)


@given(content=st.sampled_from([CHECKLIST, FORM, ANSWERS]), insertion=lines, where=st.integers(0, 900))
def test_a_file_with_anything_put_in_gives_the_events_of_the_library_or_is_refused_by_both(content, insertion, where):
    text = content[:where] + insertion + content[where:]

    assert by_us(text) == by_the_library(text)
