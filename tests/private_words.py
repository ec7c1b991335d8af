"""Random handbooks of which each text is a word of its own, so that one can tell which text got where."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from hypothesis import strategies as st
from tests.builders import NOW, a_checklist, an_answer, an_assessment
from tests.fakes import FakeUnitOfWork

from sotay.domain.commitment import Commitment, CommitmentLine, LineId
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.form import ReviewForm
from sotay.domain.member import Profile
from sotay.domain.proof import Proof, ProofId
from sotay.domain.remedy import Remedy, RemedyId
from sotay.domain.review import AnnualReview

YEAR = 2026
PERIODS = ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")


@dataclass
class Words:
    """Makes words that stand nowhere else; ``private`` are those that must never leave, ``noted`` the diary's."""

    private: list[str] = field(default_factory=list)
    noted: list[str] = field(default_factory=list)
    public: list[str] = field(default_factory=list)
    _made: int = 0

    def _new(self, kind: str) -> str:
        self._made += 1
        return f"{kind}xqz{self._made:04}ồ"

    def a_private(self) -> str:
        self.private.append(self._new("riêng"))
        return self.private[-1]

    def a_note(self) -> str:
        self.noted.append(self._new("nhật"))
        return self.noted[-1]

    def a_public(self) -> str:
        self.public.append(self._new("chung"))
        return self.public[-1]


@dataclass
class RandomHandbook:
    """A handbook in memory with its words."""

    uow: FakeUnitOfWork
    words: Words
    form: ReviewForm


@st.composite
def handbooks(draw, form, commitment_form):
    """Return a handbook with some periods, answers, remedies, promises, diary lines, proofs, perhaps a review."""
    words, uow = Words(), FakeUnitOfWork()
    checklist = a_checklist()
    with uow:
        uow.profiles.put(Profile(full_name="Nguyễn Văn An", cell="Chi bộ 1"))
        uow.checklists.accept(checklist, NOW)
        for period in draw(st.sets(st.sampled_from(PERIODS), min_size=1)):
            answers = [draw(_answers(words, item.id)) for item in checklist.items() if draw(st.booleans())]
            uow.assessments.add(an_assessment(period, *answers, checklist=checklist))
        for number in range(draw(st.integers(0, 3))):
            day = date(YEAR, 1 + number, 5)
            uow.remedies.put(Remedy(RemedyId(f"r{number}"), words.a_public(), day, result=words.a_public()))
            uow.proofs.add(RemedyId(f"r{number}"), Proof(ProofId(f"p{number}"), words.a_private(), 3, day), b"abc")
        for number in range(draw(st.integers(0, 3))):
            uow.diary.put(DiaryEntry(EntryId(f"e{number}"), date(YEAR, 2, 1 + number), words.a_note(), NOW))
        lines = tuple(
            CommitmentLine(LineId(f"l{number}"), commitment_form.sections[0].key, words.a_public())
            for number in range(draw(st.integers(0, 3)))
        )
        uow.commitments.put(Commitment(YEAR, commitment_form, lines=lines))
        if draw(st.booleans()):
            review = AnnualReview(YEAR, form)
            for section in form.sections():
                review = review.with_text(section.key, words.a_public())
            uow.reviews.put(review)
        uow.commit()
    return RandomHandbook(uow, words, form)


@st.composite
def _answers(draw, words, item_id):
    texts = {
        name: words.a_public()
        for name in draw(st.sets(st.sampled_from(("done_well", "shortcoming", "cause", "remedy"))))
    }
    level = draw(st.sampled_from((None, "none", "fixed")))
    private = words.a_private() if draw(st.booleans()) else ""
    return an_answer(item_id, level, private_note=private, **texts)


def written_forms(word: str) -> tuple[bytes, ...]:
    """Return how a word may stand in a file: UTF-8, UTF-16 of either order, JSON escapes, its plain letters alone."""
    plain = word.encode("ascii", "ignore")
    escaped = word.encode("ascii", "backslashreplace")
    return word.encode("utf-8"), word.encode("utf-16-le"), word.encode("utf-16-be"), escaped, plain


def found_in(words: list[str], content: bytes) -> list[str]:
    """Return the words that stand in some content in any way of writing."""
    return [word for word in words if any(form in content for form in written_forms(word))]
