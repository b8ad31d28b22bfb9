"""One weight matrix as Qt's table model: it shows the numbers it is handed and turns edits into intentions.

Never changes a number by itself: an edit goes up as ``SetWeights`` and comes back with the next rendering.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from nn_sim.experiment.frozen import FROZEN
from nn_sim.language import later, tr
from nn_sim.session.intentions import SetFrozen, SetWeights
from nn_sim.ui import number_format
from nn_sim.ui.accessible.speech import spoken_gradient
from nn_sim.ui.matrices.block_reader import parse_block
from nn_sim.ui.matrices.matrix_names import MatrixNames
from nn_sim.ui.matrices.weight_reader import parse_weight

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PAUSE_TO_EDIT = later("Pause to edit")

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

#: What a cell says, by role: from the names, its row, its column and its value.
_CELL_TEXTS: dict[int, Callable[[MatrixNames, int, int, float], str]] = {
    Role.DisplayRole: lambda _names, _row, _column, value: number_format.short(value),
    Role.EditRole: lambda _names, _row, _column, value: number_format.exact(value),
    Role.ToolTipRole: MatrixNames.weight_meaning,
    Role.AccessibleTextRole: MatrixNames.spoken_weight,
}

#: What a frozen weight's cell says besides.
_FROZEN_TEXTS: dict[int, str] = {Role.ToolTipRole: FROZEN, Role.AccessibleTextRole: later(", frozen")}

#: What a header says, by role: for a column, and for a row.
_HEADER_TEXTS: dict[int, tuple[Callable[[MatrixNames, int], str], Callable[[MatrixNames, int], str]]] = {
    Role.DisplayRole: (MatrixNames.column_header, MatrixNames.row_header),
    Role.ToolTipRole: (MatrixNames.column_meaning, MatrixNames.row_meaning),
    Role.AccessibleTextRole: (MatrixNames.spoken_column, MatrixNames.spoken_row),
}


class MatrixModel(QAbstractTableModel):
    """Matrix V^(h) or W, units x (units before + 1), the bias in column 0.

    Parameters
    ----------
    names : MatrixNames
        Which matrix of which network it is.
    """

    intended = Signal(object)  # SetWeights, SetFrozen
    refused = Signal(str)  # why an edit was not taken

    def __init__(self, names: MatrixNames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names = names
        self.matrix: Array = np.zeros(names.shape)
        self.frozen: Mask = np.zeros(names.shape, dtype=np.bool_)
        self._running = False
        self._lesson_text: Callable[[int, int], str] = _nothing
        self._gradient: Callable[[int, int], float | None] = _unknown

    def show_matrix(self, matrix: Array) -> None:
        """Show other numbers in the same places."""
        if np.array_equal(matrix, self.matrix, equal_nan=True):
            return
        self.matrix = matrix
        rows, columns = self.names.shape
        self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def show_frozen(self, frozen: Mask) -> None:
        """Show which weights are frozen."""
        if not np.array_equal(frozen, self.frozen):
            self.frozen = frozen
            rows, columns = self.names.shape
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def meaning(self, row: int, column: int) -> str:
        """Tell of a weight with every digit where it stands, and whether it is frozen."""
        words = self.names.weight_meaning(row, column, float(self.matrix[row, column]))
        return words + tr(FROZEN) if self.frozen[row, column] else words

    def ask_of_lesson(self, text_of: Callable[[int, int], str]) -> None:
        """Ask for what a tooltip says besides: what a lesson works out of a weight, by row and column, or ""."""
        self._lesson_text = text_of

    def ask_for_gradient(self, gradient_of: Callable[[int, int], float | None]) -> None:
        """Ask for what a screen reader is told besides: the gradient by row and column, or None."""
        self._gradient = gradient_of

    def show_running(self, running: bool) -> None:
        """Take no edits while a run is on."""
        self._running = running

    def propose_weight(self, row: int, column: int, text: str) -> bool:
        """Ask for one weight as it was typed; return whether it could be read."""
        return self._propose(
            row,
            column,
            lambda: np.array([[parse_weight(text)]]),
            tr("{weight} stays as it was").format(weight=self.names.weight(row, column)),
        )

    def propose_block(self, row: int, column: int, text: str) -> bool:
        """Ask for a pasted block, its upper left corner at (row, column); return whether all of it could be read."""
        rows, columns = self.names.shape
        room = rows - row, columns - column
        return self._propose(row, column, lambda: parse_block(text, room), tr("Nothing was pasted"))

    def propose_frozen(self, rows: slice, columns: slice) -> None:
        """Ask for a block of weights to be frozen; or to be trained again, where all of it is frozen."""
        if self._running:
            self.refused.emit(tr("No weight can be frozen while a run is on; pause to freeze"))
            return
        shape = rows.stop - rows.start, columns.stop - columns.start
        freeze = not self.frozen[rows, columns].all()
        self.intended.emit(SetFrozen(self.names.layer, rows.start, columns.start, shape, freeze))

    def _propose(self, row: int, column: int, read: Callable[[], Array], outcome: str) -> bool:
        if self._running:
            self.refused.emit(
                tr("{outcome}: weights cannot be set while a run is on; pause to edit").format(outcome=outcome)
            )
            return False
        try:
            block = read()
        except ValueError as error:
            self.refused.emit(f"{outcome}: {error}")
            return False
        block.flags.writeable = False
        self.intended.emit(SetWeights(self.names.layer, row, column, block))
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.names.shape[0]

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.names.shape[1]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole:
            return _RIGHT
        if (text_of := _CELL_TEXTS.get(role)) is None:
            return None
        row, column = index.row(), index.column()
        text = text_of(self.names, row, column, float(self.matrix[row, column]))
        if role == Role.AccessibleTextRole and (gradient := self._gradient(row, column)) is not None:
            text += f", {spoken_gradient(gradient)}"
        if self.frozen[row, column]:
            text += tr(_FROZEN_TEXTS[role]) if role in _FROZEN_TEXTS else ""
        if role != Role.ToolTipRole:
            return text
        others = self._lesson_text(row, column), tr(PAUSE_TO_EDIT) if self._running else ""
        return "\n".join(filter(None, (text, *others)))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if (texts := _HEADER_TEXTS.get(role)) is None:
            return None
        of_column, of_row = texts
        return (of_column if orientation == Qt.Orientation.Horizontal else of_row)(self.names, section)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        readable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return readable if self._running else readable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        if value == self.data(index, Role.EditRole):
            return True  # nothing was typed: no entry in the undo history
        return self.propose_weight(index.row(), index.column(), str(value))


def _nothing(_row: int, _column: int) -> str:
    return ""


def _unknown(_row: int, _column: int) -> float | None:
    return None
