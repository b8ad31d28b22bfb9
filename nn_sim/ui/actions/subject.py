"""What an action on the network is meant for, by what is selected. Owns the rules of it, and does nothing itself."""

from __future__ import annotations

from typing import NamedTuple

from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState


class Block(NamedTuple):
    """A block of weights: its upper left corner at (row, column) of matrix `layer`, all from 0, and its shape."""

    layer: int
    row: int
    column: int
    shape: tuple[int, int] = (1, 1)


def weights_meant(state: ViewState) -> Block | None:
    """Return the weight that is selected, or all that lead to the selected unit; None if there are none."""
    selection = state.selection
    if isinstance(selection, WeightRef):
        return Block(selection.layer, selection.row, selection.column)
    if isinstance(selection, UnitRef) and selection.layer > 0 and selection.unit > 0:
        before = state.experiment.spec.sizes[selection.layer - 1]
        return Block(selection.layer - 1, selection.unit - 1, 0, (1, before + 1))
    return None


def hidden_layer_meant(state: ViewState) -> int | None:
    """Return the hidden layer, from 1, whose unit is selected, else the last one; None if there is none."""
    hidden_count = state.experiment.spec.hidden_count
    selection = state.selection
    if isinstance(selection, UnitRef) and 1 <= selection.layer <= hidden_count:
        return selection.layer
    return hidden_count or None
