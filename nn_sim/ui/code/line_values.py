"""What stands beside a line of code: the values that it works out, and which number a click on it asks about.

Knows no Qt.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np

from nn_sim.stepper.code_lines import CodeLine
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import SETTINGS, Scalar, of_weight
from nn_sim.stepper.stage_values import Array, is_of_example, values_of_batch, values_of_examples
from nn_sim.ui.number_format import compact, short

MOST_NUMBERS = 48
"""Values of more numbers than this are shown as their shape."""


_CORRECTED = re.compile(r"\s*([ma]_hat) = [ma]\[\"(\w+)\"\]")


def value_texts(
    step: TracedStep, line: CodeLine, example: int, digits: int, cursor: Scalar | None = None
) -> tuple[str, ...]:
    """Return how a line's value may be written, the widest way first; () where it has none.

    Of a batch the row of one example is shown, under the name that it has in the code: "R[2] = [1.0000, 2.0000]". At
    the line of the cursor its own entry is written instead of what has no room: "dl_dW[0,1] = 0.5800".
    """
    if corrected := _CORRECTED.match(line.text):
        name, values = corrected.group(1), _corrected(step, *corrected.groups())
        return (*_whole(name, values, digits), _shape(name, values))
    if not line.name or not line.quantities:
        return ()
    (quantity, layer), name = line.quantities[0], line.name
    if is_of_example(quantity):
        values = values_of_examples(step, quantity, layer, slice(example, example + 1))[0]
        name = f"{name}[{example}]" if step.examples > 1 else name
    else:
        values = values_of_batch(step, quantity, layer)
    entry = () if cursor is None else _entry(step, line, values, cursor, digits)
    shape = (_shape(name, values),) if values.shape else ()
    return (*_whole(name, values, digits), *entry, *shape)


def scalar_of_line(line: CodeLine, example: int) -> Scalar | None:
    """Return the first number of what a line is there for; None for a line that works out nothing."""
    if not line.quantities:
        return None
    quantity, layer = line.quantities[0]
    if quantity in SETTINGS or quantity == "mean_l":
        return Scalar(quantity)
    if quantity == "l":
        return Scalar("l", example=example)
    if is_of_example(quantity):
        index = (0, 0) if quantity.startswith("dl_d") and quantity != "dl_dz_k" else (1,)
        return Scalar(quantity, layer, index, example)
    return Scalar(quantity, layer, (0, 0))


def _whole(name: str, values: Array, digits: int) -> tuple[str, ...]:
    """All numbers, if they are not too many; the code bears the name as well."""
    if values.size > MOST_NUMBERS:
        return ()
    widest, narrower = (_written(values, digits, form) for form in (short, compact))
    return f"{name} = {widest}", f"{name} = {narrower}", narrower


def _shape(name: str, values: Array) -> str:
    return f"{name}: {' × '.join(map(str, values.shape))}"


def _entry(step: TracedStep, line: CodeLine, values: Array, cursor: Scalar, digits: int) -> tuple[str, ...]:
    """The entry of the cursor's number, with its place as the code counts, from 0; () where the line has none such."""
    is_bias = not cursor.is_of_weight and cursor.index[:1] == (0,)
    if (cursor.quantity, cursor.layer) != line.quantities[0] or not cursor.index or is_bias:
        return ()
    place = cursor.index if cursor.is_of_weight else (cursor.index[0] - 1,)
    in_batch = step.examples > 1 and is_of_example(cursor.quantity)
    shown = ",".join(map(str, (cursor.example, *place) if in_batch else place))
    return (f"{line.name}[{shown}] = {short(float(values[place]), digits)}",)


def _corrected(step: TracedStep, name: str, matrix: str) -> Array:
    """What Adam remembers of a matrix, corrected for its beginning with 0, as ``m_hat`` and ``a_hat`` of the code."""
    hidden_count, how = step.trace.parameters.spec.hidden_count, step.hyperparameters
    layer = hidden_count if matrix == "W" else int(matrix[1:] or 1) - 1
    stem, beta = ("new_first_", how.beta1) if name == "m_hat" else ("new_second_", how.beta2)
    values = values_of_batch(step, of_weight(stem, layer, 0, 0, hidden_count).quantity, layer)
    return np.asarray(values / (1.0 - beta ** (step.memory.step + 1)))


def _written(values: Array, digits: int, form: Callable[[float, int], str]) -> str:
    if not values.shape:
        return form(float(values), digits)
    return f"[{', '.join(_written(np.asarray(part), digits, form) for part in values)}]"
