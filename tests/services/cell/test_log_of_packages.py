"""The log of a cell book counts the files and publishers that came or went, and names nobody."""

import pytest
from tests.builders import LATER, NOW
from tests.packages import next_checklist, next_form, signed
from tests.services.test_accepting import KEY, Store

from sotay.domain.cell_log import CellAct
from sotay.domain.package_errors import UnknownPublisher
from sotay.services.cell import accepting as in_cell


def test_the_log_tells_how_many_files_came_and_went(cell_uow):
    store = Store(cell_uow, in_cell, {})
    store.undo(store.accept(signed(next_checklist(), next_form())))

    with cell_uow:
        assert [(each.act, each.count) for each in cell_uow.log.all()] == [
            (CellAct.FILES_ACCEPTED, 2),
            (CellAct.FILES_TAKEN_BACK, 2),
        ]


def test_the_log_tells_who_is_trusted_no_more_without_a_name(cell_uow):
    Store(cell_uow, in_cell, {}).accept(signed())
    publisher = in_cell.stop_trusting(cell_uow, key=KEY, now=NOW)
    with pytest.raises(UnknownPublisher):
        in_cell.stop_trusting(cell_uow, key=KEY, now=NOW)
    in_cell.trust_again(cell_uow, publisher=publisher, now=LATER)

    with cell_uow:
        assert [(each.at, each.act, each.count) for each in cell_uow.log.all()][1:] == [
            (NOW, CellAct.PUBLISHER_DROPPED, 1),
            (LATER, CellAct.PUBLISHER_PUT_BACK, 1),
        ]
        assert cell_uow.catalog_files.publishers() == (publisher,)
