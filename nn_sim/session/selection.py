"""What the user points at, and where the same thing stands in diagram and matrices."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class WeightRef:
    """One weight: `row` and `column`, both from 0, of matrix `layer` (0 is V or V^(1), the last is W)."""

    layer: int
    row: int
    column: int


@dataclass(frozen=True)
class UnitRef:
    """One unit: layer 0 are the inputs, 1..H the hidden layers, H + 1 the outputs; unit 0 is the bias, always 1."""

    layer: int
    unit: int


Selection = WeightRef | UnitRef | None


def weights_of(selection: Selection, sizes: tuple[int, ...]) -> frozenset[WeightRef]:
    """Return the weights that light up: the one itself, or all that lead to a unit and from it."""
    if selection is None:
        return frozenset()
    if isinstance(selection, WeightRef):
        return frozenset({selection})
    layer, unit = selection.layer, selection.unit
    lit = set()
    if layer > 0 and unit > 0:
        lit |= {WeightRef(layer - 1, unit - 1, column) for column in range(sizes[layer - 1] + 1)}
    if layer < len(sizes) - 1:
        lit |= {WeightRef(layer, row, unit) for row in range(sizes[layer + 1])}
    return frozenset(lit)


def units_of(selection: Selection) -> frozenset[UnitRef]:
    """Return the units that light up: the one itself, or both ends of a weight."""
    if selection is None:
        return frozenset()
    if isinstance(selection, UnitRef):
        return frozenset({selection})
    return frozenset({UnitRef(selection.layer, selection.column), UnitRef(selection.layer + 1, selection.row + 1)})


def is_within(selection: Selection, sizes: tuple[int, ...]) -> bool:
    """Whether a network of these sizes has what is selected."""
    if selection is None:
        return True
    if isinstance(selection, UnitRef):
        return (
            selection.layer < len(sizes)
            and selection.unit <= sizes[selection.layer]
            and (selection.unit > 0 or selection.layer < len(sizes) - 1)
        )
    return (
        selection.layer < len(sizes) - 1
        and selection.row < sizes[selection.layer + 1]
        and selection.column <= sizes[selection.layer]
    )
