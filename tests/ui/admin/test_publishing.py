"""Publishing a draft: refused while anything stands in the way, for good once it was done."""

import pytest
from tests.ui.common.test_dialogs import when_open

from sotay.domain.catalog_file import CatalogKind
from sotay.services.catalog_shelf import load_shelf
from sotay.ui.admin import publish_talk
from sotay.ui.admin.page import DRAFTING, TEXT
from sotay.ui.admin.publish_dialog import PublishDialog

pytestmark = pytest.mark.window

PUBLISHER = "Đảng uỷ phường Tân Phong"
LEVELS = ("        short:", "        shrt:")


@pytest.fixture(autouse=True)
def places(monkeypatch, tmp_path):
    """Where packages go: the file window is another test's."""
    asked = []

    def choose(_theme, _parent, _title, suggested, _kind, _suffix):
        asked.append(suggested)
        return tmp_path / suggested

    monkeypatch.setattr(publish_talk, "choose_save_path", choose)
    return asked


def with_other_hint(text):
    return text.replace("Phân vân là chuyện thường", "Phân vân cũng là chuyện thường")


def agree(name=PUBLISHER):
    def act(dialog):
        assert isinstance(dialog, PublishDialog)
        dialog.name_field.set_text(name)
        dialog.yes_button.click()

    return act


def publish(admin, checked, act=None):
    checked(admin.page.work_talk.document)
    if act is not None:
        when_open(act)
    admin.page.work.publish_button.click()
    admin.settle()


def test_a_draft_becomes_a_published_version_with_a_file_to_hand_out(admin, checked, places, tmp_path):
    admin.open(admin.begin_next(with_other_hint))
    publish(admin, checked, agree())
    shelf = admin.do(load_shelf)
    assert shelf.drafts == ()
    (publication,) = shelf.publications
    assert (publication.file.id, publication.file.version, publication.number) == ("nq04-27", "2", 1)
    assert places == ["nq04-27-ban-2.danhmuc"]
    written = (tmp_path / places[0]).read_bytes()
    package = admin.context.adapters.exchange.read_package(written)
    assert package.publisher_name == PUBLISHER
    assert package.files[0].file == publication.file
    assert admin.context.shell.files == [tmp_path / places[0]]


def test_the_window_says_what_is_published_by_whom_and_by_which_key(admin, checked, places):
    admin.open(admin.begin_next(with_other_hint))
    said = []

    def look(dialog):
        said.append((dialog.name_field.text(), dialog.fingerprint.text(), dialog.yes_button.text()))
        dialog.no_button.click()

    publish(admin, checked, look)
    ((name, fingerprint, button),) = said
    assert name == "Lò Thị Ánh"
    assert [len(each) for each in fingerprint.split()] == [5] * 6
    assert button == "Phát hành bản 2"
    assert len(admin.drafts()) == 1
    assert places == []


def test_the_name_used_last_is_offered_again(admin, checked):
    admin.open(admin.begin_next(with_other_hint))
    publish(admin, checked, agree())
    admin.open(admin.begin(CatalogKind.COMMITMENT))
    names = []

    def look(dialog):
        names.append(dialog.name_field.text())
        dialog.no_button.click()

    publish(admin, checked, look)
    assert names == [PUBLISHER]


def test_without_a_name_nothing_is_published(admin, checked):
    admin.open(admin.begin_next(with_other_hint))
    problems = []

    def act(dialog):
        agree("  ")(dialog)
        problems.append(dialog.name_field.problem())
        dialog.no_button.click()

    publish(admin, checked, act)
    assert problems == ["Đồng chí ghi tên nơi phát hành."]
    assert len(admin.drafts()) == 1


@pytest.mark.parametrize(("day", "said"), [("2026-11-22", ""), ("2026-11-21", "Ngày 21/11/2026 đã qua")])
def test_a_day_that_has_passed_is_remarked_and_not_refused(admin, checked, day, said):
    admin.open(admin.begin_next(lambda text: with_other_hint(text).replace("2026-11-22", day)))
    remarks = []

    def act(dialog):
        remarks.append(dialog.remark.text() if dialog.remark.isVisible() else "")
        agree()(dialog)

    publish(admin, checked, act)
    (remark,) = remarks
    assert remark.startswith(said)
    assert bool(remark) == bool(said)
    assert admin.drafts() == ()


def test_a_draft_with_problems_is_refused_and_leads_to_them(admin, checked):
    view = admin.open(admin.begin_next(lambda text: text.replace(*LEVELS, 1)))
    publish(admin, checked)
    bar = admin.page.work.bar
    assert bar.text() == "Chưa phát hành được: còn 1 chỗ cần sửa. Bản nháp vẫn còn nguyên."
    bar.action_triggered.emit("problems")
    assert admin.page.work.part_key() == TEXT
    assert view.edit.place()[0] > 50
    assert len(admin.drafts()) == 1


def test_a_change_of_meaning_that_nobody_classified_is_refused(admin, checked):
    admin.open(admin.begin_next(lambda text: text.replace("Phai nhạt lý tưởng cách mạng;", "Lười học;")))
    publish(admin, checked)
    assert admin.page.work.bar.text().startswith("Chưa phát hành được")


def test_a_published_version_is_listed_saved_again_and_followed_by_the_next(admin, checked, places):
    admin.open(admin.begin_next(with_other_hint))
    publish(admin, checked, agree())
    page = admin.page
    assert page.shelf.rows.current_key() == "publication/1"
    page.shelf.save_button.click()
    admin.settle()
    assert places == ["nq04-27-ban-2.danhmuc"] * 2
    page.shelf.next_button.click()
    admin.settle()
    (draft,) = admin.drafts()
    assert draft.begun_from == "2"
    assert 'version: "3"' in draft.text
    assert 'replaces: "2"' in draft.text


def test_nothing_can_be_published_of_what_is_only_read(admin, checked):
    admin.open(admin.begin_next(with_other_hint))
    publish(admin, checked, agree())
    page = admin.enter()
    page.show_view(DRAFTING)
    page.shelf.choose("publication/1")
    page.shelf.open_button.click()
    admin.settle()
    assert not page.work.publish_button.isVisible()
    assert not page.work.undo_button.isVisible()
    assert checked(page.work_talk.document).problems == ()
