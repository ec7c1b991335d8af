"""From the first start to the printed review, by keyboard alone, in the real program on a screen of its own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from tests.e2e.display import LOADED_LOOKS, SOTAY, new_screen, running, wait_for

from sotay.ui.context import PageId
from sotay.ui.member.pages import HANDBOOK_PAGES

pytestmark = pytest.mark.window

KEEP_VARIABLE = "SOTAY_KEEP_SCREENS"
"""A folder for the pictures of the steps; without it they go with the test."""

PASSWORD = "ba con vịt xoè"
NAME = "Nguyễn Thị Ước Mơ"
SHEET = "ma-khoi-phuc-so-tay.pdf"
WORDS = {
    "I.1": ("Đã học đủ 4 chuyên đề; chia sẻ với chi bộ.", "Có buổi học chưa ghi chép."),
    "I.2": ("Gương mẫu đóng đảng phí.",),
    "I.3": ("Dự đủ sinh hoạt.", "Ngại đọc tài liệu dài.", "Việc nhà nhiều.", "Mỗi tối đọc 20 phút, từ 01/12."),
}
PRIVATE = "Điều chỉ mình tôi biết."
FROM_LEVEL_TO_WORDS = ("Tab",) * 3
"""Past the button that takes the level back and the one that writes in the diary."""
FROM_BIRTH_DATE_TO_COMMITTEE = ("Tab",) * 3
"""Past the calendar and the choice between a full member and one on probation."""


class Journey:
    """The program under the hands of one person, with a picture of each step."""

    def __init__(self, screen, home, pictures):
        self.screen = screen
        self.home = home
        self.documents = home / "Documents"
        self.documents.mkdir()
        self._pictures = pictures
        self._pictures.mkdir(parents=True, exist_ok=True)
        self._count = 0

    def see(self, title):
        """Wait until the window with this title is at rest, and picture it."""
        self.screen.wait_for_window(title)
        self._count += 1
        picture = self.screen.at_rest()
        picture.save(self._pictures / f"{self._count:02}-{title.split()[0]}.png")
        return picture

    def press(self, *keys):
        self.screen.press(*keys)

    def go_to(self, page):
        """Press the key of a page, which follows from its place in the list of pages."""
        self.press(f"ctrl+{HANDBOOK_PAGES.number_of(page) + 1}")

    def type(self, *texts):
        """Type one text per field and go on with Tab between them."""
        for place, text in enumerate(texts):
            if place:
                self.press("Tab")
            self.screen.type(text)

    def press_last_button(self):
        """Press the button at the end of a page, once it is loaded: the one before the list of pages, going round."""
        self.screen.at_rest(LOADED_LOOKS)
        self.press("F6", "shift+Tab")
        before = self.screen.at_rest()
        self.press("Return")
        return self.screen.wait_for_change(before)


@pytest.fixture
def journey(home, tmp_path):
    pictures = Path(os.environ.get(KEEP_VARIABLE) or tmp_path / "pictures")
    with new_screen(tmp_path) as screen:
        screen.xdotool("mousemove", 1365, 767)
        yield Journey(screen, home, pictures)


def test_a_member_comes_from_the_first_start_to_the_pdf_by_keyboard_alone(journey):
    with running(journey.screen) as program:
        go_through_the_first_run(journey)
        answer_three_items(journey)
        leave(journey, program)
    answers = stored("--period", stored()["periods"][0]["period"])["answers"]

    with running(journey.screen) as program:
        unlock(journey)
        change_the_level_of_the_item_that_was_left(journey)
        close_the_period(journey)
        text = save_the_review(journey)
        leave(journey, program)
    contents = stored()
    changed = stored("--period", contents["periods"][0]["period"])["answers"]

    assert contents["profile"]["full_name"] == NAME
    assert contents["profile"]["birth_date"] == "1956-11-02"
    assert (contents["profile"]["cell"], contents["profile"]["place"]) == ("Chi bộ bản Hợp Nhất", "Lai Châu")
    first, second, third = answers.values()
    assert (first["level"], second["level"], third["level"]) == ("fixed", "none", "fixing")
    assert (first["done_well"], first["shortcoming"]) == WORDS["I.1"]
    assert (second["done_well"],) == WORDS["I.2"]
    assert tuple(third[name] for name in ("done_well", "shortcoming", "cause", "remedies")) == WORDS["I.3"]
    assert third["private"] == PRIVATE
    assert list(changed.values()) == [first, second, {**third, "level": "unsure"}]
    assert contents["periods"][0]["closed_at"]
    assert NAME in text
    for words in (words for texts in WORDS.values() for words in texts):
        assert words.rstrip(".") in text
    assert PRIVATE not in text


def go_through_the_first_run(journey):
    journey.see("Chào đồng chí")
    journey.press("Down", "Up", "Return")
    journey.see("Dữ liệu để ở đâu")
    journey.press("Return")
    journey.see("Đặt mật khẩu")
    journey.type(PASSWORD)
    journey.press("Tab", "Tab")
    journey.type(PASSWORD)
    journey.press("Return")
    journey.see("Cất mã khôi phục")
    journey.press("Tab", "Return")
    save_below(journey, SHEET, "Cất mã khôi phục")
    journey.press("Tab", "space", "Return")
    journey.see("Tôi là ai")
    journey.type(NAME, "2/11/56")
    journey.press(*FROM_BIRTH_DATE_TO_COMMITTEE)
    journey.type("Đảng bộ xã Bản Bo", "Chi bộ bản Hợp Nhất", "", "", "", "", "Lai Châu")
    journey.press("Tab", "Tab", "Return")
    journey.see(NAME)
    journey.press("Return")
    journey.see("Tự đánh giá")


def answer_three_items(journey):
    journey.press("F6", "Return")
    for level, texts in zip("213", WORDS.values(), strict=True):
        journey.screen.at_rest()
        journey.press(level, *FROM_LEVEL_TO_WORDS)
        journey.type(*texts)
        journey.see("Tự đánh giá")
        if level != "3":
            journey.press("alt+Right")
    journey.press("Tab")
    journey.type(PRIVATE)


def change_the_level_of_the_item_that_was_left(journey):
    journey.go_to(PageId.ASSESSMENT)
    journey.see("Tự đánh giá")
    journey.press("F6", "Return")
    journey.screen.at_rest()
    journey.press("4")
    journey.see("Tự đánh giá")


def close_the_period(journey):
    journey.go_to(PageId.CLOSING)
    journey.see("Rà soát và chốt kỳ")
    journey.press_last_button()
    journey.see("Rà soát và chốt kỳ")


def save_the_review(journey):
    journey.go_to(PageId.REVIEW)
    journey.see("Bản kiểm điểm")
    journey.press_last_button()
    journey.see("Xem trước")
    journey.press("Tab", "shift+Tab", "shift+Tab", "shift+Tab", "Return")
    saved = save_below(journey, "bản kiểm điểm.pdf", "Bản kiểm điểm")
    text = subprocess.run(
        ["pdftotext", "-layout", saved, "-"], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    return " ".join(text.split())


def save_below(journey, name, title):
    """Save by typing the whole path, the way that needs no mouse and no luck; return the path."""
    saved = journey.documents / name
    journey.see("Lưu thành tệp PDF")
    before = journey.screen.picture()
    journey.press("Tab", "Return")
    journey.screen.wait_for_change(before)
    journey.type(str(saved))
    journey.press("Return")
    wait_for(saved.exists, f"the file {saved}")
    journey.see(title)
    return saved


def unlock(journey):
    journey.see("Mở khoá sổ tay")
    journey.type(PASSWORD)
    journey.press("Return")
    journey.see("Tổng quan")


def leave(journey, program):
    journey.press("ctrl+q")
    assert program.wait_until_gone() == (0, "")


def stored(*words):
    """Return what the closed handbook holds, as the command line tells it."""
    folder = Path(os.environ["XDG_DATA_HOME"]) / "sotay" / "so-tay"
    done = subprocess.run(
        [SOTAY, "handbook", "show", folder, *words, "--json"],
        env={**os.environ, "SOTAY_PASSWORD": PASSWORD},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
