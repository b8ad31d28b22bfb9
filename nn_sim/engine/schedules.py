"""How the learning rate goes down from epoch to epoch: each formula by its name."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Schedule:
    """A learning rate over time.

    Attributes
    ----------
    name : str
        The key used in settings and files.
    eta : callable
        (eta, t, n, gamma) to the learning rate of epoch t, counted from 0; n is a number of epochs.
    tex : str
        The formula.
    """

    name: str
    eta: Callable[[float, int, int, float], float]
    tex: str


def _step(eta: float, t: int, n: int, gamma: float) -> float:
    """Gamma times eta after every n epochs; a gamma above 1 grows no further than the largest float."""
    try:
        return eta * gamma ** (t // n)
    except OverflowError:
        return eta * sys.float_info.max


def _cosine(eta: float, t: int, n: int, _gamma: float) -> float:
    """Half a cosine from eta to 0 in n epochs, then 0: Loshchilov & Hutter (2017), "SGDR", eq. 5, without restarts."""
    return eta * 0.5 * (1.0 + math.cos(math.pi * (min(t, n) / n)))


#: The schedules; "step" and "inverse_time" as in Goodfellow, Bengio & Courville (2016), "Deep Learning", chapter 8.3.
SCHEDULES: dict[str, Schedule] = {
    schedule.name: schedule
    for schedule in (
        Schedule("constant", lambda eta, _t, _n, _gamma: eta, r"\eta_t = \eta"),
        Schedule("step", _step, r"\eta_t = \eta\, \gamma^{\lfloor t / n \rfloor}"),
        Schedule(
            "inverse_time",
            lambda eta, t, n, gamma: eta / (1.0 + gamma * (t / n)),
            r"\eta_t = \frac{\eta}{1 + \gamma t / n}",
        ),
        Schedule("cosine", _cosine, r"\eta_t = \frac{\eta}{2} \left(1 + \cos \frac{\pi \min(t, n)}{n}\right)"),
    )
}
