"""What the last look found, as rows that lead to their places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.dates import format_date
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.precheck import EmptySection, Finding, NoRemedy, Overdue, Repeated, UnansweredPromise, Vague
from sotay.domain.review import AnnualReview
from sotay.domain.search import Span, nfc
from sotay.texts import periods as period_texts
from sotay.texts import precheck as texts
from sotay.texts import review_offers as offer_texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row
from sotay.ui.common.theme import Theme

AROUND = 36
"""Letters shown on either side of a vague phrase."""

_HEADINGS: dict[type[Finding], Callable[[int], str]] = {
    EmptySection: texts.empty_heading,
    NoRemedy: texts.no_remedy_heading,
    Overdue: texts.overdue_heading,
    UnansweredPromise: texts.unanswered_heading,
    Vague: texts.vague_heading,
    Repeated: texts.repeated_heading,
}


class FindingsPane(QWidget):
    """The findings by kind; ``chosen(Finding)``, ``hand_in_asked()``. Nothing here keeps anybody from handing in."""

    chosen = Signal(object)
    hand_in_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._findings: tuple[Finding, ...] = ()
        inside = QWidget(self)
        self.title = Heading(texts.title(), inside, role=TextRole.SUBHEADING)
        self.explained = PlainLabel(texts.explained(), inside, role=TextRole.SMALL)
        self.said = PlainLabel(texts.looking(), inside)
        self.list = RowList(theme, texts.list_name(), inside)
        self.list.activated_row.connect(self._on_activated)
        self.list.hide()
        self._column = QVBoxLayout(inside)
        for widget in (self.title, self.explained, self.said):
            self._column.addWidget(widget)
        self._column.addWidget(self.list, 1)
        self._column.addStretch(0)
        self.hand_in_button = secondary_button(theme, texts.go_on_to_hand_in(), inside, icon=Icon.EXPORT)
        self.hand_in_button.clicked.connect(self.hand_in_asked)
        self._column.addWidget(self.hand_in_button, 0, Qt.AlignmentFlag.AlignLeft)
        LowRoom(theme, inside, self.list, self)
        self.setFocusProxy(self.list)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_findings(
        self, findings: tuple[Finding, ...], review: AnnualReview, checklist: Checklist | None, *, is_asked: bool
    ) -> None:
        """Show what was found; ``is_asked`` where somebody waits to hear how much."""
        self._findings = findings
        rows = list(_rows(findings, review, checklist))
        if tuple(rows) != self.list.row_model.rows():
            self.list.set_rows(rows)
        if self.list.current_key() is None and findings:
            self.list.select(next(row.key for row in rows if not row.is_section))
            self.list.scrollToTop()  # with the heading of the first
        self.list.setVisible(bool(findings))
        self.said.setHidden(bool(findings))
        self.said.set_role(TextRole.OK)
        self.said.setText(texts.nothing_found())
        if is_asked:
            announce(self, texts.count(len(findings)) if findings else texts.nothing_found())

    @Slot(str)
    def _on_activated(self, key: str) -> None:
        self.chosen.emit(self._findings[int(key)])

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.px(8))


def _rows(findings: tuple[Finding, ...], review: AnnualReview, checklist: Checklist | None) -> Iterable[Row]:
    for kind, heading in _HEADINGS.items():
        of_kind = [(place, each) for place, each in enumerate(findings) if isinstance(each, kind)]
        if of_kind:
            yield Row(f"kind-{kind.__name__}", heading(len(of_kind)), is_section=True)
        for place, finding in of_kind:
            words, note, hits = _said(finding, review, checklist)
            yield Row(str(place), words, note=note, spoken=texts.spoken(words, note), hits=hits)


def _said(
    finding: Finding, review: AnnualReview, checklist: Checklist | None
) -> tuple[str, str, tuple[tuple[int, int], ...]]:
    """Return the words of a row, what to do about it, and the places in the words to be marked."""
    match finding:
        case Vague():
            words, hit = _in_context(nfc(review.text(finding.section_key)), finding.span)
            return words, texts.vague_note(_code(review, finding.section_key), finding.phrase.advice), (hit,)
        case EmptySection():
            return _section(review, finding.section_key), texts.empty_note(), ()
        case Repeated():
            return _section(review, finding.section_key), texts.repeated_note(round(finding.share * 100)), ()
        case NoRemedy():
            words = texts.no_remedy_title(finding.code, _short(checklist, finding.manifestation_id))
            return words, texts.no_remedy_note(period_texts.short_name(finding.period)), ()
        case Overdue():
            due = finding.remedy.due
            return _line(finding.remedy.step), texts.overdue_note(format_date(due) if due else ""), ()
        case UnansweredPromise():
            return _line(finding.line.text), texts.unanswered_note(), ()
        case _:
            assert_never(finding)


def _in_context(text: str, span: Span) -> tuple[str, tuple[int, int]]:
    """Return a phrase with the words around it on its line, and where it stands in them."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - AROUND)
    line_end = text.find("\n", span.end)
    end = min(line_end if line_end >= 0 else len(text), span.end + AROUND)
    before, after = text[start : span.start], text[span.end : end]
    if start and text[start - 1] not in "\n ":
        before = "…" + before.partition(" ")[2]
    before = before.removeprefix("- ")
    if end < len(text) and text[end] not in "\n ":
        after = after.rpartition(" ")[0] + " …"
    phrase = _line(text[span.start : span.end])
    return f"{before}{phrase}{after}", (len(before), len(before) + len(phrase))


def _section(review: AnnualReview, key: str) -> str:
    heading = next((each.heading for each in review.form.sections() if each.key == key), "")
    return texts.in_section(_code(review, key), offer_texts.short_heading(heading))


def _code(review: AnnualReview, key: str) -> str:
    return review.form.section_codes().get(key, "")


def _short(checklist: Checklist | None, item_id: ManifestationId) -> str:
    item = checklist.item(item_id) if checklist is not None else None
    return item.short if item is not None else ""


def _line(words: str) -> str:
    return " ".join(words.split())
