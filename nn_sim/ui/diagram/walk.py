"""Walking over units and weights with the keys. Pure: a layout and what is selected in, what is selected next out."""

from __future__ import annotations

from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.ui.diagram.layout import Layout, Place


def stepped(layout: Layout, selection: UnitRef | WeightRef, right: int, down: int) -> Selection:
    """One step from what is selected; stays where there is nothing further.

    From a unit: right or left (+-1) to the unit of the next layer at the same height, down or up within the layer.
    From a weight: to the unit at either end, or to the weight that comes from the unit below or above.
    """
    if isinstance(selection, WeightRef):
        source, target = UnitRef(selection.layer, selection.column), UnitRef(selection.layer + 1, selection.row + 1)
        if right:
            return target if right > 0 else source
        column = _next_in_column(layout, source, down).unit
        return WeightRef(selection.layer, selection.row, column)
    if down:
        return _next_in_column(layout, selection, down)
    layer = selection.layer + right
    if not 0 <= layer < len(layout.columns):
        return selection
    height = _nearest_shown(layout, selection).y
    return min(layout.columns[layer], key=lambda place: abs(place.y - height)).unit


def following(layout: Layout, selection: UnitRef | WeightRef, forward: bool) -> UnitRef | None:
    """Return the next unit, or the one before, in the order inputs to outputs, top to bottom; None at the end."""
    units = [place.unit for place in layout.places]
    here = UnitRef(selection.layer + 1, selection.row + 1) if isinstance(selection, WeightRef) else selection
    number = units.index(_nearest_shown(layout, here).unit) + (1 if forward else -1)
    return units[number] if 0 <= number < len(units) else None


def entered(layout: Layout, selection: Selection) -> UnitRef | WeightRef:
    """Return what Enter leads to: the first unit, then from a unit to one of its weights; a weight stays."""
    if selection is None:
        return layout.places[0].unit
    if isinstance(selection, WeightRef):
        return selection
    if selection.layer > 0 and selection.unit > 0:
        return WeightRef(selection.layer - 1, selection.unit - 1, layout.columns[selection.layer - 1][0].unit.unit)
    return WeightRef(selection.layer, 0, selection.unit)


def _nearest_shown(layout: Layout, unit: UnitRef) -> Place:
    """The unit itself, or the nearest of its layer where it is one of those that are not shown."""
    column = layout.columns[unit.layer]
    if unit.unit == 0:
        return column[-1]
    shown = [place for place in column if place.unit.unit > 0]
    return min(shown, key=lambda place: abs(place.unit.unit - unit.unit))


def _next_in_column(layout: Layout, unit: UnitRef, down: int) -> UnitRef:
    column = layout.columns[unit.layer]
    number = column.index(_nearest_shown(layout, unit)) + down
    return column[min(max(number, 0), len(column) - 1)].unit
