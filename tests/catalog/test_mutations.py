"""However a file is spoiled, it is either read or refused with places and sentences."""

import pytest
from tests.catalog.mutations import meddled, mutated
from tests.catalog.pair import FIRST, SECOND
from tests.catalog.yaml_files import CATALOG, DATA, VALID, problems_of

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems
from sotay.domain.succession import Refusal, succession_refusals
from sotay.texts.problems import sentence

BATCHES = 20
PER_BATCH = 50
KINDS = tuple(VALID)
ONE, TWO = (CATALOG.read_text(CatalogKind.CHECKLIST, text) for text in (FIRST, SECOND))


def check(raw: bytes, kind: str, folder) -> None:
    check_told(problems_of(raw, folder, kind))


def check_told(problems) -> None:
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


def check_pair(seed: int) -> None:
    """Spoil the later version or the earlier one, by letters or by lines and words."""
    spoil = meddled if seed % 3 else lambda content, chance: mutated(content, chance).decode("utf-8", "replace")
    if seed % 2:
        check_told(CATALOG.check_succession(spoil(SECOND, seed), (ONE,)))
        return
    try:
        first = CATALOG.read_text(CatalogKind.CHECKLIST, spoil(FIRST, seed))
    except FileHasProblems as error:
        check_told(error.problems)
    else:
        assert {type(each) for each in succession_refusals(TWO, (first,))} <= {Refusal}


@pytest.mark.parametrize("batch", range(10))
def test_a_spoiled_pair_of_versions_is_read_or_refused_with_a_sentence(batch):
    for seed in range(batch * 100, (batch + 1) * 100):
        check_pair(seed)


@pytest.mark.long
@pytest.mark.parametrize("batch", range(100))
def test_ten_thousand_spoiled_pairs_of_versions_are_read_or_refused_with_a_sentence(batch):
    for seed in range(1000 + batch * 100, 1000 + (batch + 1) * 100):
        check_pair(seed)
