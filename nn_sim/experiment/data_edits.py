"""The edit of examples: other points under the same network, which goes on learning from where it is.

Owns what stays and what begins again. Unlike another data set, which brings a new start, edited points keep network,
weights and start, the optimiser's memory and the losses so far.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn_sim.datasets import Dataset, prepare
from nn_sim.engine.epochs import epoch_orders
from nn_sim.experiment.edits import measured, require_loss_for
from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.progress import GeneratorState, Progress
from nn_sim.language import tr


def editable_dataset(experiment: Experiment) -> Dataset:
    """Return the examples with the parts they are in now held, so that each keeps its own through an edit."""
    dataset, test_rows = experiment.dataset, experiment.data.test_rows
    if dataset.test_rows is not None and np.array_equal(dataset.test_rows, test_rows):
        return dataset
    return replace(dataset, test_rows=test_rows)


def with_edited_data(before: Experiment, dataset: Dataset) -> Experiment:
    """Learn from edited examples of the same columns and classes.

    The constants of a scaling follow the new training part. An epoch that was under way is over, for its order is one
    of other rows: learning goes on with the next one.

    Raises
    ------
    ValueError
        If the columns or classes are others, a feature has no value for an example, or the loss cannot be had with a
        target.
    """
    if _columns(dataset) != _columns(before.dataset):
        raise ValueError(tr("edited data must have the same columns and classes"))
    require_loss_for(dataset, before.spec.loss)
    data = prepare(dataset, before.split, before.spec.output)
    return measured(replace(before, dataset=dataset, data=data, progress=_at_next_epoch(before)))


def _columns(dataset: Dataset) -> tuple[object, ...]:
    return dataset.input_names, dataset.target_names, dataset.classes, dataset.features


def _at_next_epoch(before: Experiment) -> Progress:
    """The progress with an epoch that is under way given up; its order is drawn, as if it had been finished."""
    progress = before.progress
    if progress.position == 0:
        return progress
    generator = progress.generator.generator()
    epoch_orders(generator, before.example_count, 1, before.order)
    return Progress(GeneratorState.of(generator), progress.epoch + 1, 0, progress.step)
