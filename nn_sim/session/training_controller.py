"""Runs and steps for the document: gives commands to the training thread and fetches its news by timer.

Owns when the window hears of a run: pictures at up to 30 Hz, numbers four times a second, the end at once. No training
step is done on the GUI thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from nn_sim.engine import HyperparameterError
from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import with_run
from nn_sim.language import later, tr
from nn_sim.session.diagnosis import Diagnosis
from nn_sim.session.document import Document, changes_between
from nn_sim.session.going_back import go_back, try_smaller_eta
from nn_sim.session.intentions import GoBack, Pause, Run, SetEta, SetSpeed, StepEpoch, StepExample, TrySmallerEta
from nn_sim.session.view_state import NOTHING_TO_TELL, Change
from nn_sim.session.work import Work
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.training.plane import Plane
from nn_sim.training.snapshot import Failed, Snapshot, picture_of
from nn_sim.training.thread import ChangeHyperparameters, ChangePlane, ChangeSpeed, Start, Stop, TrainingThread

log = logging.getLogger(__name__)

PICTURE_MS = 16
NUMBERS_SECONDS = 0.25
HISTORY_SECONDS = 0.1
STEP_WAIT_SECONDS = 0.03
ENGINE_MS = 250
FINISH_SECONDS = 5.0

MET_ALREADY = later("That was so before this run began: change the rule to train on.")


class TrainingController(QObject):
    """Acts on the intentions Run, Pause, StepExample, StepEpoch, SetSpeed, GoBack, TrySmallerEta, and SetEta in a run.

    Parameters
    ----------
    document : Document
        What is trained.
    engine : EngineLoader
        Knows the best backend there is now.
    """

    def __init__(self, document: Document, engine: EngineLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._engine = engine
        self._thread = TrainingThread(engine.backend)
        self._run_ids = count(1)
        self._run_id = 0
        self._before: Experiment | None = None  # what the run at hand began with
        self._numbers_shown = 0.0
        self._history_shown = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PICTURE_MS)
        self._timer.timeout.connect(self._fetch)
        self._engine_timer = QTimer(self)
        self._engine_timer.setInterval(ENGINE_MS)
        self._engine_timer.timeout.connect(self._show_engine)
        self._actions: dict[type, Callable[..., None]] = {
            Run: lambda _: self.run(),
            Pause: lambda _: self.pause(),
            StepExample: lambda _: self.step(),
            StepEpoch: lambda _: self.step_epoch(),
            SetSpeed: lambda wish: self.set_speed(wish.steps_per_second),
            SetEta: lambda wish: self.set_eta(wish.eta),
            GoBack: lambda _: go_back(self._document),
            TrySmallerEta: lambda _: try_smaller_eta(self._document),
        }

    @property
    def kinds(self) -> frozenset[type]:
        """The intentions it acts on."""
        return frozenset(self._actions)

    @property
    def is_busy(self) -> bool:
        """Whether a run or a step is under way."""
        return self._before is not None

    def intend(self, intention: object) -> None:
        """Act on an intention of this controller's."""
        self._actions[type(intention)](intention)

    def begin_loading_engine(self) -> None:
        """Get the compiled engine ready in the background and show how that stands."""
        self._engine.begin()
        self._show_engine()
        self._engine_timer.start()

    def run(self) -> None:
        """Train until paused."""
        if not self.is_busy:
            self._start(self._start_now(speed=self._document.state.speed))

    def step(self) -> None:
        """Do one step: one batch, or what is left of the epoch where that is less."""
        if not self.is_busy:
            self._start(self._start_now(steps=1), wait=STEP_WAIT_SECONDS)

    def step_epoch(self) -> None:
        """Train to the end of the epoch."""
        if not self.is_busy:
            goal = self._document.experiment.progress.epoch + 1
            self._start(self._start_now(until_epoch=goal), wait=STEP_WAIT_SECONDS)

    def pause(self) -> None:
        """End the run after the step at hand; it becomes one entry of the undo stack."""
        if self.is_busy:
            self._thread.give(Stop())

    def finish(self) -> None:
        """Pause, and wait for the end of the run."""
        self.pause()
        end = perf_counter() + FINISH_SECONDS
        while self.is_busy and (left := end - perf_counter()) > 0.0:
            self._fetch(left)

    def set_speed(self, steps_per_second: float) -> None:
        """Do so many steps a second, from now on or from the next run on."""
        self._thread.give(ChangeSpeed(steps_per_second))
        self._document.show(replace(self._document.state, speed=steps_per_second), Change.RUN)

    def set_eta(self, eta: float) -> None:
        """Change the learning rate of the run that is on."""
        try:
            changed = replace(self._document.experiment.hyperparameters, eta=eta)
        except HyperparameterError as error:
            self._document.refused.emit(str(error))
            return
        self._thread.give(ChangeHyperparameters(changed))

    def set_plane(self, plane: Plane) -> None:
        """Draw the maps of the run that is on over another plane."""
        if self.is_busy:
            self._thread.give(ChangePlane(plane))

    def shut_down(self) -> None:
        """End the run, keeping what it learned, and the thread."""
        self._timer.stop()
        self._engine_timer.stop()
        if not self._thread.shut_down():
            log.error(tr("the training thread did not end in time"))
        if self.is_busy:
            self._fetch()

    def _start_now(self, **how: Any) -> Start:
        state = self._document.state
        return Start(next(self._run_ids), state.experiment, plane=state.plane, **how)

    def _start(self, start: Start, wait: float = 0.0) -> None:
        self._run_id, self._before = start.run_id, start.experiment
        self._numbers_shown = perf_counter()
        self._thread.give(start)
        end = perf_counter() + wait
        while self.is_busy and (left := end - perf_counter()) > 0.0:
            self._fetch(left)
        if self.is_busy:
            self._document.show(replace(self._document.state, running=True, **NOTHING_TO_TELL), Change.RUN)
            self._timer.start()

    def _fetch(self, wait: float = 0.0) -> None:
        news = self._thread.news.take(wait)
        if news is None or news.run_id != self._run_id:
            return
        if isinstance(news, Failed):
            self._fail(news)
        elif news.finished:
            self._finish(news)
        else:
            self._show(news)

    def _show(self, news: Snapshot) -> None:
        changes = Change.PICTURES
        if news.experiment.hyperparameters is not self._document.experiment.hyperparameters:
            changes |= Change.SETTINGS
        now = perf_counter()
        if now - self._numbers_shown >= NUMBERS_SECONDS:
            self._numbers_shown = now
            changes |= Change.NUMBERS
        elif now - self._history_shown >= HISTORY_SECONDS:  # not in the same turn, which would be a long one
            self._history_shown = now
            changes |= Change.HISTORY
        self._document.show_experiment(
            news.experiment,
            news.picture,
            changes,
            examples_per_second=news.examples_per_second,
            engine=self._engine.state,
        )

    def _finish(self, news: Snapshot) -> None:
        before = self._before
        assert before is not None
        self._timer.stop()
        self._before = None
        rate = news.examples_per_second or self._document.state.examples_per_second
        changes = changes_between(before, news.experiment) | changes_between(self._document.experiment, news.experiment)
        stepped = news.experiment.progress.step > before.progress.step
        is_entry = stepped or bool(changes & Change.SETTINGS)
        work = Work(before, self._document.timeline)
        timeline = with_run(work.timeline, news.run, news.experiment) if is_entry else work.timeline
        told = NOTHING_TO_TELL | {
            "stopped": news.stopped if stepped or not news.stopped else f"{news.stopped} {tr(MET_ALREADY)}",
            "doctor": Diagnosis(news.finding, before, is_entry) if news.finding else None,
        }
        self._document.show_experiment(
            news.experiment,
            news.picture,
            changes | Change.RUN | Change.NUMBERS | Change.PICTURES | Change.HISTORY | Change.TIMELINE,
            timeline=timeline,
            running=False,
            examples_per_second=rate,
            engine=self._engine.state,
            **told,
        )
        if is_entry:
            self._document.commit_shown(work, run_text(before, news.experiment))

    def _fail(self, news: Failed) -> None:
        before = self._before
        assert before is not None
        self._timer.stop()
        self._before = None
        changes = changes_between(self._document.experiment, before) | Change.RUN | Change.NUMBERS | Change.PICTURES
        notice = tr(
            "Training stopped by an error in the program ({message}); the weights from before it are shown."
        ).format(message=news.message)
        self._document.show_experiment(
            before,
            picture_of(before, plane=self._document.state.plane),
            changes,
            running=False,
            **NOTHING_TO_TELL | {"notice": notice},
        )

    def _show_engine(self) -> None:
        state = self._engine.state
        if state != "compiling":
            self._engine_timer.stop()
        if state != self._document.state.engine:
            self._document.show(replace(self._document.state, engine=state), Change.RUN)


def run_text(before: Experiment, after: Experiment) -> str:
    """Name a run in the history: "Step 5", "Epoch 3", "Train 150 epochs, η 0.1"."""
    steps = after.progress.step - before.progress.step
    epochs = after.progress.epoch - before.progress.epoch
    eta = f"η {after.hyperparameters.eta:g}"
    if steps == 1:
        return tr("Step {step}, {eta}").format(step=after.progress.step, eta=eta)
    if epochs == 1 and after.progress.position == 0:
        return tr("Epoch {epoch}, {eta}").format(epoch=after.progress.epoch, eta=eta)
    if epochs <= 1:
        return tr("Train {steps} steps, {eta}").format(steps=steps, eta=eta)
    return tr("Train {epochs} epochs, {eta}").format(epochs=epochs, eta=eta)
