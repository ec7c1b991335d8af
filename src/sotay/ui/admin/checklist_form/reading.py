"""What the form shows of a draft, as plain values: its parts, and what is wrong with each."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sotay.domain.document import Value, ValuePath
from sotay.domain.errors import Problem
from sotay.domain.manifestation import Audience, Checked, Checklist, Level, LevelKey, Manifestation, ManifestationId
from sotay.domain.problems import ProblemCode
from sotay.services.editing import Editing
from sotay.texts import checklist_form as texts
from sotay.texts import problems as problem_texts

_UNCLASSIFIED = frozenset(code for code in ProblemCode if code.value.startswith("unclassified"))
_KEY = re.compile(r"«([a-z_]+)»")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the versions before a draft: ids that may not be used again, and levels that are public."""

    ids: frozenset[str] = frozenset()
    level_keys: frozenset[str] = frozenset()
    is_loaded: bool = False


def known_of(checklists: Iterable[Checklist], checklist_id: str) -> Known:
    """Return what is known of the versions of one checklist."""
    versions = [each for each in checklists if each.id == checklist_id]
    return Known(
        ids=frozenset(item.id for each in versions for item in each.items()),
        level_keys=frozenset(level.key for each in versions for level in each.levels),
        is_loaded=True,
    )


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that a draft says, with what is wrong by the way to the value.

    ``reworded`` are the ids of items whose words were compared before somebody changed them here.
    """

    values: Value = ""
    problems: Mapping[ValuePath, tuple[str, ...]] = field(default_factory=dict)
    reworded: frozenset[str] = frozenset()

    def text(self, *path: str | int) -> str:
        """Return a text, "" where there is none."""
        value = self.at(*path)
        return value if isinstance(value, str) else ""

    def texts(self, *path: str | int) -> tuple[str, ...]:
        """Return the texts of a list."""
        return tuple(each if isinstance(each, str) else "" for each in self.elements(*path))

    def elements(self, *path: str | int) -> Sequence[Value]:
        """Return the elements of a list, none where there is no list."""
        value = self.at(*path)
        return () if isinstance(value, (str, int, Mapping)) else tuple(value)

    def at(self, *path: str | int) -> Value:
        """Return what stands at a way, "" where nothing does."""
        value = self.values
        for step in path:
            if isinstance(value, dict):  # what a text says is in dicts and lists, which are told apart much sooner
                value = value.get(step, "")
            elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
                value = value[step]
            else:
                return ""
        return value

    def has(self, *path: str | int) -> bool:
        """Tell whether a key is written."""
        holder = self.at(*path[:-1])
        return isinstance(holder, Mapping) and path[-1] in holder

    def below(self, *path: str | int) -> tuple[str, ...]:
        """Return all that is wrong at a value or inside it."""
        return tuple(sentence for way, said in self.problems.items() if way[: len(path)] == path for sentence in said)

    def beside(self, path: ValuePath, shown: Container[str | int]) -> tuple[str, ...]:
        """Return all that is wrong with a value itself, and inside it wherever no field shows it."""
        depth = len(path)
        ways = (way for way in self.problems if way[:depth] == path and (len(way) == depth or way[depth] not in shown))
        return tuple(sentence for way in ways for sentence in self.problems[way])

    def item_paths(self) -> tuple[ValuePath, ...]:
        """Return the ways to the items in printed order."""
        return tuple(
            ("groups", group, "items", index)
            for group in range(len(self.elements("groups")))
            for index in range(len(self.elements("groups", group, "items")))
        )

    def code(self, path: ValuePath) -> str:
        """Return how an item is called, such as I.4."""
        return f"{self.text(*path[:2], 'number')}.{self.text(*path, 'number')}"

    def group_names(self) -> tuple[str, ...]:
        """Return the groups by number and title."""
        numbers = range(len(self.elements("groups")))
        return tuple(
            texts.group_name(self.text("groups", each, "number"), self.text("groups", each, "title"))
            for each in numbers
        )

    def was_published(self, path: ValuePath) -> bool:
        """Tell whether an earlier version has the item."""
        return bool(self.text("replaces")) and self.text(*path, "since") != self.text("version")

    def lost_comparing(self, path: ValuePath) -> bool:
        """Tell whether an item is not compared any more since somebody changed its words here."""
        is_unchecked = self.text(*path, "checked") == Checked.UNCHECKED.value
        return is_unchecked and self.text(*path, "id") in self.reworded

    def is_withdrawn(self, path: ValuePath) -> bool:
        """Tell whether an item or a level is not asked any more."""
        until = self.text(*path, "until")
        return bool(until) and until != self.text("version")


def item_at(parts: Parts, path: ValuePath) -> Manifestation:
    """Return an item as members would read it, whatever is missing."""
    checked = {each.value: each for each in Checked}
    audiences = {each.value: each for each in Audience}
    return Manifestation(
        id=ManifestationId(parts.text(*path, "id")),
        number=parts.text(*path, "number"),
        short=parts.text(*path, "short"),
        text=parts.text(*path, "text"),
        checked=checked.get(parts.text(*path, "checked"), Checked.UNCHECKED),
        signs=parts.texts(*path, "signs"),
        questions=parts.texts(*path, "questions"),
        doubt=parts.text(*path, "doubt"),
        audience=tuple(audiences[each] for each in parts.texts(*path, "audience") if each in audiences),
    )


def levels_of(parts: Parts) -> tuple[Level, ...]:
    """Return the levels that members choose from."""
    paths = [("levels", index) for index in range(len(parts.elements("levels")))]
    return tuple(
        Level(LevelKey(parts.text(*path, "key")), parts.text(*path, "sentence"), parts.text(*path, "hint"))
        for path in paths
        if not parts.is_withdrawn(path)
    )


def _sentence(problem: Problem) -> str:
    """Return a problem in the words of the form, which shows no names of keys."""
    if problem.code is ProblemCode.WRONG_CHOICE:
        return texts.wrong_choice()
    if problem.code in _UNCLASSIFIED:
        return texts.unclassified()
    sentence = problem_texts.sentence(problem)
    for key in _KEY.findall(sentence):
        sentence = sentence.replace(f"«{key}»", f"«{texts.label_of(key)}»")
    return sentence


def problems_by_path(text: str, problems: Iterable[Problem], editing: Editing) -> Mapping[ValuePath, tuple[str, ...]]:
    """Return the sentences of problems by the way to the value that each is about."""
    found: dict[ValuePath, tuple[str, ...]] = {}
    for problem in problems:
        path = editing.path_at(text, problem.line, problem.column) if problem.line else ()
        if problem.code is ProblemCode.MISSING_KEY and path:
            path = (*path[:-1], problem.facts[0])
        found[path] = (*found.get(path, ()), _sentence(problem))
    return found
