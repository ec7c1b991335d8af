"""Domain values as column values and back.

Every text becomes NFC on its way in. Knows no statement and no connection.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sotay.domain.assessment import Answer
from sotay.domain.audience import Reader
from sotay.domain.claimed_level import Claims
from sotay.domain.form import ReviewForm
from sotay.domain.manifestation import Audience, LevelKey, ManifestationId
from sotay.domain.member import Membership, Profile
from sotay.domain.mirror import Answered
from sotay.domain.period import Period
from sotay.domain.plain import from_json, to_json
from sotay.domain.review import AnnualReview
from sotay.domain.search import nfc

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A value as it stood: its canonical JSON and the hash that names it."""

    hash: str
    content: str


def stored_text(text: str) -> str:
    """Return the text in NFC; half a character, as a broken paste may leave one, becomes the replacement mark."""
    return nfc(text)


def snapshot_of(value: object) -> Snapshot:
    """Return the snapshot of a checklist or form."""
    content = stored_json(value)
    return Snapshot(hash=hashlib.sha256(content.encode("utf-8")).hexdigest(), content=content)


def stored_json(value: object) -> str:
    """Return a value as canonical JSON in NFC."""
    return stored_text(to_json(value))


def stored_claims(claims: Claims) -> str:
    """Return claims as text, which is short: of a paper it holds the lines of boxes and no words of anybody."""
    return json.dumps([claims.form_id, claims.choices], ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=1024)
def read_claims(stored: str) -> Claims:
    """Return the claims of a text; thousands of people claim one of a few levels on one of a few forms."""
    form_id, choices = json.loads(stored)
    return Claims(form_id, tuple((key, value) for key, value in choices))


def stored_answered(answered: Iterable[Answered]) -> str:
    """Return what is said of manifestations as text."""
    plain = [[each.item, each.levels, each.has_shortcoming] for each in answered]
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def read_answered(stored: str) -> tuple[Answered, ...]:
    """Return what a text says of manifestations."""
    return tuple(Answered(item, tuple(levels), is_short) for item, levels, is_short in json.loads(stored))


def optional_text(value: date | datetime | None) -> str | None:
    """Return a day or moment as text."""
    return None if value is None else value.isoformat()


def optional_day(text: str | None) -> date | None:
    """Return the day of a text."""
    return None if text is None else date.fromisoformat(text)


def optional_moment(text: str | None) -> datetime | None:
    """Return the moment of a text."""
    return None if text is None else datetime.fromisoformat(text)


def period_values(period: Period) -> Values:
    """Return the columns of a period."""
    return {
        "period": period.written,
        "kind": period.kind.value,
        "start_day": period.start.isoformat(),
        "end_day": period.end.isoformat(),
    }


def answer_values(answer: Answer) -> Values:
    """Return the columns of an answer, without its assessment."""
    return {
        "manifestation_id": answer.manifestation_id,
        "level": answer.level,
        "done_well": stored_text(answer.done_well),
        "shortcoming": stored_text(answer.shortcoming),
        "cause": stored_text(answer.cause),
        "remedy": stored_text(answer.remedy),
        "private_note": stored_text(answer.private_note),
    }


def answer_from(
    manifestation_id: str,
    level: str | None,
    done_well: str,
    shortcoming: str,
    cause: str,
    remedy: str,
    private_note: str,
) -> Answer:
    """Return the answer of a row."""
    return Answer(
        manifestation_id=ManifestationId(manifestation_id),
        level=None if level is None else LevelKey(level),
        done_well=done_well,
        shortcoming=shortcoming,
        cause=cause,
        remedy=remedy,
        private_note=private_note,
    )


def review_values(review: AnnualReview) -> Values:
    """Return the columns of a review, without its form."""
    return {
        "year": review.year,
        "texts": _texts_json(review.texts),
        "points": _texts_json(review.points),
        "choices": _texts_json(review.choices),
        "stated": stored_text(json.dumps(sorted(review.stated), ensure_ascii=False)),
        "place": stored_text(review.place),
        "signed_on": optional_text(review.signed_on),
        "edited_at": optional_text(review.edited_at),
    }


def review_from(values: Mapping[str, Any], form: ReviewForm) -> AnnualReview:
    """Return the review of a row."""
    return AnnualReview(
        year=values["year"],
        form=form,
        texts=MappingProxyType(json.loads(values["texts"])),
        points=MappingProxyType(json.loads(values["points"])),
        choices=MappingProxyType(json.loads(values["choices"])),
        stated=frozenset(json.loads(values["stated"])),
        place=values["place"],
        signed_on=optional_day(values["signed_on"]),
        edited_at=optional_moment(values["edited_at"]),
    )


def reader_values(reader: Reader) -> Values:
    """Return for whom a member reads as columns; what is not known is ""."""
    return {
        "audience": reader.form.value if reader.form is not None else "",
        "membership": reader.membership.value if reader.membership is not None else "",
    }


def reader_from(audience: str, membership: str) -> Reader:
    """Return for whom a member reads from its columns."""
    return Reader(Audience(audience) if audience else None, Membership(membership) if membership else None)


def profile_json(profile: Profile) -> str:
    """Return the profile as it is stored."""
    texts = {name: stored_text(value) for name, value in asdict(profile).items() if isinstance(value, str)}
    return to_json(replace(profile, **texts))  # type: ignore[arg-type]  # only lines of text are turned


def profile_from(content: str) -> Profile:
    """Return the stored profile."""
    return from_json(Profile, content)


def _texts_json(texts: Mapping[str, str]) -> str:
    stored = {stored_text(key): stored_text(text) for key, text in texts.items()}
    return json.dumps(stored, ensure_ascii=False, sort_keys=True)
