"""However a file is spoiled, it is either read or refused with places and sentences."""

import pytest
from tests.catalog.mutations import mutated
from tests.catalog.yaml_files import DATA, VALID, problems_of

from sotay.texts.problems import sentence

BATCHES = 20
PER_BATCH = 50
KINDS = tuple(VALID)


def check(raw: bytes, kind: str, folder) -> None:
    problems = problems_of(raw, folder, kind)

    for each in problems:
        assert sentence(each)
        assert (each.line >= 1 and each.column >= 1) or (each.line, each.column) == (0, 0)
    if any(each.line == 0 for each in problems):
        assert len(problems) == 1  # the file as a whole: empty or no text


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_spoiled_file_is_read_or_refused_with_a_sentence(batch, tmp_path):
    for seed in range(batch * PER_BATCH, (batch + 1) * PER_BATCH):
        kind = KINDS[seed % len(KINDS)]
        check(mutated(VALID[kind], seed), kind, tmp_path)


@pytest.mark.parametrize("seed", range(25))
def test_the_shipped_checklist_spoiled_is_read_or_refused_with_a_sentence(seed, tmp_path):
    shipped = (DATA / "manifestations.yaml").read_text(encoding="utf-8")

    check(mutated(shipped, seed), "checklist", tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("batch", range(100))
def test_twenty_thousand_spoiled_checklists_are_read_or_refused_with_a_sentence(batch, tmp_path):
    shipped = (DATA / "manifestations.yaml").read_text(encoding="utf-8")
    for seed in range(1000 + batch * 200, 1000 + (batch + 1) * 200):
        check(mutated(shipped, seed), "checklist", tmp_path)
