"""Roll-ups as files, sealed by the cell of the other tests for a committee."""

from dataclasses import replace

from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, OTHER, OTHER_SEED, a_draft
from tests.rollup import a_rollup

from sotay.domain.letter import Draft, KnownSender, Purpose
from sotay.domain.rollup import Rollup

CELLS = {CELL.sign_key: KnownSender(CELL.sign_key, CELL.seal_key, is_verified=True)}
COMMITTEE, COMMITTEE_SEED = OTHER, OTHER_SEED


def a_rollup_draft(rollup: Rollup | None = None, **changes) -> Draft:
    whole = rollup or a_rollup()
    return replace(
        a_draft(body=changes.pop("body", EXCHANGE.body_of_rollup(whole))),
        purpose=Purpose.ROLLUP,
        checklist_version="",
        checklist_hash="",
        **changes,
    )


def rolled(draft=None, *, seed=CELL_SEED, committee=COMMITTEE):
    return EXCHANGE.seal(draft or a_rollup_draft(), seed=seed, cell=committee).content


def taken(content=None, *, seed=COMMITTEE_SEED, cells=None):
    return EXCHANGE.receive_rollup(content or rolled(), seed=seed, senders=CELLS if cells is None else cells)
