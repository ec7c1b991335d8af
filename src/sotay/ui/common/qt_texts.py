"""Qt's own texts in Vietnamese: file windows, print windows, context menus, standard buttons.

Qt ships no Vietnamese; ``resources/translations/qt_vi.ts`` is our own, made into ``qt_vi.qm`` by pyside6-lrelease.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from sotay.paths import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def install(app: QCoreApplication) -> QTranslator:
    """Have Qt speak Vietnamese, whatever the language of the computer; before the first window.

    Raises FileNotFoundError when the translation is missing.
    """
    # The computer may well be set to English; dates, weekdays and numbers are Vietnamese all the same.
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    path = resource("translations/qt_vi.qm")
    translator = QTranslator(app)
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    app.installTranslator(translator)
    return translator
