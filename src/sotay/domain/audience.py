"""For whom an item is: what a member is asked depends on the form that he writes on and whether he is on probation."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.manifestation import Audience, Manifestation
from sotay.domain.member import Membership, Profile

_FORMS = {each.value: each for each in (Audience.FORM_2A, Audience.FORM_2B, Audience.FORM_2C)}


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a member reads; what is None is not known, and leaves no item out."""

    form: Audience | None = None
    membership: Membership | None = None


ANYBODY = Reader()


def reader_of(profile: Profile) -> Reader:
    """Return for whom a member reads, by the form of his profile such as 2025-2B; who chose nothing is official."""
    form = _FORMS.get(profile.form_id.rpartition("-")[2])
    return Reader(form, profile.membership or Membership.OFFICIAL)


def is_for(item: Manifestation, reader: Reader) -> bool:
    """Tell whether an item is asked of a reader: whom one of its audiences names, or might name."""
    return not item.audience or any(_might_be(reader, each) for each in item.audience)


def _might_be(reader: Reader, audience: Audience) -> bool:
    if audience is Audience.PROBATION:
        return reader.membership is not Membership.OFFICIAL
    return reader.form in (None, audience)
