"""A calendar file (RFC 5545) that any calendar program takes: whole days with a reminder the day before.

Same events and moment, same bytes. Nothing leaves the machine by it; the member copies it where he wants.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from sotay.domain.calendar_event import CalendarEvent
from sotay.domain.search import nfc

LINE_OCTETS = 75
"""Longest line without its end; longer ones are folded. Source: RFC 5545, 3.1."""

PRODUCT = "-//So tay dang vien//Tu soi tu sua//VI"
ALARM_BEFORE = "-PT15H"
"""Nine o'clock in the morning of the day before: a whole day begins at midnight, when nobody wants to be woken."""


def write_calendar(events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
    """Return the calendar; ``made_at`` is an aware moment, which the standard asks for in each event."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    stamp = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for event in events:
        lines.extend(_event(event, stamp))
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: CalendarEvent, stamp: str) -> Iterable[str]:
    summary = _escaped(event.summary)
    return (
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{_day(event.day)}",
        f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}",
        f"SUMMARY:{summary}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"TRIGGER:{ALARM_BEFORE}",
        f"DESCRIPTION:{summary}",
        "END:VALARM",
        "END:VEVENT",
    )


def _day(day: date) -> str:
    return day.strftime("%Y%m%d")


def _escaped(words: str) -> str:
    """Return a text value. Source: RFC 5545, 3.3.11; control characters are not allowed and become spaces."""
    text = "\n".join(nfc(words).splitlines())
    text = "".join(each if each == "\n" or each.isprintable() else " " for each in text)
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Return a line with its end, folded without parting the octets of a letter."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        octets = letter.encode()
        if len(part) + len(octets) > LINE_OCTETS:
            parts.append(part)
            part = b" "  # the space that marks a folded line counts
        part += octets
    parts.append(part)
    return b"\r\n".join(parts) + b"\r\n"
