"""The facts of a season by the names that a template may use; what is not known is missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sotay.domain.ballot import Papers
from sotay.domain.dates import format_date
from sotay.domain.season import HandInState, Season
from sotay.texts import cell_papers as texts
from sotay.texts import dates

END_OF_SEASON = 0
"""The first date of the rules is the one by which everything is done."""


def facts_of(season: Season) -> Mapping[str, str]:
    """Return every fact that is known, in words."""
    known = {
        **_of_cell(season),
        **_of_members(season),
        **_of_meeting(season),
        **_of_votes(season),
        **_of_mirror(season),
        **_of_units(season),
    }
    return {name: words for name, words in known.items() if words}


def _of_cell(season: Season) -> dict[str, str]:
    head, rules = season.head, season.rules
    dated = [day for each in rules.deadlines if (day := each.in_season(season.year)) is not None]
    cap = season.cap()
    return {
        "year": str(season.year),
        "cell": head.cell,
        "committee": head.committee,
        "place": head.place,
        "secretary": head.secretary,
        "deadline": format_date(dated[END_OF_SEASON]) if dated else "",
        "cap_base": texts.cap_base(cap.setting.base),
        "cap_rate": texts.per_cent(cap.setting.per_cent),
        "cap_allowed": str(cap.allowed) if season.is_proposed else "",
        "cap_given": str(cap.given) if season.is_proposed else "",
        "cap_said": texts.cap_said(cap) if season.is_proposed else "",
    }


def _of_members(season: Season) -> dict[str, str]:
    members, in_scope = season.members, season.in_scope()
    came = (HandInState.RECEIVED, HandInState.LATE)
    counts = {
        "total": len(members),
        "official": sum(each.is_official for each in members),
        "probationary": sum(not each.is_official for each in members),
        "in_scope": len(in_scope),
        "excluded": len(members) - len(in_scope),
        "reviewed": len(season.reviewed()),
        "not_reviewed": len(in_scope) - len(season.reviewed()),
        "handed_in": sum(each.hand_in in came for each in in_scope),
        "pending": len(season.pending()),
        "to_discuss": len(season.to_discuss()),
    }
    return {name: str(count) for name, count in counts.items()}


def _of_meeting(season: Season) -> dict[str, str]:
    meeting = season.meeting
    return {
        "meeting_day": _day(meeting.held_on),
        "meeting_place": meeting.place,
        "began": meeting.began,
        "ended": meeting.ended,
        "chair": meeting.chair,
        "taker": meeting.taker,
        "teller": meeting.teller,
        "present": "" if meeting.present is None else str(meeting.present),
        "absent": "; ".join(line.strip() for line in meeting.absent.splitlines() if line.strip()),
        "conclusion": meeting.conclusion,
    }


def _of_votes(season: Season) -> dict[str, str]:
    papers = season.first.papers if season.first else None
    if season.meeting.votes_openly:
        said = texts.hands_said(papers.present if papers else season.meeting.present)
    else:
        said = texts.ballots_said(papers, season.meeting.teller)
    return {"vote_said": said, **(_of_papers(papers) if papers else {})}


def _of_papers(papers: Papers) -> dict[str, str]:
    counts = {
        "voters": papers.members,
        "voters_present": papers.present,
        "handed_out": papers.handed_out,
        "returned": papers.returned,
        "valid": papers.valid,
        "invalid": papers.invalid,
        "kept": papers.kept,
    }
    return {name: str(count) for name, count in counts.items()}


def _of_mirror(season: Season) -> dict[str, str]:
    mirror = season.mirror
    if mirror is None:
        return {}
    return {
        "mirror_given": str(mirror.given),
        "mirror_members": str(mirror.members),
        "mirror_least": str(mirror.least),
    }


def _of_units(season: Season) -> dict[str, str]:
    if not season.is_of_committee:
        return {}
    sent = sum(each.is_there for each in season.units)
    counts = {
        "units": len(season.units),
        "units_sent": sent,
        "units_pending": len(season.units) - sent,
        "units_telling": sum(each.mirror is not None for each in season.units),
    }
    return {name: str(count) for name, count in counts.items()}


def _day(day: date | None) -> str:
    return dates.in_document(day) if day else ""
