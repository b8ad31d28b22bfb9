"""How the network learns: the numbers and choices that are not weights."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from numbers import Integral, Real

from nn_sim.engine.codes import OPTIMISER_CODES
from nn_sim.engine.schedules import SCHEDULES
from nn_sim.language import tr


class HyperparameterError(ValueError):
    """A setting that cannot be; the message names it and says what is allowed."""


@dataclass(frozen=True)
class Hyperparameters:
    """Settings of gradient descent.

    Attributes
    ----------
    eta : float
        Learning rate, from 0.
    batch_size : int
        Examples whose mean gradient makes one step; the last batch of an epoch may be smaller.
    l1, l2 : float
        Weight decay lambda, from 0: the step adds lambda sign(w) or lambda w to dl/dw. Biases are left alone.
    optimiser : str
        "sgd", "momentum", "nesterov", "rmsprop" or "adam"; the formulas are in ``optimisers``.
    momentum : float
        mu of momentum and Nesterov, from 0 to below 1.
    rho : float
        Share of the old mean square in RMSProp, from 0 to below 1.
    beta1, beta2 : float
        The two shares of Adam, from 0 to below 1.
    epsilon : float
        Keeps RMSProp and Adam from dividing by 0; above 0.
    schedule : str
        "constant", "step", "inverse_time" or "cosine"; the formulas are in ``schedules``.
    schedule_epochs : int
        n of the schedule, in epochs.
    schedule_factor : float
        gamma of the step schedule and of the inverse-time one.
    frozen : frozenset of int
        Places in theta of the weights that are not trained.

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
    momentum: float = 0.9
    rho: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    schedule: str = "constant"
    schedule_epochs: int = 100
    schedule_factor: float = 0.5
    frozen: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        for name in ("eta", "l1", "l2", "schedule_factor", "epsilon"):
            self._set(name, _checked_rate(name, getattr(self, name)))
        for name in ("momentum", "rho", "beta1", "beta2"):
            self._set(name, _checked_share(name, getattr(self, name)))
        for name in ("batch_size", "schedule_epochs"):
            self._set(name, _checked_count(name, getattr(self, name)))
        _require_known("optimiser", self.optimiser, OPTIMISER_CODES)
        _require_known("schedule", self.schedule, SCHEDULES)
        if self.epsilon == 0.0:
            raise HyperparameterError(tr("epsilon must be a number above 0, got 0"))
        self._set("frozen", _checked_places(self.frozen))

    def _set(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    def eta_at(self, epoch: int) -> float:
        """Return the learning rate of an epoch, counted from 0."""
        return SCHEDULES[self.schedule].eta(self.eta, epoch, self.schedule_epochs, self.schedule_factor)


def _checked_rate(name: str, value: object) -> float:
    """Return a rate as a float, whatever kind of real number it came as."""
    try:
        rate = math.nan if isinstance(value, bool) or not isinstance(value, Real) else float(value)
    except OverflowError:
        rate = math.inf
    if not (math.isfinite(rate) and rate >= 0.0):
        raise HyperparameterError(tr("{name} must be a number from 0, got {value!r}").format(name=name, value=value))
    return rate


def _checked_share(name: str, value: object) -> float:
    share = _checked_rate(name, value)
    if share >= 1.0:
        raise HyperparameterError(
            tr("{name} must be a number from 0 to below 1, got {value!r}").format(name=name, value=value)
        )
    return share


def _checked_count(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, Integral) or value < 1:
        raise HyperparameterError(
            tr("{name} must be a whole number from 1, got {value!r}").format(name=name, value=value)
        )
    return int(value)


def _checked_places(places: object) -> frozenset[int]:
    """Return places in theta as a set; that they lie within theta is checked where the network is known."""
    try:
        return frozenset(_checked_place(place) for place in places)  # type: ignore[attr-defined]
    except TypeError:
        raise HyperparameterError(
            tr("frozen must be a set of whole numbers from 0, got {places!r}").format(places=places)
        ) from None


def _checked_place(place: object) -> int:
    if isinstance(place, bool) or not isinstance(place, Integral) or place < 0:
        raise HyperparameterError(tr("frozen must name whole numbers from 0, got {place!r}").format(place=place))
    return int(place)


def _require_known(what: str, name: str, known: Iterable[str]) -> None:
    names = tuple(known)
    if name not in names:
        raise HyperparameterError(
            tr("unknown {what} {name!r}; choose one of {names}").format(what=what, name=name, names=", ".join(names))
        )
