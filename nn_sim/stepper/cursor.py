"""Moves of a cursor on a walk: on and back, by any granularity.

A move that would leave the step returns None: then the step itself is done, or the one before comes back.
"""

from __future__ import annotations

from nn_sim.stepper.equations import equation_of
from nn_sim.stepper.expression import parts
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.walk import Place, Walk


def following(step: TracedStep, walk: Walk, place: Place, granularity: str, *, long_way: bool = False) -> Place | None:
    """Return where the cursor stands after one move on; None past the end of the step."""
    stage, unit, number, part = place
    if granularity == "term":
        if part + 1 < _part_count(step, walk, place, long_way):
            return Place(stage, unit, number, part + 1)
        if number + 1 < walk.stage(stage).numbers_of_unit:
            return Place(stage, unit, number + 1)
    if granularity in ("term", "unit") and unit + 1 < walk.stage(stage).units:
        return Place(stage, unit + 1)
    after = walk.after(stage, "layer" if granularity in ("term", "unit") else granularity)
    return Place(after) if after < walk.stage_count else None


def preceding(step: TracedStep, walk: Walk, place: Place, granularity: str, *, long_way: bool = False) -> Place | None:
    """Return where the cursor stands after one move back; None before the beginning of the step.

    From inside a group it goes to the group's beginning first.
    """
    start = beginning(walk, place, granularity)
    if place != start:
        return start
    stage, unit, number, part = place
    if granularity == "term":
        if part:
            return Place(stage, unit, number, part - 1)
        if number:
            return _last_part(step, walk, Place(stage, unit, number - 1), long_way)
    if granularity in ("term", "unit"):
        if unit:
            before = Place(stage, unit - 1)
        elif stage:
            before = Place(stage - 1, walk.stage(stage - 1).units - 1)
        else:
            return None
        return _last_term(step, walk, before, long_way) if granularity == "term" else before
    return Place(walk.start_of(stage - 1, granularity)) if stage else None


def beginning(walk: Walk, place: Place, granularity: str) -> Place:
    """Return the beginning of the group that a place belongs to."""
    if granularity == "term":
        return place
    if granularity == "unit":
        return Place(place.stage, place.unit)
    return Place(walk.start_of(place.stage, granularity))


def last(step: TracedStep, walk: Walk, granularity: str, *, long_way: bool = False) -> Place:
    """Return the last place at which a cursor of this granularity stops."""
    stage = walk.stage_count - 1
    place = Place(stage, walk.stage(stage).units - 1)
    return _last_term(step, walk, place, long_way) if granularity == "term" else beginning(walk, place, granularity)


def _last_term(step: TracedStep, walk: Walk, place: Place, long_way: bool) -> Place:
    number = walk.stage(place.stage).numbers_of_unit - 1
    return _last_part(step, walk, place._replace(number=number), long_way)


def _last_part(step: TracedStep, walk: Walk, place: Place, long_way: bool) -> Place:
    return place._replace(part=_part_count(step, walk, place, long_way) - 1)


def _part_count(step: TracedStep, walk: Walk, place: Place, long_way: bool) -> int:
    equation = equation_of(step, walk.scalar(place), long_way=long_way)
    return 1 if equation is None else len(parts(equation))
