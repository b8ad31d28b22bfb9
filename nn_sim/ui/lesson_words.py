"""What is said of a lesson in one line: where a number comes from, for tooltips, and what is lit, for screen readers.

The formulas are the stepper's; owns how they are shortened, and which of them are told of a unit or a weight.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from nn_sim.language import tr
from nn_sim.session.lesson import Lesson
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.stepper.equations import equation_of
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight, text_symbol
from nn_sim.stepper.writing import TEXT, written
from nn_sim.ui.lesson_lights import Lights
from nn_sim.ui.number_format import short

LONGEST = 80
_MOST_NAMED = 12
_CLOSE = replace(TEXT, times="·")
_BACKWARD = frozenset({"dl_dz_k", "dz_ds_k", "delta_k", "backpropagated_j", "du_dr_j", "delta_j"})


def equation_line(step: TracedStep, scalar: Scalar, longest: int = LONGEST) -> str:
    """Write a number's equation on one line: "r₁ = x₀·v₀₁ + x₁·v₁₁ + x₂·v₂₁ = 1.0000", long sums with dots."""
    hidden_count = step.trace.parameters.spec.hidden_count
    symbol, value = text_symbol(scalar, hidden_count), short(value_of(step, scalar))
    equation = equation_of(step, scalar)
    if equation is None:
        return f"{symbol} = {value}"
    for shown in (None, _ends_of_sum):
        formula = written(equation, _CLOSE, lambda leaf: text_symbol(leaf.scalar, hidden_count), shown)
        line = f"{symbol} = {formula} = {value}"
        if len(line) <= longest:
            return line
    return f"{symbol} = … = {value}"


def sum_line(state: ViewState, unit: UnitRef) -> str:
    """Tell how the r_j or s_k that the network shows for a unit comes about; "" where the step at hand cannot tell."""
    example = _example_shown(state)
    if example is None or unit.layer == 0 or unit.unit == 0:
        return ""
    quantity = "s_k" if unit.layer == state.experiment.spec.hidden_count + 1 else "r_j"
    return equation_line(state.lesson.step, of_unit(quantity, unit.layer, unit.unit, example))


def lesson_lines(lights: Lights, thing: UnitRef | WeightRef) -> list[str]:
    """Tell what the lesson's phase works out at a thing: its delta, its gradient with the new value."""
    if lights.lesson is None:
        return []
    lesson = lights.lesson
    stage = lesson.walk.stage(lesson.place.stage)
    if isinstance(thing, WeightRef):
        return _weight_lines(lesson, thing) if stage.columns else []
    if stage.quantity not in _BACKWARD or stage.layer != thing.layer or thing.unit == 0:
        return []
    return [equation_line(lesson.step, of_unit(stage.quantity, thing.layer, thing.unit, stage.example))]


def heard(lights: Lights) -> str:
    """Tell what is lit: "Lesson: r₂ = 2.0000, from x₀, v₀₂, x₁, v₁₂, x₂, v₂₂."; "" if nothing is."""
    if lights.lesson is None:
        return ""
    said = lights.lesson.explanation
    words = f"{said.symbol} = {short(said.value)}"
    leaves = said.flows_in
    names = [text_symbol(leaf.scalar, said.hidden_count) for leaf in islice(leaves, _MOST_NAMED)]
    if len(leaves) > _MOST_NAMED:
        names.append(tr("{count} more").format(count=len(leaves) - _MOST_NAMED))
    if not names:
        return tr("Lesson: {number}, given.").format(number=words)
    return tr("Lesson: {number}, from {sources}.").format(number=words, sources=", ".join(names))


def _ends_of_sum(number: int, count: int) -> bool:
    """Whether a term of a long sum is written: the first and the last are."""
    return number in (0, count - 1)


def _weight_lines(lesson: Lesson, weight: WeightRef) -> list[str]:
    """The gradient of the example, or of the batch where there are several, and the new value."""
    stage = lesson.walk.stage(lesson.place.stage)
    several = lesson.step.examples > 1 and stage.example < 0
    stems = (("mean_dl_d", -1) if several else ("dl_d", max(stage.example, 0))), ("new_", -1)
    return [
        equation_line(
            lesson.step, of_weight(stem, weight.layer, weight.row, weight.column, lesson.walk.hidden_count, example)
        )
        for stem, example in stems
    ]


def _example_shown(state: ViewState) -> int | None:
    """Which example of the step at hand the network shows; None if another, or a probe, or a run is on."""
    lesson = state.lesson
    if state.running or state.probe is not None or lesson.problem:
        return None
    rows = lesson.step.rows.tolist()
    return rows.index(state.picture.example) if state.picture.example in rows else None
