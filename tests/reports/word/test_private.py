"""A random year of answers: no private note is ever in the Word file of its review."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.builders import FORM, LAYOUT, PROFILE, a_checklist, an_assessment
from tests.reports.word.docx_reading import everything

from sotay.domain.assessment import Answer
from sotay.domain.review import compose_review

LETTERS = st.text(st.characters(whitelist_categories=("L", "N", "P", "Zs"), blacklist_characters="#"), max_size=40)
SECRETS = st.text(st.sampled_from("aăâđêôơưừễọ"), min_size=6, max_size=20).map(lambda words: f"#{words}#")
ITEMS = [item.id for item in a_checklist().items()]


@st.composite
def answers(draw):
    levels = st.sampled_from([None, *(level.key for level in a_checklist().levels)])
    return [
        Answer(item, draw(levels), draw(LETTERS), draw(LETTERS), draw(LETTERS), draw(LETTERS), draw(SECRETS))
        for item in ITEMS
    ]


@settings(max_examples=40)
@given(year=st.tuples(answers(), answers()))
def test_no_private_note_reaches_a_word_file(word, year):
    quarters = [an_assessment(*each, written=name) for each, name in zip(year, ("2026-Q3", "2026-Q4"), strict=True)]
    review = compose_review(year=2026, form=FORM, assessments=quarters)
    files = [word.review(review, PROFILE, LAYOUT), *(word.assessment(each, PROFILE) for each in quarters)]
    secrets = {answer.private_note for each in year for answer in each}
    written = "\n".join(map(everything, files))
    assert not [secret for secret in secrets if secret in written]
