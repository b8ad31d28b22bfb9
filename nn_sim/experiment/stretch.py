"""A stretch of training and its keyframes: the exact states from which any step in it can be worked out again.

Owns what is kept of one stretch. How stretches make branches is ``timeline``'s.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.optimisers import Memory
from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.progress import Progress

Array = NDArray[np.float64]

_FRAME_OVERHEAD = 1500  # bytes of a keyframe beside its arrays


@dataclass(frozen=True, eq=False)
class Keyframe:
    """The exact state of a run after some step: what must be known to go on from it bit for bit."""

    progress: Progress
    theta: Array
    memory: Memory

    @property
    def step(self) -> int:
        """Steps done."""
        return self.progress.step

    @property
    def size(self) -> int:
        """Bytes it takes."""
        return self.theta.nbytes + self.memory.first.nbytes + self.memory.second.nbytes + _FRAME_OVERHEAD

    @classmethod
    def of(cls, experiment: Experiment) -> Keyframe:
        """Take the state of an experiment."""
        return cls(experiment.progress, experiment.parameters.theta, experiment.memory)


@dataclass(frozen=True, eq=False)
class Stretch:
    """A stretch of training in which nothing was changed.

    Attributes
    ----------
    setting : Experiment
        As it was at the beginning.
    backend : str
        Who did the arithmetic; another one's results differ in the last bits.
    frames : tuple of Keyframe
        After the beginning, oldest first; the last one is the end. None where nothing was trained yet.
    """

    setting: Experiment
    backend: str
    frames: tuple[Keyframe, ...] = ()

    @property
    def first_step(self) -> int:
        """The step it begins after."""
        return self.setting.progress.step

    @property
    def last_step(self) -> int:
        """The last step of it."""
        return self.frames[-1].step if self.frames else self.first_step


def thinned(frames: tuple[Keyframe, ...]) -> tuple[Keyframe, ...]:
    """Return every other keyframe, the last one included."""
    return frames[::-1][::2][::-1]
