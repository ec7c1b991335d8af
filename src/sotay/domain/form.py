"""A review form as data: its blocks in printed order, where each is fed from, its points, levels and signatures.

The wording comes from ``data/forms``; nothing here knows a heading. A form is named by set and letter ("2025-2B").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

from sotay.domain.errors import UnknownForm
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import LevelKey
from sotay.domain.plain import ADDED_LATER, FIRST_VERSION

ITEM_DEPTH = 3
"""From this depth on a number says nothing without that of the heading above."""


class Source(Enum):
    """The texts of an answer that a section may be fed from. A private note is none of them, by construction."""

    DONE_WELL = "done_well"
    SHORTCOMING = "shortcoming"
    CAUSE = "cause"
    REMEDY = "remedy"


class OfferSource(Enum):
    """What a section may be offered beside its draft, taken by the member's click; again no private note."""

    ANSWERS = "answers"
    DIARY_TIED = "diary-tied"
    DIARY_FREE = "diary-free"
    REMEDIES_RAISED = "remedies-raised"
    REMEDIES_OWN = "remedies-own"
    REMEDIES_OPEN = "remedies-open"
    PROMISES = "promises"


@dataclass(frozen=True, slots=True)
class Feed:
    """One source of a section.

    ``levels`` limits it to answers of these levels; empty takes all, unanswered ones too. ``except_levels`` leaves
    answers of these levels out. ``line`` is the sentence of one entry, with {text}, {code} (such as I.4) and {short}.
    """

    source: Source
    line: str
    levels: tuple[LevelKey, ...] = ()
    except_levels: tuple[LevelKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A printed heading without text of its own; ``depth`` 1 is a part (A), 2 a section (I), 3 an item (1)."""

    depth: int
    number: str
    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class TextSection:
    """A heading under which the member writes."""

    key: str
    depth: int
    number: str
    heading: str
    hint: str = ""
    prompt: str = ""
    feeds: tuple[Feed, ...] = ()
    is_optional: bool = False
    offers: tuple[OfferSource, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One box of a choice."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """A line of boxes of which the member ticks one, such as a level of performance or of quality."""

    key: str
    heading: str
    choices: tuple[Choice, ...]
    depth: int = 3
    number: str = ""
    is_rating: bool = False


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line to which the member gives points.

    ``maximum`` is None where the unit sets none; ``details`` are the bullets under the line.
    """

    key: str
    text: str
    details: tuple[str, ...] = ()
    maximum: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ScoreGroup:
    """A group of criteria with the points it can reach; ``note`` is printed in brackets under the heading."""

    key: str
    number: str
    heading: str
    maximum: Decimal
    criteria: tuple[Criterion, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A printed paragraph without heading, the same in every paper."""

    text: str


@dataclass(frozen=True, slots=True)
class ScoreTotal:
    """The line that adds up all score groups."""

    heading: str


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature block; ``lines`` are printed above the title with dotted lines after each (words of others)."""

    title: str
    note: str = ""
    lines: tuple[str, ...] = ()
    name_field: str = ""
    is_left: bool = False


Block: TypeAlias = Heading | TextSection | ChoiceLine | ScoreGroup | Paragraph | ScoreTotal


@dataclass(frozen=True, slots=True)
class RatingCondition:
    """A condition of a level that the member states himself."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class RatingLevel:
    """A level of quality with the points it asks for: ``at_least`` ≤ points < ``below`` (None: no such bound).

    ``note`` says what no member can state himself, such as a cap or the grounds that only others may find.
    """

    key: str
    name: str
    at_least: Decimal | None
    below: Decimal | None
    conditions: tuple[RatingCondition, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProfileField:
    """A label and the profile field printed after it."""

    label: str
    field_name: str


@dataclass(frozen=True, slots=True)
class ReviewForm:
    """A whole form in one version.

    ``set_name`` and ``letter`` make the id; ``notes`` are the honest labels shown to the member (what of the official
    text has not been seen), ``signatures_note`` the one about the signatures, which is shown before each printing and
    printed on no paper; ``rating_source`` is the legal source of the levels. ``is_default`` marks the form of its set
    that a member without office writes on. ``layout`` is there on a paper that keeps the sizes it was printed with.
    """

    id: str
    set_name: str
    letter: str
    code: str
    name: str
    audience: str
    effective_from: date
    effective_until: date | None
    legal_basis: tuple[str, ...]
    notes: tuple[str, ...]
    left_header: tuple[ProfileField, ...]
    right_header: str
    titles: tuple[str, ...]
    year_line: str
    bracket: str
    profile_lines: tuple[tuple[ProfileField, ...], ...]
    blocks: tuple[Block, ...]
    signatures: tuple[Signature, ...]
    ratings: tuple[RatingLevel, ...] = ()
    rating_source: str = ""
    signatures_note: str = ""
    is_default: bool = False
    schema: str = "1"
    layout: PageLayout | None = field(default=None, metadata=ADDED_LATER)
    version: str = field(default=FIRST_VERSION, metadata=ADDED_LATER)

    def is_in_force(self, year: int) -> bool:
        """Tell whether the form is the one for the papers of a year: in force on its last day."""
        return not self.is_later_than(year) and (
            self.effective_until is None or _last_day(year) <= self.effective_until
        )

    def is_later_than(self, year: int) -> bool:
        """Tell whether the form came into force only after a year."""
        return self.effective_from > _last_day(year)

    def sections(self) -> tuple[TextSection, ...]:
        """Return the sections the member writes in, in printed order."""
        return tuple(block for block in self.blocks if isinstance(block, TextSection))

    def section_codes(self) -> dict[str, str]:
        """Return how each section is called, by its key: «II.1» under a heading II, «III» for one that stands alone."""
        codes: dict[str, str] = {}
        above = ""
        for block in self.blocks:
            if isinstance(block, Heading) and block.depth < ITEM_DEPTH:
                above = block.number
            elif isinstance(block, TextSection):
                is_item = block.depth >= ITEM_DEPTH and above
                codes[block.key] = f"{above}.{block.number}" if is_item else block.number
        return codes

    def score_groups(self) -> tuple[ScoreGroup, ...]:
        """Return the groups of criteria, in printed order."""
        return tuple(block for block in self.blocks if isinstance(block, ScoreGroup))

    def choice_lines(self) -> tuple[ChoiceLine, ...]:
        """Return the lines of boxes, in printed order."""
        return tuple(block for block in self.blocks if isinstance(block, ChoiceLine))


def form_for(name: str, year: int, forms: tuple[ReviewForm, ...]) -> ReviewForm:
    """Return the form of this name for the year.

    A full name ("2025-2B") is taken as it is. A letter alone ("2B") means the set in force on 31/12 of the year,
    since the letters changed places between sets; no name at all means the default form of that set. For a year before
    all forms no name at all means the oldest default form, so that old years can be written too; see
    ``is_before_forms``. UnknownForm where nothing fits.
    """
    wanted = name.strip().upper()
    named = [form for form in forms if form.id.upper() == wanted]
    if named:  # several versions of one form follow each other in time
        return next((form for form in named if form.is_in_force(year)), named[0])
    for form in forms:
        is_meant = form.letter.upper() == wanted.removeprefix("0") if wanted else form.is_default
        if is_meant and form.is_in_force(year):
            return form
    defaults = [form for form in forms if form.is_default]
    if not wanted and defaults and is_before_forms(year, forms):
        return min(defaults, key=lambda form: form.effective_from)
    raise UnknownForm(name)


def starting_form(preferred: str, year: int, forms: tuple[ReviewForm, ...]) -> ReviewForm:
    """Return the form that a draft of the year starts on.

    The preferred one, by full name or by letter, where it was in force, else the default form of the year: what is
    right for this year's paper is wrong for one written under another set. UnknownForm where the year has neither.
    """
    wanted = preferred.strip().upper()
    for form in forms:
        if wanted in (form.id.upper(), form.letter.upper()) and form.is_in_force(year):
            return form
    return form_for("", year, forms)


def is_before_forms(year: int, forms: tuple[ReviewForm, ...]) -> bool:
    """Tell whether a year is older than every form, so that the one in force then is not held."""
    return all(form.is_later_than(year) for form in forms)


def _last_day(year: int) -> date:
    return date(year, 12, 31)
