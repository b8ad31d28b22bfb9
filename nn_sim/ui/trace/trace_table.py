"""The table of all numbers of a step: sorting, choosing and copying by mouse and keys. Owns the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nn_sim.language import tr
from nn_sim.ui.theme import Theme, blend
from nn_sim.ui.trace.row_space import RowSpace
from nn_sim.ui.trace.row_texts import HEADERS, Column, copied_text, tab_separated, widest_texts
from nn_sim.ui.trace.trace_model import TraceModel

_PADDING = 6
_LINE_GAP = 4
_LEAST_DIGITS = 6  # "−1.20e−05" needs as much room
_MARKED_SHARE = 0.16  # of the text's colour in the ground of what is marked to be copied
MOST_COPIED = 100_000
"""Rows that are copied at once; more would keep the window waiting."""


class TraceTable(QTableView):
    """All numbers of a step.

    Signals
    -------
    chosen(Scalar)
        A number was clicked, or Enter was pressed on it.
    told(str)
        One sentence about what was copied.
    """

    chosen = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trace_model = TraceModel(self)
        self.setModel(self.trace_model)
        self.setAccessibleName(tr("All numbers of the step"))
        self.setToolTip(
            tr("Click or Enter: see where a number comes from. Ctrl+C: copy. Alt+Up, Alt+Down: sort by this column")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(1)
        across.setSortIndicator(Column.ORDER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        across.setSortIndicatorShown(False)  # it would cover the headings, which bear an arrow of their own
        self.clicked.connect(self._choose_clicked)
        for text, keys, act in (
            (tr("Explain"), ("Return", "Enter"), self._choose_current),
            (tr("Copy"), ("Ctrl+C",), self.copy),
            (tr("Copy all"), ("Ctrl+Shift+C",), self.copy_all),
            (tr("Sort by this column, smallest first"), ("Alt+Up",), lambda: self._sort(descending=False)),
            (tr("Sort by this column, largest first"), ("Alt+Down",), lambda: self._sort(descending=True)),
        ):
            self._add_action(text, keys, act)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._digits = 4

    def show_step(self, space: RowSpace) -> None:
        """Show another step, the reader's filter and order as they are."""
        self.trace_model.show_step(space)
        self.setColumnHidden(Column.EXAMPLE, space.walk.examples == 1)
        self._measure()

    def show_digits(self, digits: int) -> None:
        """Make room for values of so many digits, and write them so."""
        if digits != self._digits:
            self._digits = digits
            self._measure()
            self.trace_model.show_digits(digits)

    def scroll_to_cursor(self) -> None:
        """Bring the row of the number that is explained into sight, if it is shown."""
        place = self.trace_model.place_of(self.trace_model.marks.cursor)
        if place is None:
            return
        index = self.trace_model.index(place, max(self.currentIndex().column(), 0))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.executeDelayedItemsLayout()  # else the way to rows that are new is not known yet
        self.scrollTo(index)

    def copy(self) -> None:
        """Copy the marked rows, or all where none is marked, as a spreadsheet takes them."""
        marked = sorted(index.row() for index in self.selectionModel().selectedRows())
        self._copy(marked or range(self.trace_model.rowCount()))

    def copy_all(self) -> None:
        """Copy all rows that are shown the same way."""
        self._copy(range(self.trace_model.rowCount()))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, blend(theme.panel, theme.text, _MARKED_SHARE))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
        self.setPalette(palette)
        self.trace_model.set_theme(theme)

    def _copy(self, places: list[int] | range) -> None:
        model = self.trace_model
        if model.space is None:
            return
        rows = model.rows[list(places[:MOST_COPIED])]
        QGuiApplication.clipboard().setText(tab_separated(model.space, rows))
        self.told.emit(copied_text(len(rows), len(places)))

    def _sort(self, *, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(max(self.currentIndex().column(), 0), order)

    def _choose_clicked(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.chosen.emit(self.trace_model.scalar(index.row()))

    def _choose_current(self) -> None:
        if self.currentIndex().isValid():
            self.chosen.emit(self.trace_model.scalar(self.currentIndex().row()))

    def _add_action(self, text: str, keys: tuple[str, ...], act: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(act)
        self.addAction(action)

    def _measure(self) -> None:
        metrics, model = QFontMetrics(self.font()), self.trace_model
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _LINE_GAP)
        texts = {column: [f"{tr(heading)} ▾"] for column, heading in HEADERS.items()}
        texts[Column.VALUE].append("−0." + "0" * max(self._digits, _LEAST_DIGITS))
        if model.space is not None:
            for column, candidates in widest_texts(model.space).items():
                texts[column] += candidates
        for column in (column for column in Column if column is not Column.WORDS):
            widest = max(metrics.horizontalAdvance(text) for text in texts[column])
            self.setColumnWidth(column, widest + 2 * _PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()  # nothing is typed here: leave the key to the window
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scroll_to_cursor()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_digits"):  # Qt may send it before all is made
            self._measure()
