"""What a bench reports: figures with their floor, their ratio and what the project wants to reach."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing; ``value`` and ``floor`` in ``unit``, ``reach`` says in words what the project wants."""

    name: str
    value: float
    unit: str
    reach: str
    floor: float | None = None
    spread: tuple[float, float] | None = None

    @property
    def ratio(self) -> float | None:
        """Return value against floor, None without a floor."""
        return self.value / self.floor if self.floor else None


@dataclass
class Report:
    """Collects the figures of one run and prints them as they come."""

    figures: list[Figure] = field(default_factory=list)

    def add(self, figure: Figure) -> None:
        """Keep a figure and print it."""
        self.figures.append(figure)
        spread = f" ({figure.spread[0]:.3g}-{figure.spread[1]:.3g})" if figure.spread else ""
        against = f", floor {figure.floor:.3g}, ratio {figure.ratio:.2f}" if figure.ratio is not None else ""
        print(f"{figure.name}: {figure.value:.4g}{spread} {figure.unit}{against}  [reach: {figure.reach}]", flush=True)


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which ``share`` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: Sequence[float]) -> tuple[float, float]:
    """Return the smallest and the largest value."""
    return min(values), max(values)
