"""A run ends at the very epoch at which a rule is met, however it is cut, and says why."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.engine import NUMPY, Backend, mean_loss, train_epochs
from nn_sim.experiment import Experiment, Measures
from nn_sim.experiment.stop_rules import NO_RULES, StopRules
from nn_sim.training.runner import Runner
from nn_sim.training.stop_rules import StopWatch
from tests.unit.experiment.experiments import line, ten_points

NAN = math.nan


def losses(train: float, test: float = NAN) -> Measures:
    return Measures(train, test, NAN, NAN)


def reasons(rules: StopRules, told: list[Measures], first_epoch: int = 0) -> list[str]:
    watch = StopWatch(rules)
    return [watch.reason(epoch, measures) for epoch, measures in enumerate(told, first_epoch)]


def test_without_a_rule_nothing_ends_a_run():
    assert reasons(NO_RULES, [losses(0.0), losses(9.0), losses(math.inf), losses(NAN)]) == ["", "", "", ""]
    assert not NO_RULES.watch_every_epoch


def test_the_epochs_are_over():
    found = reasons(StopRules(epochs=3), [losses(1.0)] * 5)
    assert found == ["", "", "", "Stopped at epoch 3, as asked.", "Stopped at epoch 4, as asked."]


def test_the_loss_is_low_enough_when_it_is_the_target():
    told = [losses(0.5), losses(0.2500001), losses(0.25), losses(0.01)]
    assert reasons(StopRules(target_loss=0.25), told) == [
        "",
        "",
        "Stopped at epoch 2: the training loss, 0.25, is low enough.",
        "Stopped at epoch 3: the training loss, 0.01, is low enough.",
    ]


def test_the_target_is_one_for_the_training_part():
    assert reasons(StopRules(target_loss=0.25), [losses(0.5, test=0.1)]) == [""]
    assert reasons(StopRules(target_loss=0.25), [losses(0.2, test=0.9)]) != [""]


def test_patience_counts_epochs_since_the_lowest_loss():
    # lowest at epoch 2 (0.3, not beaten by another 0.3), so three epochs later it is over
    told = [losses(loss) for loss in (1.0, 0.5, 0.3, 0.4, 0.3, 0.35)]
    assert reasons(StopRules(patience=3), told) == [
        *[""] * 5,
        "Stopped at epoch 5: no lower loss than 0.3 for 3 epochs.",
    ]


def test_a_lower_loss_begins_the_count_anew():
    told = [losses(loss) for loss in (0.9, 1.0, 0.8, 1.0, 0.7, 1.0, 1.0)]
    assert reasons(StopRules(patience=2), told) == [
        *[""] * 6,
        "Stopped at epoch 6: no lower loss than 0.7 for 2 epochs.",
    ]


def test_a_patience_of_one_is_one_epoch():
    found = reasons(StopRules(patience=1), [losses(1.0), losses(1.0)])
    assert found == ["", "Stopped at epoch 1: no lower loss than 1 for 1 epoch."]


def test_patience_watches_the_test_loss_where_there_is_one():
    falling_and_rising = [losses(1.0, 1.0), losses(0.5, 0.6), losses(0.25, 0.7), losses(0.125, 0.8)]
    rising_and_falling = [losses(1.0, 1.0), losses(2.0, 0.9), losses(3.0, 0.8), losses(4.0, 0.7)]
    assert reasons(StopRules(patience=2), falling_and_rising)[2:] == [
        "",
        "Stopped at epoch 3: no lower loss than 0.6 for 2 epochs.",
    ]
    assert reasons(StopRules(patience=2), rising_and_falling) == [""] * 4


@pytest.mark.parametrize("loss", [math.inf, NAN])
def test_a_loss_out_of_range_is_no_improvement_and_any_number_after_it_is(loss: float):
    assert reasons(StopRules(patience=2), [losses(loss), losses(loss), losses(9.0)], first_epoch=50) == ["", "", ""]
    assert reasons(StopRules(patience=2), [losses(loss)] * 3, first_epoch=50)[2].startswith("Stopped at epoch 52:")


def test_of_two_rules_the_first_that_is_met_ends_it():
    rules = StopRules(epochs=4, target_loss=0.1, patience=2)
    assert reasons(rules, [losses(loss) for loss in (1.0, 0.9, 0.8, 0.1)])[3].endswith("is low enough.")
    assert reasons(rules, [losses(loss) for loss in (1.0, 1.0, 1.0)])[2].endswith("for 2 epochs.")
    assert reasons(rules, [losses(1 / epoch) for epoch in range(1, 6)])[4] == "Stopped at epoch 4, as asked."


@pytest.mark.parametrize("name", ["epochs", "patience"])
@pytest.mark.parametrize("value", [0, -1, 1.5, True, "3"])
def test_counts_are_whole_numbers_from_1(name: str, value: object):
    with pytest.raises(ValueError, match=rf"^{name} must be a whole number from 1, got "):
        StopRules(**{name: value})


@pytest.mark.parametrize("value", [-0.1, NAN, math.inf])
def test_a_target_is_a_number_from_0(value: float):
    with pytest.raises(ValueError, match=r"^target_loss must be a number from 0, got "):
        StopRules(target_loss=value)


def halving(eta: float = 0.25) -> Experiment:
    """x = 1, y = 0: with eta 1/4 each step halves z_1, which begins at 1, so that l = 1/2, 1/8, 1/32, 1/128, ..."""
    return line([1.0], [0.0], [0.0, 1.0], eta=eta)


def run(runner: Runner, by_steps: bool) -> Experiment:
    """Go on for ever, if no rule ends it; a run that does not end fails by its epoch."""
    if by_steps:
        runner.advance_steps(1000, until_epoch=1000)
    else:
        runner.advance(60.0, until_epoch=1000)
    return runner.finished_experiment()


both_ways = pytest.mark.parametrize("by_steps", [True, False])


@both_ways
@pytest.mark.parametrize(
    ("target", "epoch", "shown"), [(1 / 32, 2, "0.03125"), (0.031, 3, "0.007812"), (0.3, 1, "0.125")]
)
def test_a_run_stops_at_its_target_loss(compiled: Backend, target: float, epoch: int, shown: str, by_steps: bool):
    for backend in (NUMPY, compiled):
        runner = Runner(halving(), backend, StopRules(target_loss=target))
        found = run(runner, by_steps)
        assert runner.stopped == f"Stopped at epoch {epoch}: the training loss, {shown}, is low enough."
        assert (found.progress.epoch, found.progress.position, found.progress.step) == (epoch, 0, epoch)
        assert found.parameters.theta.tolist() == [-0.5 + 0.5 ** (epoch + 1), 0.5 + 0.5 ** (epoch + 1)]
        assert found.history.column("epoch").tolist() == list(range(epoch + 1))


@both_ways
@pytest.mark.parametrize("epochs", [1, 7, 103, 333])
def test_a_run_stops_when_its_epochs_are_over_also_where_few_are_measured(
    compiled: Backend, epochs: int, by_steps: bool
):
    start = ten_points(batch_size=3)
    for backend in (NUMPY, compiled) if epochs < 10 else (compiled,):
        runner = Runner(start, backend, StopRules(epochs=epochs))
        if by_steps:
            runner.advance_steps(5000)
        else:
            runner.advance(60.0)
        found = runner.finished_experiment()
        assert runner.stopped == f"Stopped at epoch {epochs}, as asked."
        assert (found.progress.epoch, found.progress.position, found.progress.step) == (epochs, 0, 4 * epochs)
        assert found.history.column("epoch")[-1] == epochs


@both_ways
def test_a_run_stops_when_nothing_gets_better(compiled: Backend, by_steps: bool):
    # eta = 1 takes z_1 to -z_1: the loss is 1/2 for ever, so the start is the best that it has seen
    for backend in (NUMPY, compiled):
        runner = Runner(halving(eta=1.0), backend, StopRules(patience=3))
        assert run(runner, by_steps).progress.epoch == 3
        assert runner.stopped == "Stopped at epoch 3: no lower loss than 0.5 for 3 epochs."


def with_a_test_point(start: Experiment, x: float, y: float) -> Experiment:
    return replace(start, data=replace(start.data, X_test=np.array([[x]]), Y_test=np.array([[y]])))


@both_ways
def test_patience_ends_a_run_whose_test_loss_rises_while_its_training_loss_falls(compiled: Backend, by_steps: bool):
    # At x = 2 the line has the values 2, 5/4, 7/8, 11/16, ...: the nearest to 5/4 comes at epoch 1.
    for backend in (NUMPY, compiled):
        runner = Runner(with_a_test_point(halving(), 2.0, 1.25), backend, StopRules(patience=2))
        history = run(runner, by_steps).history
        assert runner.stopped == "Stopped at epoch 3: no lower loss than 0 for 2 epochs."
        assert history.column("loss_test")[1:].tolist() == [0.0, 0.0703125, 0.158203125]
        assert history.column("loss_train")[1:].tolist() == [1 / 8, 1 / 32, 1 / 128]


def test_a_stopped_runner_does_nothing_more():
    runner = Runner(halving(), rules=StopRules(epochs=2))
    before = run(runner, by_steps=False)
    runner.advance(60.0)
    assert runner.advance_steps(10) == 0
    after = runner.finished_experiment()
    assert (after.parameters, after.progress, after.history) == (before.parameters, before.progress, before.history)


def test_a_run_goes_on_while_no_rule_is_met():
    runner = Runner(halving(), rules=StopRules(epochs=50, target_loss=1e-9, patience=5))
    runner.advance_steps(3)
    assert (runner.stopped, runner.epoch) == ("", 3)


@pytest.mark.parametrize(
    ("rules", "says"),
    [
        (StopRules(epochs=2), "Stopped at epoch 4, as asked."),
        (StopRules(epochs=4), "Stopped at epoch 4, as asked."),
        (StopRules(target_loss=0.01), "Stopped at epoch 4: the training loss, 0.001953, is low enough."),
    ],
)
def test_a_rule_that_is_met_already_lets_nothing_begin(rules: StopRules, says: str):
    before = Runner(halving())
    before.advance_steps(4)
    runner = Runner(before.finished_experiment(), rules=rules)
    assert run(runner, by_steps=False).progress.step == 4
    assert runner.stopped == says


def test_patience_counts_from_where_a_run_goes_on():
    """What came before the run is not held against it: the loss had stood still for four epochs."""
    before = Runner(halving(eta=1.0))
    before.advance_steps(4)
    runner = Runner(before.finished_experiment(), rules=StopRules(patience=3))
    assert run(runner, by_steps=False).progress.epoch == 7


def test_a_run_that_goes_on_within_an_epoch_stops_at_the_end_of_one():
    before = Runner(ten_points(batch_size=3))
    before.advance_steps(2)
    runner = Runner(before.finished_experiment(), rules=StopRules(target_loss=100.0))
    assert runner.stopped == ""
    found = run(runner, by_steps=False)
    assert (found.progress.epoch, found.progress.position) == (1, 0)


def test_a_run_that_diverges_is_not_said_to_have_stopped_by_a_rule():
    runner = Runner(halving(eta=3.0), rules=StopRules(epochs=1000))
    run(runner, by_steps=False)
    assert runner.stopped == ""
    assert runner.diverged.startswith("Training diverged at step 18 ")


@given(
    st.lists(st.one_of(st.integers(1, 9), st.none()), max_size=12),
    st.sampled_from([1, 3, 64]),
    st.sampled_from(["target", "patience", "epochs"]),
)
@settings(max_examples=30, deadline=None)
def test_however_the_run_is_cut(compiled: Backend, cuts: list[int | None], batch_size: int, which: str):
    """The epoch at which a rule is met is told from the losses of whole runs of 1, 2, 3, ... epochs."""
    start = ten_points(batch_size=batch_size, eta=6.0)
    e, known = start, []
    for epoch in range(31):
        how = (e.spec, e.start, e.hyperparameters, e.data.X_train, e.data.Y_train)
        theta = train_epochs(*how, epoch, order=e.order, seed=e.seed).theta
        known.append(mean_loss(e.spec, theta, e.data.X_train, e.data.Y_train, compiled)[0])
    target = sorted(known)[20]
    rules, met = {
        "target": (StopRules(target_loss=target), lambda n: known[n] <= target),
        "patience": (StopRules(patience=2), lambda n: n >= 2 and min(known[n - 1], known[n]) >= min(known[: n - 1])),
        "epochs": (StopRules(epochs=17), lambda n: n == 17),
    }[which]
    expected = next((n for n in range(31) if met(n)), 30)
    runner = Runner(start, compiled, rules)
    for cut in cuts:
        if cut is None:
            runner.advance(0.0, until_epoch=30)
        else:
            runner.advance_steps(cut, until_epoch=30)
    runner.advance(60.0, until_epoch=30)
    assert runner.epoch == expected
    assert bool(runner.stopped) == any(map(met, range(31)))
