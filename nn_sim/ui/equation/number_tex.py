"""Numbers of a step as the equation panel writes them, as plain text and as TeX."""

from __future__ import annotations

from nn_sim.stepper.scalars import SETTINGS, Scalar
from nn_sim.ui.number_format import compact, short


def number_text(scalar: Scalar, value: float, digits: int) -> str:
    """Write a number: "1.0000"; a setting as it was typed: "0.1"."""
    return compact(value, digits) if scalar.quantity in SETTINGS else short(value, digits)


def number_tex(text: str) -> str:
    """Turn a written number into TeX: "−1.20e−05" into "{-1.20 \\times 10^{-5}}"."""
    if text.startswith("−"):
        return f"{{-{number_tex(text[1:])}}}"  # in braces the sign is set close to its number
    if text == "∞":
        return r"\infty"
    if text == "–":
        return r"\text{–}"
    mantissa, e, exponent = text.partition("e")
    return rf"{mantissa} \times 10^{{{int(exponent.replace('−', '-'))}}}" if e else text
