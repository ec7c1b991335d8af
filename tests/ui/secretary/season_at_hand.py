"""A season in a real cell book: papers that claim levels, and levels given through the real acts."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import NOW as SOME_DAY
from tests.cell import collected
from tests.season import RULES
from tests.ui.real_parts import NOW

from sotay.domain.claimed_level import claims_of
from sotay.domain.plain import to_json
from sotay.domain.rating import STAGES, Opinion
from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.services.cell.ratings import give_opinion
from sotay.services.cell.season import load_season
from sotay.services.cell.seasons import archive_season

YEAR = 2026
FORM = "2025-2B"
FAULT, CAUSE, STEP = "Còn nể nang khi góp ý.", "Ngại va chạm.", "Mỗi kỳ họp góp ý một việc."


class SeasonAtHand:
    """What a test asks of the book beside what its page shows."""

    def __init__(self, book):
        self.book = book
        self.forms, _ = book.context.adapters.catalog.forms()
        self.people = {each.full_name: each for each in book.people()}
        self._number = 0

    def key(self, name):
        return self.people[name].id

    def hand_in(self, name, claim="", *lines):
        """Store a paper of somebody, as it lies in the book after collecting; the last one counts."""
        self._number += 1
        number = self._number
        given = [
            SubmissionLine("answer/2026-Q4/a/shortcoming", Part.SHORTCOMING, "I.1 — hạn chế", FAULT),
            SubmissionLine("answer/2026-Q4/a/cause", Part.CAUSE, "I.1 — nguyên nhân", CAUSE),
            SubmissionLine("answer/2026-Q4/a/step", Part.STEP, "I.1 — biện pháp", STEP),
        ]
        if claim:
            given.append(SubmissionLine("choice/xep-loai", Part.CHOICE, "Đề xuất xếp loại", "…", value=claim))
        paper = Submission(YEAR, name, FORM, "thu", "1", "0" * 64, (*given, *lines))

        def act(uow):
            with uow:
                batch = uow.submissions.begin_batch(SOME_DAY)
                made = collected(number, person=self.people[name], batch=batch)
                uow.submissions.add(replace(made, content=to_json(paper), claims=claims_of(paper)))
                uow.commit()

        self.book.do(act)

    def rate(self, name, *levels, first=1):
        """Give levels from the stage after the claim on; "" for a stage that is absent."""
        for stage, level in zip(STAGES[first:], levels, strict=False):
            self.give(name, Opinion(stage, level))

    def give(self, name, said):
        self.book.do(give_opinion, year=YEAR, person_id=self.key(name), opinion=said, rules=RULES, forms=self.forms)

    def season(self):
        self.book.desk.flush().result()
        return self.book.do(load_season, year=YEAR, rules=RULES, forms=self.forms)

    def member(self, name):
        return next(each for each in self.season().members if each.person == self.key(name))

    def archive(self):
        self.book.do(archive_season, year=YEAR, rules=RULES, forms=self.forms, now=NOW)
