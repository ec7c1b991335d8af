"""Random versions as files: what is proposed of each, once declared, lets it follow those before it."""

import json
from random import Random

import pytest
from tests.catalog.yaml_files import CATALOG
from tests.lineages import random_chain

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.checklist_values import group_values, head_values, level_values
from sotay.domain.manifestation import Checklist
from sotay.domain.problems import ProblemCode as Code
from sotay.domain.proposed_changes import proposed_changes

SILENT = {Code.UNCLASSIFIED_TEXT, Code.UNCLASSIFIED_NEW, Code.UNCLASSIFIED_GONE}


def as_file(checklist: Checklist, changes) -> str:
    """The checklist as a file; JSON is YAML too."""
    levels = (*checklist.levels, *checklist.withdrawn_levels)
    values = {
        "schema": "1",
        "id": checklist.id,
        "version": checklist.version,
        **head_values(checklist),
        "levels": [level_values(each) for each in levels],
        "groups": [group_values(each) for each in checklist.groups],
    }
    if checklist.replaces:
        declared = [
            {"id": each.manifestation_id, "kind": each.how.value, "from": list(each.sources)} for each in changes
        ]
        values |= {"replaces": checklist.replaces, "changes": [drop_empty(each) for each in declared]}
    return json.dumps(values, ensure_ascii=False, indent=1)


def drop_empty(values):
    return {key: value for key, value in values.items() if value}


@pytest.mark.parametrize("seed", range(12))
def test_what_is_proposed_lets_a_version_follow_and_silence_does_not(seed):
    known = []
    for checklist in random_chain(Random(seed), 5):
        proposed = proposed_changes(known[-1], checklist) if known else ()

        text = as_file(checklist, proposed)

        assert CATALOG.check_succession(text, known) == ()
        silent = {each.code for each in CATALOG.check_succession(as_file(checklist, ()), known)}
        assert silent <= SILENT
        assert bool(silent) is bool(proposed)
        known.append(CATALOG.read_text(CatalogKind.CHECKLIST, text))
