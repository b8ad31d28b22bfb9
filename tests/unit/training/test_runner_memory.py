"""What an optimiser remembers goes with the run: into the experiment, out of it, and back before a divergence."""

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import NUMPY, OPTIMISERS, Backend, Hyperparameters, Memory
from nn_sim.engine.epochs import epoch_orders, generator
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, reset, with_hyperparameters
from nn_sim.training.runner import Runner
from tests.unit.experiment.experiments import NO_TEST, line, ten_points

MOMENTUM = Hyperparameters(eta=0.25, optimiser="momentum", momentum=0.5)


def falling(how: Hyperparameters) -> Experiment:
    """x = 0, y = 0 from w_0 = 1: z_1 = w_0 and dl/dw_0 = w_0; w_1 stays 0."""
    return reset(with_hyperparameters(line([0.0], [0.0], [1.0, 0.0], eta=0.25), how))


def w_0(runner: Runner) -> float:
    return float(runner.experiment().parameters.theta[0])


def test_momentum_by_hand_through_a_round_trip(compiled: Backend):
    # v = -1/4, w_0 = 3/4; v = -1/8 - 3/16 = -5/16, w_0 = 7/16; v = -5/32 - 7/64 = -17/64, w_0 = 11/64
    for backend in (NUMPY, compiled):
        runner, seen = Runner(falling(MOMENTUM), backend), []
        for _ in range(3):
            runner.advance_steps(1)
            found = runner.experiment()
            seen.append((found.parameters.theta[0], found.memory.first[0], found.memory.step))
            runner = Runner(found, backend)
        assert seen == [(3 / 4, -1 / 4, 1), (7 / 16, -5 / 16, 2), (11 / 64, -17 / 64, 3)]


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_the_memory_of_an_experiment_stays_as_it_was(compiled: Backend, optimiser: str):
    start = reset(with_hyperparameters(ten_points(), Hyperparameters(optimiser=optimiser)))
    for backend in (NUMPY, compiled):
        runner = Runner(start, backend)
        runner.advance_steps(3)
        found = runner.experiment()
        before = found.memory.copy()
        runner.advance_steps(3)
        Runner(found, backend).advance_steps(3)
        assert found.memory == before
        assert (start.memory.step, found.memory.step) == (0, 3)
        assert not start.memory.first.any()
        assert not start.memory.second.any()


def test_another_optimiser_begins_with_nothing_to_remember(compiled: Backend):
    # After one step of momentum w_0 = 3/4 and v = -1/4. Nesterov from v = 0: v = -3/16, w_0 = 3/4 - 3/32 - 3/16.
    nesterov = replace(MOMENTUM, optimiser="nesterov")
    for backend in (NUMPY, compiled):
        runner = Runner(falling(MOMENTUM), backend)
        runner.advance_steps(1)
        runner.set_hyperparameters(nesterov)
        runner.advance_steps(1)
        assert w_0(runner) == 15 / 32
        assert runner.experiment().memory.step == 1


@pytest.mark.parametrize(("before", "after"), list(permutations(OPTIMISERS, 2)))
def test_from_any_optimiser_to_any_other_in_mid_run(compiled: Backend, before: str, after: str):
    """As if the other one had begun with the weights of then; in both engines, by either door."""
    start = reset(with_hyperparameters(ten_points(eta=0.05), Hyperparameters(eta=0.05, optimiser=before)))
    how = Hyperparameters(eta=0.02, optimiser=after)
    for backend in (NUMPY, compiled):
        runner = Runner(start, backend)
        runner.advance_steps(10)
        edited = with_hyperparameters(runner.experiment(), how)
        fresh = replace(edited, memory=Memory.fresh(edited.spec, how))
        runner.set_hyperparameters(how)
        found = []
        for each in (runner, Runner(edited, backend), Runner(fresh, backend)):
            each.advance_steps(6)
            found.append(each.experiment().parameters.theta.tobytes())
        assert found[0] == found[1] == found[2]


def test_another_eta_or_momentum_keeps_the_velocity():
    # v = -1/4, w_0 = 3/4; with mu = 1/4 and eta = 1/8: v = -1/16 - 3/32 = -5/32
    runner = Runner(falling(MOMENTUM))
    runner.advance_steps(1)
    runner.set_hyperparameters(replace(MOMENTUM, eta=0.125, momentum=0.25))
    runner.advance_steps(1)
    assert w_0(runner) == 3 / 4 - 5 / 32


def test_a_schedule_goes_on_from_the_epoch_of_the_experiment(compiled: Backend):
    # eta = 1/2, 1/4, 1/8: w_0 = 1/2, 3/8, 21/64, each epoch by a runner of its own
    how = Hyperparameters(eta=0.5, schedule="step", schedule_epochs=1)
    for backend in (NUMPY, compiled):
        experiment, seen = falling(how), []
        for epoch in (1, 2, 3):
            runner = Runner(experiment, backend)
            runner.advance(60.0, until_epoch=epoch)
            experiment = runner.finished_experiment()
            seen.append(float(experiment.parameters.theta[0]))
        assert seen == [1 / 2, 3 / 8, 21 / 64]


def test_frozen_weights_stay_through_a_run_and_move_when_thawed(compiled: Backend):
    for backend in (NUMPY, compiled):
        start = ten_points()
        runner = Runner(start, backend)
        runner.set_hyperparameters(Hyperparameters(optimiser="adam", frozen=frozenset({0, 5})))
        runner.advance_steps(20)
        held = runner.experiment().parameters.theta
        assert held[[0, 5]].tobytes() == start.parameters.theta[[0, 5]].tobytes()
        runner.set_hyperparameters(Hyperparameters(optimiser="adam"))
        runner.advance_steps(1)
        assert (runner.experiment().parameters.theta != held).all()


def exploding(how: Hyperparameters) -> Experiment:
    """Numbers learned with units that know no bounds."""
    return new_experiment(make_builtin("sine", size=10), hidden="relu", hyperparameters=how, split=NO_TEST)


def first_bad_step(start: Experiment, backend: Backend, epochs: int) -> tuple[int, np.ndarray, Memory]:
    """Step by step, each on its own: the number of the first bad step, and weights and memory before it."""
    e, theta, memory, step = start, start.parameters.theta.copy(), start.memory.copy(), 0
    for epoch, row in enumerate(epoch_orders(generator(e.seed), e.example_count, epochs, e.order)):
        for first in range(0, e.example_count, e.hyperparameters.batch_size):
            before, kept = theta.copy(), memory.copy()
            rows = row[first : first + e.hyperparameters.batch_size][None]
            backend.train(e.spec, theta, e.hyperparameters, e.data.X_train, e.data.Y_train, rows, memory, epoch)
            step += 1
            if not np.abs(theta).max() <= 1e12:  # no number is not <= either
                return step, before, kept
    raise AssertionError("it did not diverge")


@pytest.mark.parametrize(
    "how",
    [
        Hyperparameters(eta=20.0, batch_size=3, optimiser="momentum"),
        Hyperparameters(eta=20.0, batch_size=3, optimiser="nesterov"),
        Hyperparameters(eta=30.0, batch_size=3, optimiser="momentum", schedule="inverse_time", schedule_epochs=50),
        Hyperparameters(eta=1.0, batch_size=1, l2=5.0, optimiser="momentum", momentum=0.5),
        Hyperparameters(eta=1.1, batch_size=64, l2=3.0),
        Hyperparameters(eta=1e308, batch_size=3, optimiser="rmsprop"),
        Hyperparameters(eta=1e308, batch_size=3, optimiser="adam"),
    ],
    ids=lambda how: f"{how.optimiser}-{how.eta:g}-{how.schedule}-{how.l2:g}",
)
def test_a_divergence_leaves_weights_and_memory_as_before_the_bad_step(compiled: Backend, how: Hyperparameters):
    start = exploding(how)
    for backend in (NUMPY, compiled):
        bad_step, theta, memory = first_bad_step(start, backend, 4000)
        for by_steps in (False, True):
            runner = Runner(start, backend)
            if by_steps:
                runner.advance_steps(40_000, record=False)
            else:
                runner.advance(60.0)
            found = runner.finished_experiment()
            assert f"diverged at step {bad_step} " in runner.diverged
            assert found.progress.step == found.memory.step == bad_step - 1
            assert found.parameters.theta.tobytes() == theta.tobytes()
            assert found.memory == memory


def test_momentum_explodes_by_hand():
    # mu = 1/2, eta = 10 on w_0: w'' = w' + v', v' = v/2 - 10 w', so w'' = -17/2 w' - w/2, whose larger root is
    # (-17/2 - sqrt(289/4 - 2)) / 2 = -8.44. From 1 and -9: |w| = 9 x 8.44^n, past 1e12 when n > 11.9.
    runner = Runner(falling(replace(MOMENTUM, eta=10.0)))
    runner.advance_steps(2000)
    assert 10 <= runner.step <= 14
    assert f"diverged at step {runner.step + 1} " in runner.diverged
