"""Small experiments for the tests."""

from dataclasses import replace

import numpy as np

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.engine import Hyperparameters, Parameters
from nn_sim.engine.epochs import Order
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_parameters

NO_TEST = Split(test_share=0.0)


def ten_points(eta: float = 0.3, batch_size: int = 3, order: Order = "shuffled", seed: int = 5) -> Experiment:
    """Ten examples of two classes in the plane, all to learn from: a batch of 3 leaves a rest of 1."""
    return new_experiment(
        make_builtin("gaussians", size=10),
        hidden_sizes=(3,),
        hyperparameters=Hyperparameters(eta=eta, batch_size=batch_size),
        split=NO_TEST,
        seed=seed,
        order=order,
    )


def line(inputs: list[float], targets: list[float], weights: list[float], eta: float) -> Experiment:
    """z_1 = w_01 + w_11 x_1 with the squared loss, from the given weights, the examples in the order given."""
    dataset = Dataset("line", "Line", "a line", np.array(inputs)[:, None], np.array(targets)[:, None], ("x1",), ("y",))
    experiment = new_experiment(
        dataset,
        hidden_sizes=(),
        hyperparameters=Hyperparameters(eta=eta),
        split=NO_TEST,
        order="sequential",
    )
    return with_parameters(experiment, Parameters.from_matrices(experiment.spec, [[weights]]))


def as_if_trained(experiment: Experiment, position: int = 1, step: int = 1) -> Experiment:
    """The experiment as after steps that changed every weight by 1."""
    return replace(
        experiment,
        parameters=Parameters(experiment.spec, experiment.parameters.theta + 1.0),
        progress=replace(experiment.progress, position=position, step=step),
    )
