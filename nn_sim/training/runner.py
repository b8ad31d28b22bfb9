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
from nn_sim.experiment.stop_rules import NO_RULES, StopRules
from nn_sim.experiment.stretch import Keyframe, Stretch
from nn_sim.training.dead_units import Units, dead_units, dead_units_found
from nn_sim.training.divergence import divergence_at, first_bad_step
from nn_sim.training.finding import Divergence, Finding
from nn_sim.training.frames import FrameRecorder
from nn_sim.training.schedule import next_measured_epoch
from nn_sim.training.soundness import NUMBERS_ONLY, Bounds, Weights
from nn_sim.training.stop_rules import StopWatch

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

CALL_SECONDS = 0.02
"""How long one call of the engine may take, so that a command is heard in time."""

_EXAMPLES_TO_REPEAT = 100_000  # of one call


class Runner:
    """Trains one experiment.

    Parameters
    ----------
    experiment : Experiment
        Where to go on from; it stays as it is.
    backend : Backend
        Who does the arithmetic; may be exchanged between calls.
    rules : StopRules
        When to stop by itself; `stopped` then says why, or `finding` what was wrong.
    """

    def __init__(self, experiment: Experiment, backend: Backend = NUMPY, rules: StopRules = NO_RULES) -> None:
        self._backend = backend
        self.hyperparameters = experiment.hyperparameters
        self.epoch = experiment.progress.epoch
        self.step = experiment.progress.step
        self.position = experiment.progress.position
        self.examples_done = 0
        self.finding: Finding | None = None
        self.stopped = ""
        self._watch = StopWatch(rules)
        if rules.set_a_goal and self.position == 0:
            self.stopped = self._watch.reason(self.epoch, experiment.measures)  # a rule may have been met before
        self._experiment = experiment
        self._began_untrained = experiment.untrained
        self._theta = experiment.parameters.theta.copy()
        self._memory = experiment.memory.copy()
        self._bounds = Bounds.for_run(experiment.spec, self._theta, experiment.data)
        self._rng = experiment.progress.generator.generator()
        self._epoch_began = experiment.progress.generator
        self._order: Integers | None = None  # of the current epoch, once it has been drawn
        self._examples_per_call = 64
        self._next_measured = self._epoch_to_measure()
        self._points: list[tuple[float, Measures]] = []
        self._past: list[Stretch] = []  # of this run, before settings or engine changed
        self._stretch_began = experiment
        self._frames = FrameRecorder()
        self._dead_before = self._dead_now() if rules.dead_units else frozenset()

    @property
    def backend(self) -> Backend:
        """Who does the arithmetic. Another one begins another stretch, for its results differ in the last bits."""
        return self._backend

    @backend.setter
    def backend(self, backend: Backend) -> None:
        if backend is not self._backend:
            self._end_stretch()
            self._backend = backend

    @property
    def diverged(self) -> str:
        """Where and why the weights went out of bounds, in one sentence; empty if they have not."""
        return self.finding.sentence if isinstance(self.finding, Divergence) else ""

    @property
    def has_ended(self) -> bool:
        """Whether a rule or a finding has put an end to this run."""
        return self.finding is not None or bool(self.stopped)

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

    def advance_to_step(self, step: int) -> None:
        """Train to exactly this step as fast as it goes, without a look at the losses: to repeat what is known."""
        self._bounds = NUMBERS_ONLY
        count, batch = self._experiment.example_count, self.hyperparameters.batch_size
        steps_of_epoch = ceil(count / batch)
        while self.step < step and not self.has_ended:
            left = step - self.step
            if self._order is None and self.position == 0 and left >= steps_of_epoch:
                self._train_epochs(min(left // steps_of_epoch, max(_EXAMPLES_TO_REPEAT // count, 1)))
            else:
                self._train_within_epoch(left * batch)

    def set_hyperparameters(self, hyperparameters: Hyperparameters) -> None:
        """Go on with other settings; another optimiser begins with nothing to remember."""
        self._end_stretch()
        if hyperparameters.optimiser != self.hyperparameters.optimiser:
            self._memory = Memory.fresh(self._experiment.spec, hyperparameters)
        self.hyperparameters = hyperparameters
        self._stretch_began = self.experiment()

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

    def stretches(self) -> tuple[Stretch, ...]:
        """Return what this run has gone through, with keyframes."""
        end = Keyframe.of(self.experiment())
        now = Stretch(self._stretch_began, self._backend.name, self._frames.frames_until(end))
        return (*self._past, *((now,) if now.last_step > now.first_step else ()))

    def finished_experiment(self) -> Experiment:
        """Return the same, with the losses of this very moment as the last point of the history."""
        self._record()
        return self.experiment()

    def _end_stretch(self) -> None:
        if self.step > self._stretch_began.progress.step:
            self._past = list(self.stretches())
        self._stretch_began, self._frames = self.experiment(), FrameRecorder()

    def _keep_frame_if_due(self) -> None:
        if self._frames.is_due(self.step):
            self._frames.take(Keyframe.of(self.experiment()))

    def _may_go_on(self, until_epoch: int | None) -> bool:
        return not self.has_ended and (until_epoch is None or self.epoch < until_epoch)

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
            self._keep_frame_if_due()
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
        self._keep_frame_if_due()

    def _draw_order(self) -> Integers:
        if self._order is None:
            self._epoch_began = GeneratorState.of(self._rng)
            self._order = epoch_orders(self._rng, self._experiment.example_count, 1, self._experiment.order)[0]
        return self._order

    def _train(self, orders: Integers) -> int:
        """Train the examples of `orders`; where that diverges, stop before the step that does it.

        Returns how many examples were learned: all of them, or those before the bad step.
        """
        e, how, bounds = self._experiment, self.hyperparameters, self._bounds
        before = Weights(self._theta.copy(), self._memory.copy())
        self.backend.train(e.spec, self._theta, how, e.data.X_train, e.data.Y_train, orders, self._memory, self.epoch)
        good, found = orders.size, None
        if not bounds.hold(e.spec, Weights(self._theta, self._memory), how, e.data):
            found = first_bad_step(self.backend, e.spec, before, how, e.data, orders, self.epoch, bounds)
            good, self._theta, self._memory = found.good_examples, found.last_good.theta, found.last_good.memory
        rows, rest = divmod(good, orders.shape[1])
        self.step += rows * ceil(orders.shape[1] / how.batch_size) + ceil(rest / how.batch_size)
        self.examples_done += good
        if found:
            step, epoch = self.step + 1, self.epoch + rows + 1
            self.finding = divergence_at(e.spec, found, step, epoch, how, e.data.X_train, bounds)
        return good

    def _record_if_due(self) -> None:
        if self.position == 0 and self.epoch >= self._next_measured and not self.diverged:
            self._record()
            if self._watch.rules.dead_units:
                self._look_for_dead_units()

    def _look_for_dead_units(self) -> None:
        """Stop for units that have died; those that were dead when the run began have been told of before.

        But not at the very start: what a random start or a hand has made of a unit is told after the first epoch.
        """
        told = frozenset() if self._began_untrained else self._dead_before
        if died := self._dead_now() - told:
            self.finding = dead_units_found(self._experiment.spec, died, self._dead_before, self.step, self.epoch)

    def _dead_now(self) -> Units:
        return dead_units(self._experiment.spec, self._theta, self._experiment.data.X_train)

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
