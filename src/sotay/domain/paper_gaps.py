"""What of a season is not there yet for one of its papers, so that a secretary knows before printing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sotay.domain.cell_paper import LevelBlock, PaperKind, PaperTemplate, SectionBlock
from sotay.domain.rating import Stage
from sotay.domain.season import Season


class Gap(Enum):
    """What a paper still leaves room for."""

    PEOPLE = "people"
    UNITS = "units"
    PROPOSALS = "proposals"
    DECISIONS = "decisions"
    MEETING = "meeting"
    TALLY = "tally"
    SECOND_TALLY = "second-tally"
    MIRROR = "mirror"
    TEXTS = "texts"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class PaperGap:
    """One gap; ``missing`` of ``total`` where it can be counted, else 0 of 0."""

    gap: Gap
    missing: int = 0
    total: int = 0


_PROPOSED = {PaperKind.SUMMARY, PaperKind.REPORT, PaperKind.MINUTES, PaperKind.ONE_PAGE}
_AFTER_A_VOTE = {PaperKind.TALLY, PaperKind.BALLOT_HIGHEST}
_OF_THE_CELL = {PaperKind.COLLECTIVE}


def gaps_of(template: PaperTemplate, season: Season) -> tuple[PaperGap, ...]:
    """Return what the paper of a template would leave open, the weightiest first; nothing where it is whole."""
    kind = template.kind
    if season.is_of_committee:
        return _texts_missing(template, season) if kind in _OF_THE_CELL else _over_units(kind, season)
    if not season.members and kind not in _OF_THE_CELL:
        return (PaperGap(Gap.PEOPLE),)
    gaps: list[PaperGap | None] = []
    if kind is PaperKind.MIRROR and season.mirror is None:
        gaps.append(PaperGap(Gap.MIRROR))
    if kind in _PROPOSED:
        gaps.append(_levels_missing(Gap.PROPOSALS, Stage.CELL, season))
    if kind is PaperKind.REPORT:
        gaps.append(_levels_missing(Gap.DECISIONS, Stage.DECISION, season))
    if kind is PaperKind.MINUTES and season.meeting.held_on is None:
        gaps.append(PaperGap(Gap.MEETING))
    if kind in _AFTER_A_VOTE and season.first is None:
        gaps.append(PaperGap(Gap.TALLY))
    if kind is PaperKind.TALLY and season.rules.vote.two_rounds and season.second is None:
        gaps.append(PaperGap(Gap.SECOND_TALLY))
    gaps.extend(_texts_missing(template, season))
    return tuple(each for each in gaps if each is not None)


def _over_units(kind: PaperKind, season: Season) -> tuple[PaperGap, ...]:
    """Return what a paper over all cells would leave open: the cells that did not send, levels not given."""
    waiting = sum(not each.is_there for each in season.units)
    gaps: list[PaperGap | None] = []
    if waiting and kind is not PaperKind.PENDING:
        gaps.append(PaperGap(Gap.UNITS, waiting, len(season.units)))
    if kind in _PROPOSED:
        gaps.append(_levels_missing(Gap.PROPOSALS, Stage.CELL, season))
        gaps.append(_levels_missing(Gap.DECISIONS, Stage.DECISION, season))
    return tuple(each for each in gaps if each is not None)


def _levels_missing(gap: Gap, stage: Stage, season: Season) -> PaperGap | None:
    reviewed = season.reviewed()
    missing = sum(each.rating.at(stage) is None for each in reviewed)
    return PaperGap(gap, missing, len(reviewed)) if missing else None


def _texts_missing(template: PaperTemplate, season: Season) -> tuple[PaperGap, ...]:
    """Return what the cell has not written of itself, where the paper asks for that."""
    sections = [each for each in template.blocks if isinstance(each, SectionBlock)]
    empty = sum(not season.report.texts.get(each.key, "").strip() for each in sections)
    has_level = any(isinstance(each, LevelBlock) for each in template.blocks)
    gaps = [PaperGap(Gap.TEXTS, empty, len(sections))] if empty else []
    return (*gaps, PaperGap(Gap.LEVEL)) if has_level and not season.report.level else tuple(gaps)
