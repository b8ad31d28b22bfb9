"""The table of one part of a pair of matrices: as large as its numbers, chosen by mouse and keys, copied.

Owns its size and the clipboard.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nn_sim.language import tr
from nn_sim.session.selection import WeightRef
from nn_sim.ui import number_format
from nn_sim.ui.matrix_pairs.pair_model import PairModel
from nn_sim.ui.theme import Theme

_PADDING = 5
_LINE_GAP = 4
_FEW = 400  # cells of which each is measured
_WIDEST = "−1.20e−05"
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class PairTable(QTableView):
    """One part of a pair.

    Parameters
    ----------
    model : PairModel
        What it shows; the table becomes its parent.
    with_rows : bool
        Whether the rows are named, which the first of three tables does for all.

    Signals
    -------
    chosen(WeightRef)
        A weight was clicked, or Enter was pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, model: PairModel, *, with_rows: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair_model = model
        model.setParent(self)
        self.setModel(model)
        self.setToolTip(tr("{hint} Ctrl+C: copy").format(hint=tr(model.words.hint)))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setVisible(with_rows)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(1)
            header.setStyleSheet(f"QHeaderView::section {{ padding: 0 {_PADDING - 1}px; }}")
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clicked.connect(self._choose)
        choice = self._add_action(tr(model.words.choice), ("Return", "Enter"))
        choice.triggered.connect(lambda: self._choose(self.currentIndex()))
        self._add_action(tr("Copy"), ("Ctrl+C",)).triggered.connect(self.copy)
        self._add_action(tr("Copy table"), ("Ctrl+Shift+C",)).triggered.connect(self.copy_all)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.measure()

    def measure(self, *, only_grow: bool = False) -> None:
        """Be as large as the numbers need; call it when they or the font have changed.

        With `only_grow` no column gets narrower, so that nothing jumps while numbers change.
        """
        model, metrics = self.pair_model, QFontMetrics(self.font())
        rows, columns = model.numbers.shape
        across, down = self.horizontalHeader(), self.verticalHeader()
        if rows * columns > _FEW:
            widths = [metrics.horizontalAdvance(_WIDEST) + 2 * _PADDING] * columns
        else:
            widths = [self._needed_width(column, metrics, only_grow=only_grow) for column in range(columns)]
        for column, width in enumerate(widths):
            if width != across.sectionSize(column):
                across.resizeSection(column, width)
        height = metrics.height() + _LINE_GAP
        if height != down.defaultSectionSize():
            down.setDefaultSectionSize(height)
        across.setFixedHeight(height)
        names = [str(model.headerData(row, Qt.Orientation.Vertical)) for row in (0, rows - 1)]
        down.setFixedWidth(max(map(metrics.horizontalAdvance, names)) + 2 * _PADDING)
        beside, frame = (0 if down.isHidden() else down.width()), 2 * self.frameWidth()
        self.setFixedSize(QSize(beside + across.length() + frame, across.height() + down.length() + frame))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent_soft))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
        self.setPalette(palette)
        self.pair_model.set_theme(theme)

    def show_lit(self, ref: WeightRef | None) -> None:
        """Light up a weight, if it is of this matrix."""
        if ref is None or ref.layer != self.pair_model.layer:
            self.selectionModel().clearSelection()
            return
        index = self.pair_model.index(ref.row, ref.column)
        if self.currentIndex() != index or not self.selectionModel().isSelected(index):  # else a marked block stays
            self.selectionModel().setCurrentIndex(index, _ONLY)

    def copy(self) -> None:
        """Copy the marked block, or all where none is marked, every digit of it, as a spreadsheet takes it."""
        marked = self.selectedIndexes()
        rows, columns = self.pair_model.numbers.shape
        self._copy(
            sorted({index.row() for index in marked}) or range(rows),
            sorted({index.column() for index in marked}) or range(columns),
        )

    def copy_all(self) -> None:
        """Copy the whole table the same way."""
        rows, columns = self.pair_model.numbers.shape
        self._copy(range(rows), range(columns))

    def _copy(self, rows: list[int] | range, columns: list[int] | range) -> None:
        numbers = self.pair_model.numbers
        lines = ("\t".join(number_format.exact(numbers[row, column]) for column in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.chosen.emit(self.pair_model.ref(index.row(), index.column()))

    def _needed_width(self, column: int, metrics: QFontMetrics, *, only_grow: bool) -> int:
        model = self.pair_model
        texts = [model.text(row, column) for row in range(model.rowCount())]
        if only_grow:  # a few times a second: the longest is the widest, nearly
            width = metrics.horizontalAdvance(max(texts, key=len)) + 2 * _PADDING
            return max(width, self.horizontalHeader().sectionSize(column))
        texts.append(str(model.headerData(column, Qt.Orientation.Horizontal)))
        return max(map(metrics.horizontalAdvance, texts)) + 2 * _PADDING

    def _add_action(self, text: str, keys: tuple[str, ...]) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        self.addAction(action)
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()  # nothing is typed here: leave the key to the window
        else:
            super().keyPressEvent(event)
