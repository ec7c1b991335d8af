"""Topics to be read, found without accents, printed or saved: one per task."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.texts import help as texts
from sotay.texts.help_topic import Topic
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.context import StoreContext
from sotay.ui.help.article import Article
from sotay.ui.help.search import FoundTopic, search_topics
from sotay.ui.help.topic_pane import TopicPane
from sotay.ui.printing import Paper, documents_of
from sotay.ui.two_panes import TwoPanes


@dataclass(frozen=True, slots=True)
class HelpBook:
    """What there is to read, and the guide of one page to lie beside the computer."""

    topics: tuple[Topic, ...]
    guide_id: str
    guide_title: str
    guide: tuple[str, ...]


class HelpReader(QWidget):
    """Topics at the left, the chosen one at the right. What was searched and read last stays."""

    def __init__(self, context: StoreContext[object], book: HelpBook, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self._draw = context.adapters.documents.help_page
        self._book = book
        self._topics = book.topics
        self._chosen = self._topics[0]
        self._found = search_topics("", self._topics)
        self._documents = documents_of(context, self)
        self.topic_pane = TopicPane(theme, self)
        self.article = Article(theme, self)
        self.list_button = quiet_button(theme, texts.to_list(), self, icon=Icon.PREVIOUS)
        self.guide_button = quiet_button(theme, texts.print_guide(), self)
        self.save_button = secondary_button(theme, texts.save_topic(), self, icon=Icon.EXPORT)
        self.print_button = secondary_button(theme, texts.print_topic(), self, icon=Icon.PRINT)
        self.article.add_action(self.list_button, leading=True)
        for button in (self.guide_button, self.save_button, self.print_button):
            self.article.add_action(button)
        self.panes = TwoPanes(theme, self.topic_pane, self.article, self)
        self.panes.show_left()
        self.list_button.setVisible(self.panes.is_stacked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._connect()
        self._show_list()

    def show_topic(self, topic_id: str | None) -> None:
        """Show this topic, else what was read last."""
        if topic_id is not None:
            self.topic_pane.field.set_text("")
            self._choose(topic_id)
            self._show_list()
            self.panes.show_right()

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.panes.show_left()
        self.topic_pane.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.topic_pane.field.edit.selectAll()

    def print_paper(self) -> None:
        """Print the topic that is shown."""
        self._documents.print_paper(self._paper(self._chosen))

    def _connect(self) -> None:
        self.topic_pane.words_changed.connect(self._on_words_changed)
        self.topic_pane.topic_chosen.connect(self._on_chosen)
        self.topic_pane.topic_opened.connect(self._on_opened)
        self.panes.stacked_changed.connect(self.list_button.setVisible)
        self.list_button.clicked.connect(self.panes.show_left)
        self.guide_button.clicked.connect(self._on_guide)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)

    def _paper(self, topic: Topic) -> Paper:
        draw = partial(self._draw, topic.title, topic.paragraphs)
        return Paper(texts.topic_paper(topic.title), texts.topic_file_name(topic.id), draw)

    def _choose(self, topic_id: str) -> None:
        self._chosen = next((each for each in self._topics if each.id == topic_id), self._chosen)

    def _show_list(self) -> None:
        words = self.topic_pane.field.text()
        self._found = search_topics(words, self._topics)
        if self._found and self._chosen not in [each.topic for each in self._found]:
            self._chosen = self._found[0].topic
        self.topic_pane.show_topics(self._found, self._chosen.id, words)
        self._show_article()

    def _show_article(self) -> None:
        empty = FoundTopic(self._chosen, (), ((),) * len(self._chosen.paragraphs))
        self.article.show_topic(next((each for each in self._found if each.topic == self._chosen), empty))

    @Slot(str)
    def _on_words_changed(self, _: str) -> None:
        self._show_list()

    @Slot(str)
    def _on_chosen(self, topic_id: str) -> None:
        self._choose(topic_id)
        self._show_article()

    @Slot(str)
    def _on_opened(self, topic_id: str) -> None:
        self._on_chosen(topic_id)
        self.panes.show_right()

    @Slot()
    def _on_guide(self) -> None:
        draw = partial(self._draw, self._book.guide_title, self._book.guide)
        self._documents.preview(Paper(texts.guide_paper(), texts.topic_file_name(self._book.guide_id), draw))

    @Slot()
    def _on_save(self) -> None:
        self._documents.save_pdf(self._paper(self._chosen))

    @Slot()
    def _on_print(self) -> None:
        self._documents.print_paper(self._paper(self._chosen))
