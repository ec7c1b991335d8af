"""Help and refusals of wrong calls: all in Vietnamese, without loading anything."""

import argparse
import re
import unicodedata

import pytest
from tests.vietnamese import english_in

from sotay.cli.families import FAMILIES
from sotay.cli.main import build_parser
from sotay.texts.cli_usage import usage_error


def parsers(parser, words=()):
    yield words, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from parsers(inner, (*words, name))


COMMANDS = [" ".join(words) for words, _ in parsers(build_parser())]


def test_every_family_is_known_as_a_first_word():
    assert {command.split()[0] for command in COMMANDS if command} == set(FAMILIES)


def nothing_to_load():
    raise AssertionError("a wrong call or a help page needs no adapter")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_vietnamese(sotay, command):
    said = sotay(*command.split(), "--help", load=nothing_to_load)

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"Cách dùng: sotay {command}".rstrip())
    assert "hiện lời hướng dẫn này" in said.out
    assert unicodedata.is_normalized("NFC", said.out)
    assert english_in(said.out) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_and_argument_is_explained(command):
    parser = {" ".join(words): each for words, each in parsers(build_parser())}[command]

    assert [action.dest for action in parser._actions if not action.help and action.dest != "command"] == []


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        ("", "còn thiếu LỆNH."),
        ("handbook", "còn thiếu LỆNH."),
        ("handbook new", "còn thiếu THƯ_MỤC, --name."),
        ("handbook shw so", "không có LỆNH «shw»; chọn một trong: new, fill, show, close, reopen, export,"),
        ("handbook show", "còn thiếu THƯ_MỤC."),
        ("handbook show so --lạ", "không hiểu «--lạ»."),
        ("handbook show so thừa", "không hiểu «thừa»."),
        ("handbook show so --json=x", "--json không nhận giá trị «x»."),
        ("handbook show so --period", "sau --period phải có một giá trị."),
        ("handbook show so --per 2026", "không hiểu «--per 2026»."),
        ("handbook close so --period 2026-Q5", "--period: «2026-Q5» không phải là một kỳ."),
        ("handbook export so --out a.txt", "--out: «a.txt» phải kết thúc bằng .pdf, .docx (tệp Word) hoặc .json"),
        ("handbook export so --out a.pdf --year 26", "--year: «26» không phải là năm"),
        ("checklist check", "còn thiếu TỆP."),
        ("backup restore", "còn thiếu THƯ_MỤC."),
        ("backup list so --dry-run", "không hiểu «--dry-run»."),
        ("demo", "còn thiếu --out."),
        ("--lạ", "còn thiếu LỆNH."),
    ],
)
def test_a_wrong_call_is_explained_in_vietnamese(sotay, call, reason):
    said = sotay(*call.split(), load=nothing_to_load)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"Lệnh chưa đúng: {reason}")
    assert re.fullmatch(r"Xem hướng dẫn: sotay[ \w]* --help\n", said.err.splitlines(keepends=True)[-1])
    assert english_in(said.err) == []


@pytest.mark.parametrize("name", ["", "   ", "\u00a0", "a" * 201])
def test_a_name_that_is_none_is_refused(sotay, name):
    said = sotay("handbook", "new", "so", "--name", name, load=nothing_to_load)

    assert said.code == 2
    assert said.err.startswith("Lệnh chưa đúng: --name: tên ")


@pytest.mark.parametrize(
    "words",
    [("handbook", "new", "", "--name", "An"), ("handbook", "show", " "), ("handbook", "fill", "so", "--answers", ""),
     ("handbook", "export", "so", "--out", ""), ("demo", "--out", ""), ("doctor", ""), ("checklist", "check", "")],
)  # fmt: skip
def test_an_empty_path_does_not_mean_the_present_folder(sotay, words):
    said = sotay(*words, load=nothing_to_load)

    assert (said.code, said.out) == (2, "")
    assert "đường dẫn đang để trống" in said.err


def test_a_message_that_a_later_argparse_may_bring_is_not_shown_in_english_in():
    assert english_in(usage_error("argument --x: something entirely new")) == []
    assert english_in(usage_error("something entirely new")) == []


def test_the_version_is_told(sotay):
    assert re.fullmatch(r"sotay \d+\.\d+\.\d+\n", sotay("--version", load=nothing_to_load).out)
