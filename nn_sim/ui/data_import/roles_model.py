"""Two rows above the table: what each column is for, and how its cells are read. Knows nothing of the rows below."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from nn_sim.datasets import ColumnPreview, Preview, Roles
from nn_sim.datasets.csv_roles import Coding, Use
from nn_sim.language import later, tr
from nn_sim.ui.data_import.role_rules import USE_WORDS, coding_words
from nn_sim.ui.data_import.wording import counted

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
USE, CODING = 0, 1
_NOWHERE = QModelIndex()


class RolesModel(QAbstractTableModel):
    """Shows roles; a choice goes out as a wish and is shown when the roles are.

    Signals
    -------
    use_wanted(int, str)
        Column, and what it should be for.
    coding_wanted(int, str)
        Column, and how its cells should be read.
    """

    use_wanted = Signal(int, str)
    coding_wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._roles: Roles | None = None

    def show_table(self, preview: Preview | None, roles: Roles | None) -> None:
        """Show another table."""
        self.beginResetModel()
        self._preview, self._roles = preview, roles
        self.endResetModel()

    def show_roles(self, roles: Roles) -> None:
        """Show other roles for the same table."""
        self._roles = roles
        if self.columnCount():
            self.dataChanged.emit(self.index(USE, 0), self.index(CODING, self.columnCount() - 1))

    def choices(self, index: Index) -> dict[str, str]:
        """What may be chosen in a cell, with the word for each; nothing where there is no choice."""
        if self._roles is None:
            return {}
        words = cast("dict[str, str]", USE_WORDS if index.row() == USE else coding_words(self._roles, index.column()))
        return {value: tr(word) for value, word in words.items()}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self._preview is None or parent.isValid() else len(self._preview.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if self._preview is None or self._roles is None or not index.isValid():
            return None
        chosen = self._roles.columns[index.column()]
        value: str = chosen.use if index.row() == USE else chosen.coding
        column = self._preview.columns[index.column()]
        match role:
            case _Role.EditRole:
                return value
            case _Role.DisplayRole:
                return self.choices(index).get(value, "–")
            case _Role.ToolTipRole | _Role.AccessibleDescriptionRole:
                found = f"{column.name}: {_found(column, self._preview.sampled)}"
                why = tr(_WHY[chosen.use]).format(why=chosen.why) if chosen.why else ""
                return "\n".join(filter(None, (found, why, tr(_TIPS[index.row()]))))
            case _Role.AccessibleTextRole:
                word = self.choices(index).get(value, tr("none"))
                return f"{column.name}: {tr(_NAMES[index.row()]).lower()} {word}"
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or value not in self.choices(index) or value == self.data(index, role):
            return False
        wanted = self.use_wanted if index.row() == USE else self.coding_wanted
        wanted.emit(index.column(), cast("Use | Coding", value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        there = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return there | Qt.ItemFlag.ItemIsEditable if len(self.choices(index)) > 1 else there

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if role not in (_Role.DisplayRole, _Role.ToolTipRole) or self._preview is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return tr((_NAMES if role == _Role.DisplayRole else _TIPS)[section])
        column = self._preview.columns[section]
        return column.name if role == _Role.DisplayRole else f"{column.name}: {_found(column, self._preview.sampled)}"


_WHY: dict[Use, str] = {
    "target": later("Taken for the target: {why}."),
    "ignore": later("Ignored: {why}."),
}
_NAMES = (later("Use as"), later("Read as"))
_TIPS = (
    later("What the column is for: input, target, or not at all (keys I, T, G; Enter for the list)"),
    later(
        "How its cells are read: as numbers, or as classes; a class as an input becomes one input of 0 and 1 "
        "for each text"
    ),
)


def _found(column: ColumnPreview, sampled: int) -> str:
    """Say what the first rows of a column hold."""
    missing = f", {counted(column.missing, 'missing value')}" if column.missing else ""
    words = (
        tr("numbers, {distinct} different in the first {rows}")
        if column.kind == "number"
        else tr("texts, {distinct} different in the first {rows}")
    )
    return words.format(distinct=column.distinct, rows=counted(sampled, "row")) + missing
