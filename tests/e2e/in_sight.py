"""What lies in sight of a person on the window that has the keyboard; for the thread of the windows only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class NotThereError(Exception):
    """What was looked for is not in sight; says what is."""


def front():
    """Return the window that takes the keyboard: the topmost dialog, else the main window."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is None:
        raise NotThereError("no window has the keyboard")
    return window


def shown(kind=QWidget):
    """Return the visible widgets of a kind in the front window, from above and from the left."""
    window = front()
    found = [each for each in window.findChildren(kind) if each.isVisible() and each.window() is window]
    places = {each: each.mapTo(window, QPoint(0, 0)) for each in found}
    return sorted(found, key=lambda each: (places[each].y(), places[each].x()))


def spoken(widget):
    """Return the name that a screen reader says."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()  # the interface gives what is chosen, and the name by way of the label
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def plain(words):
    """Return words as they are read: without the mark of a key, in one line."""
    return " ".join(words.replace("&", "").split())


def names_of(button):
    """Return what a button is called: the words on it, and those that are spoken."""
    return {plain(button.text()), plain(spoken(button))}


def fits(name, words):
    """Tell whether a name is meant; words that end in … give its beginning."""
    return name == words or (words.endswith("…") and name.startswith(words.removesuffix("…")))


def button(words, number=1):
    """Return the enabled button of these words; of several that are called so, the one of this number from above."""
    of_name = [each for each in shown(QAbstractButton) if any(fits(name, words) for name in names_of(each))]
    if not of_name:
        raise NotThereError(f"no button «{words}»")
    if number > len(of_name):
        raise NotThereError(f"only {len(of_name)} buttons «{words}»")
    if not of_name[number - 1].isEnabled():
        raise NotThereError(f"the button «{words}» is grey")
    return of_name[number - 1]


def field(name, number=1):
    """Return the field of this name that can be written into."""
    of_name = [each for each in shown() if isinstance(each, FIELDS) and fits(plain(spoken(each)), name)]
    if number > len(of_name):
        raise NotThereError(f"no field «{name}»")
    if of_name[number - 1].isReadOnly() or not of_name[number - 1].isEnabled():
        raise NotThereError(f"the field «{name}» takes no words")
    return of_name[number - 1]


def combo(name):
    """Return the list to choose from that has this name."""
    return one(QComboBox, name)


def words_in(name):
    """Return all words of the field or text of this name."""
    found = next((each for each in shown() if isinstance(each, FIELDS) and plain(spoken(each)) == name), None)
    if found is None:
        raise NotThereError(f"no text «{name}»")
    return found.text() if isinstance(found, QLineEdit) else found.toPlainText()


def row(words):
    """Return the list and the place of the row that says just this, else of one that says it among other things."""
    rows = [(view, view.model().index(place, 0)) for view in shown(QListView) for place in range(row_count(view))]
    exact = [each for each in rows if plain(each[1].data(Qt.ItemDataRole.DisplayRole) or "") == words]
    found = exact or [each for each in rows if words in said_by(each[1])]
    if not found:
        raise NotThereError(f"no row «{words}»")
    return found[0]


def row_count(view):
    """Return how many rows a list has."""
    return view.model().rowCount() if view.model() is not None else 0


def said_by(index):
    """Return all that a row of a list says."""
    spoken_words = index.data(Qt.ItemDataRole.AccessibleTextRole) or ""
    return plain(f"{index.data(Qt.ItemDataRole.DisplayRole) or ''} {spoken_words}")


def one(kind, name):
    """Return the widget of this kind and name."""
    of_name = [each for each in shown(kind) if plain(spoken(each)) == name]
    if not of_name:
        raise NotThereError(f"no {kind.__name__} «{name}»")
    if len(of_name) > 1:
        raise NotThereError(f"{len(of_name)} are called «{name}»")
    return of_name[0]


def bring_into_sight(widget):
    """Turn the wheel until a widget is in sight; return the point to press, which must be the widget's own."""
    inside = widget.parentWidget()
    while inside is not None and not inside.isWindow():
        if isinstance(inside, QScrollArea):
            inside.ensureWidgetVisible(widget)
        inside = inside.parentWidget()
    visible = widget.visibleRegion().boundingRect()
    spot = visible.center()
    if isinstance(widget, (QCheckBox, QRadioButton)):
        spot.setX(visible.left() + visible.height() // 2)  # the mark; right of the words such a button takes no press
    hit = QApplication.widgetAt(widget.mapToGlobal(spot))
    if visible.isEmpty() or hit is None or not (hit is widget or widget.isAncestorOf(hit)):
        raise NotThereError(f"«{spoken(widget)}» is covered or out of sight")
    return spot


def all_words():
    """Return everything that is in sight in the front window, a part per line."""
    lines = [f"[{plain(front().windowTitle())}]"]
    for widget in shown():
        if isinstance(widget, QLabel):
            is_rich = widget.textFormat() is Qt.TextFormat.RichText
            lines.append(
                plain(QTextDocumentFragment.fromHtml(widget.text()).toPlainText() if is_rich else widget.text())
            )
        elif isinstance(widget, QAbstractButton):
            lines.append(f"({plain(widget.text()) or plain(spoken(widget))}{'' if widget.isEnabled() else ' …'})")
        elif isinstance(widget, FIELDS):
            lines.append(f"{plain(spoken(widget))}: {plain(words_of(widget))}")
        elif isinstance(widget, QComboBox):
            lines.append(f"{plain(spoken(widget))} ▾ {widget.currentText()}")
        elif isinstance(widget, QListView):
            lines += [f"· {said_by(widget.model().index(at, 0))}" for at in range(row_count(widget))]
        elif isinstance(widget, QAbstractScrollArea) and widget.hasFocus():
            lines.append(
                f"{plain(spoken(widget))}: {plain(widget.accessibleDescription())}"
            )  # a picture, as it is spoken
    return "\n".join(line for line in lines if line)


def words_of(widget):
    """Return the words in a field."""
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
