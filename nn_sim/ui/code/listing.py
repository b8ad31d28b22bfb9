"""The listing: lines of code that one clicks, walks through with keys, and copies. Owns its font and the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from nn_sim.language import tr
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.code_lines import code_text
from nn_sim.ui.code.line_delegate import PADDING, LineDelegate
from nn_sim.ui.code.listing_model import Column, ListingModel
from nn_sim.ui.theme import Theme

_LINE_GAP = 3
_AMPLE_VALUE = 60  # characters of a value
_USUAL_SHARE = 0.85  # of the lines are to fit into their column


class Listing(QTableView):
    """Code with its values.

    Signals
    -------
    chosen(Scalar)
        A line that works something out was clicked, or Enter was pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listing_model = ListingModel(self)
        self._delegate = LineDelegate(self)
        self.setModel(self.listing_model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Code of the step"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._choose)
        self._add_action(tr("Explain"), ("Return", "Enter"), lambda: self._choose(self.currentIndex()))
        self._add_action(tr("Copy code"), ("Ctrl+C",), self.copy_all)
        self._add_action(tr("Copy line"), ("Ctrl+Shift+C",), self.copy_line)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._measure()

    @property
    def code_font(self) -> QFont:
        """The font of the code."""
        return self._delegate.font

    def show_lesson(self, lesson: Lesson, digits: int) -> None:
        """Show the code of a lesson's step, and bring the line at its cursor into sight."""
        if self.listing_model.show_lesson(lesson, digits):
            self._measure()
        current = self.listing_model.current
        self.setAccessibleDescription("" if current is None else self.listing_model.spoken(current))
        self._show_current()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def copy_all(self) -> None:
        """Copy the code as it can be run."""
        QGuiApplication.clipboard().setText(code_text(self.listing_model.lines))

    def copy_line(self) -> None:
        """Copy the line that the keyboard is at."""
        if self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self.listing_model.lines[self.currentIndex().row()].text.strip())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (scalar := self.listing_model.scalar(index.row())) is not None:
            self.chosen.emit(scalar)

    def _measure(self) -> None:
        """Use a font of steady width, as large as the widget's; make room for the longest line."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        if self.font().pointSizeF() > 0:
            font.setPointSizeF(self.font().pointSizeF())
        else:
            font.setPixelSize(self.font().pixelSize())
        self._delegate.font = font
        metrics = QFontMetrics(font)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _LINE_GAP)
        lines = self.listing_model.lines
        widths = sorted(metrics.horizontalAdvance(line.text) + 2 * PADDING for line in lines) or [0]
        self._longest, self._usual = widths[-1], widths[int(_USUAL_SHARE * (len(widths) - 1))]
        self._ample = _AMPLE_VALUE * metrics.horizontalAdvance("0") + 2 * PADDING
        self.setColumnWidth(Column.NUMBER, metrics.horizontalAdvance("00") + 2 * PADDING)
        self._share_out()

    def _share_out(self) -> None:
        """Leave ample room for the values; where there is too little, long lines that have one end in dots."""
        room = self.viewport().width() - self.columnWidth(Column.NUMBER)
        code = min(self._longest, max(room - self._ample, self._usual))
        self.setColumnWidth(Column.CODE, code)
        self.setColumnWidth(Column.VALUE, max(room, self._longest) - code)

    def _show_current(self) -> None:
        """Bring the line at the cursor into sight."""
        if self.listing_model.current is None:
            return
        index = self.listing_model.index(self.listing_model.current, Column.NUMBER)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.executeDelayedItemsLayout()  # else the way to lines that are new is not known yet
        self.scrollTo(index)

    def _add_action(self, text: str, keys: tuple[str, ...], act: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(act)
        self.addAction(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()  # nothing is typed here: leave the key to the window
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        self._show_current()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_ample"):  # Qt may send it early
            self._measure()
