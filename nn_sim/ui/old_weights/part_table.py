"""A small table of new weights as large as its numbers need; choosing a cell points at its weight, Ctrl+C copies."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nn_sim.language import tr
from nn_sim.session.selection import Selection, WeightRef, weights_of
from nn_sim.ui import number_format
from nn_sim.ui.old_weights.part_model import PartModel
from nn_sim.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint

_PADDING = 5
_LINE_GAP = 4
_FEW = 400
_WIDEST = "≠ −1.20e−05"
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class PartTable(QTableView):
    """One part of a matrix.

    Parameters
    ----------
    model : PartModel
        What it shows; the table becomes its parent.
    with_rows : bool
        Whether the rows are named, which the first of three tables does for all.
    """

    chosen = Signal(object)  # WeightRef

    def __init__(self, model: PartModel, *, with_rows: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part_model = model
        self._showing = False
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(tr("New weights, {part}").format(part=tr(model.part.value)))
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
        self.selectionModel().selectionChanged.connect(self._report_choice)
        self._add_copy()
        self.measure()

    def measure(self) -> None:
        """Be as large as the numbers need; call it when they or the font have changed."""
        model, metrics = self.part_model, QFontMetrics(self.font())
        rows, columns = model.numbers.shape
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(self.font())  # one with a style sheet of its own keeps the font it had
        across = self.horizontalHeader()
        across.setDefaultSectionSize(metrics.horizontalAdvance(_WIDEST) + 2 * _PADDING)
        for column in range(columns if rows * columns <= _FEW else 0):
            texts = [model.text(row, column) for row in range(rows)]
            texts.append(str(model.headerData(column, Qt.Orientation.Horizontal)))
            across.resizeSection(column, max(map(metrics.horizontalAdvance, texts)) + 2 * _PADDING)
        height = metrics.height() + _LINE_GAP
        self.verticalHeader().setDefaultSectionSize(height)
        across.setFixedHeight(height)
        names = [str(model.headerData(row, Qt.Orientation.Vertical)) for row in (0, rows - 1)]
        self.verticalHeader().setFixedWidth(max(map(metrics.horizontalAdvance, names)) + 2 * _PADDING)
        self.setFixedSize(self._content_size())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent_soft))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
        self.setPalette(palette)
        self.part_model.set_theme(theme)

    def show_selection(self, selection: Selection, sizes: tuple[int, ...]) -> None:
        """Light up the weights that belong to what is selected; says nothing of it."""
        lit = [(ref.row, ref.column) for ref in weights_of(selection, sizes) if ref.layer == self.part_model.layer]
        model = self.selectionModel()
        self._showing = True
        if not lit:
            model.clearSelection()
        elif isinstance(selection, WeightRef):
            index = self.part_model.index(*lit[0])
            if self.currentIndex() != index or not model.isSelected(index):  # else a block marked around it stays
                model.setCurrentIndex(index, _ONLY)
        else:
            corners = (self.part_model.index(*corner) for corner in (min(lit), max(lit)))
            model.select(QItemSelection(*corners), _ONLY)
        self._showing = False

    def copy(self) -> None:
        """Copy the marked block, or all where none is marked, every digit of it, as a spreadsheet takes it."""
        numbers = self.part_model.numbers
        marked = self.selectedIndexes()
        rows = sorted({index.row() for index in marked}) or range(numbers.shape[0])
        columns = sorted({index.column() for index in marked}) or range(numbers.shape[1])
        lines = ("\t".join(number_format.exact(numbers[row, column]) for column in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def copy_all(self) -> None:
        """Copy the whole table the same way."""
        lines = ("\t".join(map(number_format.exact, row)) for row in self.part_model.numbers)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _content_size(self) -> QSize:
        rows = 0 if self.verticalHeader().isHidden() else self.verticalHeader().width()
        frame = 2 * self.frameWidth()
        return QSize(
            rows + self.horizontalHeader().length() + frame,
            self.horizontalHeader().height() + self.verticalHeader().length() + frame,
        )

    def _add_copy(self) -> None:
        copy = QAction(tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.setShortcutVisibleInContextMenu(True)
        copy.triggered.connect(self.copy)
        copy_all = QAction(tr("Copy table"), self)
        copy_all.triggered.connect(self.copy_all)
        self.addActions([copy, copy_all])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _report_choice(self) -> None:
        index = self.currentIndex()
        if not self._showing and index.isValid() and self.selectionModel().isSelected(index):
            self.chosen.emit(WeightRef(self.part_model.layer, index.row(), index.column()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "part_model"):  # Qt may send it early
            self.measure()

    def keyboardSearch(self, search: str) -> None:
        """Jump nowhere: letters and digits are the window's shortcuts."""

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Stay: all of the table is drawn, and what it lies in scrolls."""
