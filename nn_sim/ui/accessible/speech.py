"""How numbers, weights and units are said aloud: "w 2,1, 0.35, gradient minus 0.08".

Subscripts, minus signs and powers of ten are for the eye; speech engines skip them or spell them. Pure, no Qt.
"""

from __future__ import annotations

import math

from nn_sim.language import tr
from nn_sim.session.lesson import Lesson
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.ui.number_format import compact


def spoken_number(value: float) -> str:
    """Say a number: "0.35", "minus 0.08", "1.20 times 10 to the minus 5", "not a number"."""
    if math.isnan(value):
        return tr("not a number")
    if math.isinf(value):
        return tr("infinite") if value > 0 else tr("minus infinite")
    mantissa, _, power = compact(value).partition("e")
    text = _signed(mantissa)
    if not power:
        return text
    return tr("{number} times 10 to the {power}").format(number=text, power=_signed(_without_zeros(power)))


def spoken_weight(ref: WeightRef, hidden_count: int, value: float, gradient: float | None = None) -> str:
    """Say a weight: "w 2,1, 0.35, gradient minus 0.08", "v layer 2 10,3, 1"; no gradient where none is known."""
    is_last = ref.layer == hidden_count
    mark = " " + tr("layer {number}").format(number=ref.layer + 1) if not is_last and hidden_count > 1 else ""
    said = f"{'w' if is_last else 'v'}{mark} {ref.column},{ref.row + 1}, {spoken_number(value)}"
    return said if gradient is None else f"{said}, {spoken_gradient(gradient)}"


def spoken_gradient(gradient: float) -> str:
    """Say the gradient by a weight: "gradient minus 0.08"."""
    return tr("gradient {number}").format(number=spoken_number(gradient))


def spoken_unit(unit: UnitRef, hidden_count: int, value: float) -> str:
    """Say a unit: "input x 1, 0.5", "layer 2, hidden unit u 3, minus 0.76", "bias unit x 0, 1"."""
    said = spoken_number(value)
    if unit.unit == 0:
        if unit.layer == 0:
            return tr("bias unit x 0, {value}").format(value=said)
        return _of_layer(unit.layer, hidden_count, tr("bias unit u 0, {value}").format(value=said))
    if unit.layer == 0:
        return tr("input x {number}, {value}").format(number=unit.unit, value=said)
    if unit.layer == hidden_count + 1:
        return tr("output z {number}, {value}").format(number=unit.unit, value=said)
    return _of_layer(
        unit.layer, hidden_count, tr("hidden unit u {number}, {value}").format(number=unit.unit, value=said)
    )


def spoken_symbol(unit: UnitRef, hidden_count: int) -> str:
    """Say which unit: "x 1", "u 2", "z 1", "u 2 of layer 1" where there are several hidden ones."""
    letter = "x" if unit.layer == 0 else "z" if unit.layer == hidden_count + 1 else "u"
    said = f"{letter} {unit.unit}"
    if letter == "u" and hidden_count > 1:
        return tr("{unit} of layer {layer}").format(unit=said, layer=unit.layer)
    return said


def gradient_of(lesson: Lesson, ref: WeightRef, *, running: bool) -> float | None:
    """Return the gradient of the loss by a weight in the step that comes next, the mean over its batch.

    None during a run, when it would be another one before it is said, and where the step is too large to trace.
    """
    if running or lesson.problem:
        return None
    return float(lesson.step.trace.gradients[ref.layer][ref.row, ref.column])


def _of_layer(layer: int, hidden_count: int, said: str) -> str:
    if hidden_count == 1:
        return said
    return tr("layer {layer}, {said}").format(layer=layer, said=said)


def _signed(text: str) -> str:
    return tr("minus {number}").format(number=text[1:]) if text[:1] in "-−" and text[:1] else text


def _without_zeros(power: str) -> str:
    """Return "−05" as "−5", "+10" as "10"."""
    sign = "−" if power[:1] in "-−" else ""
    return sign + (power.lstrip("+-−").lstrip("0") or "0")
