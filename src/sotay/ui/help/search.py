"""Finding topics of the help without regard to accents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sotay.domain.search import Span, find
from sotay.texts.help_topic import Topic


@dataclass(frozen=True, slots=True)
class FoundTopic:
    """A topic with the places of the words in its title and in each of its paragraphs."""

    topic: Topic
    in_title: tuple[Span, ...]
    in_paragraphs: tuple[tuple[Span, ...], ...]


def search_topics(words: str, topics: Sequence[Topic]) -> tuple[FoundTopic, ...]:
    """Return the topics that hold the words, those with them in the title first; all of them for blank words."""
    found = [
        FoundTopic(topic, find(words, topic.title), tuple(find(words, each) for each in topic.paragraphs))
        for topic in topics
    ]
    if not words.strip():
        return tuple(found)
    hits = [each for each in found if each.in_title or any(each.in_paragraphs)]
    return tuple(sorted(hits, key=lambda each: not each.in_title))
