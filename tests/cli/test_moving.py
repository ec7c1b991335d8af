"""``sotay handbook move`` over a real store."""

from dataclasses import replace

import pytest
from tests.builders import NOW
from tests.cli.conftest import PASSWORD, adapters

from sotay.domain.manifestation import Change, ChangeKind


@pytest.fixture
def moved_on(handbook):
    """The handbook has accepted a version in which the first answered item means something else."""
    desk = adapters().stores.open(handbook, password=PASSWORD)

    def accept(uow):
        with uow:
            (old,) = uow.checklists.accepted()
            first, *others = old.groups
            item = replace(first.items[0], text="Một điều khác.")
            groups = (replace(first, items=(item, *first.items[1:])), *others)
            change = Change(item.id, ChangeKind.MEANING_CHANGED)
            new = replace(old, version="2", replaces=old.version, groups=groups, changes=(change,))
            uow.checklists.accept(new, NOW)
            uow.commit()

    desk.run(accept).result()
    desk.close(back_up=False).result()
    return handbook


def test_a_move_is_listed_first_and_leaves_every_answer(sotay, moved_on):
    before = sotay("handbook", "show", moved_on, "--period", "2026-Q4", "--json").plain
    listed = sotay("handbook", "move", moved_on, "--period", "2026-Q4", "--dry-run")
    assert listed.code == 0
    assert "I.1 Phai nhạt lý tưởng, giảm sút niềm tin: Nội dung đã khác. Đồng chí đã trả lời mục này." in listed.out
    assert sotay("handbook", "show", moved_on, "--period", "2026-Q4", "--json").plain == before

    done = sotay("handbook", "move", moved_on, "--period", "2026-Q4", "--json").plain
    after = sotay("handbook", "show", moved_on, "--period", "2026-Q4", "--json").plain

    assert (done["from_version"], done["to_version"], done["to_confirm"]) == ("1", "2", 1)
    kept = after["answers_to_other_words"]
    assert list(kept) == ["phai-nhat-ly-tuong"]
    assert kept["phai-nhat-ly-tuong"]["level"] == before["answers"]["phai-nhat-ly-tuong"]["level"]
    assert after["answers"] == {key: each for key, each in before["answers"].items() if key != "phai-nhat-ly-tuong"}
    assert after["answered"] == before["answered"] - 1
    assert "trước khi đổi bản danh mục" in sotay("backup", "list", moved_on).out


def test_a_period_on_the_version_in_force_is_not_moved(sotay, handbook):
    said = sotay("handbook", "move", handbook, "--period", "2026-Q4")
    assert said.code == 1
    assert "đã theo đúng bản danh mục đang dùng" in said.err


def test_a_closed_period_is_not_moved(sotay, moved_on):
    sotay("handbook", "close", moved_on, "--period", "2026-Q4")
    assert sotay("handbook", "move", moved_on, "--period", "2026-Q4").code == 1


def test_open_data_of_before_a_move_say_that_the_period_is_on_another_version(sotay, moved_on, tmp_path):
    sotay("handbook", "export", moved_on, "--out", tmp_path / "a.json")
    sotay("handbook", "move", moved_on, "--period", "2026-Q4")

    said = sotay("handbook", "import", moved_on, tmp_path / "a.json")
    plain = sotay("handbook", "import", moved_on, tmp_path / "a.json", "--dry-run", "--json").plain

    told = "Đã có theo bản khác của danh mục nên để nguyên: quý IV năm 2026. Sổ tay theo bản 2 của «"
    assert told in said.out
    assert "tệp theo bản 1." in said.out
    assert "không thêm lần nữa: 1 kỳ" not in said.out
    assert plain["other_versions"] == [{"period": "2026-Q4", "here": "2", "in_file": "1"}]
    assert sotay("handbook", "show", moved_on, "--period", "2026-Q4", "--json").plain["checklist"]["version"] == "2"


@pytest.fixture
def without_a_level(handbook):
    """The period has moved to a version without the level of its first answer."""
    desk = adapters().stores.open(handbook, password=PASSWORD)

    def accept(uow):
        with uow:
            (old,) = uow.checklists.accepted()
            fewer = tuple(each for each in old.levels if each.key != "none")
            gone = tuple(replace(each, until="1") for each in old.levels if each.key == "none")
            new = replace(old, version="2", replaces=old.version, levels=fewer, withdrawn_levels=gone)
            uow.checklists.accept(new, NOW)
            uow.commit()

    desk.run(accept).result()
    desk.close(back_up=False).result()
    return handbook


def test_filling_in_says_which_level_is_gone_and_which_there_are(sotay, without_a_level, write):
    assert sotay("handbook", "move", without_a_level, "--period", "2026-Q4").code == 0
    answers = 'period: "2026-Q4"\nanswers:\n  phai-nhat-ly-tuong:\n    done_well: "Rõ hơn"\n'
    mended = write("a.yaml", answers)

    said = sotay("handbook", "fill", without_a_level, "--answers", mended)
    plain = sotay("handbook", "fill", without_a_level, "--answers", mended, "--json").plain

    (line,) = [each for each in said.out.splitlines() if each.startswith("Mục I.1: ")]
    assert "mức đã chọn theo bản 1 là «Tôi không có biểu hiện này»" in line
    assert "fixed («Có lúc mắc, đã tự khắc phục»)" in line
    assert "none (" not in line
    assert plain["waiting"] == {"phai-nhat-ly-tuong": {"level": "none", "version": "1", "is_offered": False}}
    assert "none" not in plain["levels"]

    chosen = write("b.yaml", f"{answers}    level: fixed\n")
    assert "Mục I.1" not in sotay("handbook", "fill", without_a_level, "--answers", chosen).out


def test_a_level_that_is_gone_is_refused_by_its_sentence(sotay, without_a_level, write):
    assert sotay("handbook", "move", without_a_level, "--period", "2026-Q4").code == 0
    chosen = write("a.yaml", 'period: "2026-Q4"\nanswers:\n  kich-dong-chia-re-noi-bo:\n    level: none\n')

    said = sotay("handbook", "fill", without_a_level, "--answers", chosen)

    assert (said.code, said.out) == (1, "")
    assert "không còn mức «Tôi không có biểu hiện này» (none)" in said.err
    assert "Các mức chọn được: fixed (" in said.err


def test_an_answer_to_other_words_is_said_to_wait(sotay, moved_on, write):
    sotay("handbook", "move", moved_on, "--period", "2026-Q4")
    mended = write("a.yaml", 'period: "2026-Q4"\nanswers:\n  phai-nhat-ly-tuong:\n    done_well: "Rõ hơn"\n')

    said = sotay("handbook", "fill", moved_on, "--answers", mended)

    assert "Mục I.1: trả lời theo lời văn của bản 1 nên chưa được tính." in said.out
