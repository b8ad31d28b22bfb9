"""What a number is, in a few words: "weight from input 2 to hidden unit 1", where the notation says "input i".

Owns how units are named in words.
"""

from __future__ import annotations

from nn_sim.engine.notation import QUANTITIES
from nn_sim.language import tr
from nn_sim.stepper.scalars import Scalar

_OLD_WEIGHTS = frozenset({"v_ij", "w_jk"})


def name_of(scalar: Scalar, hidden_count: int) -> str:
    """Return the name of a number, with the numbers of its units in place of their letters."""
    if scalar.quantity in _OLD_WEIGHTS:
        row, column = scalar.index
        start = unit_name(scalar.layer, column, hidden_count)
        return tr("weight from {start} to {unit_name}").format(
            start=start, unit_name=unit_name(scalar.layer + 1, row + 1, hidden_count)
        )
    if scalar.quantity == "backpropagated_j":
        unit = unit_name(scalar.layer, scalar.index[0], hidden_count)
        return tr("sum that comes back to {unit}").format(unit=unit)
    return tr(QUANTITIES[scalar.quantity].name)


def unit_name(layer: int, unit: int, hidden_count: int) -> str:
    """Return what a unit is called: "input 2", "the bias", "hidden unit 1 of layer 2", "output 1"."""
    if unit == 0:
        return tr("the bias")
    if layer == 0:
        return tr("input {unit}").format(unit=unit)
    if layer == hidden_count + 1:
        return tr("output {unit}").format(unit=unit)
    if hidden_count > 1:
        return tr("hidden unit {unit} of layer {layer}").format(unit=unit, layer=layer)
    return tr("hidden unit {unit}").format(unit=unit)
