"""The training thread with engines that pretend: commands, pace, pictures, errors and the end."""

import math
import threading
from collections.abc import Callable, Iterator
from math import inf
from time import perf_counter, sleep

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import NUMPY, Backend, Hyperparameters, Parameters
from nn_sim.experiment.edits import new_experiment, with_hyperparameters, with_parameters, worked_experiment
from nn_sim.training.finding import Divergence
from nn_sim.training.snapshot import Failed, Snapshot
from nn_sim.training.thread import ChangeHyperparameters, ChangeSpeed, Start, Stop, TrainingThread
from tests.unit.experiment.experiments import ten_points
from tests.unit.training.fakes import BrokenBackend, CountingBackend, last_of, news_until, the_end

Make = Callable[[Backend], TrainingThread]


@pytest.fixture
def make() -> Iterator[Make]:
    """Makes threads, and sees to it that they end."""
    threads: list[TrainingThread] = []

    def make_one(backend: Backend) -> TrainingThread:
        threads.append(TrainingThread(lambda: backend))
        return threads[-1]

    yield make_one
    assert all(thread.shut_down() for thread in threads)


def test_a_run_goes_on_until_it_is_stopped(make: Make):
    thread = make(CountingBackend(seconds_an_example=1e-5))
    thread.give(Start(1, ten_points(batch_size=1)))
    first = news_until(thread, lambda _: True)[0]
    assert isinstance(first, Snapshot)
    assert not first.finished
    thread.give(Stop())
    end = last_of(thread)
    assert end.experiment.progress.step > first.experiment.progress.step > 0
    assert end.run_id == first.run_id == 1
    assert (end.engine, end.finding, end.stopped) == ("fake", None, "")


def test_what_it_reports_is_what_the_engine_did(make: Make):
    thread = make(CountingBackend())
    start = worked_experiment()  # one example, so a step is an example; w_22 begins at 1
    thread.give(Start(1, start, steps=5))
    end = last_of(thread)
    assert end.experiment.parameters.matrices[1][1, 2] == 6.0
    assert (end.experiment.progress.step, end.experiment.progress.epoch) == (5, 5)
    assert start.parameters.matrices[0][0, 0] == 1.0
    # s_2 = w_02 + w_12 u_1 + w_22 u_2 = 1 - tanh 1 + 6 tanh 2
    assert end.picture.passed.s_k[0, 1] == pytest.approx(1.0 - math.tanh(1.0) + 6.0 * math.tanh(2.0), abs=1e-14)
    assert end.picture.example == 0


def test_an_epoch_ends_at_its_end(make: Make, compiled: Backend):
    thread = make(compiled)
    thread.give(Start(1, ten_points(), until_epoch=3))
    progress = last_of(thread).experiment.progress
    assert (progress.epoch, progress.position, progress.step) == (3, 0, 12)


def test_an_epoch_ends_at_its_end_even_if_the_speed_is_changed_on_the_way(make: Make):
    start = ten_points(batch_size=1)
    thread = make(CountingBackend(seconds_an_example=0.001))
    thread.give(Start(1, start, until_epoch=20))  # the first call takes 64 examples or some 0.06 s
    thread.give(ChangeSpeed(3000.0))  # faster than this engine goes, so that many steps are due together
    progress = last_of(thread).experiment.progress
    assert (progress.epoch, progress.position, progress.step) == (20, 0, 200)


def test_a_pause_is_heard_soon(make: Make, compiled: Backend):
    thread = make(compiled)
    thread.give(Start(1, ten_points(batch_size=1, eta=0.01)))
    news_until(thread, lambda _: True)
    began = perf_counter()
    thread.give(Stop())
    last_of(thread)
    assert perf_counter() - began < 0.5


def test_a_pause_is_heard_soon_also_where_many_slow_steps_are_due(make: Make):
    """5,000 steps a second asked of an engine that does 50: some are due together, and none may hold up the pause."""
    thread = make(CountingBackend(seconds_an_example=0.02))
    thread.give(Start(1, ten_points(batch_size=1), speed=5000.0))
    sleep(0.3)
    began = perf_counter()
    thread.give(Stop())
    last_of(thread)
    assert perf_counter() - began < 0.3


def test_a_slow_run_keeps_its_pace(make: Make):
    thread = make(CountingBackend())
    began = perf_counter()
    thread.give(Start(1, ten_points(batch_size=1), speed=20.0))
    sleep(0.5)
    thread.give(Stop())
    end = last_of(thread)
    took = perf_counter() - began
    steps = end.experiment.progress.step
    assert 0.6 * 20.0 * took <= steps <= 20.0 * took + 2  # the first is done at once
    epochs = end.experiment.history.column("epoch").tolist()
    assert epochs == [step / 10 for step in range(steps + 1)]  # each step is a point of the plot


def test_a_step_that_waits_for_its_turn_does_not_delay_a_pause(make: Make):
    thread = make(CountingBackend())
    thread.give(Start(1, ten_points(), speed=0.01))
    sleep(0.1)
    began = perf_counter()
    thread.give(Stop())
    assert last_of(thread).experiment.progress.step == 1
    assert perf_counter() - began < 0.5


def test_what_a_slow_moment_costs_is_given_up_and_not_owed(make: Make):
    """Half a second in which the engine does 10 steps of 100; after it, 200 a second and no more."""
    engine = CountingBackend(seconds_an_example=0.05)
    thread = make(engine)
    thread.give(Start(1, ten_points(batch_size=1), speed=200.0))
    sleep(0.5)
    engine.seconds_an_example = 0.0
    news_until(thread, lambda _: True)  # what was under way is done
    before = news_until(thread, lambda _: True)[-1]
    began = perf_counter()
    sleep(0.2)
    thread.give(Stop())
    end = last_of(thread)
    took = perf_counter() - began
    assert isinstance(before, Snapshot)
    assert end.experiment.progress.step - before.experiment.progress.step <= 200.0 * took + 20


def test_a_fast_run_measures_no_more_often_than_it_shows(make: Make):
    thread = make(CountingBackend())
    thread.give(Start(1, ten_points(batch_size=1), speed=2000.0))
    end = perf_counter() + 0.6
    pictures = 0
    while perf_counter() < end:
        pictures += thread.news.take(timeout=0.01) is not None
    thread.give(Stop())
    history = last_of(thread).experiment.history.column("epoch")
    whole_epochs = int((history % 1.0 == 0.0).sum())
    assert whole_epochs >= 10
    assert len(history) - whole_epochs <= pictures + 5


def test_from_steps_to_as_fast_as_it_goes(make: Make, compiled: Backend):
    """Single steps may have passed epochs that were to be measured; whole epochs go on after them."""
    thread = make(compiled)
    thread.give(Start(1, ten_points(batch_size=10), speed=500.0))
    sleep(0.1)
    thread.give(ChangeSpeed(inf))
    sleep(0.1)
    thread.give(ChangeSpeed(500.0))
    sleep(0.05)
    thread.give(ChangeSpeed(inf))
    sleep(0.05)
    thread.give(Stop())
    epochs = last_of(thread).experiment.history.column("epoch")
    assert (epochs[1:] > epochs[:-1]).all()
    assert epochs[-1] > 50


def test_other_settings_reach_the_engine(make: Make):
    engine = CountingBackend(seconds_an_example=1e-5)
    thread = make(engine)
    thread.give(Start(1, ten_points(eta=0.5)))
    news_until(thread, lambda _: True)
    thread.give(ChangeHyperparameters(Hyperparameters(eta=0.125)))
    news_until(thread, lambda news: isinstance(news, Snapshot) and news.experiment.hyperparameters.eta == 0.125)
    thread.give(Stop())
    last_of(thread)
    assert engine.etas[0] == 0.5
    assert engine.etas[-1] == 0.125
    assert engine.etas == sorted(engine.etas, reverse=True)


def test_an_engine_that_raises_ends_the_run_and_not_the_thread():
    engines: list[Backend] = [BrokenBackend()]
    thread = TrainingThread(lambda: engines[0])
    thread.give(Start(1, worked_experiment()))
    failed = news_until(thread, the_end)[-1]
    assert failed == Failed(1, "ZeroDivisionError: the engine is broken")
    engines[0] = CountingBackend()
    thread.give(Start(2, worked_experiment(), steps=1))
    end = last_of(thread)
    assert (end.run_id, end.experiment.progress.step) == (2, 1)
    assert thread.shut_down()


def test_an_engine_that_cannot_even_be_had_is_told_as_well():
    def none() -> Backend:
        raise RuntimeError("no engine")

    thread = TrainingThread(none)
    thread.give(Start(3, worked_experiment()))
    assert news_until(thread, the_end)[-1] == Failed(3, "RuntimeError: no engine")
    assert thread.shut_down()


def test_shutting_down_ends_a_run_and_keeps_what_it_learned():
    thread = TrainingThread(lambda: CountingBackend(seconds_an_example=1e-4))
    thread.give(Start(1, ten_points()))
    news_until(thread, lambda _: True)
    assert thread.shut_down()
    end = thread.news.take()
    assert isinstance(end, Snapshot)
    assert end.finished
    assert end.experiment.progress.step > 0


def test_shutting_down_says_so_when_the_thread_does_not_end_in_time():
    release = threading.Event()

    class StuckBackend(CountingBackend):
        def train(self, *_: object) -> None:
            release.wait(10.0)

    thread = TrainingThread(lambda: StuckBackend())
    thread.give(Start(1, ten_points()))
    sleep(0.05)
    assert not thread.shut_down(timeout=0.05)
    release.set()
    assert thread.shut_down()


def test_commands_without_a_run_are_passed_over(make: Make):
    thread = make(CountingBackend())
    for command in (Stop(), ChangeSpeed(1.0), ChangeHyperparameters(Hyperparameters())):
        thread.give(command)
    thread.give(Start(1, worked_experiment(), steps=1))  # the Stop before it is not for it
    assert last_of(thread).experiment.progress.step == 1


def test_the_engine_is_asked_for_anew_all_along_so_that_a_run_goes_over_to_the_compiled_one(compiled: Backend):
    engines: list[Backend] = [NUMPY]
    thread = TrainingThread(lambda: engines[0])
    thread.give(Start(1, ten_points(eta=0.01)))
    news_until(thread, lambda news: isinstance(news, Snapshot) and news.engine == "numpy")
    engines[0] = compiled
    news_until(thread, lambda news: isinstance(news, Snapshot) and news.engine == "compiled")
    thread.give(Stop())
    end = last_of(thread)
    assert end.engine == "compiled"
    assert thread.shut_down()


def test_a_divergence_ends_the_run_with_its_sentence_and_a_picture(make: Make, compiled: Backend):
    """Weights near the end of the range overflow in the picture's forward pass; that is shown, not raised."""
    start = new_experiment(make_builtin("moons"), hidden="relu", output="identity")
    start = with_parameters(start, Parameters(start.spec, 1e200 * start.parameters.theta))
    thread = make(compiled)
    thread.give(Start(1, with_hyperparameters(start, Hyperparameters(eta=1e200))))
    end = last_of(thread)
    assert end.finished
    assert isinstance(end.finding, Divergence)
    assert np.isfinite(end.experiment.parameters.theta).all()
    assert not np.isfinite(end.picture.passed.z_k).all()


def test_a_fast_run_shows_the_same_example_and_a_slow_one_the_next(make: Make):
    start = ten_points(batch_size=1)
    order = start.progress.generator.generator().permutation(10)
    fast = make(CountingBackend(seconds_an_example=1e-4))
    fast.give(Start(1, start))
    news = news_until(fast, lambda n: isinstance(n, Snapshot) and n.experiment.progress.step > 20)
    fast.give(Stop())
    last_of(fast)
    assert {n.picture.example for n in news if isinstance(n, Snapshot)} == {order[0]}
    slow = make(CountingBackend())
    slow.give(Start(1, start, speed=25.0))
    shown = news_until(slow, lambda n: isinstance(n, Snapshot) and n.experiment.progress.step >= 4)
    slow.give(Stop())
    last_of(slow)
    for snapshot in shown:
        assert isinstance(snapshot, Snapshot)
        assert snapshot.picture.example == order[snapshot.experiment.progress.step]
