"""What the diary says on paper, month by month, as values. Pure; proof files are not named."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.diary import DiaryEntry
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.diary_search import by_month
from sotay.domain.manifestation import ManifestationId
from sotay.texts import dates as date_texts
from sotay.texts import diary_windows as texts
from sotay.texts import periods as period_texts


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line: the day with its weekday, the item or an empty text, and the words."""

    day: str
    item: str
    words: str


@dataclass(frozen=True, slots=True)
class PaperMonth:
    """The lines of one month."""

    heading: str
    lines: tuple[PaperLine, ...]


def subtitle(paper: DiaryPaper) -> str:
    """Say which lines the paper has."""
    choice, number = paper.choice, len(paper.entries)
    chosen = []
    if choice.month is not None:
        chosen.append(period_texts.name_in_sentence(choice.month))
    if choice.item is not None:
        chosen.append(_item(paper, choice.item))
    if choice.words.strip():
        chosen.append(texts.paper_words(" ".join(choice.words.split())))
    return texts.paper_chosen(number, ", ".join(chosen)) if chosen else texts.paper_of_all(number)


def months(paper: DiaryPaper) -> tuple[PaperMonth, ...]:
    """Return the lines by month, in the order of the paper."""
    return tuple(
        PaperMonth(period_texts.name(month), tuple(_line(paper, each) for each in entries))
        for month, entries in by_month(paper.entries)
    )


def _line(paper: DiaryPaper, entry: DiaryEntry) -> PaperLine:
    when = date_texts.with_weekday(entry.day)
    item = _item(paper, entry.manifestation_id) if entry.manifestation_id is not None else ""
    return PaperLine(when[0].upper() + when[1:], item, entry.text)


def _item(paper: DiaryPaper, item_id: ManifestationId) -> str:
    code, short = paper.name_of(item_id)
    return texts.paper_item(code, short) if code else texts.paper_item_of_old()
