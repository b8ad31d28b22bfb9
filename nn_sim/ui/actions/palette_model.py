"""The rows of the command palette: the actions that fit what is typed, best first. Knows nothing of how they look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from nn_sim.language import tr
from nn_sim.ui.actions.action_set import ActionSet
from nn_sim.ui.actions.matching import match
from nn_sim.ui.actions.menu_bar import path_of
from nn_sim.ui.actions.spec import plain

_ITSELF = "palette"


class Role(IntEnum):
    """What the delegate asks a row for."""

    FOUND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Found:
    """One row.

    Attributes
    ----------
    id : str
        Of the action.
    text, tip : str
        What it says.
    menu : str
        Where it stands; "" if in no menu.
    keys : str
        Its first key, as the platform writes it.
    reason : str
        Why it cannot be used now; "" if it can.
    is_on : bool
        Whether it is ticked.
    places : tuple of int
        The letters of the text that were typed.
    """

    id: str
    text: str
    tip: str
    menu: str
    keys: str
    reason: str
    is_on: bool
    places: tuple[int, ...] = ()


def found(actions: ActionSet, query: str) -> tuple[Found, ...]:
    """Return the actions that fit a query: best first, of equals those that can be used, else as in the menus."""
    paths = path_of(actions)
    order = {action_id: place for place, action_id in enumerate(paths)}
    rows = []
    for spec in actions:
        if spec.id == _ITSELF:
            continue
        action = actions[spec.id]
        menus = tuple(map(plain, paths.get(spec.id, ())))
        text = plain(action.text())
        shown = f"{menus[-1]}: {text}" if len(menus) > 1 else text
        fit = match(query, shown, " ".join((*menus, tr(spec.tip))))
        if fit is None:
            continue
        row = Found(
            spec.id,
            shown,
            action.statusTip(),
            " › ".join(menus),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            actions.why_not(spec.id),
            action.isCheckable() and action.isChecked(),
            fit.places,
        )
        rows.append((-fit.score, bool(row.reason), order.get(spec.id, len(order)), row))
    return tuple(row for *_, row in sorted(rows, key=lambda ranked: ranked[:3]))


class PaletteModel(QAbstractListModel):
    """The rows for a query."""

    def __init__(self, actions: ActionSet) -> None:
        super().__init__()
        self._actions = actions
        self.rows: tuple[Found, ...] = ()

    def ask(self, query: str) -> None:
        """Show what fits."""
        self.beginResetModel()
        self.rows = found(self._actions, query)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Role.FOUND:
                return row
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.text, row.keys, row.menu, row.reason)))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.tip
        return None
