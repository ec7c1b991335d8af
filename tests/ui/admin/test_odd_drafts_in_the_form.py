"""A draft may hold anything that is YAML: the form shows what there is of it and never breaks."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.catalog.editing_cases import paths_of, values
from tests.ui.admin.form_hands import EDITING, problems_of

pytestmark = pytest.mark.window

KEYS = ("groups", "levels", "legal_basis", "changes", "title")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=values, choice=st.integers(min_value=0, max_value=999))
def test_any_value_in_any_place_is_shown(form, text, value, choice):
    known = EDITING.values(text)
    ways = [("groups", 0, "items", 0, *way) for way in paths_of(known["groups"][0]["items"][0])]
    places = [*((key,) for key in KEYS), ("groups", 0), ("levels", 1), *ways]
    path = places[choice % len(places)]
    odd = EDITING.set_value(text, path, value)

    form.show_text(odd)
    form.show_problems(odd, problems_of(odd))
    for part in ((), ("levels",), ("groups",), ("groups", 0, "items", 0), ("groups", 1, "items", 2)):
        form.go_to(part)

    assert form.text() == odd
    form.show_text(text)
