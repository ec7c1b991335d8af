"""Random values for the acts that the fake and the real store go through; few of each, so that they meet."""

from datetime import UTC, datetime

from hypothesis import strategies as st
from tests.builders import FIXED, LATER, NONE, NOW, UNSURE, a_checklist, an_answer, with_audiences
from tests.builders import periods as parsed
from tests.commitments import a_promise
from tests.domain.versions import version
from tests.strategies import words

from sotay.domain.commitment import Outcome
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership, Profile
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId

PERIODS = parsed("2025", "2026-Q3", "2026-Q4", "2026-11", "2026-12-31", "2025-2030")
some_period = st.sampled_from(PERIODS)
some_moment = st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 1, 1), timezones=st.just(UTC))
FOR_SOME = with_audiences(a_checklist(), b=(Audience.FORM_2A,), c=(Audience.PROBATION,))
some_checklist = st.sampled_from([FOR_SOME, version(2, "ab"), version(3, replaces="2", a="Khác.")])
some_profile = st.builds(
    Profile, form_id=st.sampled_from(["", "2025-2A", "2025-2B"]), membership=st.sampled_from([None, *Membership])
)
some_answer = st.builds(
    an_answer,
    st.sampled_from("abcdz"),
    st.sampled_from([None, NONE, FIXED, UNSURE]),
    done_well=words,
    remedy=words,
    private_note=words,
)
some_remedy = st.builds(
    Remedy,
    st.sampled_from([RemedyId("r"), RemedyId("s")]),
    words,
    st.sampled_from([NOW.date(), LATER.date()]),
    manifestation_id=st.sampled_from([None, "a", "z"]),
    raised_by=st.sampled_from(RaisedBy),
    source=st.sampled_from([None, *PERIODS]),
    due=st.sampled_from([None, NOW.date(), LATER.date()]),
    progress=st.sampled_from(Progress),
    done_on=st.sampled_from([None, NOW.date(), LATER.date()]),
    confirmed_by=words,
)
some_line = st.builds(
    a_promise,
    st.sampled_from("pq"),
    words,
    st.sampled_from(["dao-duc", "nhiem-vu"]),
    manifestation_id=st.sampled_from([None, "a", "z"]),
    remedy_id=st.sampled_from([None, RemedyId("r"), RemedyId("c")]),
    outcome=st.sampled_from([None, *Outcome]),
    outcome_text=words,
)
some_entry = st.builds(
    DiaryEntry,
    st.sampled_from([EntryId("e"), EntryId("f"), EntryId("g")]),
    st.sampled_from([NOW.date(), LATER.date()]),
    words,
    some_moment,
    st.sampled_from([None, "a", "z"]),
)
some_place = st.integers(min_value=0, max_value=3)
