"""``sotay form``: what is done with the data files of forms, layouts and papers."""

from __future__ import annotations

from sotay.cli import packages
from sotay.cli.parser import Commands, add_family
from sotay.texts import cli_packages


def add_to(families: Commands) -> None:
    """Add the family to the parser."""
    commands = add_family(families, "form", cli_packages.form_family())
    packages.add_to(commands)
