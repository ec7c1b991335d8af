"""Joining the ports with their adapters.

Imports SQLAlchemy, ruamel.yaml and reportlab: only ``sotay.app.late`` loads this module.
"""

from __future__ import annotations

from sotay.app.clock import now
from sotay.app.late_cell import load_cell_plan
from sotay.app.late_rosters import load_checklist_tables, load_rosters
from sotay.app.late_sheets import load_sheets
from sotay.app.late_word import load_word
from sotay.catalog.catalog import YamlCatalog
from sotay.catalog.editing.editing import YamlEditing
from sotay.exchange.adapter import AgeExchange
from sotay.paths import data_file, resource
from sotay.reports.documents import PdfDocuments
from sotay.services.ports import Adapters, Clock
from sotay.storage.stores import SqlCipherStores, SqlStores


def load_adapters(clock: Clock = now) -> Adapters:
    """Return the adapters over the shipped data files and fonts; what is in force is so by the clock."""
    return Adapters(
        stores=SqlCipherStores(clock),
        cell_stores=SqlStores(load_cell_plan, clock),
        catalog=YamlCatalog(data_file(""), lambda: clock().date()),
        editing=YamlEditing(),
        documents=PdfDocuments(resource("fonts")),
        load_word=load_word,
        load_sheets=load_sheets,
        load_rosters=load_rosters,
        load_checklist_tables=load_checklist_tables,
        exchange=AgeExchange(),
    )
