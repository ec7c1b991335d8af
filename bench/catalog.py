"""How long checking a checklist takes: the shipped one, one of 1,000 items, versions side by side, spoiled ones."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from tests.catalog.mutations import meddled, mutated

from bench.report import Figure, Report, median, percentile, spread
from sotay.catalog.catalog import YamlCatalog
from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.checklist_diff import compare
from sotay.domain.errors import FileHasProblems
from sotay.domain.manifestation import Checklist
from sotay.paths import data_file

ROUNDS = 9
LARGE_ROUNDS = 5
GROUPS = 10
ITEMS_IN_A_GROUP = 100
MUTATIONS = 1_000
MS = 1000.0


def run(report: Report) -> None:
    """Measure reading, checking against the version before, comparing, and the worst of many spoiled files."""
    catalog = YamlCatalog(data_file(""))
    text = data_file("manifestations.yaml").read_text("utf-8")
    shipped = read_checklist(catalog, text)
    first = large_text(text, shipped, "1")
    large = read_checklist(catalog, first)
    changed = large_text(text, shipped, "2").replace(" và ", " cùng với ").replace("không", "chẳng")
    measured = (
        ("a checklist of 27 items checked", lambda: read_checklist(catalog, text), ROUNDS, "≤ 22"),
        (
            "the next version of 27 items checked against the first",
            lambda: catalog.check_succession(_as_second(text), (shipped,)),
            ROUNDS,
            "≤ 22",
        ),
        ("a checklist of 1,000 items checked", lambda: read_checklist(catalog, first), LARGE_ROUNDS, "≤ 600"),
        (
            "1,000 items that all changed in silence checked against the first",
            lambda: catalog.check_succession(changed, (large,)),
            LARGE_ROUNDS,
            "reported",
        ),
    )
    for name, act, rounds, reach in measured:
        values = _times(act, rounds)
        report.add(Figure(name=name, value=median(values), unit="ms", reach=reach, spread=spread(values)))
    _read_again(report, text, first)
    new = read_checklist(catalog, changed)
    values = _times(lambda: compare(large, new), LARGE_ROUNDS)
    report.add(Figure("1,000 changed items compared", median(values), "ms", "reported", spread=spread(values)))
    _spoiled(report, catalog, text, shipped)
    _edited(report, text, "27")
    _edited(report, first, "1,000")


def _read_again(report: Report, few: str, many: str) -> None:
    """Measure what a draft costs after a letter was typed into it, and after a line was begun above all its items."""
    for name, text, reach in (("27", few, "≤ 22"), ("1,000", many, "≤ 60")):
        catalog = YamlCatalog(data_file(""))
        catalog.read_draft(CatalogKind.CHECKLIST, text, ())
        middle = text.index("short:", len(text) // 2) + len('short: "')
        letters = [text[:middle] + "a" * each + text[middle:] for each in range(1, ROUNDS + 1)]
        lines = ["\n" * each + text for each in range(1, ROUNDS + 1)]
        for what, texts, wanted in (("a letter", letters, reach), ("a new line", lines, "reported")):
            values = [
                elapsed
                for each in texts
                for elapsed in _times(partial(catalog.read_draft, CatalogKind.CHECKLIST, each, ()), 1)
            ]
            figure = f"a draft of {name} items read again after {what}"
            report.add(Figure(figure, median(values), "ms", wanted, spread=spread(values)))


def _edited(report: Report, text: str, number: str) -> None:
    editing = YamlEditing()
    path = ("groups", 0, "items", 4, "short")
    editing.values(text)  # whoever edits a text has looked at it
    values = [
        elapsed
        for each in range(ROUNDS)
        for elapsed in _times(partial(editing.set_value, text, path, f"Tên gọn {each}"), 1)
    ]
    name = f"a value of {number} items written into the text"
    report.add(Figure(name, median(values), "ms", "≤ 100" if number == "27" else "reported", spread=spread(values)))


def _spoiled(report: Report, catalog: YamlCatalog, text: str, shipped: Checklist) -> None:
    second = _as_second(text)
    values = []
    for seed in range(MUTATIONS):
        spoiled = meddled(second, seed) if seed % 2 else mutated(second, seed).decode("utf-8", "replace")
        values += _times(lambda spoiled=spoiled: catalog.check_succession(spoiled, (shipped,)), 1)  # type: ignore[misc]
    report.add(
        Figure(
            f"a spoiled version checked, the worst of {MUTATIONS:,}",
            max(values),
            "ms",
            "reported",
            spread=(median(values), percentile(values, 0.95)),
        )
    )


def _times(act: Callable[[], object], rounds: int) -> list[float]:
    found = []
    for _ in range(rounds):
        started = time.perf_counter()
        act()
        found.append((time.perf_counter() - started) * MS)
    return found


def read_checklist(catalog: YamlCatalog, text: str) -> Checklist:
    """Return the checklist of a text without problems."""
    try:
        value = catalog.read_text(CatalogKind.CHECKLIST, text)
    except FileHasProblems as error:
        raise AssertionError(error.problems[0]) from None
    if not isinstance(value, Checklist):
        raise AssertionError(value)
    return value


def _as_second(text: str) -> str:
    return text.replace('version: "1"', 'version: "2"\nreplaces: "1"', 1)


def large_text(text: str, shipped: Checklist, version: str) -> str:
    """Return a file of 1,000 items: the shipped head, and the shipped items over and over with a number."""
    head = text[: text.index("groups:")]
    lines = [(head if version == "1" else _as_second(head)) + "groups:"]
    items = tuple(shipped.items())
    for group in range(GROUPS):
        lines += [f'  - number: "{group + 1}"', f'    title: "Nhóm {group + 1}"', "    items:"]
        for number in range(ITEMS_IN_A_GROUP):
            at = group * ITEMS_IN_A_GROUP + number
            item = items[at % len(items)]
            lines += [
                f'      - id: "muc-{at}"',
                f'        number: "{number + 1}"',
                f'        short: "Mục {at}"',
                "        text: >-",
                f"          {item.text} Số {at}.",
                '        checked: "unchecked"',
                "        signs:",
                *(f'          - "{sign}"' for sign in item.signs[:2]),
                f'        questions: ["{item.questions[0]}"]',
                '        since: "1"',
            ]
    return "\n".join(lines) + "\n"
