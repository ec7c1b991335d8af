"""An open handbook: saves, flush, facts, password, closing."""

import shutil
import threading
from contextlib import suppress

import pytest
from tests.builders import FIXED, NONE, NOW, an_answer
from tests.storage.builders import PASSWORD, Q4

from sotay.domain.backup import BackupReason
from sotay.domain.checklist_errors import UnknownLevel
from sotay.domain.errors import (
    DiskFull,
    PasswordTooWeak,
    PeriodClosed,
    SotayError,
    StoreUnreachable,
    WrongPassword,
)
from sotay.services.assessments import close_assessment, load_assessment, save_answer
from sotay.services.handbook import load_setting, save_setting

NEW_PASSWORD = "một mật khẩu mới hơn"


def saving(answer):
    return lambda uow: save_answer(uow, now=NOW, period=Q4, answer=answer)


def stored(desk):
    return desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers


class Failing:
    """A save that the disk refuses until ``is_mended``."""

    def __init__(self, folder, answer):
        self.folder = folder
        self.answer = answer
        self.is_mended = False

    def __call__(self, uow):
        if not self.is_mended:
            raise DiskFull(self.folder)
        save_answer(uow, now=NOW, period=Q4, answer=self.answer)


def test_what_was_saved_is_there_after_opening_again(desk, stores, made):
    desk.save_soon("b", saving(an_answer("b", FIXED, remedy="Đọc lại mỗi tuần"))).result()
    desk.close().result()

    again = stores.open(made.folder, password=PASSWORD)

    assert stored(again)["b"] == an_answer("b", FIXED, remedy="Đọc lại mỗi tuần")
    again.close(back_up=False).result()


def test_typing_ends_with_the_last_words_stored(desk):
    for length in range(200):
        desk.save_soon("a", saving(an_answer("a", NONE, cause="x" * length)))
    desk.flush().result()

    assert stored(desk)["a"].cause == "x" * 199


def test_a_refused_save_says_why_and_leaves_the_rest_alone(desk):
    refused = desk.save_soon("a", saving(an_answer("a", "no-such-level")))
    good = desk.save_soon("b", saving(an_answer("b", NONE)))

    assert isinstance(refused.exception(), UnknownLevel)
    assert good.exception() is None
    assert stored(desk)["b"].level == NONE


def test_flush_carries_a_refusal_once(desk):
    desk.save_soon("a", saving(an_answer("a", "no-such-level")))

    assert isinstance(desk.flush().exception(), UnknownLevel)
    assert desk.flush().exception() is None


def test_flush_tries_what_the_disk_refused_again(desk, made):
    failing = Failing(made.folder, an_answer("b", NONE))
    assert isinstance(desk.save_soon("b", failing).exception(), DiskFull)
    assert isinstance(desk.flush().exception(), DiskFull)
    assert "b" not in stored(desk)

    failing.is_mended = True
    desk.flush().result()

    assert stored(desk)["b"].level == NONE


def test_a_later_save_of_the_same_key_takes_the_place_of_the_failed_one(desk, made):
    with suppress(DiskFull):
        desk.save_soon("b", Failing(made.folder, an_answer("b", NONE, cause="cũ"))).result()
    desk.save_soon("b", saving(an_answer("b", NONE, cause="mới"))).result()
    desk.flush().result()

    assert stored(desk)["b"].cause == "mới"


def test_a_handbook_stays_open_while_something_cannot_be_stored(desk, made):
    failing = Failing(made.folder, an_answer("b", NONE))
    desk.save_soon("b", failing)

    assert isinstance(desk.close().exception(), DiskFull)
    failing.is_mended = True
    desk.close().result()

    assert isinstance(desk.run(lambda _: None).exception(), StoreUnreachable)


def test_a_handbook_can_be_let_go_all_the_same(desk, made, stores):
    desk.save_soon("b", Failing(made.folder, an_answer("b", NONE)))

    assert isinstance(desk.close(back_up=False).exception(), DiskFull)

    stores.open(made.folder, password=PASSWORD).close(back_up=False).result()


def test_letting_go_tries_every_save_once_more(desk, made, stores):
    hopeless, mended = (Failing(made.folder, an_answer(each, NONE)) for each in "bc")
    desk.save_soon("b", hopeless)
    desk.save_soon("c", mended).exception()
    mended.is_mended = True

    assert isinstance(desk.close(back_up=False).exception(), DiskFull)

    again = stores.open(made.folder, password=PASSWORD)
    assert set(stored(again)) == {"a", "c"}
    again.close(back_up=False).result()


def test_saves_made_while_closing_are_refused_and_not_lost_in_silence(desk):
    gate = threading.Event()
    desk.run(lambda _: gate.wait())
    closing = desk.close(back_up=False)
    late = desk.save_soon("a", saving(an_answer("a", FIXED)))
    gate.set()
    closing.result()

    assert isinstance(late.exception(), StoreUnreachable)


def test_closing_twice_does_no_harm(desk):
    desk.close().result()

    assert isinstance(desk.close().exception(), StoreUnreachable)


def test_a_save_behind_a_close_is_refused(desk):
    desk.save_soon("a", saving(an_answer("a", FIXED, cause="trước khi chốt")))
    desk.run(lambda uow: close_assessment(uow, period=Q4, now=NOW))
    late = desk.save_soon("a", saving(an_answer("a", FIXED, cause="sau khi chốt")))

    assert isinstance(late.exception(), PeriodClosed)
    assert stored(desk)["a"].cause == "trước khi chốt"


def test_a_bug_passes_through(desk):
    assert isinstance(desk.run(lambda _: 1 // 0).exception(), ZeroDivisionError)


def test_closing_backs_up_only_what_has_changed(desk, stores, made):
    first = desk.close().result()
    assert first.reason is BackupReason.ON_CLOSE

    reading = stores.open(made.folder, password=PASSWORD)
    stored(reading)
    assert reading.close().result() is None

    writing = stores.open(made.folder, password=PASSWORD)
    writing.run(lambda uow: save_setting(uow, key="lock-minutes", value="5")).result()
    second = writing.close().result()
    assert (first.sequence, second.sequence) == (1, 2)


def test_a_handbook_stays_open_when_its_backup_fails(desk, made):
    backups = made.folder / "backups"
    shutil.rmtree(backups, ignore_errors=True)
    backups.write_text("in the way")

    assert isinstance(desk.close().exception(), SotayError)
    desk.run(lambda uow: save_setting(uow, key="a", value="b")).result()
    backups.unlink()

    assert desk.close().result().reason is BackupReason.ON_CLOSE


def test_a_backup_on_demand_spares_the_one_on_close(desk):
    desk.back_up(BackupReason.ON_DEMAND).result()

    assert desk.close().result() is None


def test_a_backup_of_changes_is_made_once_for_each_change_and_again_where_it_is_gone(desk):
    def backed_up():
        return desk.back_up_changes(BackupReason.BEFORE_IMPORT).result()

    first = backed_up()
    assert first.reason is BackupReason.BEFORE_IMPORT
    assert backed_up() is None
    desk.run(lambda uow: save_setting(uow, key="a", value="b")).result()
    second = backed_up()
    assert second.sequence > first.sequence
    shutil.rmtree(first.path.parent)
    assert backed_up() is not None


def test_a_change_after_a_backup_asks_for_another(desk):
    desk.back_up(BackupReason.ON_DEMAND).result()
    desk.run(lambda uow: save_setting(uow, key="a", value="b")).result()

    assert desk.close().result() is not None


def test_a_change_before_a_kill_is_backed_up_at_the_next_close(desk, stores, made):
    desk.back_up(BackupReason.ON_DEMAND).result()
    desk.run(lambda uow: save_setting(uow, key="a", value="b")).result()
    desk.close(back_up=False).result()

    assert stores.open(made.folder, password=PASSWORD).close().result() is not None


def test_closing_leaves_one_whole_file(desk, made):
    desk.run(lambda uow: save_setting(uow, key="a", value="b")).result()
    desk.close(back_up=False).result()

    assert {path.name for path in made.folder.iterdir()} == {"handbook.db", "keys.json", "keys-copy.json", "lock"}


def test_the_facts_tell_size_room_and_last_backup(desk, made):
    assert desk.facts().result().last_backup is None
    backup = desk.back_up(BackupReason.ON_DEMAND).result()

    facts = desk.facts().result()

    assert (facts.folder, facts.is_sample, facts.last_backup) == (made.folder, False, backup)
    assert facts.size_bytes > backup.size_bytes > 4096
    assert facts.free_bytes > 0


def test_a_new_password_opens_and_the_old_one_does_not(desk, stores, made):
    desk.change_password(old=PASSWORD, new=NEW_PASSWORD).result()
    desk.close(back_up=False).result()

    with pytest.raises(WrongPassword):
        stores.open(made.folder, password=PASSWORD)
    stores.open(made.folder, password=NEW_PASSWORD).close(back_up=False).result()


def test_a_password_is_changed_only_by_who_knows_it(desk):
    assert isinstance(desk.change_password(old=NEW_PASSWORD, new=NEW_PASSWORD).exception(), WrongPassword)
    assert isinstance(desk.change_password(old=PASSWORD, new="ngắn").exception(), PasswordTooWeak)
    assert isinstance(desk.new_recovery_code(password=NEW_PASSWORD).exception(), WrongPassword)


def test_the_recovery_code_outlives_a_new_password(desk, stores, made):
    desk.change_password(old=PASSWORD, new=NEW_PASSWORD).result()
    desk.close(back_up=False).result()

    stores.open_with_code(made.folder, code=made.code, new_password=PASSWORD).close(back_up=False).result()


def test_a_new_recovery_code_opens(desk, stores, made):
    code = desk.new_recovery_code(password=PASSWORD).result()
    desk.close(back_up=False).result()

    stores.open_with_code(made.folder, code=code, new_password=NEW_PASSWORD).close(back_up=False).result()


def test_settings_travel_with_the_handbook(desk):
    desk.run(lambda uow: save_setting(uow, key="lock-minutes", value="5")).result()

    assert desk.run(lambda uow: load_setting(uow, key="lock-minutes")).result() == "5"
