"""What differs between the settings, in a table and a sentence, and both results beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.ui.compare.reading import result_rows, results_sentence, setting_rows, settings_sentence
from nn_sim.ui.compare.rows_table import RowsTable
from nn_sim.ui.compare.runs import Runs
from nn_sim.ui.theme import Theme

_GAP = 16
_NARROW = 27  # in lines of text: less wide than this, the results stand below


class SettingsPane(QWidget):
    """Settings and results of two runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = RowsTable(tr("setting"), tr("settings that differ"))
        self.sentence = _line(tr("how many settings differ"))
        self.results = RowsTable(tr("result"), tr("results of both runs"))
        self.verdict = _line(tr("which result is better"))
        self.verdict.setProperty("role", "caption")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(_GAP)
        self._halves.addLayout(_column(self.sentence, self.settings), 1)
        self._halves.addLayout(_column(self.verdict, self.results), 1)

    def show_runs(self, runs: Runs) -> None:
        """Show what differs and what has come of it."""
        rows = setting_rows(runs)
        self.settings.show_rows(rows)
        self.settings.setVisible(bool(rows))
        _tell(self.sentence, settings_sentence(rows))
        self.results.show_rows(result_rows(runs), only_grow=runs.running)
        _tell(self.verdict, results_sentence(runs))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.settings.set_theme(theme)
        self.results.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(direction)


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setAccessibleName(name)
    return label


def _tell(label: QLabel, text: str) -> None:
    if label.text() != text:  # a new text lays the pane out anew
        label.setText(text)


def _column(line: QLabel, table: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(line)
    column.addWidget(table, 1)
    column.addStretch(0)
    return column
