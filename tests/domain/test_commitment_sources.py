"""What a commitment may take up, each line once."""

from datetime import date

from tests.commitments import a_commitment, a_promise

from sotay.domain.commitment import LineId, Outcome
from sotay.domain.commitment_sources import candidates
from sotay.domain.manifestation import ManifestationId
from sotay.domain.remedy import Progress, Remedy, RemedyId

TODAY = date(2026, 1, 10)


def a_remedy(key, step, **facts):
    return Remedy(RemedyId(key), step, facts.pop("opened_on", TODAY), **facts)


def test_last_year_gives_what_was_not_kept_in_full():
    previous = a_commitment(
        a_promise("a", "Đã giữ", outcome=Outcome.KEPT),
        a_promise("b", "Một phần", outcome=Outcome.PARTLY),
        a_promise("c", "Chưa", outcome=Outcome.NOT_KEPT),
        a_promise("d", "Chưa trả lời"),
        a_promise("e", "  "),
        year=2025,
    )

    found = candidates(a_commitment(), previous=previous, remedies=())

    assert [each.words for each in found] == ["Một phần", "Chưa", "Chưa trả lời"]


def test_a_promise_is_taken_up_as_a_new_line_that_nobody_answered():
    item = ManifestationId("item")
    before = a_promise("a", "Một phần", outcome=Outcome.PARTLY, outcome_text="Được nửa", manifestation_id=item)
    (found,) = candidates(a_commitment(), previous=a_commitment(before, year=2025), remedies=())

    line = found.as_line(LineId("mới"), "nhiem-vu")

    assert (line.id, line.section_key, line.text, line.manifestation_id) == ("mới", "nhiem-vu", "Một phần", item)
    assert (line.outcome, line.outcome_text) == (None, "")


def test_an_open_remedy_is_taken_up_with_its_ties():
    remedy = a_remedy("r", "Đọc đủ 19 điều", manifestation_id=ManifestationId("item"))
    done = a_remedy("x", "Xong rồi", progress=Progress.DONE, done_on=TODAY)
    later = a_remedy("y", "Năm sau", opened_on=date(2027, 2, 1))

    (found,) = candidates(a_commitment(), previous=None, remedies=(remedy, done, later))
    line = found.as_line(LineId("mới"), "dao-duc")

    assert (line.text, line.remedy_id, line.manifestation_id) == ("Đọc đủ 19 điều", "r", "item")


def test_what_is_promised_or_tied_already_is_not_offered_again():
    commitment = a_commitment(a_promise("a", "Một  phần."), a_promise("b", "khác", remedy_id=RemedyId("r")))
    previous = a_commitment(
        a_promise("p", "một phần"), a_promise("q", "Cả hai năm", remedy_id=RemedyId("u")), year=2025
    )
    remedies = (
        a_remedy("r", "Đã gắn"), a_remedy("s", "một phần"), a_remedy("t", "Cả hai năm"), a_remedy("u", "Của lời hứa")
    )  # fmt: skip

    found = candidates(commitment, previous=previous, remedies=remedies)

    assert [(each.words, each.remedy) for each in found] == [("Cả hai năm", None)]
