"""The checklists and forms of a handbook lie beside its open data as they were written, and no key or trust does."""

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE
from tests.fakes import FakeUnitOfWork
from tests.packages import next_checklist, next_form

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind, Draft, DraftId, Publication, Publisher
from sotay.domain.errors import FileNotWritable, FolderNotThere
from sotay.services.open_data_files import export_choices, export_with_files, folder_beside, write_export

SEED = EXCHANGE.new_seed()
KEY = EXCHANGE.publisher_key(SEED)
OWN = CatalogFile(CatalogKind.LAYOUT, "rieng", "1", "id: rieng\n")


@pytest.fixture
def uow():
    uow = FakeUnitOfWork()
    with uow:
        uow.catalog_files.put_publisher(Publisher(KEY, "Ban Tổ chức", NOW))
        uow.catalog_files.accept(AcceptedFile(next_checklist(), KEY, 1, NOW))
        uow.catalog_files.accept(AcceptedFile(next_form(), KEY, 2, NOW))
        uow.drafting.publish(Publication(OWN, 1, NOW, b"signed"))
        uow.drafting.put(Draft(DraftId("d"), CatalogKind.CHECKLIST, "đang viết: dở", "", LATER))
        uow.drafting.put_seed(SEED, NOW)
        uow.commit()
    return uow


def files_in(folder):
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def written(uow, path, year=None):
    return write_export(path, export_with_files(uow, exchange=EXCHANGE, year=year))


def test_what_was_accepted_published_and_begun_is_written_letter_by_letter(uow, tmp_path):
    path = written(uow, tmp_path / "sổ.json")

    files = files_in(folder_beside(path))
    read_me = files.pop("doc-truoc.txt").decode()
    assert files == {
        "da-nhan/danh-muc-nq04-27-ban-2.yaml": next_checklist().text.encode(),
        "da-nhan/mau-ban-kiem-diem-2025-2B-ban-2.yaml": next_form().text.encode(),
        "da-phat-hanh/the-thuc-trinh-bay-rieng-ban-1.yaml": OWN.text.encode(),
        "ban-nhap/1-danh-muc.yaml": "đang viết: dở".encode(),
    }
    assert all(name in read_me for name in files)
    assert f"của Ban Tổ chức, dấu vân khoá {EXCHANGE.publisher_fingerprint(KEY)}" in read_me
    assert "Không xuất ra: những nơi phát hành mà sổ tay tin" in read_me


def test_no_key_leaves_the_handbook(uow, tmp_path):
    written(uow, tmp_path / "sổ.json")
    everything = b"".join(files_in(tmp_path).values())
    assert SEED.encode() not in everything
    assert KEY.encode() not in everything


@pytest.mark.parametrize(("with_files", "year"), [(False, None), (True, 2026)])
def test_a_handbook_without_such_files_and_one_year_are_one_file(uow, tmp_path, with_files, year):
    path = written(uow if with_files else FakeUnitOfWork(), tmp_path / "sổ.json", year)
    assert list(tmp_path.iterdir()) == [path]


def test_choices_tell_how_many_files_would_lie_beside(uow):
    assert (export_choices(uow).files, export_choices(FakeUnitOfWork()).files) == (4, 0)


def test_a_second_export_replaces_the_files_and_takes_nothing_away(uow, tmp_path):
    folder = folder_beside(written(uow, tmp_path / "sổ.json"))
    (folder / "của tôi.txt").write_text("giữ", encoding="utf-8")
    (folder / "ban-nhap" / "1-danh-muc.yaml").write_text("cũ", encoding="utf-8")
    written(uow, tmp_path / "sổ.json")
    assert (folder / "của tôi.txt").read_text(encoding="utf-8") == "giữ"
    assert (folder / "ban-nhap" / "1-danh-muc.yaml").read_text(encoding="utf-8") == "đang viết: dở"


def test_a_place_that_cannot_be_written_is_told_and_leaves_no_file(uow, tmp_path):
    with pytest.raises(FolderNotThere):
        written(uow, tmp_path / "không có" / "sổ.json")
    folder_beside(tmp_path / "sổ.json").write_text("một tệp cùng tên", encoding="utf-8")
    with pytest.raises(FileNotWritable):
        written(uow, tmp_path / "sổ.json")
    assert not (tmp_path / "sổ.json").exists()
