"""The examples as Qt's table model, row by row as they are looked at; edits go up as intentions.

Never changes a number by itself: an edit comes back with the next rendering.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from nn_sim.datasets import Dataset
from nn_sim.language import later, tr
from nn_sim.session.intentions import ExampleEdit, SetCells
from nn_sim.session.view_state import ViewState
from nn_sim.ui import number_format
from nn_sim.ui.data_table.answers import Answers
from nn_sim.ui.data_table.cell_reader import column_names, is_class_column, read_block, read_cell
from nn_sim.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PAUSE_TO_EDIT = later("pause to edit the data")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PARTS = (later("train"), later("test"))
_OTHERS = (
    (later("part"), later("Whether the example is learned from (train) or kept for testing (test)")),
    (later("answer"), later("What the network answers; ✗ where it is another class. Only while paused.")),
)


class DataModel(QAbstractTableModel):
    """Inputs, targets, part and answer of every example.

    Signals
    -------
    intended(object)
        A change of the examples is wanted.
    refused(str)
        Why an edit was not taken.
    """

    intended = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dataset: Dataset | None = None
        self.running = False
        self._names: tuple[str, ...] = ()
        self._is_test = np.zeros(0, dtype=np.bool_)
        self._answers: Answers | None = None
        self._wrong: QColor | None = None

    @property
    def editable_columns(self) -> int:
        """How many columns are data: inputs and targets."""
        return len(self._names)

    def show_state(self, state: ViewState) -> None:
        """Show the examples of `state`; rows and columns that stay keep their place in the views."""
        dataset, before = state.experiment.dataset, self.dataset
        is_test = np.zeros(dataset.size, dtype=np.bool_)
        is_test[state.experiment.data.test_rows] = True
        names = column_names(dataset)
        same_columns = before is not None and names == self._names and before.classes == dataset.classes
        old, new = 0 if before is None else before.size, dataset.size
        if not same_columns:
            self.beginResetModel()
        elif new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
        elif new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
        self.dataset, self._names, self._is_test = dataset, names, is_test
        self.running = state.running
        self._answers = None if state.running else Answers(state.experiment)
        if not same_columns:
            self.endResetModel()
            return
        if new > old:
            self.endInsertRows()
        elif new < old:
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0, 0), self.index(new - 1, self.columnCount() - 1))

    def set_theme(self, theme: Theme) -> None:
        """Take the colour of mistakes."""
        self._wrong = QColor(theme.error)

    def propose_block(self, row: int, column: int, text: str) -> bool:
        """Ask for a pasted block, its upper left corner at (row, column); return whether all of it could be read."""
        return self._propose(
            lambda dataset: SetCells(row, column, read_block(dataset, row, column, text)), tr("Nothing was pasted")
        )

    def propose(self, wish: ExampleEdit, outcome: str) -> bool:
        """Ask for a change; `outcome` says what did not happen where it cannot be."""
        return self._propose(lambda _dataset: wish, outcome)

    def text(self, row: int, column: int) -> str:
        """Return what can be edited as text, no digit lost."""
        return self._text(row, column, exact=True)

    def _propose(self, read: Any, outcome: str) -> bool:
        if self.dataset is None:
            return False
        if self.running:
            self.refused.emit(f"{outcome}: {tr(PAUSE_TO_EDIT)}.")
            return False
        try:
            wish = read(self.dataset)
        except ValueError as error:
            self.refused.emit(f"{outcome}: {error}.")
            return False
        self.refused.emit("")
        self.intended.emit(wish)
        return True

    def _text(self, row: int, column: int, *, exact: bool = False) -> str:
        dataset = self.dataset
        assert dataset is not None
        m = dataset.input_count
        if is_class_column(dataset, column):
            return dataset.classes[int(dataset.targets[row])]
        if column < len(self._names):
            value = float(dataset.inputs[row, column] if column < m else dataset.targets[row, column - m])
            return number_format.exact(value) if exact else number_format.compact(value)
        if column == len(self._names):
            return tr(_PARTS[int(self._is_test[row])])
        return self._answers.of(row).text if self._answers is not None else ""

    def _header(self, column: int) -> tuple[str, str]:
        if column >= len(self._names):
            name, meaning = _OTHERS[column - len(self._names)]
            return tr(name), tr(meaning)
        assert self.dataset is not None
        name = self._names[column]
        if column < self.dataset.input_count:
            return name, tr("Input {name}, in the data's own units").format(name=name)
        return name, tr("Target {name}, in the data's own units").format(name=name)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self.dataset is None or (parent is not None and parent.isValid()) else self.dataset.size

    def columnCount(self, parent: Index | None = None) -> int:
        nothing = self.dataset is None or (parent is not None and parent.isValid())
        return 0 if nothing else len(self._names) + len(_OTHERS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or self.dataset is None:
            return None
        row, column = index.row(), index.column()
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(row, column, exact=role == Role.EditRole)
        if role == Role.TextAlignmentRole:
            number = column < len(self._names) and not is_class_column(self.dataset, column)
            return _RIGHT if number else _LEFT
        if role == Role.ForegroundRole and column == len(self._names) + 1 and self._answers is not None:
            return self._wrong if self._answers.of(row).wrong else None
        if role == Role.AccessibleTextRole:
            return tr("row {row}, {column}: {value}").format(
                row=row + 1, column=self._header(column)[0], value=self._text(row, column)
            )
        if role == Role.ToolTipRole and self.running and column < len(self._names):
            return tr(PAUSE_TO_EDIT).capitalize()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if self.dataset is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        name, meaning = self._header(section)
        return {Role.DisplayRole: name, Role.ToolTipRole: meaning}.get(role)  # type: ignore[call-overload]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        readable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return readable if self.running or index.column() >= len(self._names) else readable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid() or self.dataset is None:
            return False
        row, column = index.row(), index.column()
        if value == self._text(row, column, exact=True):
            return True  # nothing was typed: no entry in the undo history

        def read(dataset: Dataset) -> SetCells:
            return SetCells(row, column, np.array([[read_cell(dataset, column, str(value))]]))

        return self._propose(
            read, tr("Row {row}, {name} stays as it was").format(row=row + 1, name=self._names[column])
        )
