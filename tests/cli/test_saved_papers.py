"""What a member saved is printed as it was, whatever forms and layouts are accepted afterwards."""

import subprocess
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.cli.conftest import ANSWERS, PASSWORD

from sotay.app.adapters import load_adapters
from sotay.paths import data_file
from sotay.services.accepted import accepted_files
from sotay.services.commitments import begin_commitment
from sotay.services.keeping_layouts import layout_of
from sotay.services.reviews import load_review, save_review

FORM = data_file("forms/2025-2B.yaml").read_text("utf-8")
LAYOUT = data_file("layouts/hd05-2026.yaml").read_text("utf-8")
COMMITMENT = data_file("commitments/cam-ket.yaml").read_text("utf-8")
YEAR = 2026
SAVED_AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NEXT_FORM = FORM.replace("Hạn chế, khuyết điểm.", "Những điều còn hạn chế.") + '\nversion: "2"\n'
NEXT_LAYOUT = LAYOUT.replace("margin_left_mm: 30", "margin_left_mm: 25") + '\nversion: "2"\n'
NEXT_COMMITMENT = COMMITMENT.replace("Về tư tưởng chính trị", "Tư tưởng chính trị") + '\nversion: "2"\n'


@pytest.fixture
def handbook(sotay, tmp_path, write):
    """A handbook with a period, a saved review and a commitment of one year, and a period of the next."""
    folder = tmp_path / "sổ tay"
    assert sotay("handbook", "new", folder, "--name", "Lò Văn Ân").code == 0
    for period in (f"{YEAR}-Q4", f"{YEAR + 1}-Q1"):
        answers = write(f"{period}.yaml", ANSWERS.format(period=period, level="none"))
        assert sotay("handbook", "fill", folder, "--answers", answers).code == 0
    with_desk(folder, write_papers)
    return folder


def with_desk(folder, act):
    adapters = load_adapters()
    desk = adapters.stores.open(folder, password=PASSWORD)
    try:
        adapters.catalog.use_accepted(desk.run(accepted_files).result())
        return desk.run(lambda uow: act(uow, adapters.catalog)).result()
    finally:
        desk.close(back_up=False).result()


def write_papers(uow, catalog):
    review, _ = load_review(uow, year=YEAR, forms=catalog.forms()[0])
    save_review(uow, review=review.with_text("nhiem-vu", "Làm xong ba việc."), now=SAVED_AT)
    begin_commitment(uow, year=YEAR, forms=catalog.commitment_forms()[0], now=SAVED_AT)


@pytest.fixture
def accept(sotay, tmp_path, write):
    """Publish texts from a handbook of somebody else and accept them."""
    by = tmp_path / "người phát hành"
    assert sotay("handbook", "new", by, "--name", "Ban Tổ chức").code == 0

    def take(folder, *texts):
        files = [write(f"tệp {number}.yaml", text) for number, text in enumerate(texts)]
        packed = sotay("form", "package", *files, "--by", by, "--out", tmp_path / "gói.danhmuc", "--json")
        assert packed.code == 0, packed.err
        fingerprint = packed.plain["fingerprint"]
        taken = sotay("form", "accept", folder, tmp_path / "gói.danhmuc", "--fingerprint", fingerprint)
        assert taken.code == 0, taken.err

    return take


def printed(sotay, folder, out, year=YEAR):
    said = sotay("handbook", "export", folder, "--year", year, "--out", out)
    assert said.code == 0, said.err
    return out.read_bytes()


def commitment_of(uow, catalog):
    with uow:
        kept = uow.commitments.get(YEAR)
    return kept, layout_of(kept, catalog)


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_saved_review_has_the_same_bytes_after_a_new_form_and_a_new_layout(sotay, handbook, accept, tmp_path, ending):
    before = printed(sotay, handbook, tmp_path / f"trước.{ending}")

    accept(handbook, NEXT_FORM, NEXT_LAYOUT)

    assert printed(sotay, handbook, tmp_path / f"sau.{ending}") == before


def test_a_commitment_keeps_its_form_and_its_layout(handbook, accept):
    before, layout = with_desk(handbook, commitment_of)

    accept(handbook, NEXT_COMMITMENT, NEXT_LAYOUT)
    after, kept = with_desk(handbook, commitment_of)

    assert kept == layout
    assert replace(after, form=replace(after.form, layout=None)) == before


def test_a_review_that_is_begun_afterwards_is_written_on_what_was_accepted(sotay, handbook, accept, tmp_path):
    accept(handbook, NEXT_FORM, NEXT_LAYOUT)

    printed(sotay, handbook, tmp_path / "sau.pdf", YEAR + 1)

    read = subprocess.run(["pdftotext", str(tmp_path / "sau.pdf"), "-"], capture_output=True, check=True, text=True)
    assert "Những điều còn hạn chế." in read.stdout


def test_what_was_written_is_as_it_was_and_so_is_when(handbook, accept):
    def review_of(uow, _catalog):
        with uow:
            return uow.reviews.get(YEAR)

    before = with_desk(handbook, review_of)
    accept(handbook, NEXT_LAYOUT)
    after = with_desk(handbook, review_of)

    assert after.form.layout is not None
    assert replace(after, form=before.form) == before


def test_open_data_take_the_layout_of_a_saved_paper_along(sotay, handbook, accept, tmp_path):
    before = printed(sotay, handbook, tmp_path / "trước.pdf")
    accept(handbook, NEXT_FORM, NEXT_LAYOUT)
    other = tmp_path / "sổ khác"
    assert sotay("handbook", "export", handbook, "--out", tmp_path / "sổ.json").code == 0
    assert sotay("handbook", "new", other, "--name", "Lò Văn Ân").code == 0

    taken = sotay("handbook", "import", other, tmp_path / "sổ.json")

    assert (taken.code, taken.err) == (0, "")
    assert printed(sotay, other, tmp_path / "sau.pdf") == before
