"""The numbers that a lesson writes at units and weights, besides those that stand there anyway.

They are those of the stage that the cursor is at, filled in up to it and "?" after it, and of what flows in: r_j,
delta_k, dl/dw_jk, a new weight. Owns how they are put. Read one by one: a large layer costs what is shown of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.notation import weight_label
from nn_sim.session.lesson import Lesson, LossRef, TargetRef, Thing, thing_of
from nn_sim.session.selection import WeightRef
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight, text_symbol
from nn_sim.stepper.stage_values import values_of_batch, values_of_examples
from nn_sim.stepper.walk import Stage
from nn_sim.ui.number_format import short

_STAND_THERE = frozenset({"x_i", "y_k", "u_j", "z_k", "v_ij", "w_jk"})
_OF_ALL = frozenset({"l", "mean_l"})
UNKNOWN = "?"


@dataclass(frozen=True)
class Number:
    """What is written at a thing, such as "δ₁ = −0.7616" or "w₂₁ → 0.9000".

    Attributes
    ----------
    text : str
        With "?" while it is still to come.
    is_to_come : bool
        Whether it is.
    is_aside : bool
        Whether the thing is lit for another number than this one.
    """

    text: str
    is_to_come: bool = False
    is_aside: bool = False


class LessonNumbers:
    """The texts of one lesson, by unit and weight.

    Parameters
    ----------
    lesson : Lesson
        One whose step can be shown.
    """

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        stage = lesson.walk.stage(lesson.place.stage)
        is_shown = lesson.asked is None and stage.quantity not in _STAND_THERE | _OF_ALL
        self._stage: Stage | None = stage if is_shown else None

    def of(self, thing: Thing) -> Number | None:
        """Return what is written at a thing; None for nothing."""
        flowing, said = self._flowing.get(thing), self._lesson.explanation
        if (scalar := self._scalar_of_stage(thing)) and (flowing is None or thing == thing_of(said.scalar)):
            is_aside = thing in self._lesson.lit.flows_in and thing != thing_of(said.scalar)
            if not self._is_known(scalar):
                return Number(self._worded(scalar, UNKNOWN), is_to_come=True, is_aside=is_aside)
            return Number(self._worded(scalar, short(self._value(scalar))), is_aside=is_aside)
        if flowing is not None:
            return Number(self._worded(flowing, short(value_of(self._lesson.step, flowing))))
        return None

    @cached_property
    def _flowing(self) -> dict[Thing, Scalar]:
        """The number that is looked at, and those that flow in and do not stand there; of a thing the first named."""
        said = self._lesson.explanation
        found: dict[Thing, Scalar] = {}
        for scalar in (said.scalar, *(operand.scalar for operand in said.flows_in)):
            thing = thing_of(scalar)
            if thing is not None and scalar.quantity not in _STAND_THERE:
                found.setdefault(thing, scalar)
        return found

    @cached_property
    def _values(self) -> NDArray[np.float64]:
        """The numbers of the stage, shape (units,) or (units, columns)."""
        stage, step = self._stage, self._lesson.step
        assert stage is not None
        if stage.example < 0:
            return values_of_batch(step, stage.quantity, stage.layer)
        one = slice(stage.example, stage.example + 1)
        return np.asarray(values_of_examples(step, stage.quantity, stage.layer, one)[0])

    def _value(self, scalar: Scalar) -> float:
        place = scalar.index if scalar.is_of_weight else scalar.index[0] - 1
        return float(self._values[place])

    def _scalar_of_stage(self, thing: Thing) -> Scalar | None:
        """Return the number of the stage that belongs to a thing; None if there is none."""
        stage = self._stage
        if stage is None or isinstance(thing, TargetRef | LossRef):
            return None
        if thing.layer != stage.layer or bool(stage.columns) != isinstance(thing, WeightRef):
            return None
        if isinstance(thing, WeightRef):
            hidden_count = self._lesson.walk.hidden_count
            return of_weight(stage.quantity, stage.layer, thing.row, thing.column, hidden_count, stage.example)
        return of_unit(stage.quantity, stage.layer, thing.unit, stage.example) if thing.unit else None

    def _is_known(self, scalar: Scalar) -> bool:
        place, granularity = self._lesson.place, self._lesson.granularity
        unit, number = scalar.index if scalar.is_of_weight else (scalar.index[0] - 1, 0)
        if granularity == "term":
            return (unit, number) <= (place.unit, place.number)
        return unit <= place.unit if granularity == "unit" else True

    def _worded(self, scalar: Scalar, value: str) -> str:
        hidden_count = self._lesson.walk.hidden_count
        if scalar.quantity in ("new_w_jk", "new_v_ij"):
            row, column = scalar.index
            return f"{weight_label(scalar.layer, row, column, hidden_count)} → {value}"
        return f"{text_symbol(scalar, hidden_count)} = {value}"
