"""The member's half of the sealed exchange from the command line; the cell's half answers from here."""

import json
import os

import pytest
from tests.builders import LATER
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, MEMBER, OTHER
from tests.reports.pdf_reading import words_of
from tests.vietnamese import english_in

from sotay.domain.key_card import CardKind
from sotay.domain.letter import KnownSender, ReceiptAnswer
from sotay.texts import cli_hand_in as texts

SECRET = "Điều này chỉ để mình tôi đọc."


@pytest.fixture
def cell(tmp_path):
    """The file of the cell's card."""
    path = tmp_path / "chi-bộ.thechibo"
    path.write_text(CELL.text, encoding="utf-8")
    return path


@pytest.fixture
def submit(sotay, handbook, cell, tmp_path):
    def run(*words, lines="all", to=cell, out=tmp_path / "nộp.bainop"):
        return sotay("handbook", "submit", handbook, "--year", 2026, "--to", to, "--lines", lines, "--out", out, *words)

    return run


def opened(path, member):
    """Let the cell open a submission, having compared the member's card."""
    senders = {member.sign_key: KnownSender(member.sign_key, member.seal_key, is_verified=True)}
    return EXCHANGE.receive(path.read_bytes(), seed=CELL_SEED, senders=senders)


@pytest.fixture
def member(sotay, handbook, tmp_path):
    """The member's card as the command writes it."""
    path = tmp_path / "tôi.thedangvien"
    assert sotay("handbook", "card", handbook, "--out", path).code == 0
    return EXCHANGE.read_card(path.read_bytes())


# --- card -------------------------------------------------------------------------------------------------------------


def test_the_card_is_written_and_its_fingerprint_printed(sotay, handbook, tmp_path):
    path = tmp_path / "tôi.thedangvien"

    said = sotay("handbook", "card", handbook, "--out", path)
    again = sotay("handbook", "card", handbook, "--out", path, "--json")

    card = EXCHANGE.read_card(path.read_bytes())
    assert (card.card_kind, card.name) == (CardKind.MEMBER, "Nguyễn Văn An")
    assert said.out.splitlines() == [
        texts.card_written("Nguyễn Văn An", str(path)),
        texts.fingerprint(card.fingerprint),
    ]
    assert again.plain == {"file": str(path), "name": "Nguyễn Văn An", "fingerprint": card.fingerprint}


def test_the_sheet_of_a_card_is_written_beside_it(sotay, handbook, tmp_path):
    path, sheet = tmp_path / "tôi.thedangvien", tmp_path / "tôi.pdf"

    said = sotay("handbook", "card", handbook, "--out", path, "--sheet", sheet)

    assert said.code == 0
    assert texts.card_sheet_written(str(sheet)) in said.out.splitlines()
    assert EXCHANGE.read_card(path.read_bytes()).fingerprint in words_of(sheet.read_bytes())


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("card", "so", "--out", "a.txt"), "--out: «a.txt» phải kết thúc bằng .thedangvien."),
        (("submit", "so", "--year", "2026"), "còn thiếu --to, --lines, --out."),
        (("submit", "so", "--dry-run"), "còn thiếu --year."),
        (("submit", "so", "--year", "2026", "--out", "a.pdf"), "--out: «a.pdf» phải kết thúc bằng .bainop."),
        (("receive", "so"), "còn thiếu TỆP."),
    ],
)
def test_a_wrong_call_is_explained(sotay, words, reason):
    said = sotay("handbook", *words, load=None)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"Lệnh chưa đúng: {reason}")


# --- submit -----------------------------------------------------------------------------------------------------------


def test_all_seals_every_line_but_private_ones(submit, member, tmp_path):
    said = submit()

    received = opened(tmp_path / "nộp.bainop", member)
    assert (said.code, said.err) == (0, "")
    assert CELL.fingerprint in said.out
    assert texts.not_compared() in said.out
    assert texts.nothing_was_sent() in said.out
    assert received.submission.full_name == "Nguyễn Văn An"
    assert "Có buổi học chưa ghi chép." in received.body
    assert SECRET not in received.body


def test_a_dry_run_lists_what_a_file_then_names(sotay, handbook, submit, member, write, tmp_path):
    listed = sotay("handbook", "submit", handbook, "--year", 2026, "--dry-run")
    kept = [line for line in listed.out.splitlines() if line.startswith("answer/2026-Q4/luoi-hoc-ly-luan/shortcoming ")]

    said = submit("--json", lines=write("dòng.txt", listed.out.splitlines()[0] + "\n\n" + "\n".join(kept)))

    assert listed.err == ""
    assert len(kept) == 1
    assert said.plain["lines"] == 1
    (line,) = opened(tmp_path / "nộp.bainop", member).submission.lines
    assert line.text == "Có buổi học chưa ghi chép."


def test_the_whole_list_chooses_what_all_does(sotay, handbook, submit, write):
    listed = sotay("handbook", "submit", handbook, "--year", 2026, "--dry-run")

    from_file = submit("--json", lines=write("dòng.txt", listed.out))
    from_all = submit("--json")

    assert from_file.plain["lines"] == from_all.plain["lines"]
    assert (from_file.plain["sequence"], from_all.plain["sequence"]) == (1, 2)


def test_a_list_as_json_may_soften_a_line(sotay, handbook, submit, member, write, tmp_path):
    listed = sotay("handbook", "submit", handbook, "--year", 2026, "--dry-run", "--json").plain
    for line in listed["lines"]:
        line["chosen"] = line["part"] == "shortcoming"
        line["words"] = "Đã học đều hơn." if line["chosen"] else ""

    said = submit(lines=write("dòng.json", json.dumps(listed, ensure_ascii=False)))

    assert said.code == 0
    (line,) = opened(tmp_path / "nộp.bainop", member).submission.lines
    assert line.text == "Đã học đều hơn."


def test_a_dry_run_keeps_nothing_and_needs_no_card(sotay, handbook, tmp_path):
    before = {path: path.read_bytes() for path in handbook.rglob("*") if path.is_file() and path.name != "lock"}

    said = sotay("handbook", "submit", handbook, "--year", 2026, "--dry-run")

    assert said.code == 0
    assert {path: path.read_bytes() for path in before} == before
    assert not list(tmp_path.glob("*.bainop"))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("answer/2026-Q4/luoi-hoc-ly-luan/private_note\n", "Không dùng được dòng"),
        ("hai từ\n", "danh sách các dòng (xem dòng 1)"),
        ("# chỉ có lời dặn\n", "Chưa có dòng nào"),
        ("{", "danh sách các dòng"),
        ('[{"key": 1}]', "danh sách các dòng"),
        ("[" * 100_000, "danh sách các dòng"),
    ],
)
def test_a_list_that_chooses_nothing_sound_is_refused(submit, write, tmp_path, lines, told):
    said = submit(lines=write("dòng.txt", lines))

    assert (said.code, said.out) == (1, "")
    assert told in said.err
    assert not (tmp_path / "nộp.bainop").exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (MEMBER.text, "của đảng viên, không phải của chi bộ"),
        (CELL.text.replace("Trường", "Trưởng"), "bị hỏng hoặc đã bị sửa"),
        ("không phải thẻ", "không phải là thẻ khoá"),
    ],
    ids=["another kind", "damaged", "none"],
)
def test_a_card_that_is_none_of_a_cell_is_refused(submit, write, tmp_path, content, told):
    said = submit(to=write("x.thechibo", content))

    assert (said.code, said.out) == (1, "")
    assert told in said.err
    assert not (tmp_path / "nộp.bainop").exists()


def test_a_changed_card_is_refused_with_both_fingerprints_until_the_new_one_is_named(submit, write, tmp_path):
    assert submit().code == 0
    (tmp_path / "nộp.bainop").unlink()
    changed = EXCHANGE.make_card("44" * 32, card_kind=CardKind.CELL, name=CELL.name)
    card = write("mới.thechibo", changed.text)

    said = submit(to=card)
    wrong = submit("--fingerprint", OTHER.fingerprint, to=card)
    named = submit("--fingerprint", changed.fingerprint, "--json", to=card)

    assert (said.code, said.out) == (1, "")
    assert CELL.fingerprint in said.err
    assert changed.fingerprint in said.err
    assert wrong.code == 1
    assert "không khớp" in wrong.err
    assert (named.code, named.plain["is_compared"], named.plain["sequence"]) == (0, True, 2)


def test_a_file_that_cannot_be_written_leaves_no_hand_in(submit, tmp_path):
    (tmp_path / "chặn").write_text("")

    said = submit(out=tmp_path / "chặn" / "nộp.bainop")

    assert said.code == 1
    assert submit("--json").plain["sequence"] == 1


def test_files_that_are_not_there_are_told(submit, sotay, handbook, tmp_path):
    for said in (
        submit(to=tmp_path / "không có.thechibo"),
        submit(lines=tmp_path / "không có.txt"),
        sotay("handbook", "receive", handbook, tmp_path / "không có.biennhan"),
    ):
        assert (said.code, said.out) == (1, "")
        assert "Không đọc được tệp" in said.err


# --- receive ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def receipt(submit, member, tmp_path):
    """Let the cell answer a hand-in; returns the file of the receipt."""

    def answer(said=ReceiptAnswer.RECEIVED, comment=""):
        assert submit().code == 0
        received = opened(tmp_path / "nộp.bainop", member)
        path = tmp_path / "x.biennhan"
        path.write_bytes(EXCHANGE.answer(received, seed=CELL_SEED, said=said, comment=comment, now=LATER).content)
        return path

    return answer


def test_a_receipt_marks_the_hand_in_as_received(sotay, handbook, receipt):
    said = sotay("handbook", "receive", handbook, receipt())

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"«{CELL.name}» đã nhận bản nộp năm 2026, lần nộp số 1 lúc ")


def test_a_returned_hand_in_tells_the_comment(sotay, handbook, receipt):
    path = receipt(ReceiptAnswer.RETURNED, "Bổ sung nguyên nhân.")

    preview = sotay("handbook", "receive", handbook, path, "--dry-run", "--json")
    said = sotay("handbook", "receive", handbook, path, "--json")

    assert preview.plain["dry_run"]
    assert said.plain["result"] == "returned"
    assert said.plain["comment"] == "Bổ sung nguyên nhân."


@pytest.mark.parametrize(
    "content", [b"", b"%PDF", os.urandom(2000), b"age-encryption.org/v1\n-> scrypt a 22\nb\n---\n"]
)
def test_what_is_no_receipt_is_refused(sotay, handbook, tmp_path, content):
    path = tmp_path / "x.biennhan"
    path.write_bytes(content)

    said = sotay("handbook", "receive", handbook, path)

    assert (said.code, said.out) == (1, "")
    assert english_in(said.err) == []


def test_what_the_commands_say_holds_no_english(sotay, handbook, submit, receipt, tmp_path):
    said = [
        sotay("handbook", "receive", handbook, receipt(ReceiptAnswer.RETURNED, "Bổ sung.")),
        submit(),
        sotay("handbook", "card", handbook, "--out", tmp_path / "tôi.thedangvien"),
    ]

    for each in said:
        assert each.code == 0
        assert english_in(each.out.replace(str(tmp_path), "")) == []
