"""What the user works on, and what one piece of work takes that another does not.

Must not know of undo: ``commands`` asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import Branch, Timeline

Array = NDArray[Any]


class Work(NamedTuple):
    """What the user works on: the experiment as it is now, and all that was trained."""

    experiment: Experiment
    timeline: Timeline


def lost_bytes(before: Work, after: Work) -> int:
    """Return the bytes of the arrays that one piece of work has and another has not."""
    kept = {id(array) for array in _arrays(after, before)}
    lost = {id(array): array.nbytes for array in _arrays(before, after) if id(array) not in kept}
    return sum(lost.values())


def _arrays(work: Work, other: Work) -> Iterator[Array]:
    """The arrays of a piece of work; branches and stretches that another one has as well are passed over."""
    yield from _arrays_of_experiment(work.experiment)
    known = {id(branch) for branch in other.timeline.branches}
    passed = {id(stretch) for branch in other.timeline.branches for stretch in branch.stretches}
    for branch in work.timeline.branches:
        if id(branch) not in known:
            yield from _arrays_of_branch(branch, passed)


def _arrays_of_branch(branch: Branch, passed: set[int]) -> Iterator[Array]:
    yield from _own_arrays(branch.history)
    for stretch in branch.stretches:
        if id(stretch) not in passed:
            yield from _arrays_of_experiment(stretch.setting)
            for frame in stretch.frames:
                yield _whole(frame.theta)
                yield from _own_arrays(frame.memory)


def _arrays_of_experiment(e: Experiment) -> Iterator[Array]:
    for part in (e.dataset, e.data, e.start, e.parameters, e.memory, e.history):
        yield from _own_arrays(part)


def _own_arrays(value: object) -> Iterator[Array]:
    for part in vars(value).values():
        if isinstance(part, np.ndarray):
            yield _whole(part)


def _whole(array: Array) -> Array:
    """The array that holds the memory: a part of an array keeps all of it."""
    while isinstance(array.base, np.ndarray):
        array = array.base
    return array
