"""What a user can want of training."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StepExample:
    """Do one step: one example, or one batch."""


@dataclass(frozen=True)
class StepEpoch:
    """Go on to the end of the epoch."""


@dataclass(frozen=True)
class Run:
    """Train until paused."""


@dataclass(frozen=True)
class Pause:
    """Stop training after the step at hand."""


@dataclass(frozen=True)
class SetSpeed:
    """Do so many steps a second; infinity is as fast as it goes."""

    steps_per_second: float


@dataclass(frozen=True)
class GoBack:
    """Undo the run that the doctor speaks of."""


@dataclass(frozen=True)
class TrySmallerEta:
    """Go back to before the run that the doctor speaks of, with a tenth of its learning rate."""


TrainWish = StepExample | StepEpoch | Run | Pause | SetSpeed | GoBack | TrySmallerEta
