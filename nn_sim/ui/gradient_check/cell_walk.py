"""Where the keys lead from cell to cell: down from the last row of one matrix is the first row of the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from nn_sim.session.selection import WeightRef

Shapes = tuple[tuple[int, int], ...]
_Step = Callable[[WeightRef, Shapes], WeightRef]


def walked(key: int, here: WeightRef | None, shapes: Shapes) -> WeightRef | None:
    """The weight that a key leads to; the first one from nowhere, None for a key that does not walk."""
    step = _STEPS.get(key)
    if step is None:
        return None
    return WeightRef(0, 0, 0) if here is None else step(here, shapes)


def _across(columns: int) -> _Step:
    def step(here: WeightRef, shapes: Shapes) -> WeightRef:
        return WeightRef(here.layer, here.row, min(max(here.column + columns, 0), shapes[here.layer][1] - 1))

    return step


def _down(here: WeightRef, shapes: Shapes) -> WeightRef:
    if here.row + 1 < shapes[here.layer][0]:
        return WeightRef(here.layer, here.row + 1, here.column)
    return _in_matrix(here, here.layer + 1, 0, shapes)


def _up(here: WeightRef, shapes: Shapes) -> WeightRef:
    if here.row > 0:
        return WeightRef(here.layer, here.row - 1, here.column)
    return _in_matrix(here, here.layer - 1, -1, shapes)


def _in_matrix(here: WeightRef, layer: int, row: int, shapes: Shapes) -> WeightRef:
    """The cell of another matrix in the same column, as far as it has one; `here` where there is no such matrix."""
    if not 0 <= layer < len(shapes):
        return here
    rows, columns = shapes[layer]
    return WeightRef(layer, row % rows, min(here.column, columns - 1))


_STEPS: dict[int, _Step] = {
    Qt.Key.Key_Left: _across(-1),
    Qt.Key.Key_Right: _across(1),
    Qt.Key.Key_Up: _up,
    Qt.Key.Key_Down: _down,
    Qt.Key.Key_Home: lambda here, _shapes: WeightRef(here.layer, here.row, 0),
    Qt.Key.Key_End: lambda here, shapes: WeightRef(here.layer, here.row, shapes[here.layer][1] - 1),
    Qt.Key.Key_PageUp: lambda here, shapes: _in_matrix(here, here.layer - 1, 0, shapes),
    Qt.Key.Key_PageDown: lambda here, shapes: _in_matrix(here, here.layer + 1, 0, shapes),
}
