"""The first words that are commands; a light module, since every start of the program asks it."""

from __future__ import annotations

FAMILIES = ("demo", "checklist", "form", "handbook", "cell", "backup", "doctor")
