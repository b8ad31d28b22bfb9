"""What stands beside a line of code: the values that it works out, and which number a click on it asks about.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nn_sim.stepper.code_lines import CodeLine
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import SETTINGS, Scalar
from nn_sim.stepper.stage_values import Array, is_of_example, values_of_batch, values_of_examples
from nn_sim.ui.number_format import compact, short

MOST_NUMBERS = 48
"""Values of more numbers than this are shown as their shape."""


def value_texts(step: TracedStep, line: CodeLine, example: int, digits: int) -> tuple[str, ...]:
    """Return how a line's value may be written, the widest way first; () where it has none.

    Of a batch the row of one example is shown, under the name that it has in the code: "R[2] = [1.0000, 2.0000]".
    """
    if not line.name or not line.quantities:
        return ()
    (quantity, layer), name = line.quantities[0], line.name
    if is_of_example(quantity):
        values = values_of_examples(step, quantity, layer, slice(example, example + 1))[0]
        name = f"{name}[{example}]" if step.examples > 1 else name
    else:
        values = values_of_batch(step, quantity, layer)
    shape = f"{name}: {' × '.join(map(str, values.shape))}"
    if values.size > MOST_NUMBERS:
        return (shape,)
    widest, narrower = (_written(values, digits, form) for form in (short, compact))
    written = (f"{name} = {widest}", f"{name} = {narrower}", narrower)  # the code bears the name as well
    return (*written, shape) if values.shape else written


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


def _written(values: Array, digits: int, form: Callable[[float, int], str]) -> str:
    if not values.shape:
        return form(float(values), digits)
    return f"[{', '.join(_written(np.asarray(part), digits, form) for part in values)}]"
