"""Writing papers."""

import os

import pytest

from sotay.domain.errors import FileNotWritable, FolderNotThere
from sotay.services.papers import save_paper
from sotay.texts.errors import sentence_for


def test_a_paper_replaces_the_file_of_its_name(tmp_path):
    target = tmp_path / "bản kiểm điểm.pdf"
    target.write_bytes(b"old")

    assert save_paper(target, b"new") == target

    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == [target.name]


def test_a_folder_of_that_name_is_left_alone(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(FileNotWritable) as refused:
        save_paper(tmp_path / "a.pdf", b"new")
    assert refused.value.path == tmp_path / "a.pdf"
    assert os.listdir(tmp_path) == ["a.pdf"]


def test_a_missing_folder_is_told_from_a_file_that_is_held(tmp_path):
    with pytest.raises(FolderNotThere) as refused:
        save_paper(tmp_path / "không có" / "a.pdf", b"new")
    assert f"«{tmp_path / 'không có'}»" in sentence_for(refused.value)
