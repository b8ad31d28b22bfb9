"""Units that cannot learn any more: what counts as dead, and that each stops a run but once."""

import numpy as np
import pytest

from nn_sim.datasets import Dataset
from nn_sim.engine import NUMPY, Backend, Hyperparameters, NetworkSpec, Parameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_parameters
from nn_sim.experiment.stop_rules import NO_RULES, StopRules
from nn_sim.training.dead_units import dead_units
from nn_sim.training.finding import DeadUnits, hidden_names, unit_name
from nn_sim.training.runner import Runner
from tests.unit.experiment.experiments import NO_TEST, ten_points

RULES = StopRules(dead_units=True)


def dead(hidden: str, V: list[list[float]], X: list[float]) -> frozenset[tuple[int, int]]:
    spec = NetworkSpec((1, len(V), 1), hidden=hidden, output="identity", loss="squared")
    theta = np.concatenate([np.ravel(V), np.ones(len(V) + 1)])
    return dead_units(spec, theta, np.array(X)[:, None])


def dying(eta: float = 1.0) -> Experiment:
    """x = 1, y = -9, r = u = z = 1, so delta = 10 and dl/dv = 10: with eta 1, V = (-10, -9) and r = -19 < 0."""
    data = Dataset("one", "One", "one row", np.array([[1.0]]), np.array([[-9.0]]), ("x1",), ("y",))
    start = new_experiment(
        data, hidden_sizes=(1,), hidden="relu", hyperparameters=Hyperparameters(eta=eta), split=NO_TEST
    )
    return with_parameters(start, Parameters.from_matrices(start.spec, [[[0.0, 1.0]], [[0.0, 1.0]]]))


def test_a_relu_is_dead_that_is_below_0_for_every_example():
    # r = -1 + x and r = -3 + x for x = 0, 1, 2: (-1, 0, 1) and (-3, -2, -1)
    assert dead("relu", [[-1.0, 1.0], [-3.0, 1.0]], [0.0, 1.0, 2.0]) == {(1, 2)}
    assert dead("relu", [[-1.0, 1.0]], [0.0, 1.0]) == {(1, 1)}  # at 0 the slope is 0, too


def test_a_bounded_unit_is_dead_where_its_slope_is_below_1e_12():
    # 1 - tanh^2 r = 4 e^-2r: 2.8e-12 at 14 and 3.7e-13 at 15; sigmoid's slope is e^-r: 2.1e-12 at 26.9, 7e-13 at 28
    assert dead("tanh", [[14.0, 0.0], [15.0, 0.0], [-15.0, 0.0], [0.0, 1.0]], [0.5]) == {(1, 2), (1, 3)}
    assert dead("sigmoid", [[26.9, 0.0], [28.0, 0.0], [-28.0, 0.0]], [0.5]) == {(1, 2), (1, 3)}
    assert dead("tanh", [[0.0, 20.0]], [1.0, -1.0, 0.1]) == frozenset()  # tanh 2 is far from flat


@pytest.mark.parametrize("hidden", ["identity", "leaky_relu", "elu", "softplus", "swish", "sine"])
def test_others_cannot_die(hidden: str):
    assert dead(hidden, [[-800.0, 0.0]], [1.0]) == frozenset()


@pytest.mark.parametrize("alive_at", [0, 63, 64, 1500, 2999])
def test_one_example_anywhere_keeps_a_unit_alive(alive_at: int):
    X = [0.0] * 3000
    assert dead("relu", [[-1.0, 2.0]], X) == {(1, 1)}
    X[alive_at] = 1.0
    assert dead("relu", [[-1.0, 2.0]], X) == frozenset()


def test_layers_are_told_apart_and_no_layer_has_none():
    spec = NetworkSpec((1, 1, 2, 1), hidden="relu", output="identity", loss="squared")
    theta = np.array([0.0, 1.0, 0.0, 1.0, -9.0, 1.0, 0.0, 1.0, 1.0])
    assert dead_units(spec, theta, np.array([[1.0], [2.0]])) == {(2, 2)}
    bare = NetworkSpec((1, 1), hidden="relu", output="identity", loss="squared")
    assert dead_units(bare, np.zeros(2), np.ones((1, 1))) == frozenset()


def test_a_unit_that_dies_stops_the_run_once(compiled: Backend):
    for backend in (NUMPY, compiled):
        runner = Runner(dying(), backend, RULES)
        runner.advance(10.0, until_epoch=5)
        finding = runner.finding
        assert isinstance(finding, DeadUnits)
        assert (finding.step, finding.epoch, finding.units, finding.since_start) == (1, 1, ((1, 1),), False)
        assert finding.sentence.startswith("Hidden unit 1 of layer 1 cannot learn any more: the slope g'(r_j) is 0, at")
        assert (runner.epoch, runner.diverged, runner.stopped, runner.has_ended) == (1, "", "", True)
        again = Runner(runner.finished_experiment(), backend, RULES)
        again.advance(10.0, until_epoch=5)
        assert (again.finding, again.epoch) == (None, 5)


def test_without_the_rule_it_goes_on():
    runner = Runner(dying(), rules=NO_RULES)
    runner.advance(10.0, until_epoch=5)
    assert (runner.finding, runner.epoch) == (None, 5)


def test_a_unit_made_dead_by_hand_is_told_after_the_first_epoch():
    start = new_experiment(ten_points().dataset, hidden="relu", split=NO_TEST)
    matrices = [matrix.copy() for matrix in start.parameters.matrices]
    matrices[0][1] = [-100.0, 0.0, 0.0]
    by_hand = with_parameters(start, Parameters.from_matrices(start.spec, matrices))
    runner = Runner(by_hand, rules=RULES)
    runner.advance(10.0, until_epoch=50)
    assert isinstance(runner.finding, DeadUnits)
    assert (1, 2) in runner.finding.units
    assert runner.finding.since_start
    assert runner.epoch == 1


def test_names():
    assert unit_name(2, 3, 1) == "output 3"
    assert unit_name(2, 3, 2) == "hidden unit 3 of layer 2"
    assert hidden_names(((1, 2),)) == "hidden unit 2 of layer 1"
    assert hidden_names(((1, 2), (1, 4), (2, 1))) == "hidden units 2 and 4 of layer 1; hidden unit 1 of layer 2"
    assert hidden_names(tuple((1, j) for j in range(1, 10)), most=2) == "hidden units 1 and 2 of layer 1 and 7 more"
