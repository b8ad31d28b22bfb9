"""However a run is cut into calls, its result is that of ``train_epochs`` to the bit."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.engine import NUMPY, OPTIMISERS, SCHEDULES, Backend, Hyperparameters, train_epochs
from nn_sim.engine.epochs import Order
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import reset, with_hyperparameters
from nn_sim.training.runner import Runner
from tests.unit.experiment.experiments import ten_points

#: A number is so many steps, None a call that may take as many examples as the runner likes; "again" goes on with a
#: new runner from where the last one stood.
CUTS = st.lists(st.one_of(st.integers(1, 9), st.none(), st.just("again")), max_size=12)
EPOCHS = 12

#: Whatever remembers from step to step, or looks at the epoch.
LEARNING = st.builds(
    Hyperparameters,
    eta=st.just(0.1),
    batch_size=st.sampled_from([1, 3, 64]),
    l2=st.sampled_from([0.0, 0.01]),
    optimiser=st.sampled_from(sorted(OPTIMISERS)),
    schedule=st.sampled_from(sorted(SCHEDULES)),
    schedule_epochs=st.sampled_from([1, 5]),
    frozen=st.sampled_from([frozenset(), frozenset({0, 5})]),
)


def expected(experiment: Experiment, epochs: int, backend: Backend) -> bytes:
    e = experiment
    return train_epochs(
        *(e.spec, e.start, e.hyperparameters, e.data.X_train, e.data.Y_train, epochs),
        order=e.order,
        seed=e.seed,
        backend=backend.name,
    ).theta.tobytes()


def run_in_cuts(experiment: Experiment, cuts: list[int | str | None], backend: Backend) -> Experiment:
    runner = Runner(experiment, backend)
    for cut in cuts:
        if cut == "again":
            runner = Runner(runner.experiment(), backend)
        elif cut is None:
            runner.advance(0.0, until_epoch=EPOCHS)
        else:
            runner.advance_steps(int(cut), until_epoch=EPOCHS)
    runner.advance(60.0, until_epoch=EPOCHS)
    return runner.finished_experiment()


def assert_is_the_whole(found: Experiment, start: Experiment, backend: Backend) -> None:
    assert found.parameters.theta.tobytes() == expected(start, EPOCHS, backend)
    steps_an_epoch = -(-10 // start.hyperparameters.batch_size)
    assert (found.progress.epoch, found.progress.position) == (EPOCHS, 0)
    assert found.progress.step == found.memory.step == EPOCHS * steps_an_epoch


@given(CUTS, st.sampled_from([1, 3, 64]), st.sampled_from(["shuffled", "sequential"]))
@settings(max_examples=60, deadline=None)
def test_with_the_compiled_engine(compiled: Backend, cuts: list, batch_size: int, order: Order):
    start = ten_points(batch_size=batch_size, order=order)
    assert_is_the_whole(run_in_cuts(start, cuts, compiled), start, compiled)


@given(CUTS, st.sampled_from([1, 3, 64]), st.sampled_from(["shuffled", "sequential"]))
@settings(max_examples=25, deadline=None)
def test_with_numpy(cuts: list, batch_size: int, order: Order):
    start = ten_points(batch_size=batch_size, order=order)
    assert_is_the_whole(run_in_cuts(start, cuts, NUMPY), start, NUMPY)


@given(CUTS, LEARNING, st.sampled_from(["shuffled", "sequential"]))
@settings(max_examples=80, deadline=None)
def test_with_every_optimiser_and_schedule(compiled: Backend, cuts: list, how: Hyperparameters, order: Order):
    """Also the memory is that of the whole."""
    start = reset(with_hyperparameters(ten_points(order=order), how))
    for backend in (compiled, NUMPY):
        found = run_in_cuts(start, cuts, backend)
        assert_is_the_whole(found, start, backend)
        assert found.memory == run_in_cuts(start, [], backend).memory


@pytest.mark.parametrize("seed", [0, 1])
def test_slices_of_time_make_no_difference(compiled: Backend, seed: int):
    """Thousands of epochs, in calls whose length the clock decides."""
    start = ten_points(batch_size=3, eta=0.05, seed=seed)
    runner = Runner(start, compiled)
    while runner.epoch < 5000:
        runner.advance(0.0007 * (1 + runner.epoch % 3), until_epoch=5000)
        if runner.epoch % 2 and runner.epoch < 4990:
            runner.advance_steps(7, until_epoch=5000)
    assert runner.experiment().parameters.theta.tobytes() == expected(start, 5000, compiled)


def test_a_run_in_cuts_is_measured_at_the_same_epochs_with_the_same_losses(compiled: Backend):
    start = ten_points()
    whole = run_in_cuts(start, [], compiled).history
    cut = run_in_cuts(start, [None, 5, "again", 2, None, 9, 9], compiled).history
    losses = dict(zip(cut.column("epoch").tolist(), cut.column("loss_train").tolist(), strict=True))
    assert whole.column("epoch").tolist() == list(range(EPOCHS + 1))
    for epoch, loss in zip(whole.column("epoch").tolist(), whole.column("loss_train").tolist(), strict=True):
        assert losses[epoch] == loss


def test_going_on_after_many_steps_with_whole_epochs():
    """Steps may pass epochs that were due to be measured; the whole epochs after them go on from there."""
    runner = Runner(ten_points(batch_size=10))
    runner.advance_steps(5)
    runner.advance(0.0, until_epoch=8)
    runner.advance(60.0, until_epoch=8)
    found = runner.finished_experiment()
    assert found.history.column("epoch").tolist() == list(range(9))
    assert found.parameters.theta.tobytes() == expected(ten_points(batch_size=10), 8, NUMPY)


def test_the_experiment_that_is_run_stays_as_it_was(compiled: Backend):
    start = ten_points()
    theta = start.parameters.theta.tobytes()
    Runner(start, compiled).advance(60.0, until_epoch=3)
    assert start.parameters.theta.tobytes() == theta
    assert start.untrained
    assert len(start.history) == 1


def test_another_batch_size_goes_on_from_where_the_epoch_stands():
    runner = Runner(replace(ten_points(), hyperparameters=Hyperparameters(batch_size=3)))
    runner.advance_steps(2)
    assert (runner.epoch, runner.position, runner.step) == (0, 6, 2)
    runner.set_hyperparameters(Hyperparameters(batch_size=3000))
    runner.advance_steps(1)  # the 4 that are left
    assert (runner.epoch, runner.position, runner.step) == (1, 0, 3)
