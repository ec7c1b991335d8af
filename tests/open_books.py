"""Whole handbooks as open data, random and made up, for tests of reading, writing and importing."""

from __future__ import annotations

import base64
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType

from hypothesis import strategies as st
from tests.builders import FIXED, LATER, NONE, NOW, UNSURE, a_checklist, a_form, an_answer, periods
from tests.storage.keeping import A_COMMITMENT, A_HAND_IN, A_REMEDY
from tests.strategies import days, reviews, tuples_of, words

from sotay.domain.assessment import PeriodAct, PeriodEvent
from sotay.domain.commitment import CommitmentLine, LineId, Outcome
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.hand_in import HandInState, KnownCell, SubmissionId
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership, Profile
from sotay.domain.open_data import OpenHandbook, OpenPeriod
from sotay.domain.plain import from_json, to_json
from sotay.domain.proof import Proof, ProofId
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.domain.review import AnnualReview
from sotay.domain.snapshot import content_hash
from sotay.domain.submission import Submission
from sotay.domain.wording import Wording

CONTENT = to_json(Submission(2026, "Nguyễn Thị Hồng Hạnh", "2025-2B", "thu", "1", "0" * 64, ()))
SEALED = replace(A_HAND_IN, content=CONTENT)
CHECKLISTS = {content_hash(each): each for each in (a_checklist(), a_checklist("ab", version="2"))}
PERIODS = periods("2025", "2026-Q3", "2026-Q4", "2026-11", "2026-12-31", "2025-2030")

composed = words.map(lambda text: unicodedata.normalize("NFC", text))
written = composed.filter(lambda text: text.strip())
moments = st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2030, 1, 1), timezones=st.just(UTC))
levels = st.sampled_from([None, NONE, FIXED, UNSURE])


def answers(item):
    texts = dict.fromkeys(("done_well", "shortcoming", "cause", "remedy", "private_note"), composed)
    return st.builds(an_answer, st.just(item), levels, **texts)


@st.composite
def open_periods(draw, period):
    name, checklist = draw(st.sampled_from(sorted(CHECKLISTS.items())))
    ids = [each.id for each in checklist.items()]
    given = [draw(answers(each)) for each in ids if draw(st.booleans())]
    kept = sorted(draw(st.lists(st.sampled_from(ids), max_size=2)))
    return OpenPeriod(
        period=period,
        due=draw(days),
        checklist=name,
        opened_at=draw(moments),
        closed_at=draw(st.none() | moments),
        last_item=draw(st.sampled_from([None, *ids])),
        answers=tuple(each for each in given if not each.is_blank),
        wordings=tuple(Wording(draw(answers(each)), draw(moments)) for each in kept),
        events=draw(tuples_of(st.builds(PeriodEvent, st.sampled_from(PeriodAct), moments))),
        reader=draw(st.sampled_from([None, Audience.FORM_2A, Audience.FORM_2C])),
        membership=draw(st.sampled_from([None, *Membership])),
    )


@st.composite
def open_books(draw):
    """A handbook in the order in which the program writes one."""
    book = OpenHandbook(
        profile=Profile(
            full_name=draw(composed),
            birth_date=draw(st.none() | days),
            cell=draw(composed),
            membership=draw(st.sampled_from([None, *Membership])),
        ),
        settings=MappingProxyType(draw(st.dictionaries(st.sampled_from(["a", "b"]), composed))),
        periods=tuple(draw(open_periods(each)) for each in sorted(draw(st.sets(st.sampled_from(PERIODS), max_size=3)))),
        commitments=tuple(
            draw(commitments(each)) for each in sorted(draw(st.sets(st.integers(2019, 2027), max_size=2)))
        ),
        reviews=tuple(draw(reviews_of(each)) for each in sorted(draw(st.sets(st.integers(2019, 2027), max_size=2)))),
        hand_ins=tuple(draw(hand_ins(each)) for each in range(1, draw(st.integers(0, 2)) + 1)),
        cells=tuple(
            KnownCell(f"k{at}", draw(composed), draw(composed), draw(moments)) for at in range(draw(st.integers(0, 2)))
        ),
        accepted_checklists=tuple(draw(st.lists(st.sampled_from(sorted(CHECKLISTS)), unique=True))),
    )
    used = {each.checklist for each in book.periods} | set(book.accepted_checklists)
    files = {}
    diary = [draw(entries(f"e{at}", files)) for at in range(draw(st.integers(0, 3)))]
    remedies = [draw(remedies_of(f"r{at}", files)) for at in range(draw(st.integers(0, 3)))]
    return replace(
        book,
        checklists=MappingProxyType({name: CHECKLISTS[name] for name in sorted(used)}),
        diary=tuple(sorted(diary, key=lambda each: (each.day, each.written_at, each.id))),
        remedies=tuple(sorted(remedies, key=lambda each: (each.opened_on, each.id))),
        proof_files=MappingProxyType(dict(sorted(files.items()))),
    )


@st.composite
def proofs(draw, owner, files):
    found = []
    for at in range(draw(st.integers(0, 2))):
        content = draw(st.binary(max_size=20))
        found.append(Proof(ProofId(f"{owner}-{at}"), f"ảnh {at}.jpg", len(content), draw(days)))
        files[found[-1].id] = base64.b64encode(content).decode()
    return tuple(sorted(found, key=lambda each: (each.added_on, each.name, each.id)))


@st.composite
def entries(draw, name, files):
    return DiaryEntry(
        EntryId(name), draw(days), draw(written), draw(moments), draw(st.sampled_from([None, "a", "z"])),
        draw(proofs(name, files)),
    )  # fmt: skip


@st.composite
def remedies_of(draw, name, files):
    return Remedy(
        RemedyId(name),
        draw(written),
        draw(days),
        fault=draw(composed),
        raised_by=draw(st.sampled_from(RaisedBy)),
        source=draw(st.sampled_from([None, *PERIODS])),
        due=draw(st.none() | days),
        progress=draw(st.sampled_from(Progress)),
        result=draw(composed),
        done_on=draw(st.none() | days),
        proofs=draw(proofs(name, files)),
    )


@st.composite
def commitments(draw, year):
    lines = tuple(
        CommitmentLine(LineId(f"l{at}"), "dao-duc", draw(composed), outcome=draw(st.sampled_from([None, *Outcome])))
        for at in range(draw(st.integers(0, 2)))
    )
    return replace(A_COMMITMENT, year=year, lines=lines, signed_on=draw(st.none() | days))


@st.composite
def reviews_of(draw, year):
    review = draw(reviews)
    texts = {unicodedata.normalize("NFC", key): draw(composed) for key in review.texts}
    review = replace(review, year=year, texts=MappingProxyType(texts), edited_at=draw(st.none() | moments))
    return replace(review, form=a_form()) if draw(st.booleans()) else _in_nfc(review)


def _in_nfc(review):
    return from_json(AnnualReview, unicodedata.normalize("NFC", to_json(review)))


@st.composite
def hand_ins(draw, sequence):
    state = draw(st.sampled_from(HandInState))
    return replace(SEALED, id=SubmissionId(f"s{sequence}"), sequence=sequence, state=state, comment=draw(composed))


def a_book(**changes):
    """A small handbook with something in each part, the private things included."""
    (name,) = [each for each, checklist in CHECKLISTS.items() if checklist.version == "1"]
    answer = an_answer("a", NONE, done_well="Gương mẫu họp đúng giờ", private_note="Chỉ mình tôi biết")
    earlier = an_answer("a", UNSURE, private_note="Lời cũ riêng tư")
    proof = Proof(ProofId("p1"), "ảnh.jpg", 3, date(2026, 11, 20))
    book = OpenHandbook(
        profile=Profile(full_name="Nguyễn Thị Hồng Hạnh", birth_date=date(1974, 2, 5), cell="Chi bộ Trường số 2"),
        settings=MappingProxyType({"lock-minutes": "10"}),
        periods=(
            OpenPeriod(
                PERIODS[2], date(2026, 12, 31), name, NOW, LATER, answers=(answer,), wordings=(Wording(earlier, NOW),),
                events=(PeriodEvent(PeriodAct.OPENED, NOW), PeriodEvent(PeriodAct.CLOSED, LATER)),
            ),
        ),
        diary=(DiaryEntry(EntryId("e1"), date(2026, 11, 20), "Họp thôn bản", NOW, "a", (proof,)),),
        remedies=(A_REMEDY,),
        commitments=(A_COMMITMENT,),
        reviews=(AnnualReview(2026, a_form(), place="Tân Phong").with_text("ưu điểm", "Tận tuỵ"),),
        hand_ins=(SEALED,),
        cells=(KnownCell("k", "Chi bộ 2", "thẻ", NOW),),
        accepted_checklists=(name,),
        checklists=MappingProxyType({name: CHECKLISTS[name]}),
        proof_files=MappingProxyType({"p1": base64.b64encode(b"abc").decode()}),
    )  # fmt: skip
    return replace(book, **changes)
