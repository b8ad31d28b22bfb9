"""Timelines made of values, for tests that ask where branches and bookmarks are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn_sim.experiment import Experiment, LossHistory
from nn_sim.experiment.stretch import Keyframe, Stretch
from nn_sim.experiment.timeline import Bookmark, Branch, Timeline

from .experiments import ten_points

TEN = ten_points(batch_size=10)  # a step is an epoch


def at_step(step: int) -> Experiment:
    points = np.full((step + 1, 5), np.nan)
    points[:, 0] = np.arange(step + 1)
    points[:, 1] = 0.5 ** np.arange(step + 1)
    progress = replace(TEN.progress, epoch=step, step=step)
    return replace(TEN, progress=progress, history=LossHistory(points))


def branch(number: int, parent: int | None, first: int, last: int) -> Branch:
    frames = (Keyframe.of(at_step(last)),) if last > first else ()
    return Branch(number, parent, (Stretch(at_step(first), "numpy", frames),), at_step(last).history)


def tree(current: int, *bookmarks: Bookmark) -> Timeline:
    """Run 1 of 20 steps; run 2 leaves it at 8 and goes to 12, run 3 leaves run 2 at 10 and goes to 30; run 4 is apart.

    ::

        1: 0 ------- 8 ------------- 20
        2:           8 --- 10 - 12
        3:                 10 ------------ 30
        4: 0 --- 5
    """
    branches = branch(1, None, 0, 20), branch(2, 1, 8, 12), branch(3, 2, 10, 30), branch(4, None, 0, 5)
    return Timeline(branches, current, bookmarks)
