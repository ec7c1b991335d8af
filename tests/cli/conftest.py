"""The command line in this process, over the real adapters."""

import io
import json
import shutil
from dataclasses import dataclass, replace
from functools import cache

import pytest
from tests.builders import NOW
from tests.shipped import shipped_catalog

from sotay.app.adapters import load_adapters
from sotay.cli.console import Surroundings
from sotay.cli.main import run
from sotay.storage import key_slots
from sotay.storage.key_slots import MEBIBYTE, Cost, SlotKind

PASSWORD = "mật khẩu để thử"

ANSWERS = """
period: "{period}"
answers:
  phai-nhat-ly-tuong: {{level: "{level}"}}
  luoi-hoc-ly-luan:
    level: "fixing"
    shortcoming: "Có buổi học chưa ghi chép."
    private: "Điều này chỉ để mình tôi đọc."
"""


@dataclass
class Said:
    code: int
    out: str
    err: str

    @property
    def plain(self):
        return json.loads(self.out)


@cache
def _loaded():
    return load_adapters()


def adapters():
    """The real adapters; what the files of the program hold is read once for all commands."""
    return replace(_loaded(), catalog=shipped_catalog())


def call(*words, password=PASSWORD, load=adapters, screens=None):
    """Run one command; paths may be given as they are."""
    out, err = io.StringIO(), io.StringIO()
    surroundings = Surroundings(
        load=load,
        clock=lambda: NOW,
        environment={} if password is None else {"SOTAY_PASSWORD": password},
        ask=None,
        make_screens=screens,
        tell=lambda sentence: print(sentence, file=err),
    )
    code = run([str(word) for word in words], surroundings, out=out, err=err)
    return Said(code, out.getvalue(), err.getvalue())


@pytest.fixture
def sotay():
    """Run one command in this process."""
    return call


@pytest.fixture
def write(tmp_path):
    """Write a file of this name with these words and return its path."""

    def write_file(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


@pytest.fixture
def answers(write):
    """Return an answers file for a period, with a level for two items and words for one."""

    def make(period="2026-Q4", level="none"):
        return write(f"{period}.yaml", ANSWERS.format(period=period, level=level))

    return make


@pytest.fixture(scope="session", autouse=True)
def cheap_keys():
    """Derive keys at the lowest cost that is allowed: every command opens a handbook."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_slots, "COSTS", {kind: Cost(8 * MEBIBYTE, 1) for kind in SlotKind})
        yield


@pytest.fixture(scope="session")
def finished_handbook(tmp_path_factory):
    """A handbook made once, since each opening derives a key; tests work on copies."""
    place = tmp_path_factory.mktemp("handbook")
    folder, file = place / "sổ", place / "answers.yaml"
    file.write_text(ANSWERS.format(period="2026-Q4", level="none"), encoding="utf-8")
    assert call("handbook", "new", folder, "--name", "Nguyễn Văn An").code == 0
    assert call("handbook", "fill", folder, "--answers", file).code == 0
    return folder


@pytest.fixture
def handbook(finished_handbook, tmp_path):
    """The folder of a handbook with one open period, 2026-Q4."""
    return shutil.copytree(finished_handbook, tmp_path / "sổ")
