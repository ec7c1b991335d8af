"""For whom an item is: what a member is asked depends on the form that he writes his review on.

No handbook knows whether its member is on probation, so an item for members on probation is shown to everybody, with
words that say whom it is for.
"""

from __future__ import annotations

from sotay.domain.manifestation import Audience, Manifestation

_FORMS = {each.value: each for each in (Audience.FORM_2A, Audience.FORM_2B, Audience.FORM_2C)}


def reader_of(form_id: str) -> Audience | None:
    """Return for whom a member reads, by the form of his profile such as 2025-2B; None where he chose none."""
    return _FORMS.get(form_id.rpartition("-")[2])


def is_for(item: Manifestation, reader: Audience | None) -> bool:
    """Tell whether an item is asked of a reader; of None, who is not known, everything is."""
    if reader is None or not item.audience:
        return True
    return reader in item.audience or Audience.PROBATION in item.audience
