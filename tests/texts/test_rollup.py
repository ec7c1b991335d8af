"""The roll-up as the secretary reads it before it is sealed."""

from dataclasses import replace

from tests.rollup import a_rollup
from tests.season import RULES

from sotay.domain.ballot import choices_of
from sotay.texts import rollup as texts


def test_votes_are_told_in_the_order_of_the_ballot_however_they_were_stored():
    rollup = a_rollup()
    tally = rollup.votes[0]
    stored = tuple(replace(each, votes=dict(sorted(each.votes.items()))) for each in tally.lines)
    mixed = replace(rollup, votes=(replace(tally, lines=stored), *rollup.votes[1:]))

    said = next(each for each in texts.sections(mixed, RULES) if each.heading.startswith("Kiểm phiếu")).lines[1]

    names = {each.key: each.name for each in RULES.levels}
    places = [said.index(f"{names[key]} {stored[0].votes[key]}") for key in choices_of(RULES, tally.round)]
    assert places == sorted(places)
