"""From what was typed into a field to its value, or one sentence that says what is expected. No Qt in here."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

from nn_sim.language import tr

T = TypeVar("T")

MOST_WEIGHTS = 500_000
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_WHOLE = re.compile(r"\d{1,18}", re.ASCII)  # more digits than any limit has, fewer than ``int`` refuses


def read_rate(text: str) -> float:
    """Read a number from 0, such as a learning rate."""
    typed = text.strip()
    if "," in typed:
        raise ValueError(tr("{typed}: write the decimal point as a point, such as 0.1").format(typed=typed))
    if not _NUMBER.fullmatch(typed) or not math.isfinite(float(typed)) or float(typed) < 0.0:
        raise ValueError(
            tr("{typed}: expected a number from 0, such as 0.03 or 1e-3").format(typed=typed or tr("nothing"))
        )
    return float(typed)


def read_share(text: str) -> float:
    """Read a number from 0 to below 1, such as the share of a velocity that is kept."""
    typed = text.strip()
    if not _NUMBER.fullmatch(typed) or not 0.0 <= float(typed) < 1.0:
        raise ValueError(
            tr("{typed}: expected a number from 0 to below 1, such as 0.9").format(typed=typed or tr("nothing"))
        )
    return float(typed)


def optional(read: Callable[[str], T]) -> Callable[[str], T | None]:
    """Return a reader that takes nothing, or "none", for None."""
    return lambda text: None if text.strip().lower() in ("", "none", tr("none")) else read(text)


def read_whole(text: str, low: int, high: int) -> int:
    """Read a whole number from low to high."""
    typed = text.strip()
    if not _WHOLE.fullmatch(typed) or not low <= int(typed) <= high:
        raise ValueError(
            tr("{typed}: expected a whole number from {low} to {high}").format(
                typed=typed or tr("nothing"), low=low, high=high
            )
        )
    return int(typed)


def read_hidden_sizes(text: str, m: int, k: int) -> tuple[int, ...]:
    """Read the units of each hidden layer, "4, 2"; "none" or nothing for no hidden layer.

    m and k are the numbers of inputs and outputs, by which the weights are counted.
    """
    typed = text.strip()
    if typed.lower() in ("", "none", tr("none"), "0"):
        return ()
    parts = [part for part in re.split(r"[,;\s]+", typed) if part]
    if not all(_WHOLE.fullmatch(part) and int(part) > 0 for part in parts):
        raise ValueError(
            tr("{typed}: expected units a layer, such as 4 or 8, 8; none for no hidden layer").format(typed=typed)
        )
    sizes = (m, *map(int, parts), k)
    weights = sum((before + 1) * after for before, after in pairwise(sizes))
    if weights > MOST_WEIGHTS:
        raise ValueError(
            tr("{typed}: that would be {weights:,} weights; at most {most:,} are possible").format(
                typed=typed, weights=weights, most=MOST_WEIGHTS
            )
        )
    return sizes[1:-1]
