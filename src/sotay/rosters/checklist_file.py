"""An Excel file to the checklist it says, with every problem by sheet and row.

Only what makes a table of it is checked here; whether the wording is in order is told by the check of the checklist
itself, once the words are in a draft.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from sotay.domain.errors import FileNotReadable, Problem
from sotay.domain.manifestation import Audience, Checked, Checklist, Group, Level, LevelKey, Manifestation
from sotay.domain.manifestation import ManifestationId as ItemId
from sotay.domain.problems import ProblemCode
from sotay.domain.search import fold
from sotay.rosters.excel_table import excel_sheets
from sotay.rosters.table import Row, Table, refused, refused_whole
from sotay.texts import checklist_table as texts

T = TypeVar("T")

FILE_LIMIT_BYTES = 5_000_000
_ITEM_COLUMNS = (
    texts.group_number(), texts.group_title(), texts.number(), texts.item_id(), texts.short(), texts.text(),
    texts.checked(), texts.doubt(), texts.signs(), texts.questions(), texts.audience(), texts.since(), texts.until(),
    texts.compared_by(), texts.compared_on(),
)  # fmt: skip
_LEVEL_COLUMNS = (texts.item_id(), texts.sentence(), texts.hint(), texts.until())
_HEAD_COLUMNS = (texts.head_name(), texts.head_value())
_CHECKED = {fold(texts.checked_name(each)): each for each in Checked}
_AUDIENCES = {fold(texts.audience_name(each)): each for each in Audience}


class ChecklistTables:
    """The reader behind ``ChecklistTables`` of the ports."""

    def read(self, path: Path) -> Checklist:
        """Return what an Excel file says of a checklist, ``changes`` apart; FileHasProblems, FileNotReadable."""
        if path.suffix.lower() != ".xlsx":
            raise refused_whole(path, ProblemCode.TABLE_KIND, path.suffix)
        try:
            with path.open("rb") as stream:
                content = stream.read(FILE_LIMIT_BYTES + 1)
        except OSError as error:
            raise FileNotReadable(path) from error
        if len(content) > FILE_LIMIT_BYTES:
            raise refused_whole(path, ProblemCode.TABLE_TOO_LARGE)
        return _Workbook(path, excel_sheets(path, content)).checklist()


@dataclass
class _Lines:
    """The lines of one sheet by the headings of its columns."""

    name: str
    rows: Sequence[Row]
    columns: Mapping[str, int]

    def text(self, row: Row, column: str) -> str:
        """Return a cell as one line."""
        return " ".join(self.lines(row, column))

    def lines(self, row: Row, column: str) -> tuple[str, ...]:
        """Return the lines of a cell that say something."""
        place = self.columns[column]
        value = row.cells[place] if place < len(row.cells) else ""
        written = value.isoformat() if isinstance(value, date) else value
        return tuple(line for each in written.split("\n") if (line := " ".join(each.split())))

    def place(self, column: str) -> int:
        """Return the number of a column, from 1."""
        return self.columns[column] + 1


@dataclass
class _Workbook:
    path: Path
    sheets: Mapping[str, Table]
    problems: list[Problem] = field(default_factory=list)

    def checklist(self) -> Checklist:
        items = self._lines(texts.items_sheet(), _ITEM_COLUMNS)
        levels = self._lines(texts.levels_sheet(), _LEVEL_COLUMNS)
        head = self._lines(texts.head_sheet(), _HEAD_COLUMNS)
        said = [(fold(head.text(row, texts.head_name())), head.text(row, texts.head_value())) for row in head.rows]
        first = dict(reversed(said))
        checklist = Checklist(
            id=first.get(fold(texts.checklist_id()), ""),
            version=first.get(fold(texts.version()), ""),
            title=first.get(fold(texts.title()), ""),
            effective_from=first.get(fold(texts.effective_from()), ""),
            legal_basis=tuple(value for name, value in said if name == fold(texts.legal_basis()) and value),
            levels=self._each(levels, lambda row: _level(levels, row)),
            groups=self._groups(items),
        )
        if self.problems:
            raise refused(self.path, self.problems)
        return checklist

    def _lines(self, name: str, needed: Sequence[str]) -> _Lines:
        table = self.sheets.get(name)
        if table is None:
            raise refused_whole(self.path, ProblemCode.TABLE_SHEET, name)
        head = table.rows[0] if table.rows else Row(1, ())
        columns: dict[str, int] = {}
        known = {fold(each): each for each in needed}
        for place, cell in enumerate(head.cells):
            column = known.get(fold(str(cell)))
            if column in columns:
                self._add(head, place + 1, ProblemCode.TABLE_COLUMN_TWICE, name, str(cell))
            elif column:
                columns[column] = place
        for column in needed:
            if column not in columns:
                self._add(head, 1, ProblemCode.TABLE_COLUMN, name, column)
        if self.problems:
            raise refused(self.path, self.problems)
        for each in table.merged:
            if any(place in range(each.first_column - 1, each.last_column) for place in columns.values()):
                at = Row(each.first_row, ())
                self._add(at, each.first_column, ProblemCode.TABLE_MERGED, name, each.name)
        rows = [row for row in table.rows[1:] if any(row.cells)]
        if not rows:
            self._add(head, 1, ProblemCode.TABLE_NOTHING, name)
        return _Lines(name, rows, columns)

    def _each(self, lines: _Lines, make: Callable[[Row], T]) -> tuple[T, ...]:
        """Return what is made of each line that has an id of its own."""
        taken: dict[str, int] = {}
        made: list[T] = []
        for row in lines.rows:
            written, place = lines.text(row, texts.item_id()), lines.place(texts.item_id())
            if not written:
                self._add(row, place, ProblemCode.TABLE_NO_ID, lines.name)
            elif written in taken:
                self._add(row, place, ProblemCode.TABLE_ID_TWICE, lines.name, written, str(taken[written]))
            else:
                taken[written] = row.number
                made.append(make(row))
        return tuple(made)

    def _groups(self, lines: _Lines) -> tuple[Group, ...]:
        titles: dict[str, str] = {}
        items: dict[str, list[Manifestation]] = {}
        for number, title, item in self._each(lines, lambda row: self._item(lines, row)):
            items.setdefault(number, []).append(item)
            if title:
                titles.setdefault(number, title)
        return tuple(Group(number, titles.get(number, ""), tuple(found)) for number, found in items.items())

    def _item(self, lines: _Lines, row: Row) -> tuple[str, str, Manifestation]:
        number = lines.text(row, texts.group_number())
        if not number:
            self._add(row, lines.place(texts.group_number()), ProblemCode.TABLE_NO_GROUP, lines.name)
        checked = self._words(lines, row, texts.checked(), _CHECKED, texts.checked_name)
        item = Manifestation(
            id=ItemId(lines.text(row, texts.item_id())),
            number=lines.text(row, texts.number()),
            short=lines.text(row, texts.short()),
            text=lines.text(row, texts.text()),
            checked=checked[0] if checked else Checked.UNCHECKED,
            doubt=lines.text(row, texts.doubt()),
            signs=lines.lines(row, texts.signs()),
            questions=lines.lines(row, texts.questions()),
            audience=self._words(lines, row, texts.audience(), _AUDIENCES, texts.audience_name),
            since=lines.text(row, texts.since()),
            until=lines.text(row, texts.until()),
            compared_by=lines.text(row, texts.compared_by()),
            compared_on=lines.text(row, texts.compared_on()),
        )
        return number, lines.text(row, texts.group_title()), item

    def _words(
        self, lines: _Lines, row: Row, column: str, known: Mapping[str, T], name_of: Callable[[T], str]
    ) -> tuple[T, ...]:
        """Return what the words of a cell stand for, one to a line or parted by commas."""
        found: list[T] = []
        for written in (each.strip() for line in lines.lines(row, column) for each in line.split(",")):
            if (value := known.get(fold(written))) is not None:
                found.append(value)
            elif written:
                choices = "; ".join(map(name_of, known.values()))
                self._add(row, lines.place(column), ProblemCode.TABLE_WORD, lines.name, column, written, choices)
        return tuple(dict.fromkeys(found))

    def _add(self, row: Row, column: int, code: ProblemCode, *facts: str) -> None:
        self.problems.append(Problem(row.number, column, code, facts))


def _level(lines: _Lines, row: Row) -> Level:
    return Level(
        key=LevelKey(lines.text(row, texts.item_id())),
        sentence=lines.text(row, texts.sentence()),
        hint=lines.text(row, texts.hint()),
        until=lines.text(row, texts.until()),
    )
