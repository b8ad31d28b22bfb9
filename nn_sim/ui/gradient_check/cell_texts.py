"""How a block's numbers are written into its cells: all with as many digits as there is room for, or none at all."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.ui import number_format
from nn_sim.ui.gradient_check.wording import error_text

Measure = Callable[[str], int]


@dataclass(frozen=True)
class Way:
    """A way of writing: a function and its digits, the most first."""

    write: Callable[[float, int], str]
    digits: tuple[int, ...]


def gradient_text(value: float, digits: int) -> str:
    """So many significant digits and no zeros after them: "−0.19", "0.085", "1.2e−5"."""
    if not math.isfinite(value):
        return number_format.short(value)
    mantissa, _, power = f"{value + 0.0:.{digits}g}".partition("e")
    return (f"{mantissa}e{int(power)}" if power else mantissa).replace("-", "−")


SIGNED = Way(gradient_text, (4, 3, 2))
ERRORS = Way(error_text, (2, 1))

_MOST_WRITTEN = 600  # cells of a block; more have no room for numbers in any window


def fitting_texts(matrix: NDArray[np.float64], way: Way, room: int, measure: Measure) -> list[list[str]]:
    """Write every entry with the most digits with which all of them fit, NaN being left blank; [] where none do."""
    if matrix.size > _MOST_WRITTEN:
        return []
    for digits in way.digits:
        texts = [["" if np.isnan(value) else way.write(float(value), digits) for value in row] for row in matrix]
        if all(measure(text) <= room for row in texts for text in row):
            return texts
    return []
