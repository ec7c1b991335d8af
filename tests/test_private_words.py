"""No private word of any handbook gets into a package, a PDF, a Word file, the log or a crash report.

What was not chosen does not get into the package either, and nothing at all is readable in the sealed file.
"""

import io
import logging
import shutil
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import NOW, a_feed, a_form, a_section
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, MEMBER_SEED
from tests.private_words import YEAR, found_in, handbooks
from tests.reports.pdf_reading import text_of
from tests.shipped import shipped_catalog
from tests.storage.keeping import A_COMMITMENT

from sotay import log
from sotay.app.late_word import load_word
from sotay.domain.exchange_errors import NothingChosen
from sotay.domain.form import Source
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Draft, KnownSender
from sotay.domain.member import Profile
from sotay.domain.remedy_table import remedy_table
from sotay.domain.review import AnnualReview
from sotay.domain.submission import Decision, LineChoice, Selection, all_but_own_records
from sotay.exchange.envelope import unseal
from sotay.exchange.identity import identity_of
from sotay.paths import resource
from sotay.reports.documents import PdfDocuments
from sotay.services import hand_in as acts
from sotay.services.cell_cards import accept_card, look_at_card
from sotay.services.reviews import load_review

FORM = a_form(
    *(a_section(f"s-{source.value}", a_feed(source)) for source in Source),
    is_default=True,
)
HANDBOOKS = handbooks(FORM, A_COMMITMENT.form)
NORMAL = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
MANY = settings(NORMAL, max_examples=1_000)
PAPERS = settings(NORMAL, max_examples=8)
MANY_PAPERS = settings(NORMAL, max_examples=150)
DECISIONS = st.sampled_from(Decision)


def seal(handbook, selection):
    offered = look_at_card(handbook.uow, content=CELL.text.encode(), exchange=EXCHANGE)
    key = accept_card(handbook.uow, offered=offered, now=NOW, is_compared=True).key
    return acts.seal_hand_in(
        handbook.uow, year=YEAR, cell_key=key, selection=selection, forms=(FORM,), exchange=EXCHANGE, now=NOW
    )


def check_packages(handbook, draw):
    """Choose at random, seal, and look at what is there: outside nothing, inside exactly what was chosen."""
    whole = acts.load_year(handbook.uow, year=YEAR, forms=(FORM,), exchange=EXCHANGE).whole
    words = handbook.words
    assert found_in(words.private, repr(whole).encode()) == []
    selection = Selection()
    for line in whole.lines:
        selection = selection.with_choice(line.key, LineChoice(draw(DECISIONS), "lời khác"))
    try:
        done = seal(handbook, selection)
    except NothingChosen:
        return
    every = [*words.private, *words.noted, *words.public, "Nguyễn Văn An"]
    assert found_in(every, done.sealed.content) == []
    assert found_in(every, done.sealed.file_name.encode()) == []
    inside = unseal(done.sealed.content, identity_of(CELL_SEED))
    taken = [line for line in whole.lines if selection.choice(line.key).decision is Decision.IN]
    given_words = [word for word in [*words.noted, *words.public] if any(word in line.text for line in taken)]
    assert found_in([*words.private, *words.noted, *words.public], inside) == [
        *(word for word in words.noted if word in given_words),
        *(word for word in words.public if word in given_words),
    ]


@NORMAL
@given(handbook=HANDBOOKS, data=st.data())
def test_a_package_holds_what_was_chosen_and_nothing_else(handbook, data):
    check_packages(handbook, data.draw)


@pytest.mark.long
@MANY
@given(handbook=HANDBOOKS, data=st.data())
def test_a_package_of_a_thousand_handbooks_holds_what_was_chosen_and_nothing_else(handbook, data):
    check_packages(handbook, data.draw)


@NORMAL
@given(handbook=HANDBOOKS)
def test_all_takes_neither_private_notes_nor_the_diary(handbook):
    whole = acts.load_year(handbook.uow, year=YEAR, forms=(FORM,), exchange=EXCHANGE).whole

    done = seal(handbook, all_but_own_records(whole.lines))

    inside = unseal(done.sealed.content, identity_of(CELL_SEED))
    assert found_in([*handbook.words.private, *handbook.words.noted], inside) == []


# --- papers -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tools():
    """What draws papers."""
    assert shutil.which("pdftotext"), "poppler-utils is needed to read papers back"
    return PdfDocuments(resource("fonts")), load_word(), shipped_catalog().layout()


def papers(handbook, tools):
    """Yield every paper of the year that may be given away, as PDF and as Word."""
    pdf, word, layout = tools
    review, profile = load_review(handbook.uow, year=YEAR, forms=(FORM,))
    with handbook.uow as uow:
        assessments, commitment = uow.assessments.of_year(YEAR), uow.commitments.get(YEAR)
        table = remedy_table(uow.remedies.all(), year=YEAR)
    for maker in (pdf, word):
        yield maker.review(review, profile, layout)
        yield maker.commitment(commitment, profile, layout, with_outcomes=True)
        yield maker.remedies(table, profile)
        yield from (maker.assessment(each, profile) for each in assessments)


def readable(paper):
    """Return everything that can be read in a paper: its bytes, and its text or the files inside it."""
    if paper.startswith(b"%PDF"):
        return paper + text_of(paper, "-raw").encode()
    with zipfile.ZipFile(io.BytesIO(paper)) as inside:
        return paper + b"".join(inside.read(name) for name in inside.namelist())


def check_papers(handbook, tools):
    secret = [*handbook.words.private, *handbook.words.noted]
    assert [found for paper in papers(handbook, tools) if (found := found_in(secret, readable(paper)))] == []


@PAPERS
@given(handbook=HANDBOOKS)
def test_no_paper_holds_a_private_word(tools, handbook):
    check_papers(handbook, tools)


@pytest.mark.long
@MANY_PAPERS
@given(handbook=HANDBOOKS)
def test_no_paper_of_many_handbooks_holds_a_private_word(tools, handbook):
    check_papers(handbook, tools)


def test_the_search_for_private_words_finds_them_in_papers(tools):
    pdf, word, layout = tools
    review = AnnualReview(YEAR, FORM).with_text(FORM.sections()[0].key, "Trước riêngxqz0001ồ sau")

    for maker in (pdf, word):
        assert found_in(["riêngxqz0001ồ"], readable(maker.review(review, Profile(), layout))) == ["riêngxqz0001ồ"]


# --- log and crash report ---------------------------------------------------------------------------------------------


def troubles(secret):
    """Yield the ways in which handing in may go wrong over texts that hold a secret."""
    draft = Draft(SubmissionId("ab" * 16), 1, "", secret, "", "", NOW)
    member = EXCHANGE.make_card(MEMBER_SEED, card_kind=CELL.card_kind, name="An")
    senders = {member.sign_key: KnownSender(member.sign_key, member.seal_key, is_verified=True)}
    sealed = EXCHANGE.seal(draft, seed=MEMBER_SEED, cell=CELL).content
    yield lambda: EXCHANGE.receive(sealed, seed=CELL_SEED, senders=senders)
    yield lambda: EXCHANGE.receive(secret.encode(), seed=CELL_SEED, senders=senders)
    yield lambda: EXCHANGE.read_card(secret.encode())
    yield lambda: EXCHANGE.read_card(f"SOTAY-CARD 1\n{secret}\n{secret}\n".encode())
    yield lambda: EXCHANGE.read_receipt(sealed, seed=CELL_SEED)
    yield lambda: EXCHANGE.make_card(MEMBER_SEED, card_kind=CELL.card_kind, name=secret + "\u202e")
    yield lambda: acts.read_content(type("Stored", (), {"content": f'{{"year": "{secret}"}}'}))


def test_neither_log_nor_crash_report_holds_a_word_of_what_went_wrong(tmp_path):
    secret = "riêngxqz0001ồ"
    handler = log.install(tmp_path)
    reports = []
    try:
        for trouble in troubles(secret):
            with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever is raised must not tell
                trouble()
            logging.getLogger("sotay.test").error("handing in failed", exc_info=caught.value)
            reports += log.describe_exception(caught.value)
    finally:
        log.remove(handler)

    written = (tmp_path / log.FILE_NAME).read_bytes()
    assert len(reports) > 0
    assert b"handing in failed" in written
    assert found_in([secret], written + "\n".join(reports).encode()) == []
