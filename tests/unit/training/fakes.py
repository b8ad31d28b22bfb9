"""Engines that learn nothing, slowly, or not at all; and how a test waits for the training thread's news."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, sleep

import numpy as np

from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.engine.optimisers import Memory
from nn_sim.training.snapshot import Failed, Snapshot
from nn_sim.training.thread import TrainingThread


class CountingBackend:
    """Adds 1 to the last weight for every example, and takes its time for it."""

    name = "fake"

    def __init__(self, seconds_an_example: float = 0.0) -> None:
        self.seconds_an_example = seconds_an_example
        self.etas: list[float] = []

    def train(
        self,
        spec: NetworkSpec,
        theta: np.ndarray,
        how: Hyperparameters,
        X: np.ndarray,
        Y: np.ndarray,
        orders: np.ndarray,
        memory: Memory | None = None,
        epoch: int = 0,
    ) -> None:
        if self.seconds_an_example:
            sleep(self.seconds_an_example * orders.size)
        theta[-1] += orders.size  # a weight of an output: no hidden unit dies of it
        self.etas.append(how.eta)

    def output_sums(self, spec: NetworkSpec, theta: np.ndarray, X: np.ndarray) -> np.ndarray:
        return np.zeros((X.shape[0], spec.k))


class BrokenBackend(CountingBackend):
    """Raises as soon as it is asked to train."""

    def train(self, *_: object) -> None:
        raise ZeroDivisionError("the engine is broken")


def news_until(
    thread: TrainingThread, enough: Callable[[Snapshot | Failed], bool], seconds: float = 10.0
) -> list[Snapshot | Failed]:
    """Fetch news until one is enough, and return them all."""
    end = perf_counter() + seconds
    heard: list[Snapshot | Failed] = []
    while perf_counter() < end:
        news = thread.news.take(timeout=0.2)
        if news is not None:
            heard.append(news)
            if enough(news):
                return heard
    raise AssertionError(f"not within {seconds} s; heard {heard}")


def the_end(news: Snapshot | Failed) -> bool:
    return isinstance(news, Failed) or news.finished


def last_of(thread: TrainingThread, seconds: float = 10.0) -> Snapshot:
    """Wait for the end of a run that goes well."""
    news = news_until(thread, the_end, seconds)[-1]
    assert isinstance(news, Snapshot), news
    return news
