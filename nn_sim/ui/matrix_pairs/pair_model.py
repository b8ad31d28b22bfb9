"""One of the three tables of a pair of matrices as Qt's table model. Only shows what it is handed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from nn_sim.engine.notation import unit_label, weight_label, weight_text
from nn_sim.session.selection import WeightRef
from nn_sim.ui import number_format
from nn_sim.ui.matrix_pairs.pair import MatrixPair, PairWords, Part
from nn_sim.ui.theme import LIGHT, Theme, blend

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_SIGN_SHARE = 0.12  # of the sign's colour in the ground of a difference
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PairModel(QAbstractTableModel):
    """One part of a pair.

    Parameters
    ----------
    part : Part
        Which.
    pair : MatrixPair
        What to show first; later ones have its shape.
    words : PairWords
        How the view speaks of the three.
    """

    def __init__(self, part: Part, pair: MatrixPair, words: PairWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.words = words
        self._pair = pair
        self._digits = 4
        self.numbers = pair.numbers(part)
        self.set_theme(LIGHT)

    @property
    def layer(self) -> int:
        """Which matrix it is of, counted from 0."""
        return self._pair.layer

    def show_pair(self, pair: MatrixPair, digits: int) -> None:
        """Show other numbers in the same places."""
        self._pair = pair
        self._digits = digits
        self.numbers = pair.numbers(self.part)
        self._tell_all()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        signs = (theme.positive, theme.negative)
        self._inks = [QBrush(QColor(colour)) for colour in signs]
        self._grounds = [QBrush(blend(theme.panel, colour, _SIGN_SHARE)) for colour in signs]
        self._muted = QBrush(QColor(theme.muted))
        self._tell_all()

    def ref(self, row: int, column: int) -> WeightRef:
        """Return the weight of a cell."""
        return WeightRef(self.layer, row, column)

    def text(self, row: int, column: int) -> str:
        """Return what a cell says; a difference always has its sign."""
        value = float(self.numbers[row, column])
        text = number_format.short(value, self._digits)
        return f"+{text}" if self.part is Part.DIFFERENCE and value > 0 else text

    def _meaning(self, row: int, column: int) -> str:
        pair, words, exact = self._pair, self.words, number_format.exact
        name = weight_label(self.layer, row, column, pair.hidden_count)
        values = (f"{words.of_part(part)} {exact(float(pair.numbers(part)[row, column]))}" for part in Part)
        return f"{name}: {', '.join(values)}"

    def _spoken(self, row: int, column: int) -> str:
        name = weight_text(self.layer, row, column, self._pair.hidden_count)
        return f"{name} {self.words.of_part(self.part)}, {self.text(row, column)}"

    def _of_sign(self, brushes: list[QBrush], row: int, column: int) -> QBrush | None:
        if self.part is not Part.DIFFERENCE:
            return None
        value = self.numbers[row, column]
        return brushes[0] if value > 0 else brushes[1] if value < 0 else None

    def _tell_all(self) -> None:
        rows, columns = self.numbers.shape
        self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.numbers.shape[0]

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.numbers.shape[1]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole:
            return _RIGHT
        row, column = index.row(), index.column()
        if role == Role.BackgroundRole:
            return self._of_sign(self._grounds, row, column)
        if role == Role.ForegroundRole:
            return self._of_sign(self._inks, row, column) or (self._muted if self.part is Part.DIFFERENCE else None)
        answers = {
            Role.DisplayRole: self.text,
            Role.ToolTipRole: self._meaning,
            Role.AccessibleTextRole: self._spoken,
        }
        answer = answers.get(Role(role))
        return None if answer is None else answer(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole:
            return None
        hidden_count = self._pair.hidden_count
        if orientation == Qt.Orientation.Horizontal:
            return unit_label("u" if self.layer else "x", section, self.layer, hidden_count)
        is_last = self.layer == hidden_count
        return unit_label("s" if is_last else "r", section + 1, 0 if is_last else self.layer + 1, hidden_count)
