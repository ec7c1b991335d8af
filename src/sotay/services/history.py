"""The act behind the history: one reading of all levels, and what is shown of them."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.completeness import Fill, fills
from sotay.domain.group_history import GroupHistory, group_histories
from sotay.domain.history import Grid, History, history_grid
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class HistoryAtHand:
    """What the history shows; ``history`` is what single items are followed in."""

    history: History
    grid: Grid
    groups: tuple[GroupHistory, ...]
    fills: tuple[Fill, ...]


def load_history(uow: UnitOfWork) -> HistoryAtHand:
    """Return the levels of all periods in every way that the history shows them."""
    with uow:
        history = History(
            periods=uow.assessments.checklists(),
            points=uow.assessments.grid_points(),
            versions=uow.checklists.accepted(),
            readers=uow.assessments.readers(),
        )
    return HistoryAtHand(
        history=history,
        grid=history_grid(history.periods, history.points, history.versions, history.hidden()),
        groups=group_histories(history),
        fills=fills(history),
    )
