"""Everything that a book holds of one person, as a paper to read. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sotay.domain.collecting import Collected, FromPaper, SubmissionState
from sotay.domain.dates import format_date
from sotay.domain.errors import SotayError
from sotay.domain.listing import Transcript, TranscriptPart
from sotay.domain.plain import from_json
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.domain.roster import Person
from sotay.domain.submission import Submission
from sotay.services.cell.people import PersonRecord
from sotay.services.cell.person_seasons import PersonSeason
from sotay.texts import person_data as texts
from sotay.texts import roster as field_texts
from sotay.texts import roster_person as person_texts
from sotay.texts import stages
from sotay.texts.dates import moment


def transcript_of(record: PersonRecord, *, cell: str, rules: Sequence[ReviewRules], today: date) -> Transcript:
    """Return the paper; levels are named by the rules of their year, by their key where there are none."""
    facts = ((texts.exported_on(), texts.fact_exported(today)), *_facts(record.person))
    return Transcript(
        title=texts.paper_title(),
        subtitle=texts.paper_subtitle(cell),
        facts=tuple((label, value) for label, value in facts if value),
        parts=tuple(_parts(record, rules)),
        corner=texts.everything_is_in_json(),
    )


def _facts(person: Person) -> tuple[tuple[str, str], ...]:
    days = (
        (field_texts.birth_date(), person.birth_date),
        (field_texts.joined_on(), person.joined_on),
        (field_texts.official_on(), person.official_on),
    )
    return (
        (field_texts.full_name(), person.full_name),
        *((label, format_date(day) if day else "") for label, day in days),
        (field_texts.office(), person.office),
        (field_texts.unit(), person.unit),
        (field_texts.status(), field_texts.status_name(person.status)),
        (person_texts.card_number(), person.masked_card),
        (person_texts.sort_as(), person.sort_as),
    )


def _parts(record: PersonRecord, rules: Sequence[ReviewRules]) -> Iterator[TranscriptPart]:
    if record.keys:
        lines = [texts.key_line(each.trust, moment(each.known_since)) for each in record.keys]
        yield TranscriptPart(texts.keys_heading(), "\n".join(lines))
    for each in record.submissions:
        yield _submission(each)
    if record.receipts:
        yield TranscriptPart(texts.receipts_heading(), "\n".join(map(texts.receipt_line, record.receipts)))
    for season in record.seasons:
        yield TranscriptPart(texts.season_heading(season.year), "\n".join(_season(season, rules)))
    if record.paper_drafts:
        years = ", ".join(str(each.year) for each in record.paper_drafts)
        yield TranscriptPart(texts.drafts_heading(), texts.drafts_line(years))


def _submission(collected: Collected) -> TranscriptPart:
    submission = from_json(Submission, collected.content)
    notes = [texts.from_paper(collected.origin)] if isinstance(collected.origin, FromPaper) else []
    if collected.state is SubmissionState.RETURNED:
        notes.append(texts.returned(collected.comment))
    words = "\n".join(f"{line.heading}\n{line.text}" for line in submission.lines)
    heading = texts.submission_heading(collected.year, moment(collected.received_at))
    return TranscriptPart(heading, words, " ".join(notes))


def _season(season: PersonSeason, rules: Sequence[ReviewRules]) -> Iterator[str]:
    for opinion in season.rating.opinions:
        said = _level_name(opinion.level, season.year, rules) or opinion.reason
        yield texts.opinion_line(stages.name(opinion.stage), said)
    for suggestion in season.suggestions:
        yield texts.suggestion_line(suggestion.given_by, suggestion.text)
    for words in (season.notes.unreviewed, season.notes.remark, season.notes.basis):
        if words.strip():
            yield texts.noted(words)
    if season.votes:
        yield texts.votes_line(len(season.votes))


def _level_name(key: str, year: int, rules: Sequence[ReviewRules]) -> str:
    try:
        of_year = rules_for(year, tuple(rules))
    except SotayError:
        return key
    return next((each.name for each in of_year.levels if each.key == key), key)
