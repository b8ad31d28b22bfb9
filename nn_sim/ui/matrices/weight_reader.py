"""Reads one weight as a person types it. Owns what counts as a number and how a refusal is put; knows no Qt."""

from __future__ import annotations

import math
import re

from nn_sim.language import later, tr

EXPECTED = later("a decimal number such as 0.25 or -1e-3")

_DECIMAL = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[+-]?(nan|inf|infinity|∞)", re.IGNORECASE)
_LONGEST_QUOTE = 24


def parse_weight(text: str) -> float:
    """Read a weight: ASCII digits with a decimal point, blanks around it, "-" or "−" in front, an exponent.

    Stricter than ``float``, which also takes "1_000", "nan" and the digits of other scripts.

    Raises
    ------
    ValueError
        If the text is anything else, or too large for a float64; the message says what is wrong and what is expected.
    """
    bare = text.strip().replace("−", "-")
    if not bare:
        raise ValueError(tr("there is no number: type {expected}").format(expected=tr(EXPECTED)))
    if not _DECIMAL.fullmatch(bare):
        raise ValueError(_why_not(text, bare))
    value = float(bare)
    if math.isinf(value):
        raise ValueError(tr("{quoted} is too large: a weight's size must be below 1.8e308").format(quoted=quoted(text)))
    return value


def quoted(text: str) -> str:
    """Quote what was typed or pasted: on one line, and cut where it is long."""
    line = " ".join(text.split())
    line = "".join(character if character.isprintable() else "�" for character in line)
    return f"“{line[: _LONGEST_QUOTE - 1]}…”" if len(line) > _LONGEST_QUOTE else f"“{line}”"


def _why_not(text: str, bare: str) -> str:
    with_point = bare.replace(",", ".")
    if "," in bare and _DECIMAL.fullmatch(with_point):
        return tr("{quoted} has a decimal comma: write it with a point, {with_point}").format(
            quoted=quoted(text), with_point=with_point
        )
    if _NOT_FINITE.fullmatch(bare):
        return tr("{quoted} is not finite: a weight must be {expected}").format(
            quoted=quoted(text), expected=tr(EXPECTED)
        )
    return tr("{quoted} is not {expected}").format(quoted=quoted(text), expected=tr(EXPECTED))
