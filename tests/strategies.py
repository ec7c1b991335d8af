"""Random but valid domain values for property tests."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from sotay.domain import form as f
from sotay.domain import manifestation as m
from sotay.domain import period as p
from sotay.domain.review import AnnualReview

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵAÁĐÊÔƠƯ"

words = st.text(alphabet=VIETNAMESE + " ,.;«»-0123456789\n", max_size=40)
any_text = st.text(max_size=40)
keys = st.text(alphabet="abcdefghij-", min_size=1, max_size=8)
days = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 12, 31))
years = st.integers(min_value=p.FIRST_YEAR, max_value=p.LAST_YEAR)
points = st.decimals(min_value=0, max_value=100, places=2, allow_nan=False)


def tuples_of(each, max_size=2):
    return st.lists(each, max_size=max_size).map(tuple)


@st.composite
def periods(draw):
    year = draw(years)
    kind = draw(st.sampled_from(p.PeriodKind))
    if kind is p.PeriodKind.MONTH:
        return p.month(year, draw(st.integers(1, 12)))
    if kind is p.PeriodKind.QUARTER:
        return p.quarter(year, draw(st.integers(1, 4)))
    if kind is p.PeriodKind.HALF_YEAR:
        return p.half_year(year, draw(st.integers(1, 2)))
    if kind is p.PeriodKind.YEAR:
        return p.whole_year(year)
    if kind is p.PeriodKind.TERM:
        first = min(year, p.LAST_YEAR - 1)
        return p.term(first, min(first + draw(st.integers(1, 10)), p.LAST_YEAR))
    return p.ad_hoc(date(year, 1, 1) + timedelta(days=draw(st.integers(0, 364))))


manifestations = st.builds(
    m.Manifestation,
    id=keys.map(m.ManifestationId),
    number=keys,
    short=words,
    text=words,
    checked=st.sampled_from(m.Checked),
    signs=tuples_of(words),
    questions=tuples_of(words),
    since=st.just(""),
    until=st.just(""),
    doubt=any_text,
)
checklists = st.builds(
    m.Checklist,
    id=keys,
    version=keys,
    title=words,
    effective_from=st.just("2026-01-01"),
    legal_basis=tuples_of(words),
    levels=tuples_of(st.builds(m.Level, key=keys.map(m.LevelKey), sentence=words, hint=any_text)),
    groups=tuples_of(st.builds(m.Group, number=keys, title=words, items=tuples_of(manifestations))),
)
feeds = st.builds(
    f.Feed,
    source=st.sampled_from(f.Source),
    line=words,
    levels=tuples_of(keys.map(m.LevelKey)),
    except_levels=tuples_of(keys.map(m.LevelKey)),
)
blocks = st.one_of(
    st.builds(f.Heading, depth=st.integers(1, 3), number=keys, text=words, hint=words),
    st.builds(f.TextSection, key=keys, depth=st.integers(1, 3), number=keys, heading=words, feeds=tuples_of(feeds)),
    st.builds(f.ChoiceLine, key=keys, heading=words, choices=tuples_of(st.builds(f.Choice, key=keys, label=words))),
    st.builds(
        f.ScoreGroup,
        key=keys,
        number=keys,
        heading=words,
        maximum=points,
        criteria=tuples_of(
            st.builds(f.Criterion, key=keys, text=words, details=tuples_of(words), maximum=st.none() | points)
        ),
        note=words,
    ),
    st.builds(f.Paragraph, text=words),
    st.builds(f.ScoreTotal, heading=words),
)
forms = st.builds(
    f.ReviewForm,
    id=keys,
    set_name=keys,
    letter=keys,
    code=words,
    name=words,
    audience=words,
    effective_from=days,
    effective_until=st.none() | days,
    legal_basis=tuples_of(words),
    notes=tuples_of(words),
    left_header=tuples_of(st.builds(f.ProfileField, label=words, field_name=keys)),
    right_header=words,
    titles=tuples_of(words),
    year_line=words,
    bracket=words,
    profile_lines=tuples_of(tuples_of(st.builds(f.ProfileField, label=words, field_name=keys), 2), 2),
    blocks=tuples_of(blocks, 4),
    signatures=tuples_of(st.builds(f.Signature, title=words, lines=tuples_of(words), is_left=st.booleans())),
    ratings=tuples_of(
        st.builds(
            f.RatingLevel,
            key=keys,
            name=words,
            at_least=st.none() | points,
            below=st.none() | st.just(Decimal("90")),
            conditions=tuples_of(st.builds(f.RatingCondition, key=keys, text=words)),
        )
    ),
)
reviews = st.builds(
    AnnualReview,
    year=years,
    form=forms,
    texts=st.dictionaries(keys, any_text, max_size=3),
    points=st.dictionaries(keys, words, max_size=3),
    choices=st.dictionaries(keys, keys, max_size=3),
    stated=st.frozensets(keys, max_size=3),
    place=words,
    signed_on=st.none() | days,
    edited_at=st.none() | st.datetimes(),
)
