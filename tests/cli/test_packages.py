"""``sotay checklist|form package|accept``, over real stores of both kinds."""

import pytest
from tests.exchange.builders import EXCHANGE
from tests.packages import next_checklist, next_form, silent_checklist
from tests.vietnamese import english_in

FOLDER_FILES = ("lock",)


@pytest.fixture
def admin(sotay, tmp_path):
    """Return the handbook of somebody who publishes."""
    folder = tmp_path / "người phát hành"
    assert sotay("handbook", "new", folder, "--name", "Lò Văn Ân").code == 0
    return folder


@pytest.fixture
def cell(sotay, tmp_path, write):
    roster = write("danh sách.csv", "Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ\nLò Văn Ân,,,,\n")
    folder = tmp_path / "sổ chi bộ"
    assert sotay("cell", "new", folder, "--name", "Chi bộ Trường số 2", "--roster", roster).code == 0
    return folder


@pytest.fixture
def pack(sotay, admin, write, tmp_path):
    """Publish files and return the path of the package with its fingerprint."""

    def make(*files, by=admin, name="gói.danhmuc", more=()):
        paths = [write(f"{number} {each.id}.yaml", each.text) for number, each in enumerate(files)]
        said = sotay("checklist", "package", *paths, "--by", by, "--out", tmp_path / name, "--json", *more)
        assert said.code == 0, said.err
        return tmp_path / name, said.plain["fingerprint"]

    return make


def content(folder):
    """Return every file of a closed store but the lock and the backups."""
    return {
        path: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in FOLDER_FILES and "backups" not in path.parts
    }


def test_a_package_is_signed_with_the_key_of_the_handbook_and_says_what_it_holds(sotay, admin, write, tmp_path):
    checklist, form = write("dm.yaml", next_checklist().text), write("mẫu.yaml", next_form().text)
    out = tmp_path / "gói.danhmuc"

    said = sotay("checklist", "package", checklist, form, "--by", admin, "--out", out)

    assert (said.code, said.err) == (0, "")
    package = EXCHANGE.read_package(out.read_bytes())
    assert package.fingerprint in said.out
    assert "Danh mục «nq04-27», phiên bản 2, lần phát hành thứ 1" in said.out
    assert "Mẫu bản kiểm điểm «2025-2B», phiên bản 2, lần phát hành thứ 2" in said.out
    assert (package.publisher_name, [each.file for each in package.files]) == (
        "Lò Văn Ân",
        [next_checklist(), next_form()],
    )


def test_a_version_that_cannot_follow_is_not_packed(sotay, admin, write, tmp_path):
    skips = write("nhảy.yaml", next_checklist("3", replaces="2").text)
    silent = write("lặng.yaml", next_checklist().text.replace("lý tưởng cách mạng", "lý tưởng", 1))

    for path in (skips, silent):
        said = sotay("checklist", "package", path, "--by", admin, "--out", tmp_path / "gói.danhmuc")
        assert (said.code, said.out) == (1, "")
        assert {line.split(":")[0] for line in said.err.splitlines()} == {str(path)}
    twice = sotay("checklist", "package", skips, silent, "--by", admin, "--out", tmp_path / "gói.danhmuc")
    assert "Có hai tệp cùng là danh mục «nq04-27»" in twice.err
    assert not (tmp_path / "gói.danhmuc").exists()


def test_a_preview_of_a_package_signs_and_keeps_nothing(sotay, admin, write, tmp_path):
    out, before = tmp_path / "gói.danhmuc", content(admin)

    path = write("dm.yaml", next_checklist().text)
    said = sotay("checklist", "package", path, "--by", admin, "--out", out, "--name", "Ban Tổ chức", "--dry-run")

    assert said.code == 0
    assert "Ban Tổ chức" in said.out
    assert not out.exists()
    assert content(admin) == before


def test_files_with_problems_are_not_packed(sotay, admin, write, tmp_path):
    broken = write("hỏng.yaml", next_checklist().text.replace('key: "fixed"', 'key: "none"', 1))

    said = sotay("checklist", "package", broken, "--by", admin, "--out", tmp_path / "gói.danhmuc")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(f"{broken}:")
    assert not (tmp_path / "gói.danhmuc").exists()


@pytest.mark.parametrize("family", ["checklist", "form"])
@pytest.mark.parametrize("kind", ["handbook", "cell"])
def test_a_store_of_either_kind_accepts_with_the_fingerprint_that_was_read_out(sotay, request, pack, family, kind):
    store = request.getfixturevalue(kind)
    package, fingerprint = pack(next_checklist(), next_form())

    preview = sotay(family, "accept", store, package, "--dry-run")
    assert (preview.code, preview.err) == (0, "")
    assert fingerprint in preview.out
    assert "Danh mục «nq04-27»: phiên bản 2, thay phiên bản 1" in preview.out
    assert "--fingerprint" in preview.out
    assert "Đối với bí thư chi bộ:" in preview.out
    refused = sotay(family, "accept", store, package)
    assert (refused.code, refused.out) == (1, "")
    wrong = sotay(family, "accept", store, package, "--fingerprint", "1" * 30)
    assert (wrong.code, wrong.out) == (1, "")

    said = sotay(family, "accept", store, package, "--fingerprint", fingerprint.replace(" ", ""), "--json")

    assert (said.code, said.err) == (0, "")
    assert (said.plain["result"], said.plain["key"], said.plain["backup"]) == ("accepted", "first", 2)
    assert [(each["id"], each["state"]) for each in said.plain["files"]] == [
        ("nq04-27", "newer"),
        ("2025-2B", "newer"),
    ]
    again = sotay(family, "accept", store, package)
    assert (again.code, again.err) == (1, "Mọi thứ trong gói này đã có rồi; không có gì thay đổi.\n")


def test_a_publisher_who_is_known_needs_no_fingerprint(sotay, handbook, pack):
    package, fingerprint = pack(next_checklist())
    sotay("checklist", "accept", handbook, package, "--fingerprint", fingerprint)
    later, _ = pack(next_checklist("3", replaces="2"), name="gói 2.danhmuc")

    said = sotay("checklist", "accept", handbook, later)

    assert (said.code, said.err) == (0, "")
    assert "thay phiên bản 2" in said.out
    assert "sotay backup restore" in said.out


def test_a_key_that_changed_is_refused_with_both_fingerprints(sotay, handbook, pack, tmp_path):
    package, known = pack(next_checklist())
    sotay("checklist", "accept", handbook, package, "--fingerprint", known)
    other = tmp_path / "người khác"
    sotay("handbook", "new", other, "--name", "Lò Văn Ân")
    sotay("checklist", "accept", other, package, "--fingerprint", known)
    forged, offered = pack(next_checklist("3", replaces="2"), by=other, name="gói lạ.danhmuc")
    before = content(handbook)

    said = sotay("checklist", "accept", handbook, forged)
    preview = sotay("checklist", "accept", handbook, forged, "--dry-run")

    assert (said.code, said.out) == (1, "")
    assert known in said.err
    assert offered in said.err
    assert "KHOÁ ĐÃ ĐỔI" in preview.out
    assert content(handbook) == before
    assert sotay("checklist", "accept", handbook, forged, "--fingerprint", offered).code == 0


def test_what_is_not_accepted_changes_no_byte_and_says_why(sotay, handbook, pack, write, tmp_path):
    package, fingerprint = pack(next_checklist("3"))
    sotay("checklist", "accept", handbook, package, "--fingerprint", fingerprint)
    older = tmp_path / "người khác"
    sotay("handbook", "new", older, "--name", "Ban Tổ chức")
    older_package, _ = pack(next_checklist("2"), by=older, name="cũ.danhmuc")
    altered = tmp_path / "sửa.danhmuc"
    altered.write_bytes(package.read_bytes().replace("không mắc".encode(), "không  mắ".encode()))
    unsigned = write("chưa ký.danhmuc", next_checklist("4").text)
    before = content(handbook)

    for path, reason in ((older_package, "cũ hơn phiên bản 3"), (altered, "Chữ ký"), (unsigned, "chưa ký")):
        said = sotay("checklist", "accept", handbook, path, "--fingerprint", fingerprint)
        assert (said.code, said.out) == (1, "")
        assert reason in said.err
        assert english_in(said.err.replace("--fingerprint", "")) == []
    assert content(handbook) == before


def test_a_file_that_is_not_there_is_told(sotay, handbook, tmp_path):
    said = sotay("form", "accept", handbook, tmp_path / "không có.danhmuc")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Không đọc được tệp")


def test_a_checklist_with_a_change_that_nobody_classified_is_not_packed(sotay, admin, write, tmp_path):
    file = write("sửa lặng lẽ.yaml", silent_checklist().text)

    said = sotay("checklist", "package", file, "--by", admin, "--out", tmp_path / "gói.danhmuc")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(f"{file}:57:15: Lời của mục «phai-nhat-ly-tuong» khác bản 1")
    assert not (tmp_path / "gói.danhmuc").exists()


def test_open_data_carry_what_was_accepted_as_plain_files_beside(sotay, handbook, pack, tmp_path):
    package, fingerprint = pack(next_checklist(), next_form())
    assert sotay("checklist", "accept", handbook, package, "--fingerprint", fingerprint).code == 0

    said = sotay("handbook", "export", handbook, "--out", tmp_path / "a.json")
    plain = sotay("handbook", "export", handbook, "--out", tmp_path / "a.json", "--json").plain

    assert "2 tệp YAML" in said.out
    assert (plain["catalog_files"], plain["catalog_folder"]) == (2, str(tmp_path / "a-danh-muc-va-mau"))
    (file,) = (tmp_path / "a-danh-muc-va-mau" / "da-nhan").glob("danh-muc-*.yaml")
    assert sotay("checklist", "check", file).code == 0
    assert file.read_text(encoding="utf-8") == next_checklist().text
