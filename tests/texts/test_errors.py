"""Each expected trouble has its own Vietnamese sentence."""

import unicodedata
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from tests.vietnamese import english_in

from sotay.domain import (
    cell_errors,
    checklist_errors,
    document,
    exchange_errors,
    package_errors,
    season_errors,
    unit_errors,
)
from sotay.domain import errors as e
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.collecting import CellFault
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.problems import ProblemCode
from sotay.domain.rating import Stage
from sotay.texts import cell_faults
from sotay.texts.errors import NO_SENTENCE, sentence_for

FACTS = {
    "at": ("groups", 0),
    "path": Path("/home/an/tệp.yaml"),
    "folder": Path("/home/an/sổ"),
    "problems": (e.Problem(4, 7, ProblemCode.EMPTY_FILE), e.Problem(9, 1, ProblemCode.EMPTY_FILE)),
    "written": "2026-Q5",
    "value": date(2030, 1, 2),
    "maximum": "7.5",
    "length": 20001,
    "size": 9_000_000,
    "limit": 20000,
    "period": "2026-Q4",
    "manifestation_id": "mục-lạ",
    "level_key": "mức-lạ",
    "code": "I.1",
    "former": "Có lúc mắc",
    "levels": (("khong", "Tôi không có biểu hiện này"), ("co", "Có")),
    "name": "3Z",
    "year": 2026,
    "minimum": 8,
    "fault": ExchangeFault.BAD_SIGNATURE,
    "known": "11111 22222 33333 44444 55555 66666",
    "offered": "12345 67890 12345 67890 12345 67890",
    "key": "diary/0a",
    "line": 3,
    "stage": Stage.CELL.value,
    "missing": Stage.OWN.value,
    "later": Stage.DECISION.value,
    "kind": "minutes",
    "given": 7,
    "least": 10,
    "reason": "Đang bị đình chỉ sinh hoạt đảng",
    "labels": ("Nguyễn Văn An (1974)", "Nguyễn Văn An (1980)"),
    "count": 6000,
    "on_card": "Lò Văn Ân",
    "received_on": date(2026, 11, 20),
    "file_kind": CatalogKind.CHECKLIST,
    "file_id": "nq04-27",
    "version": "2",
    "own_id": "nq04-28",
    "own_version": "3",
    "present": "7",
    "fingerprint": "33333 22222 11111 44444 55555 66666",
    "files": (e.FileHasProblems(Path("a.yaml"), (e.Problem(0, 0, ProblemCode.EMPTY_FILE),)),),
    "errors": (e.NoStore(Path("/home/an/sổ")), e.UnknownForm("3Z")),
}
DECLARED_IN = tuple(
    each.__name__
    for each in (
        e,
        exchange_errors,
        cell_errors,
        season_errors,
        unit_errors,
        package_errors,
        document,
        checklist_errors,
    )
)
# Bases are never raised themselves.
BASES = {e.SotayError, e.StoreError, e.FileError}


def concrete(cls: type) -> set[type]:
    found = {each for sub in cls.__subclasses__() for each in concrete(sub)}
    return found if cls in BASES else found | {cls}


ERRORS = sorted(concrete(e.SotayError), key=lambda cls: cls.__name__)


def example(cls: type) -> e.SotayError:
    if cls.__module__ not in DECLARED_IN:
        pytest.fail(f"{cls} is not declared in {DECLARED_IN}")
    return cls(**{each.name: FACTS[each.name] for each in fields(cls)})


@pytest.mark.parametrize("cls", ERRORS)
def test_each_error_has_a_sentence_of_its_own(cls):
    sentence = sentence_for(example(cls))

    assert sentence != NO_SENTENCE
    assert sentence.endswith(".")
    assert sentence[0].isupper() or sentence[0] == "«"
    assert unicodedata.is_normalized("NFC", sentence)
    others = [other for other in ERRORS if other is not cls and sentence_for(example(other)) == sentence]
    assert not others


@pytest.mark.parametrize("cls", ERRORS)
def test_sentences_hold_no_english(cls):
    sentence = sentence_for(example(cls))

    assert english_in(sentence) == []
    assert "!" not in sentence


def test_sentences_name_the_period_in_words():
    assert "quý IV năm 2026" in sentence_for(e.PeriodClosed("2026-Q4"))


def test_a_damaged_store_is_told_from_a_wrong_password():
    assert "không phải do sai mật khẩu" in sentence_for(e.DatabaseDamaged(Path("/s")))
    assert "Mật khẩu chưa đúng" in sentence_for(e.WrongPassword(Path("/s")))


def test_points_are_shown_with_a_decimal_comma():
    assert "từ 0 đến 7,5" in sentence_for(e.NotPoints("tám", "7.5"))


def test_a_file_with_problems_is_named_with_the_first_problem_and_its_place():
    sentence = sentence_for(e.FileHasProblems(Path("/mẫu/2B.yaml"), (e.Problem(12, 3, ProblemCode.TAB),)))

    assert "«/mẫu/2B.yaml»" in sentence
    assert "Dòng 12, cột 3: Có dấu Tab." in sentence


@pytest.mark.parametrize("fault", CellFault)
def test_each_fault_that_only_a_cell_finds_has_a_sentence_of_its_own(fault):
    sentence = cell_faults.sentence_of_fault(fault)

    assert english_in(sentence) == []
    assert sentence.endswith(".")
    assert [each for each in (*CellFault, *ExchangeFault) if cell_faults.sentence_of_fault(each) == sentence] == [fault]


@pytest.mark.parametrize("fault", ExchangeFault)
def test_each_fault_of_a_sealed_file_has_a_sentence_of_its_own(fault):
    sentence = sentence_for(exchange_errors.ExchangeRefused(fault))

    assert sentence != NO_SENTENCE
    assert english_in(sentence) == []
    assert unicodedata.is_normalized("NFC", sentence)
    others = [other for other in ExchangeFault if other is not fault]
    assert sentence not in [sentence_for(exchange_errors.ExchangeRefused(other)) for other in others]


def test_a_changed_card_is_told_with_both_fingerprints():
    sentence = sentence_for(exchange_errors.CellCardChanged("Chi bộ 1", "11111", "22222"))

    assert "11111" in sentence
    assert "22222" in sentence
