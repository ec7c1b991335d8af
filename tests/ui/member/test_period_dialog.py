"""Starting a period: the box accepts only what can be started."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.domain.errors import PeriodExists
from sotay.domain.period import PeriodKind, ad_hoc, whole_year
from sotay.services.assessments import load_assessment
from sotay.services.handbook import checklists_to_answer
from sotay.ui.member.period_dialog import PeriodDialog, PeriodStarter

pytestmark = pytest.mark.window


@pytest.fixture
def dialog(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = PeriodDialog(theme, parent, suggested=Q4, taken=(Q3,), today=NOW.date)
    box.open()
    yield box
    del parent  # kept until here: a window that nobody names is deleted with all that is in it


def choose_kind(dialog, kind):
    dialog.kinds.setCurrentIndex(list(PeriodKind).index(kind))


def test_the_suggested_period_is_chosen_and_due_on_its_last_day(dialog):
    assert dialog.period() == Q4
    assert dialog.due() == date(2026, 12, 31)


def test_another_kind_brings_its_own_periods_and_due_date(dialog):
    choose_kind(dialog, PeriodKind.YEAR)

    assert dialog.period() == whole_year(2026)
    assert dialog.due() == date(2026, 12, 31)
    assert dialog.periods.itemText(0) == "Năm 2027"


def test_a_period_that_is_there_already_is_named_and_not_accepted(dialog):
    dialog.periods.setCurrentIndex(dialog.periods.findText("Quý III năm 2026"))

    assert "Đã có quý III năm 2026" in dialog.problem.text()
    dialog.accept()
    assert dialog.isVisible()


def test_the_box_is_as_high_as_its_texts_need(dialog, qtbot):
    height = dialog.height()
    dialog.periods.setCurrentIndex(dialog.periods.findText("Quý III năm 2026"))
    qtbot.waitUntil(lambda: dialog.height() > height)

    dialog.periods.setCurrentIndex(dialog.periods.findText("Quý IV năm 2026"))
    qtbot.waitUntil(lambda: dialog.height() == height)


def test_an_ad_hoc_period_takes_the_day_that_is_typed(dialog):
    choose_kind(dialog, PeriodKind.AD_HOC)
    dialog.day_field.edit.setText("5/11/26")

    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.period() == ad_hoc(date(2026, 11, 5))
    assert dialog.due() == date(2026, 11, 5)


def test_an_ad_hoc_day_that_no_calendar_has_keeps_the_box_open(dialog):
    choose_kind(dialog, PeriodKind.AD_HOC)
    dialog.day_field.edit.setText("31/2/2026")
    dialog.accept()

    assert dialog.isVisible()
    assert dialog.day_field.problem()


def test_a_due_date_that_no_calendar_has_keeps_the_box_open(dialog):
    dialog.due_field.edit.setText("31/2/2027")
    dialog.accept()

    assert dialog.isVisible()
    assert dialog.due_field.problem()


def test_the_starter_opens_the_period_against_the_handbooks_checklist(qtbot, handbook, settle):
    window = QWidget()
    qtbot.addWidget(window)
    starter = PeriodStarter(handbook.context, window)
    with qtbot.waitSignal(starter.started) as started:
        starter.start(Q4, date(2026, 12, 20))
    settle()

    assert started.args == [Q4]
    assert handbook.stored().due == date(2026, 12, 20)
    assert handbook.stored().checklist == handbook.checklist


def test_a_period_that_exists_is_refused_with_its_error(qtbot, handbook, settle):
    handbook.open(Q4)
    window = QWidget()
    qtbot.addWidget(window)
    PeriodStarter(handbook.context, window).start(Q4)
    settle()

    assert [type(each) for each in handbook.shell.problems] == [PeriodExists]


def test_one_checklist_is_not_asked_for(dialog):
    assert dialog.checklist() is None
    assert not dialog.checklists.isVisibleTo(dialog)


def test_a_period_is_answered_by_the_checklist_that_was_chosen_and_the_next_offers_it_in_its_own_versions(
    handbook, qtbot, settle, monkeypatch
):
    offered = []

    def choose_second(box):
        offered.append([box.checklists.itemText(at) for at in range(box.checklists.count())])
        box.checklists.setCurrentIndex(1)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PeriodDialog, "exec", choose_second)
    parent = QWidget()
    qtbot.addWidget(parent)
    starter = PeriodStarter(handbook.context, parent)
    starter.ask(Q4, ())
    settle()

    assessment = handbook.do(load_assessment, period=Q4)
    assert assessment.checklist.id == "qd144"
    assert offered == [[handbook.checklist.title, assessment.checklist.title]]

    starter.start(Q3)
    settle()

    assert handbook.do(load_assessment, period=Q3).checklist.id == handbook.checklist.id
    chosen = handbook.do(checklists_to_answer, catalog=handbook.context.adapters.catalog, today=NOW.date())
    assert [each.id for each in chosen] == [handbook.checklist.id, "qd144"]
