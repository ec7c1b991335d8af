"""Random edits of a document, for property tests."""

from hypothesis import strategies as st
from tests.strategies import VIETNAMESE

sentences = st.text(alphabet=VIETNAMESE + " ,.;:#-«»\"'{}[]&*!|>%@\\0123456789", max_size=300)
lines = st.text(alphabet=VIETNAMESE + " \n-#:\"'", max_size=200)
codes = st.from_regex(r"[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)
scalars = st.one_of(sentences, lines, codes, st.booleans(), st.integers(0, 999))
maps = st.dictionaries(codes, scalars, min_size=1, max_size=4)
values = st.one_of(scalars, st.lists(st.one_of(scalars, maps), max_size=4), maps)


def paths_of(value, path=()):
    """Yield the ways to everything in a document."""
    yield path
    if isinstance(value, dict):
        for key, each in value.items():
            yield from paths_of(each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from paths_of(each, (*path, index))


def at(value, path):
    """Return what stands at a way."""
    for step in path:
        value = value[step]
    return value
