"""The calendar file, read back line by line as RFC 5545 has it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from tests.strategies import words

from sotay.domain.calendar_event import CalendarEvent
from sotay.reports.calendar_file import write_calendar

MADE_AT = datetime(2026, 11, 22, 21, 5, tzinfo=timezone(timedelta(hours=7)))


def an_event(summary="Đến hạn một biện pháp", day=date(2026, 12, 31), uid="a1@so-tay.invalid"):
    return CalendarEvent(uid, day, summary)


def content_lines(calendar):
    """The lines as a calendar program unfolds them."""
    assert calendar.endswith(b"\r\n")
    assert b"\n" not in calendar.replace(b"\r\n", b"")
    return calendar.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def summary_of(calendar):
    (line,) = [each for each in content_lines(calendar) if each.startswith("SUMMARY:")]
    return (
        line.removeprefix("SUMMARY:").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    )


def test_a_calendar_reads_line_by_line_as_the_standard_has_it():
    assert content_lines(write_calendar([an_event()], MADE_AT)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//So tay dang vien//Tu soi tu sua//VI",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:a1@so-tay.invalid",
        "DTSTAMP:20261122T140500Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Đến hạn một biện pháp",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT15H",
        "DESCRIPTION:Đến hạn một biện pháp",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_no_line_is_longer_than_75_octets_and_no_letter_is_parted():
    calendar = write_calendar([an_event("Đến hạn: " + "gặp gỡ người dân Nà Khiết để nghe góp ý, " * 20)], MADE_AT)

    for line in calendar.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_signs_that_mean_something_to_calendars_are_escaped():
    calendar = write_calendar([an_event("một, hai; ba\\bốn\nnăm\r\nEND:VEVENT")], MADE_AT)

    assert "SUMMARY:một\\, hai\\; ba\\\\bốn\\nnăm\\nEND:VEVENT" in content_lines(calendar)
    assert content_lines(calendar).count("END:VEVENT") == 1


@given(words)
def test_any_words_come_back_whole_and_never_break_the_file(written):
    lines = content_lines(write_calendar([an_event(written)], MADE_AT))

    assert len(lines) == 20
    assert [each.partition(":")[0] for each in lines[10:12]] == ["SUMMARY", "CLASS"]


@pytest.mark.parametrize("written", ["Đọc đủ 19 điều", "a" * 300, "ữ" * 100])
def test_folded_words_come_back_whole(written):
    assert summary_of(write_calendar([an_event(written)], MADE_AT)) == written


def test_each_thing_keeps_its_id_and_the_same_input_gives_the_same_bytes():
    events = [an_event(), an_event(uid="b2@so-tay.invalid", day=date(2027, 2, 28))]

    first = write_calendar(events, MADE_AT)

    assert first == write_calendar(events, MADE_AT.astimezone(UTC))
    assert [each for each in content_lines(first) if each.startswith("UID:")] == [
        "UID:a1@so-tay.invalid",
        "UID:b2@so-tay.invalid",
    ]


def test_without_events_there_is_an_empty_calendar():
    assert content_lines(write_calendar([], MADE_AT))[-1] == "END:VCALENDAR"
