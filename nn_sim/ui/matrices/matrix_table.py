"""The table of one weight matrix: keyboard, marking a block, and what is lit. Owns gestures, not what they mean.

It tells which weight or unit the user chose; what lights up comes down with the next rendering.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from nn_sim.language import tr
from nn_sim.session.selection import Selection, UnitRef, WeightRef, units_of, weights_of
from nn_sim.ui.lesson_lights import Lights
from nn_sim.ui.matrices.cell_delegate import CELL_PADDING, CellDelegate, WeightEditor
from nn_sim.ui.matrices.matrix_model import MatrixModel
from nn_sim.ui.matrices.symbol_header import SymbolHeader
from nn_sim.ui.theme import Theme

_WIDEST = "−00.0000"  # wider ones, such as −1.20e−05, are squeezed
_LINE_GAP = 6
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TYPED_FIRST = frozenset("0123456789+-−.,")
_EDITING_MOVES_ON = (
    QAbstractItemDelegate.EndEditHint.EditNextItem,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem,
)
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class MatrixTable(QTableView):
    """Table of one matrix."""

    chosen = Signal(object)  # WeightRef or UnitRef, by the user, never by a rendering

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix_model = model
        self._layer = model.names.layer
        self._selection: Selection = None
        self._delegate = CellDelegate(self)
        self._columns = SymbolHeader(Qt.Orientation.Horizontal, self)
        self._rows = SymbolHeader(Qt.Orientation.Vertical, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)  # a block one can copy
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows walk in it
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        rows, columns = model.names.shape
        self.setAccessibleName(
            tr("Weights {matrix}, {rows} rows, {columns} columns").format(
                matrix=model.names.matrix, rows=rows, columns=columns
            )
        )
        self._columns.section_chosen.connect(self.choose_source)
        self._rows.section_chosen.connect(self.choose_target)
        self.pressed.connect(self._report_choice)
        self.selectionModel().selectionChanged.connect(self._report_choice)
        self.selectionModel().currentChanged.connect(self._report_choice)
        self.measure()

    def measure(self) -> None:
        """Give every section its size, once per font: never per rendering."""
        names, metrics = self.matrix_model.names, QFontMetrics(self.font())
        rows, columns = names.shape
        headers = [names.column_header(column) for column in (0, columns - 1)]
        width = max(map(metrics.horizontalAdvance, (_WIDEST, *headers))) + 2 * CELL_PADDING
        height = metrics.height() + _LINE_GAP
        self._columns.setDefaultSectionSize(width)
        self._columns.setFixedHeight(height)
        self._rows.setDefaultSectionSize(height)
        widest = max(metrics.horizontalAdvance(names.row_header(row)) for row in range(rows))
        self._rows.setFixedWidth(widest + 2 * CELL_PADDING)

    @property
    def content_size(self) -> QSize:
        """The size at which nothing has to scroll."""
        frame = 2 * self.frameWidth()
        width = self._rows.width() + self._columns.length() + frame
        return QSize(width, self._columns.height() + self._rows.length() + frame)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)
        self._columns.set_colours(self._delegate.colours)
        self._rows.set_colours(self._delegate.colours)
        self.viewport().update()

    def show_selection(self, selection: Selection, sizes: tuple[int, ...]) -> None:
        """Light up what is selected, and say nothing of it: only what the user does here is news."""
        self._selection = selection
        self._delegate.selected_cell = None
        if isinstance(selection, WeightRef) and selection.layer == self._layer:
            self._delegate.selected_cell = selection.row, selection.column
        units = units_of(selection)
        self._columns.show_lit(frozenset(ref.unit for ref in units if ref.layer == self._layer))
        self._rows.show_lit(frozenset(ref.unit - 1 for ref in units if ref.layer == self._layer + 1))
        lit = [(ref.row, ref.column) for ref in weights_of(selection, sizes) if ref.layer == self._layer]
        with QSignalBlocker(self):
            self._mark(lit, move_there=self._delegate.selected_cell is not None)
        self.viewport().update()

    def show_lights(self, lights: Lights) -> QRect | None:
        """Frame the weights that a lesson lights up; return where the one it looks at is painted, if it is here.

        That one is scrolled into sight.
        """
        here = {ref: light for ref, light in lights.weights.items() if ref.layer == self._layer}
        self._delegate.has_lights = bool(lights)
        self._delegate.lit_cells = {(ref.row, ref.column): light for ref, light in here.items()}
        self.viewport().update()
        target = next(((ref.row, ref.column) for ref, light in here.items() if light.is_target), None)
        return None if target is None else self._place_of(*target)

    def place_of_selected(self) -> QRect | None:
        """Where the selected weight is painted, scrolled into sight, in the table's coordinates; None if not here."""
        return None if self._delegate.selected_cell is None else self._place_of(*self._delegate.selected_cell)

    def _place_of(self, row: int, column: int) -> QRect:
        index = self.matrix_model.index(row, column)
        self.scrollTo(index)
        return self.visualRect(index).translated(self.viewport().pos())

    def marked_block(self) -> tuple[slice, slice] | None:
        """Rows and columns of the marked block, or of the current cell; None where there is neither."""
        ranges = [block for block in self.selectionModel().selection().toList() if block.isValid()]
        if ranges:
            rows = slice(min(block.top() for block in ranges), max(block.bottom() for block in ranges) + 1)
            return rows, slice(min(block.left() for block in ranges), max(block.right() for block in ranges) + 1)
        index = self.currentIndex()
        if not index.isValid():
            return None
        return slice(index.row(), index.row() + 1), slice(index.column(), index.column() + 1)

    def choose_source(self, column: int) -> None:
        """Point at the unit a column's weights come from."""
        self.setFocus()
        self.chosen.emit(UnitRef(self._layer, column))

    def choose_target(self, row: int) -> None:
        """Point at the unit a row's weights lead to."""
        self.setFocus()
        self.chosen.emit(UnitRef(self._layer + 1, row + 1))

    def _mark(self, cells: list[tuple[int, int]], *, move_there: bool) -> None:
        """Mark exactly the rectangle of these cells; a block the user marked around the selected weight stays."""
        selection = self.selectionModel()
        if not cells:
            selection.clearSelection()
            return
        first, last = (self.matrix_model.index(*corner) for corner in (min(cells), max(cells)))
        if move_there:
            if self.currentIndex() != first or not selection.isSelected(first):
                selection.setCurrentIndex(first, _ONLY)
            return
        selection.select(QItemSelection(first, last), _ONLY)

    def _report_choice(self) -> None:
        # a cell counts as chosen once it is both current and marked: Qt does the two one after the other, in an order
        # that differs between mouse and keyboard
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return
        ref = WeightRef(self._layer, index.row(), index.column())
        if ref != self._selection:
            self.chosen.emit(ref)

    def _move_down(self) -> None:
        index = self.currentIndex()
        below = index.siblingAtRow(index.row() + 1)
        if below.isValid():
            self.selectionModel().setCurrentIndex(below, _ONLY)

    def focusInEvent(self, event: QFocusEvent) -> None:
        with QSignalBlocker(self):  # Qt makes the first cell current when focus comes in: the user chose nothing
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # an editor passes on the key that ends it, and Qt warns of a second editor
            if index.flags() & Qt.ItemFlag.ItemIsEditable and self.state() != self.State.EditingState:
                self.edit(index)
        elif typed and typed.isprintable() and typed not in _TYPED_FIRST:
            event.ignore()  # no number begins so: leave the key to the window
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # What begins a number is typed into the cell, also where the window has a shortcut for it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text():
            editable = self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable
            if event.text() in _TYPED_FIRST and not event.modifiers() & _COMMANDS and editable:
                event.accept()
                return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Jump nowhere: a digit typed while cells cannot be edited must not move the cursor."""

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        accepted = isinstance(editor, WeightEditor) and editor.accepted
        stay = hint in _EDITING_MOVES_ON and not accepted
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint if stay else hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and accepted:
            self._move_down()
