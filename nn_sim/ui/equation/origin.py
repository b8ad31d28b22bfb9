"""Where a number comes from that no equation gives, and what becomes of it: inputs, targets, old weights."""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.experiment import Experiment
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.ui.number_format import compact


def origin_words(lesson: Lesson) -> str:
    """Say where a given number comes from; "" for one that is worked out, and for a bias."""
    scalar = lesson.scalar
    if scalar.index == (0,):
        return ""
    if scalar.quantity in ("v_ij", "w_jk"):
        e = lesson.experiment
        return "No step has changed it yet." if e.untrained else f"It is as step {e.progress.step} left it."
    words = _OF_EXAMPLE.get(scalar.quantity)
    return words(lesson.experiment, _row(lesson), scalar.index[0] - 1) if words else ""


def becomes(lesson: Lesson) -> tuple[Scalar, ...]:
    """Return the numbers that a given one goes into first; () for one that is worked out."""
    scalar, hidden_count = lesson.scalar, lesson.walk.hidden_count
    example = max(scalar.example, lesson.walk.stage(lesson.place.stage).example, 0)
    if scalar.quantity in ("v_ij", "w_jk"):
        row, column = scalar.index
        return tuple(
            of_weight(stem, scalar.layer, row, column, hidden_count, number)
            for stem, number in (("dl_d", example), ("new_", -1))
        )
    if scalar.quantity == "x_i":
        quantity = "r_j" if hidden_count else "s_k"
        units = lesson.experiment.spec.sizes[1]
        return tuple(of_unit(quantity, 1, unit, example) for unit in range(1, units + 1))
    if scalar.quantity == "y_k":
        return Scalar("l", example=example), of_unit("delta_k", scalar.layer, scalar.index[0], example)
    return ()


def _row(lesson: Lesson) -> int:
    """The row of the dataset that the number's example is."""
    return int(lesson.experiment.data.train_rows[lesson.step.rows[max(lesson.scalar.example, 0)]])


def _input(e: Experiment, row: int, column: int) -> str:
    words = f"{e.dataset.network_input_names[column]} in row {row + 1} of {e.dataset.title}"
    if e.data.input_scaling is None:
        return f"It is {words}."
    before = e.data.features.apply(e.dataset.inputs[row : row + 1])[0]
    return f"It is {words}: {compact(float(before[column]), 6)} there, {e.data.input_scaling.word} here."


def _target(e: Experiment, row: int, column: int) -> str:
    data = e.dataset
    if data.classes:
        return f"Row {row + 1} of {data.title} is of class {data.classes[int(data.targets[row])]}."
    words = f"It is {data.target_names[column]} in row {row + 1} of {data.title}"
    if e.data.target_scaling is None:
        return f"{words}."
    raw = float(data.targets[row, column] if data.targets.ndim > 1 else data.targets[row])
    return f"{words}: {compact(raw, 6)} there, {e.data.target_scaling.word} here."


_OF_EXAMPLE: dict[str, Callable[[Experiment, int, int], str]] = {"x_i": _input, "y_k": _target}
