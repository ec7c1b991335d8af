"""However a file of open data is spoiled, it is taken in whole or refused with places and sentences."""

import json
import random

import pytest
from tests.builders import NOW
from tests.catalog.mutations import mutated
from tests.fakes import FakeUnitOfWork
from tests.open_books import a_book

from sotay.domain.errors import FileHasProblems
from sotay.domain.open_data_json import write_open_data
from sotay.domain.strict_plain import FAULTS_MAX
from sotay.services.importing import import_open_data, undo_import
from sotay.services.open_data import export_open_data, read_open_data_file
from sotay.texts.problems import sentence

GOOD = write_open_data(a_book()).decode()
ODD = (
    None, True, False, 0, -1, 1.5, 10**15, 10**30, "", " ", "a", "2026", "2026-02-31", "2026-Q9", "9999-12-31",
    "\0", "\ud800", "../a", "0001-01-01T00:00:00+14:00", "NaN", "1e99", [], {}, [[]], [None],
    {"kind": "Heading"}, {"": ""}, "ệ" * 30_000,
)  # fmt: skip


def with_an_odd_value(seed):
    """The file with one to three values replaced, taken away or doubled: it stays JSON."""
    chance = random.Random(seed)
    plain = json.loads(GOOD)
    for _ in range(chance.randint(1, 3)):
        where = plain
        while isinstance(where, dict | list) and where:
            step = chance.choice(list(where) if isinstance(where, dict) else range(len(where)))
            if not isinstance(where[step], dict | list) or not where[step] or chance.random() < 0.15:
                break
            where = where[step]
        if not where:
            continue
        match chance.randrange(4):
            case 0:
                del where[step]
            case 1 if isinstance(where, list):
                where.insert(step, chance.choice([where[step], *ODD]))
            case _:
                where[step] = chance.choice(ODD)
    return json.dumps(plain, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def read(path):
    """What is in the file, or the problems that it was refused for."""
    try:
        return read_open_data_file(path), ()
    except FileHasProblems as error:
        return None, error.problems


def check(content, path):
    path.write_bytes(content)
    incoming, problems = read(path)
    assert (incoming is None) is bool(problems)
    assert len(problems) <= FAULTS_MAX
    for each in problems:
        assert sentence(each)
        assert each.line >= 1 or len(problems) == 1
    if incoming is not None:
        check_that_it_goes_in_and_back(incoming)


def check_that_it_goes_in_and_back(incoming):
    uow = FakeUnitOfWork()
    empty = write_open_data(export_open_data(uow))
    imported = import_open_data(uow, incoming=incoming, now=NOW)
    write_open_data(export_open_data(uow))
    assert undo_import(uow, imported=imported) == 0
    if not incoming.accepted_checklists:
        assert write_open_data(export_open_data(uow)) == empty


@pytest.mark.parametrize("batch", range(4))
def test_a_spoiled_file_is_taken_in_or_refused_with_a_sentence(batch, tmp_path):
    for seed in range(batch * 50, (batch + 1) * 50):
        check(mutated(GOOD, seed), tmp_path / "a.json")
        check(with_an_odd_value(seed), tmp_path / "a.json")


@pytest.mark.long
@pytest.mark.parametrize("batch", range(10))
def test_two_thousand_spoiled_files_are_taken_in_or_refused_with_a_sentence(batch, tmp_path):
    for seed in range(1000 + batch * 100, 1000 + (batch + 1) * 100):
        check(mutated(GOOD, seed), tmp_path / "a.json")
        check(with_an_odd_value(seed), tmp_path / "a.json")
