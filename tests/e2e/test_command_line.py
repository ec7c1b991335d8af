"""The command line as a process of its own, from the first handbook to the printed review."""

import json
import os
import select
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from docx import Document

from sotay.app.adapters import load_adapters

PASSWORD = "mật khẩu để thử"
SOTAY = Path(sys.executable).with_name("sotay")
ANSWERS = """
period: "2026-Q4"
answers:
  phai-nhat-ly-tuong: {level: "none"}
  luoi-hoc-ly-luan: {level: "fixing", shortcoming: "Có buổi học chưa ghi chép.", private: "Chỉ mình tôi đọc."}
"""


def sotay(*words, password=PASSWORD, environment=None):
    variables = {**os.environ, **(environment or {})}
    if password is not None:
        variables["SOTAY_PASSWORD"] = password
    return subprocess.run(
        [SOTAY, *words],
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("handbook") / "sổ"
    assert sotay("handbook", "new", made, "--name", "Nguyễn Văn An").returncode == 0
    return made


def test_from_a_new_handbook_to_the_printed_review(tmp_path):
    folder, pdf = tmp_path / "sổ", tmp_path / "bản kiểm điểm.pdf"
    (tmp_path / "answers.yaml").write_text(unicodedata.normalize("NFD", ANSWERS), "utf-8")
    steps = [
        (("handbook", "new", folder, "--name", "Nguyễn Văn An"), 0, "Mã khôi phục: "),
        (("handbook", "fill", folder, "--answers", tmp_path / "answers.yaml"), 0, "2/27 mục"),
        (("handbook", "show", folder), 0, "2026-Q4     Quý IV năm 2026 — đang mở"),
        (("handbook", "close", folder, "--period", "2026-Q4"), 0, "Đã chốt kỳ quý IV năm 2026"),
        (("handbook", "fill", folder, "--answers", tmp_path / "answers.yaml"), 1, ""),
        (("handbook", "reopen", folder, "--period", "2026-Q4"), 0, "Đã mở lại kỳ"),
        (("handbook", "export", folder, "--out", pdf), 0, "Đã xuất bản kiểm điểm năm 2026"),
        (("handbook", "export", folder, "--out", pdf.with_suffix(".docx")), 0, "bản kiểm điểm.docx"),
        (("backup", "list", folder), 0, "khi thoát"),
        (("backup", "verify", folder), 0, "1 kỳ, 2 câu trả lời"),
        (("backup", "restore", folder, "1"), 0, "Đã đưa sổ tay về bản sao lưu 1."),
    ]

    for words, code, said in steps:
        done = sotay(*words)
        assert (done.returncode, bool(done.stderr)) == (code, code != 0), (words, done.stderr)
        assert said in done.stdout

    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True, encoding="utf-8").stdout
    word = "\n".join(each.text for each in Document(pdf.with_suffix(".docx")).paragraphs)
    for words in (text, word):
        assert "Có buổi học chưa ghi chép." in words
        assert "Chỉ mình tôi đọc" not in words


def test_a_handbook_that_is_open_elsewhere_is_refused(folder):
    desk = load_adapters().stores.open(folder, password=PASSWORD)
    try:
        said = sotay("handbook", "show", folder)
    finally:
        desk.close(back_up=False).result()

    assert (said.returncode, said.stdout) == (1, "")
    assert "đang mở ở một cửa sổ hoặc chương trình khác" in said.stderr


def test_without_password_and_terminal_nothing_is_asked(folder):
    said = sotay("handbook", "show", folder, password=None)

    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith("Chưa có mật khẩu.")


@pytest.mark.parametrize("environment", [{"PYTHONIOENCODING": "cp1252"}, {"LC_ALL": "C"}])
def test_vietnamese_comes_out_whatever_the_system_speaks(folder, environment):
    said = sotay("handbook", "show", folder, environment=environment)

    assert said.stdout.startswith("Sổ tay của Nguyễn Văn An\n")


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo terminal")
def test_the_password_of_a_terminal_is_not_shown(folder):
    ours, theirs = os.openpty()
    variables = {name: value for name, value in os.environ.items() if name != "SOTAY_PASSWORD"}
    with subprocess.Popen(
        [SOTAY, "handbook", "show", folder],
        env=variables,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        seen = _read_until(ours, "»: ")
        os.write(ours, f"{PASSWORD}\n".encode())
        seen += _read_until(ours, None)
    os.close(ours)

    assert process.returncode == 0
    assert "Mật khẩu của sổ tay" in seen
    assert "Sổ tay của Nguyễn Văn An" in seen
    assert PASSWORD not in seen


def _read_until(terminal, ending):
    """Return what a terminal shows up to this ending, or up to its end; never waits for ever."""
    seen = b""
    while ending is None or not seen.endswith(ending.encode()):
        readable, _, _ = select.select([terminal], [], [], 60)
        assert readable, seen
        try:
            chunk = os.read(terminal, 4096)
        except OSError:  # Linux tells the end of a pseudo terminal so
            chunk = b""
        if not chunk:
            break
        seen += chunk
    return seen.decode()


def test_a_reader_that_leaves_early_meets_no_english(folder):
    with subprocess.Popen(
        [SOTAY, "handbook", "show", folder, "--json"],
        env={**os.environ, "SOTAY_PASSWORD": PASSWORD},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == ""


@pytest.mark.parametrize(
    ("words", "code"), [(("--help",), 0), (("handbook", "new"), 2), (("lạ",), 2), (("không/có",), 2)]
)
def test_a_call_that_does_nothing_loads_nothing(words, code):
    script = (
        "import sys\n"
        "from sotay.app.entry import main\n"
        "code = main(sys.argv[1:])\n"
        "heavy = {'PySide6', 'sqlalchemy', 'sqlcipher3', 'reportlab', 'ruamel', 'nacl'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else code)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == code, done.stderr


def test_commands_never_load_qt(folder):
    script = (
        "import sys\n"
        "from sotay.app.entry import main\n"
        "code = main(sys.argv[1:])\n"
        "sys.exit('loaded Qt' if 'PySide6' in sys.modules else code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "handbook", "show", folder, "--json"],
        env={**os.environ, "SOTAY_PASSWORD": PASSWORD},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["periods"] == []


def test_a_bug_is_told_without_what_anybody_wrote():
    script = (
        "import sys\n"
        "from sotay.app import command_line\n"
        "def broken(*_args, **_options): raise KeyError('điều riêng tư')\n"
        "command_line.run = broken\n"
        "sys.exit(command_line.run_command_line(['doctor']))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 1
    assert done.stderr.startswith("Chương trình có lỗi (KeyError).")
    assert "riêng tư" not in done.stderr
