"""A run of an experiment: advances it step by step or as fast as it goes, and measures it on the way.

Owns the mutable copy of the weights while they are trained, and the promise that the result does not depend on how a
run is cut into calls. There is no thread in here, and no clock but for how long one call may take.
"""

from __future__ import annotations

from dataclasses import replace
from math import ceil, inf
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import NUMPY, Backend, Hyperparameters, Parameters
from nn_sim.engine.epochs import epoch_orders
from nn_sim.engine.optimisers import Memory
from nn_sim.experiment import Experiment, GeneratorState, Measures, Progress, measure
from nn_sim.training.divergence import Weights, first_bad_step, sentence
from nn_sim.training.schedule import next_measured_epoch
from nn_sim.training.stop_rules import NO_RULES, StopRules, StopWatch

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

CALL_SECONDS = 0.02
"""How long one call of the engine may take, so that a command is heard in time."""


class Runner:
    """Trains one experiment.

    Parameters
    ----------
    experiment : Experiment
        Where to go on from; it stays as it is.
    backend : Backend
        Who does the arithmetic; may be exchanged between calls.
    rules : StopRules
        When to stop by itself; `stopped` then says why, as `diverged` says where a run broke down.
    """

    def __init__(self, experiment: Experiment, backend: Backend = NUMPY, rules: StopRules = NO_RULES) -> None:
        self.backend = backend
        self.hyperparameters = experiment.hyperparameters
        self.epoch = experiment.progress.epoch
        self.step = experiment.progress.step
        self.position = experiment.progress.position
        self.examples_done = 0
        self.diverged = ""
        self.stopped = ""
        self._watch = StopWatch(rules)
        if rules != NO_RULES and self.position == 0:
            self.stopped = self._watch.reason(self.epoch, experiment.measures)  # a rule may have been met before
        self._experiment = experiment
        self._theta = experiment.parameters.theta.copy()
        self._memory = experiment.memory.copy()
        self._rng = experiment.progress.generator.generator()
        self._epoch_began = experiment.progress.generator
        self._order: Integers | None = None  # of the current epoch, once it has been drawn
        self._examples_per_call = 64
        self._next_measured = self._epoch_to_measure()
        self._points: list[tuple[float, Measures]] = []

    def advance(self, seconds: float, until_epoch: int | None = None) -> None:
        """Train for about so many seconds, but not past the beginning of epoch `until_epoch`, nor past a divergence."""
        end = perf_counter() + seconds
        while self._may_go_on(until_epoch):
            began = perf_counter()
            done = self._advance_by_one_call(until_epoch)
            now = perf_counter()
            self._examples_per_call = _budget(done, now - began, self._examples_per_call)
            if now >= end:
                return

    def advance_steps(
        self, steps: int, until_epoch: int | None = None, *, seconds: float = inf, record: bool = True
    ) -> int:
        """Train for so many steps, but not past what ends ``advance``, nor much longer than so many seconds.

        Returns how many steps they were; `record` tells whether the losses are recorded also after the last one.
        """
        end, before = perf_counter() + seconds, self.step
        while self.step - before < steps and self._may_go_on(until_epoch):
            self._train_within_epoch(self.hyperparameters.batch_size)
            self._record_if_due()
            if perf_counter() >= end:
                break
        if record:
            self._record()
        return self.step - before

    def set_hyperparameters(self, hyperparameters: Hyperparameters) -> None:
        """Go on with other settings; another optimiser begins with nothing to remember."""
        if hyperparameters.optimiser != self.hyperparameters.optimiser:
            self._memory = Memory.fresh(self._experiment.spec, hyperparameters)
        self.hyperparameters = hyperparameters

    def measures(self) -> Measures:
        """Measure the weights now."""
        e = self._experiment
        return measure(e.spec, self._theta, e.data, classes=e.is_classification, backend=self.backend)

    def experiment(self) -> Experiment:
        """Return the experiment as far as it has come."""
        began = self._epoch_began if self._order is not None else GeneratorState.of(self._rng)
        self._experiment = replace(
            self._experiment,
            hyperparameters=self.hyperparameters,
            parameters=Parameters(self._experiment.spec, self._theta.copy()),
            memory=self._memory.copy(),
            progress=Progress(began, self.epoch, self.position, self.step),
            history=self._experiment.history.with_points(self._points),
        )
        self._points = []
        return self._experiment

    def finished_experiment(self) -> Experiment:
        """Return the same, with the losses of this very moment as the last point of the history."""
        self._record()
        return self.experiment()

    def _may_go_on(self, until_epoch: int | None) -> bool:
        return not self.diverged and not self.stopped and (until_epoch is None or self.epoch < until_epoch)

    def _advance_by_one_call(self, until_epoch: int | None) -> int:
        """Train about as many examples as one call may take; return how many they were."""
        before = self.examples_done
        whole_epochs = self._examples_per_call // self._experiment.example_count
        if self._order is None and self.position == 0 and whole_epochs > 0:
            to = self._next_measured if until_epoch is None else min(self._next_measured, until_epoch)
            self._train_epochs(min(to - self.epoch, whole_epochs))
        else:
            batch = self.hyperparameters.batch_size
            self._train_within_epoch(max(self._examples_per_call // batch, 1) * batch)
        self._record_if_due()
        return self.examples_done - before

    def _train_epochs(self, epochs: int) -> None:
        count = self._experiment.example_count
        state = GeneratorState.of(self._rng)
        orders = epoch_orders(self._rng, count, epochs, self._experiment.order)
        good = self._train(orders)
        if good == orders.size:
            self.epoch += epochs
            return
        self.epoch += good // count
        self.position = good % count
        self._rng = state.generator()
        epoch_orders(self._rng, count, good // count, self._experiment.order)
        self._draw_order()

    def _train_within_epoch(self, examples: int) -> None:
        """Train up to so many examples of the current epoch, whole batches of them."""
        order = self._draw_order()
        good = self._train(order[None, self.position : self.position + examples])
        self.position += good
        if self.position == len(order):
            self.epoch, self.position, self._order = self.epoch + 1, 0, None

    def _draw_order(self) -> Integers:
        if self._order is None:
            self._epoch_began = GeneratorState.of(self._rng)
            self._order = epoch_orders(self._rng, self._experiment.example_count, 1, self._experiment.order)[0]
        return self._order

    def _train(self, orders: Integers) -> int:
        """Train the examples of `orders`; where that diverges, stop before the step that does it.

        Returns how many examples were learned: all of them, or those before the bad step.
        """
        e, how = self._experiment, self.hyperparameters
        before = Weights(self._theta.copy(), self._memory.copy())
        self.backend.train(e.spec, self._theta, how, e.data.X_train, e.data.Y_train, orders, self._memory, self.epoch)
        good, found = orders.size, None
        if not np.isfinite(self._theta).all():
            found = first_bad_step(self.backend, e.spec, before, how, e.data, orders, self.epoch)
            good, self._theta, self._memory = found.good_examples, found.last_good.theta, found.last_good.memory
        rows, rest = divmod(good, orders.shape[1])
        self.step += rows * ceil(orders.shape[1] / how.batch_size) + ceil(rest / how.batch_size)
        self.examples_done += good
        if found:
            self.diverged = sentence(e.spec, found, self.step + 1, self.epoch + rows, how, e.data.X_train)
        return good

    def _record_if_due(self) -> None:
        if self.position == 0 and self.epoch >= self._next_measured and not self.diverged:
            self._record()

    def _record(self) -> None:
        """Record the losses of this very moment, unless they are the last ones that have been."""
        now = self.epoch + self.position / self._experiment.example_count
        recorded = self._experiment.history.column("epoch")
        last = self._points[-1][0] if self._points else recorded[-1] if len(recorded) else None
        if now != last:
            measures = self.measures()
            self._points.append((now, measures))
            if self.position == 0:
                self.stopped = self._watch.reason(self.epoch, measures)
        self._next_measured = self._epoch_to_measure()

    def _epoch_to_measure(self) -> int:
        rules = self._watch.rules
        if rules.watch_every_epoch:
            return self.epoch + 1
        measured = next_measured_epoch(self.epoch)
        return measured if rules.epochs is None else max(min(measured, rules.epochs), self.epoch + 1)


def _budget(done: int, seconds: float, now: int) -> int:
    """Return how many examples the next call may take, told from how long the last one took."""
    if done == 0 or seconds <= 0.0:
        return now
    wished = done / seconds * CALL_SECONDS
    return int(min(max(wished, 1.0), now * 4.0, 10_000_000.0))
