"""Which step stands at which epoch of a run, also where the batch size was changed on the way.

Pure arithmetic of how an epoch is cut into batches: the losses of a run are measured at epochs, its past is kept by
steps.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.timeline import Timeline

Integers = NDArray[np.int64]


def steps_at(epochs: ArrayLike, settings: Sequence[Experiment]) -> Integers:
    """Return the steps done at moments of a run, each moment given in epochs.

    Within a stretch of equal settings the steps follow from its beginning: what was left of an epoch then, whole epochs
    of ceil(N / B) steps each, and the batches of the last one.

    Parameters
    ----------
    epochs : array, shape (n,)
        The moments; a step inside an epoch has a broken number.
    settings : sequence of Experiment
        The run's experiment where each stretch begins, oldest first; at least one. What comes before the first one is
        not known: its steps are spread evenly.

    Returns
    -------
    array of whole numbers, shape (n,)
    """
    epochs = np.asarray(epochs, dtype=np.float64)
    first = settings[0]
    steps = np.zeros(epochs.shape, dtype=np.int64)
    before = epochs < first.epochs
    if before.any():
        steps[before] = np.floor(epochs[before] / first.epochs * first.progress.step)
    which = np.searchsorted([setting.epochs for setting in settings], epochs, side="right") - 1
    for index, setting in enumerate(settings):
        here = (which == index) & ~before
        steps[here] = _steps_since(setting, epochs[here])
    return steps


def steps_of_history(timeline: Timeline, branch_id: int) -> Integers:
    """Return the step of each point of a branch's history; shape (n,)."""
    settings = [stretch.setting for stretch in timeline.path(branch_id)]
    return steps_at(timeline.by_id[branch_id].history.column("epoch"), settings)


def _steps_since(setting: Experiment, epochs: NDArray[np.float64]) -> Integers:
    """Steps at moments that come after the beginning of a stretch and within it."""
    count, batch, began = setting.example_count, setting.hyperparameters.batch_size, setting.progress
    epoch, position = np.divmod(np.rint(epochs * count).astype(np.int64), count)
    in_first = _batches(position - began.position, batch)
    in_later = _batches(np.int64(count - began.position), batch) + _batches(position, batch)
    whole = (epoch - began.epoch - 1) * _batches(np.int64(count), batch)
    return began.step + np.where(epoch == began.epoch, in_first, in_later + whole)


def _batches(examples: Integers | np.int64, batch: int) -> Integers:
    """Steps that so many examples make, the last and smaller batch included: ceil(examples / batch)."""
    return np.asarray(-(-examples // batch))
