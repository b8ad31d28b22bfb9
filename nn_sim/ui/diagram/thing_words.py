"""The tooltip of one thing of the diagram: what it is, where its value comes from, and the scale of its map.

Puts sentences of others together; owns none.
"""

from __future__ import annotations

from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.ui.diagram.wording import map_words, unit_words, weight_words
from nn_sim.ui.lesson_lights import Lights
from nn_sim.ui.lesson_words import lesson_lines, sum_line


def thing_words(state: ViewState, lights: Lights, thing: UnitRef | WeightRef, map_limit: float | None) -> str:
    """Tell all of a unit or a weight, a line for each; `map_limit` is where the colours of its map end, if any."""
    origin = lesson_lines(lights, thing)
    if isinstance(thing, WeightRef):
        return "\n".join([weight_words(state, thing), *origin])
    scale = [] if map_limit is None else [map_words(state, map_limit)]
    return "\n".join([unit_words(state, thing, sum_line(state, thing)), *origin, *scale])
