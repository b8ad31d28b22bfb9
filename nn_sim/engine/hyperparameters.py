"""How the network learns: the numbers that are not weights."""

from __future__ import annotations

import math
from dataclasses import dataclass
from numbers import Integral, Real

OPTIMISERS = ("sgd",)


class HyperparameterError(ValueError):
    """A setting that cannot be; the message names it and says what is allowed."""


@dataclass(frozen=True)
class Hyperparameters:
    """Settings of stochastic gradient descent.

    Attributes
    ----------
    eta : float
        Learning rate, from 0.
    batch_size : int
        Examples whose mean gradient makes one step; the last batch of an epoch may be smaller.
    l1, l2 : float
        Weight decay lambda, from 0: the step adds lambda sign(w) or lambda w to dl/dw. Biases are left alone.
    optimiser : str
        "sgd".

    Raises
    ------
    HyperparameterError
        If one of them is out of its range.
    """

    eta: float = 0.03
    batch_size: int = 1
    l1: float = 0.0
    l2: float = 0.0
    optimiser: str = "sgd"

    def __post_init__(self) -> None:
        for name in ("eta", "l1", "l2"):
            object.__setattr__(self, name, _checked_rate(name, getattr(self, name)))
        object.__setattr__(self, "batch_size", _checked_batch_size(self.batch_size))
        if self.optimiser not in OPTIMISERS:
            raise HyperparameterError(f"unknown optimiser {self.optimiser!r}; choose one of {', '.join(OPTIMISERS)}")


def _checked_rate(name: str, value: object) -> float:
    """Return a rate as a float, whatever kind of real number it came as."""
    try:
        rate = math.nan if isinstance(value, bool) or not isinstance(value, Real) else float(value)
    except OverflowError:
        rate = math.inf
    if not (math.isfinite(rate) and rate >= 0.0):
        raise HyperparameterError(f"{name} must be a number from 0, got {value!r}")
    return rate


def _checked_batch_size(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, Integral) or value < 1:
        raise HyperparameterError(f"batch_size must be a whole number from 1, got {value!r}")
    return int(value)
