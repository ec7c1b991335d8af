"""A table to the people of a cell: the row with the headings, then one person a row, with every problem by its row."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sotay.domain.dates import format_date, parse_date
from sotay.domain.errors import FileNotReadable, NotADate, Problem
from sotay.domain.key_card import is_card_name
from sotay.domain.old_encodings import OldEncoding, OldText, convert, find_old_text
from sotay.domain.problems import ProblemCode
from sotay.domain.roster import NAME_LIMIT, Person, PersonId, Status, person_name
from sotay.domain.roster_merge import RosterField, RosterRow
from sotay.domain.search import fold
from sotay.domain.unit import Unit
from sotay.rosters.csv_table import csv_table
from sotay.rosters.excel_table import excel_table
from sotay.rosters.table import Row, Table, Value, refused, refused_whole, turned
from sotay.rosters.unit_files import units_of
from sotay.texts import old_text, roster

FILE_LIMIT_BYTES = 5_000_000
TEXT_LIMIT = 500
FIRST_DAY = date(1900, 1, 1)
_HEADINGS_WITHIN_ROWS = 20
_SHOWN_CHARACTERS = 60

READERS: Mapping[str, Callable[[Path, bytes], Table]] = {".csv": csv_table, ".xlsx": excel_table}
REQUIRED = (roster.full_name(), roster.birth_date(), roster.joined_on(), roster.official_on(), roster.office())
KNOWN = (*REQUIRED, roster.unit(), roster.status())
_FIELDS = {
    RosterField.BIRTH_DATE: roster.birth_date(),
    RosterField.JOINED_ON: roster.joined_on(),
    RosterField.OFFICIAL_ON: roster.official_on(),
    RosterField.OFFICE: roster.office(),
    RosterField.UNIT: roster.unit(),
    RosterField.STATUS: roster.status(),
}
_STATUSES = {fold(roster.status_name(status)): status for status in Status} | {
    # As rosters write them, too; «miễn» alone is left out, since it may be of two kinds.
    "dang vien chinh thuc": Status.OFFICIAL,
    "dang vien du bi": Status.PROBATIONARY,
    "sinh hoat tam thoi": Status.AWAY,
    "mien cong tac": Status.EXEMPT,
    "mien cong tac, sinh hoat": Status.EXEMPT,
    "dinh chi": Status.SUSPENDED,
    "chuyen di": Status.MOVED,
    "chuyen sinh hoat dang": Status.MOVED,
    "da chuyen sinh hoat": Status.MOVED,
}
# Day and month may have one digit, the year has all four: two digits of a birth year may mean either century.
_WRITTEN_DATE = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{4}-\d{2}-\d{2}")


class PeopleFiles:
    """The reader behind ``RosterFiles`` of the ports."""

    def read(self, path: Path, today: date) -> tuple[Person, ...]:
        """Return the people of a CSV or Excel file in its order; FileHasProblems, FileNotReadable.

        The ids are made up from the rows; whoever stores the people gives them their own.
        """
        return tuple(row.person for row in self.look(path, today))

    def look(self, path: Path, today: date, *, turns_old_text: bool = False) -> tuple[RosterRow, ...]:
        """Return the rows of a file with what each says, in its order; FileHasProblems, FileNotReadable.

        With ``turns_old_text`` what was written for an old font is read as it was meant, else it is a problem.
        """
        return _Reading(path, _table(path), today, turns_old_text).rows()

    def read_units(self, path: Path) -> tuple[Unit, ...]:
        """Return the cells of a CSV or Excel file in its order; FileHasProblems, FileNotReadable."""
        return units_of(path, _table(path))


def _table(path: Path) -> Table:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise refused_whole(path, ProblemCode.ROSTER_KIND, path.suffix)
    try:
        with path.open("rb") as stream:
            content = stream.read(FILE_LIMIT_BYTES + 1)
    except OSError as error:
        raise FileNotReadable(path) from error
    if len(content) > FILE_LIMIT_BYTES:
        raise refused_whole(path, ProblemCode.ROSTER_TOO_LARGE)
    return reader(path, content)


@dataclass
class _Reading:
    """One file while it is read."""

    path: Path
    table: Table
    today: date
    turns_old_text: bool
    problems: list[Problem] = field(default_factory=list)
    columns: dict[str, int] = field(default_factory=dict)

    def rows(self) -> tuple[RosterRow, ...]:
        heading = self._find_headings()
        self._check_merged(heading)
        self._check_old_text(heading)
        rows = [row for row in self.table.rows if row.number > heading.number and self._is_filled(row)]
        if not rows and not self.problems:
            self._add(heading.number, 1, ProblemCode.ROSTER_NOBODY)
        if self.problems:
            raise refused(self.path, self.problems)
        read = [RosterRow(row.number, person, self._said(row)) for row in rows if (person := self._person(row))]
        self._check_twice(read)
        if self.problems:
            raise refused(self.path, self.problems)
        return tuple(read)

    def _find_headings(self) -> Row:
        for row in self.table.rows[:_HEADINGS_WITHIN_ROWS]:
            for read in (_as_is, _as_tcvn3, _as_vni):
                found = [(read(cell), place) for place, cell in enumerate(row.cells) if isinstance(cell, str)]
                if any(name == roster.full_name() for name, _ in found):
                    self._take_headings(row, found)
                    return row
        raise refused_whole(self.path, ProblemCode.ROSTER_HEADER)

    def _take_headings(self, row: Row, found: list[tuple[str, int]]) -> None:
        for name, place in found:
            if name in self.columns:
                self._add(row.number, place + 1, ProblemCode.ROSTER_COLUMN_TWICE, name)
            elif name:
                self.columns[name] = place
        for name in REQUIRED:
            if name not in self.columns:
                self._add(row.number, 1, ProblemCode.ROSTER_COLUMN, name)

    def _check_merged(self, heading: Row) -> None:
        for each in self.table.merged:
            columns = range(each.first_column - 1, each.last_column)
            if each.last_row >= heading.number and any(place in columns for place in self.columns.values()):
                self._add(each.first_row, each.first_column, ProblemCode.ROSTER_MERGED, each.name)

    def _check_old_text(self, heading: Row) -> None:
        rows = [row for row in self.table.rows if row.number >= heading.number]
        words = {row.number: " ".join(self._texts(row)) for row in rows}
        old = find_old_text("\n".join(words.values()))
        if old is None or old.encoding is OldEncoding.MARKS_APART:
            return
        if self.turns_old_text:
            self.table = turned(self.table, old.encoding)
            return
        for row in rows:
            reads = convert(words[row.number], old.encoding)
            if reads != words[row.number]:
                name = self._text(row, roster.full_name()) or words[row.number]
                self._tell_old(row, old, name)

    def _tell_old(self, row: Row, old: OldText, name: str) -> None:
        column = self.columns[roster.full_name()] + 1
        reads = convert(name, old.encoding)
        facts = (_shown(name), old_text.encoding_name(old.encoding), _shown(reads))
        self._add(row.number, column, ProblemCode.ROSTER_OLD_TEXT, *facts)

    def _person(self, row: Row) -> Person | None:
        before = len(self.problems)
        name = self._name(row)
        birth, joined, official = (self._day(row, column) for column in REQUIRED[1:4])
        person = Person(
            id=PersonId(str(row.number)),
            full_name=name,
            birth_date=birth,
            joined_on=joined,
            official_on=official,
            office=self._limited(row, roster.office()),
            unit=self._limited(row, roster.unit()),
            status=self._status(row, joined, official),
        )
        return person if len(self.problems) == before else None

    def _name(self, row: Row) -> str:
        column = self.columns[roster.full_name()] + 1
        name = person_name(self._text(row, roster.full_name()))
        if not name:
            self._add(row.number, column, ProblemCode.ROSTER_NO_NAME)
        elif "?" in name or "\ufffd" in name:
            self._add(row.number, column, ProblemCode.ROSTER_LOST_LETTERS, _shown(name))
        elif len(name) > NAME_LIMIT:
            self._add(row.number, column, ProblemCode.ROSTER_LONG, roster.full_name(), str(NAME_LIMIT))
        elif not is_card_name(name) or not any(letter.isalpha() for letter in name):
            self._add(row.number, column, ProblemCode.ROSTER_NAME, _shown(name))
        return name

    def _day(self, row: Row, column: str) -> date | None:
        value = self._value(row, column)
        if value == "":
            return None
        if isinstance(value, date):
            day = value
        else:
            try:
                day = self._parsed(value)
            except NotADate:
                facts = (column, _shown(value))
                self._add(row.number, self.columns[column] + 1, ProblemCode.ROSTER_DATE, *facts)
                return None
        if not FIRST_DAY <= day <= self.today:
            facts = (column, format_date(day))
            self._add(row.number, self.columns[column] + 1, ProblemCode.ROSTER_DATE_RANGE, *facts)
        return day

    def _parsed(self, written: str) -> date:
        if not _WRITTEN_DATE.fullmatch(written):
            raise NotADate(written)
        return parse_date(written, self.today)

    def _status(self, row: Row, joined: date | None, official: date | None) -> Status:
        """Return the status as it is written, else what the days say: who joined and is not official is on trial."""
        written = self._text(row, roster.status())
        if not written:
            is_on_trial = joined is not None and official is None
            return Status.PROBATIONARY if is_on_trial else Status.OFFICIAL
        status = _STATUSES.get(fold(written))
        if status is None:
            self._add(row.number, self.columns[roster.status()] + 1, ProblemCode.ROSTER_STATUS, _shown(written))
            return Status.OFFICIAL
        return status

    def _limited(self, row: Row, column: str) -> str:
        text = self._text(row, column)
        if len(text) > TEXT_LIMIT:
            self._add(row.number, self.columns[column] + 1, ProblemCode.ROSTER_LONG, column, str(TEXT_LIMIT))
        return text

    def _check_twice(self, rows: list[RosterRow]) -> None:
        first: dict[tuple[str, date | None], int] = {}
        for row in rows:
            who = row.person.full_name.casefold(), row.person.birth_date
            if who in first:
                facts = (row.person.full_name, str(first[who]))
                self._add(row.number, self.columns[roster.full_name()] + 1, ProblemCode.ROSTER_TWICE, *facts)
            first.setdefault(who, row.number)

    def _said(self, row: Row) -> frozenset[RosterField]:
        return frozenset(field for field, column in _FIELDS.items() if self._value(row, column) != "")

    def _is_filled(self, row: Row) -> bool:
        return any(self._value(row, column) != "" for column in KNOWN)

    def _value(self, row: Row, column: str) -> Value:
        place = self.columns.get(column)
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    def _text(self, row: Row, column: str) -> str:
        value = self._value(row, column)
        return format_date(value) if isinstance(value, date) else value

    def _texts(self, row: Row) -> list[str]:
        return [text for column in KNOWN if (text := self._text(row, column))]

    def _add(self, row: int, column: int, code: ProblemCode, *facts: str) -> None:
        self.problems.append(Problem(row, column, code, facts))


def _as_is(heading: str) -> str:
    """Return the known heading that this one means, "" for any other: marks, case and signs do not count."""
    return _BY_FOLDED.get(_bare(heading), "")


def _as_tcvn3(heading: str) -> str:
    return _as_is(convert(heading, OldEncoding.TCVN3))


def _as_vni(heading: str) -> str:
    return _as_is(convert(heading, OldEncoding.VNI))


def _bare(heading: str) -> str:
    return " ".join("".join(each if each.isalnum() else " " for each in fold(heading)).split())


_BY_FOLDED = {_bare(name): name for name in KNOWN} | {
    # As rosters head them, too.
    "ho ten": roster.full_name(),
    "ho va ten dang vien": roster.full_name(),
    "ngay thang nam sinh": roster.birth_date(),
    "don vi": roster.unit(),
    "tinh trang": roster.status(),
}


def _shown(written: str) -> str:
    return written if len(written) <= _SHOWN_CHARACTERS else written[: _SHOWN_CHARACTERS - 1] + "…"
