"""Every handbook that was ever kept opens with this program, with all that was written in it."""

import shutil
from datetime import date
from functools import partial

import pytest
from tests.builders import FIXED, LATER, NONE, an_answer, periods
from tests.storage.keeping import (
    A_COMMITMENT,
    A_DRAFT,
    A_HAND_IN,
    A_PUBLICATION,
    A_PUBLISHER,
    A_REMEDY,
    AN_ACCEPTED_FILE,
    KEPT,
    PASSWORD,
)

from sotay.domain.assessment import PeriodAct
from sotay.domain.audience import ANYBODY, Reader
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership
from sotay.services import assessments, handbook, reviews
from sotay.storage.schema import newest_schema
from sotay.storage.stores import SqlCipherStores

FOLDERS = sorted(path for path in KEPT.iterdir() if path.is_dir())
YEAR_SCHEMA, FILES_SCHEMA, READER_SCHEMA = 2, 3, 4
Q2, Q3, Q4 = periods("2026-Q2", "2026-Q3", "2026-Q4")


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def old(request, tmp_path):
    shutil.copytree(request.param, tmp_path / "so-tay")
    shutil.copyfile(request.param.with_suffix(".code"), tmp_path / "code")
    return tmp_path / "so-tay"


def test_a_handbook_of_every_schema_is_kept():
    assert [int(folder.name) for folder in FOLDERS] == list(range(1, newest_schema() + 1))


@pytest.mark.parametrize("way", [SqlCipherStores.open, SqlCipherStores.open_to_read])
def test_an_old_handbook_gives_back_every_word(stores, old, way):
    desk = way(stores, old, password=PASSWORD)
    listed = desk.run(assessments.list_periods).result()
    deleted = desk.run(lambda uow: assessments.list_periods(uow, deleted=True)).result()
    latest, before = desk.run(lambda uow: assessments.load_with_previous(uow, period=Q4)).result()
    review, profile = desk.run(lambda uow: reviews.load_review(uow, year=2026, forms=())).result()
    events = desk.run(events_of_the_deleted).result()
    setting = desk.run(lambda uow: handbook.load_setting(uow, key="lock-minutes")).result()
    desk.close(back_up=False).result()

    assert [(each.period, each.answered, each.closed_at) for each in listed] == [(Q4, 2, None), (Q3, 1, LATER)]
    assert [each.period for each in deleted] == [Q2]
    assert latest.answers == {
        "a": an_answer("a", NONE, done_well="Đã làm trong 2026-Q4", private_note="Chỉ mình tôi biết"),
        "b": an_answer("b", FIXED, shortcoming="Còn chậm", remedy="Làm ngay"),
    }
    assert before.period == Q3
    assert [item.text for item in latest.checklist.items()] == [f"Biểu hiện {each}." for each in "abcd"]
    assert (review.texts, review.points, review.choices) == (
        {"ưu điểm": "Gương mẫu, tận tuỵ."},
        {"c1": "9,5"},
        {"mức": "tốt"},
    )
    assert (review.stated, review.place, review.signed_on) == ({"x"}, "Tân Phong", date(2026, 12, 20))
    assert review.form.titles == ("BẢN KIỂM ĐIỂM",)
    assert (profile.full_name, profile.birth_date) == ("Nguyễn Thị Hồng Hạnh", date(1974, 2, 5))
    assert [event.act for event in events] == [PeriodAct.OPENED, PeriodAct.DELETED]
    assert setting == "10"


@pytest.mark.parametrize("old", [folder for folder in FOLDERS if int(folder.name) >= YEAR_SCHEMA], indirect=True)
def test_an_old_handbook_gives_back_the_year(stores, old):
    desk = stores.open(old, password=PASSWORD)
    year = desk.run(everything_of_the_year).result()
    desk.close(back_up=False).result()

    assert year == (
        [an_answer("b", FIXED, shortcoming="Còn chậm", remedy="Làm")],
        [("Họp thôn bản", date(2026, 11, 20), "a", ["ảnh.jpg"])],
        b"abc",
        (A_REMEDY,),
        A_COMMITMENT,
        (A_HAND_IN,),
        [("khoá", "Chi bộ Trường số 2", "thẻ")],
        "hạt giống",
    )


@pytest.mark.parametrize("old", [folder for folder in FOLDERS if int(folder.name) >= FILES_SCHEMA], indirect=True)
def test_an_old_handbook_gives_back_the_files_that_were_accepted_and_written(stores, old):
    desk = stores.open(old, password=PASSWORD)
    files = desk.run(everything_of_files).result()
    desk.close(back_up=False).result()

    assert files == (
        (AN_ACCEPTED_FILE,),
        (A_PUBLISHER,),
        (A_DRAFT,),
        (A_PUBLICATION,),
        "hạt giống phát hành",
        {"c": "0"},
    )


def test_an_old_handbook_asks_for_whom_it_did_and_one_that_did_not_know_asks_everything(stores, old, request):
    schema = int(request.node.callspec.params["old"].name)
    desk = stores.open(old, password=PASSWORD)
    latest = desk.run(partial(assessments.load_assessment, period=Q4)).result()
    profile = desk.run(handbook.load_profile).result()
    desk.close(back_up=False).result()

    knows = schema >= READER_SCHEMA
    assert latest.reader == (Reader(Audience.FORM_2C, Membership.PROBATIONARY) if knows else ANYBODY)
    assert profile.membership is (Membership.PROBATIONARY if knows else None)


def everything_of_files(uow):
    with uow:
        return (
            uow.catalog_files.accepted(),
            uow.catalog_files.publishers(),
            uow.drafting.drafts(),
            uow.drafting.publications(),
            uow.drafting.seed(),
            {item: checklist.version for item, checklist in uow.assessments.get(Q4).other_words.items()},
        )


def everything_of_the_year(uow):
    with uow:
        return (
            [each.answer for each in uow.assessments.wordings(Q4, "b")],
            [
                (each.text, each.day, each.manifestation_id, [proof.name for proof in each.proofs])
                for each in uow.diary.all()
            ],
            uow.proofs.content("p1"),
            uow.remedies.all(),
            uow.commitments.get(2026),
            uow.hand_ins.all(),
            [(each.key, each.name, each.card) for each in uow.hand_ins.cells()],
            uow.hand_ins.seed(),
        )


def events_of_the_deleted(uow):
    with uow:
        return uow.assessments.events(Q2)


def test_an_old_recovery_code_opens(stores, old):
    code = (old.parent / "code").read_text(encoding="ascii")

    stores.open_with_code(old, code=code, new_password="một mật khẩu mới hơn").close(back_up=False).result()


def test_an_old_backup_is_whole(stores, old):
    (backup,) = stores.backups(old)

    content = stores.verify(backup.path, password=PASSWORD)

    assert (content.periods, content.answers, content.reviews) == (2, 3, 1)
