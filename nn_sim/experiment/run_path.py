"""Where a run has been: its weights on the way, for those who draw the path on a slice of the loss."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.stretch import Keyframe
from nn_sim.experiment.timeline import Timeline


def run_path(experiment: Experiment, timeline: Timeline) -> tuple[NDArray[np.float64], ...]:
    """Return theta at moments of the run, the oldest first and now last; each of shape (parameter_count,).

    They are the keyframes on the current branch up to now, of networks of the same sizes; without any, the start.
    """
    now = experiment.progress.step
    stretches = timeline.path(timeline.current)
    ends = [*(after.first_step for after in stretches[1:]), now]  # a run that was left may have gone on
    path = [
        frame.theta
        for stretch, end in zip(stretches, ends, strict=True)
        if stretch.setting.spec.sizes == experiment.spec.sizes
        for frame in (Keyframe.of(stretch.setting), *stretch.frames)
        if frame.step < min(end, now) or (frame.step == end < now)
    ]
    return (*(path or [experiment.start.theta]), experiment.parameters.theta)
