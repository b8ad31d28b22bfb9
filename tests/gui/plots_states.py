"""States to render: experiments with their pictures, made of values only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nn_sim.datasets import Dataset
from nn_sim.engine import Parameters
from nn_sim.experiment import Experiment, LossHistory, edits
from nn_sim.session.view_state import ViewState
from nn_sim.training.snapshot import picture_of


def state_of(experiment: Experiment, **rest: object) -> ViewState:
    return ViewState(experiment, picture_of(experiment), **rest)  # type: ignore[arg-type]


def with_losses(experiment: Experiment, train: Sequence[float], test: Sequence[float] | None = None) -> Experiment:
    """Give an experiment a history of one point for each epoch from 0."""
    points = np.full((len(train), 5), np.nan)
    points[:, 0] = np.arange(len(train))
    points[:, 1] = train
    if test is not None:
        points[:, 2] = test
    return replace(experiment, history=LossHistory(points))


def linear(dataset: Dataset, matrix: Sequence[Sequence[float]], output: str | None = None) -> Experiment:
    """A network without hidden layer on `dataset`, with these weights: its outputs are easily worked by hand."""
    experiment = edits.new_experiment(dataset, hidden_sizes=(), output=output)
    return edits.with_parameters(experiment, Parameters.from_matrices(experiment.spec, [matrix]))


def three_classes() -> Dataset:
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]] * 4)
    names = ("ant", "bee", "cat")
    return Dataset("three", "Three corners", "", corners, np.arange(12) % 3, ("left", "up"), ("kind",), names)


def four_inputs() -> Dataset:
    inputs = np.arange(24.0).reshape(6, 4)
    return Dataset("four", "Flowers", "", inputs, np.arange(6) % 2, ("a", "b", "c", "d"), ("y",), ("0", "1"))
