"""Where a number comes from that no equation gives, and what becomes of it: inputs, targets, old weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from nn_sim.engine.notation import QUANTITIES
from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.equations import equation_of
from nn_sim.stepper.expression import operands
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.stepper.walk import Stage
from nn_sim.ui.number_format import compact

_GIVEN = frozenset({"x_i", "y_k", "v_ij", "w_jk"})
_IN_ALL = frozenset({"x_i", "u_j"})
"""What all units of the next layer are given, and all gradients of its weights from there."""
_SOURCES = {one.id: frozenset((*one.depends_on, *one.instead)) for one in QUANTITIES.values()}


def origin_words(lesson: Lesson) -> str:
    """Say where a given number comes from; "" for one that is worked out, and for a bias."""
    scalar = lesson.scalar
    if scalar.index == (0,):
        return ""
    if scalar.quantity in ("v_ij", "w_jk"):
        e = lesson.experiment
        return (
            tr("No step has changed it yet.")
            if e.untrained
            else tr("It is as step {step} left it.").format(step=e.progress.step)
        )
    words = _OF_EXAMPLE.get(scalar.quantity)
    return words(lesson.experiment, _row(lesson), scalar.index[0] - 1) if words else ""


def becomes(lesson: Lesson) -> tuple[Scalar, ...]:
    """Return the numbers that a given one is in the equation of, in the order of the step; () for one worked out."""
    scalar, walk = lesson.scalar, lesson.walk
    if scalar.quantity not in _GIVEN and scalar.index != (0,):
        return ()
    example = max(scalar.example, walk.stage(lesson.place.stage).example, 0)
    stages = (*(replace(stage, example=example) for stage in walk.of_example), *walk.of_batch)
    return tuple(
        found
        for stage in stages
        if scalar.quantity in _SOURCES[stage.quantity]
        for found in _neighbours(scalar, stage, walk.hidden_count)
        if scalar.quantity in _IN_ALL or _is_in_equation(lesson, scalar, found)
    )


def _neighbours(scalar: Scalar, stage: Stage, hidden_count: int) -> Iterator[Scalar]:
    """The numbers of a stage that lie where a given one can reach them in the network."""
    quantity, layer, example = stage.quantity, stage.layer, stage.example
    if scalar.is_of_weight:
        row, column = scalar.index
        if stage.columns and layer == scalar.layer:
            yield of_weight(quantity, layer, row, column, hidden_count, example)
        elif not stage.columns and layer == scalar.layer + 1:
            yield of_unit(quantity, layer, row + 1, example)
        elif not stage.columns and layer == scalar.layer and column:
            yield of_unit(quantity, layer, column, example)
    elif quantity == "l":
        yield Scalar("l", example=example)
    elif stage.columns and layer == scalar.layer:
        for row in range(stage.units):
            yield of_weight(quantity, layer, row, scalar.index[0], hidden_count, example)
    elif not stage.columns and layer == scalar.layer + (scalar.quantity in _IN_ALL):
        for unit in range(1, stage.units + 1):
            yield of_unit(quantity, layer, unit, example)


def _is_in_equation(lesson: Lesson, scalar: Scalar, found: Scalar) -> bool:
    equation = equation_of(lesson.step, found, long_way=lesson.long_way)
    return equation is not None and any(leaf.scalar == scalar for leaf in operands(equation))


def _row(lesson: Lesson) -> int:
    """The row of the dataset that the number's example is."""
    return int(lesson.experiment.data.train_rows[lesson.step.rows[max(lesson.scalar.example, 0)]])


def _input(e: Experiment, row: int, column: int) -> str:
    words = tr("{network_input_name} in row {row} of {title}").format(
        network_input_name=e.dataset.network_input_names[column], row=row + 1, title=e.dataset.title
    )
    if e.data.input_scaling is None:
        return tr("It is {words}.").format(words=words)
    before = e.data.features.apply(e.dataset.inputs[row : row + 1])[0]
    return tr("It is {words}: {compact} there, {word} here.").format(
        words=words, compact=compact(float(before[column]), 6), word=e.data.input_scaling.word
    )


def _target(e: Experiment, row: int, column: int) -> str:
    data = e.dataset
    if data.classes:
        return tr("Row {row} of {title} is of class {classe}.").format(
            row=row + 1, title=data.title, classe=data.classes[int(data.targets[row])]
        )
    words = tr("It is {target_name} in row {row} of {title}").format(
        target_name=data.target_names[column], row=row + 1, title=data.title
    )
    if e.data.target_scaling is None:
        return f"{words}."
    raw = float(data.targets[row, column] if data.targets.ndim > 1 else data.targets[row])
    return tr("{words}: {compact} there, {word} here.").format(
        words=words, compact=compact(raw, 6), word=e.data.target_scaling.word
    )


_OF_EXAMPLE: dict[str, Callable[[Experiment, int, int], str]] = {"x_i": _input, "y_k": _target}
