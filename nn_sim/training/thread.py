"""The training thread: hears commands, lets a ``Runner`` work, and leaves pictures of it in a slot.

Owns pace and when a picture is due. Knows nothing of Qt or of who looks.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from math import inf, isinf
from time import perf_counter

from nn_sim.engine import Backend, Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.stop_rules import NO_RULES
from nn_sim.training.mailbox import CommandQueue, LatestSlot
from nn_sim.training.plane import Plane
from nn_sim.training.runner import Runner
from nn_sim.training.snapshot import Failed, Snapshot, picture_of

log = logging.getLogger(__name__)

PICTURE_SECONDS = 1 / 30
PICTURE_SHARE = 0.06
"""The part of the thread's time that pictures may take; large networks get fewer of them."""
SLOWEST_PICTURES = 0.1
MOST_PICTURE_SHARE = 0.25
"""Ten pictures a second are worth more than that, as long as they do not take so much of the time."""
ADVANCE_SECONDS = 0.02
RATE_SECONDS = 0.5


@dataclass(frozen=True, eq=False)
class Start:
    """Begin a run.

    Attributes
    ----------
    run_id : int
        Borne by all its snapshots.
    experiment : Experiment
        Where to begin.
    speed : float
        Steps a second, infinity for as fast as it goes.
    steps : int or None
        Stop after so many steps.
    until_epoch : int or None
        Stop at the beginning of this epoch.
    plane : Plane or None
        Where the maps of its pictures lie; None for the usual plane.
    """

    run_id: int
    experiment: Experiment
    speed: float = inf
    steps: int | None = None
    until_epoch: int | None = None
    plane: Plane | None = None


@dataclass(frozen=True)
class ChangeSpeed:
    """Go on at another speed."""

    speed: float


@dataclass(frozen=True)
class ChangeHyperparameters:
    """Go on with other settings."""

    hyperparameters: Hyperparameters


@dataclass(frozen=True)
class ChangePlane:
    """Go on with the maps over another plane."""

    plane: Plane


@dataclass(frozen=True)
class Stop:
    """End the run."""


@dataclass(frozen=True)
class Quit:
    """End the thread."""


Command = Start | ChangeSpeed | ChangeHyperparameters | ChangePlane | Stop | Quit


class TrainingThread:
    """One thread for all runs, one run at a time.

    Parameters
    ----------
    backend : callable
        Returns the best backend there is now; asked again all along a run.
    """

    def __init__(self, backend: Callable[[], Backend]) -> None:
        self.news: LatestSlot[Snapshot | Failed] = LatestSlot()
        self._backend = backend
        self._commands: CommandQueue[Command] = CommandQueue()
        self._quitting = False
        self._thread = threading.Thread(target=self._work, name="nn-sim-training", daemon=True)
        self._thread.start()

    def give(self, command: Command) -> None:
        """Give a command; never waits."""
        self._commands.put(command)

    def shut_down(self, timeout: float = 5.0) -> bool:
        """End the run and the thread, and wait for it; returns whether it has ended."""
        self.give(Quit())
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while not self._quitting:
            command = self._commands.wait()
            if isinstance(command, Quit):
                return
            if isinstance(command, Start):
                try:
                    _Run(command, self._backend, self._commands, self.news, self._quit).go_on()
                except Exception as error:  # at the top only: the window must hear of it, and the thread live on
                    log.exception("the training thread met an error")
                    self.news.put(Failed(command.run_id, f"{type(error).__name__}: {error}"))

    def _quit(self) -> None:
        self._quitting = True


class _Run:
    """One run on the training thread."""

    def __init__(
        self,
        start: Start,
        backend: Callable[[], Backend],
        commands: CommandQueue[Command],
        news: LatestSlot[Snapshot | Failed],
        quit_thread: Callable[[], None],
    ) -> None:
        self._start = start
        self._backend = backend
        self._commands = commands
        self._news = news
        self._quit_thread = quit_thread
        has_goal = start.steps is not None or start.until_epoch is not None  # then that alone ends it
        self._runner = Runner(start.experiment, backend(), NO_RULES if has_goal else start.experiment.stop_rules)
        self._speed = start.speed
        self._plane = start.plane
        self._stopped = False
        self._next_step = self._rate_began = perf_counter()
        self._next_picture = self._next_step + PICTURE_SECONDS
        self._pictured_step = start.experiment.progress.step
        self._rate_examples = 0
        self._rate = 0.0

    def go_on(self) -> None:
        """Train until the goal, a rule, a divergence or a command ends it; then publish the end."""
        while not (self._stopped or self._runner.has_ended or self._reached()):
            self._runner.backend = self._backend()
            self._advance()
            for command in self._commands.pending():
                self._hear(command)
            if not self._stopped:
                self._publish_if_due()
        self._publish(finished=True)

    def _reached(self) -> bool:
        done = self._runner.step - self._start.experiment.progress.step
        steps, epoch = self._start.steps, self._start.until_epoch
        return (steps is not None and done >= steps) or (epoch is not None and self._runner.epoch >= epoch)

    def _advance(self) -> None:
        if self._start.steps is not None:
            self._runner.advance_steps(1)
        elif isinf(self._speed):
            self._runner.advance(ADVANCE_SECONDS, self._start.until_epoch)
        else:
            self._advance_at_pace()

    def _advance_at_pace(self) -> None:
        wait = self._next_step - perf_counter()
        if wait > 0.0:
            command = self._commands.wait(min(wait, PICTURE_SECONDS))
            if command is not None:
                self._hear(command)
            return
        due = max(int(-wait * self._speed), 1)
        together = min(due, max(int(self._speed * PICTURE_SECONDS), 1))  # one picture's worth at most
        # a step too fast to be seen leaves its losses to the schedule, so that a long run stays small
        record = not self._is_fast or self._picture_is_due()
        done = self._runner.advance_steps(together, self._start.until_epoch, seconds=ADVANCE_SECONDS, record=record)
        # what the machine cannot keep up with is given up, so that a slower speed is heard at once
        self._next_step = max(self._next_step + done / self._speed, perf_counter() - PICTURE_SECONDS)

    def _hear(self, command: Command) -> None:
        if isinstance(command, ChangeSpeed):
            self._speed, self._next_step = command.speed, perf_counter()
        elif isinstance(command, ChangeHyperparameters):
            self._runner.set_hyperparameters(command.hyperparameters)
        elif isinstance(command, ChangePlane):
            self._plane = command.plane
        elif isinstance(command, Stop):
            self._stopped = True
        elif isinstance(command, Quit):
            self._stopped = True
            self._quit_thread()

    def _publish_if_due(self) -> None:
        now = perf_counter()
        done = self._runner.examples_done
        some = done - self._rate_examples > self._runner.hyperparameters.batch_size  # more than one step
        if now - self._rate_began >= RATE_SECONDS and some:
            self._rate = (done - self._rate_examples) / (now - self._rate_began)
            self._rate_began, self._rate_examples = now, done
        if self._picture_is_due():
            self._publish(finished=False)
            took = perf_counter() - now
            self._next_picture = now + _seconds_between_pictures(took)

    def _picture_is_due(self) -> bool:
        moved = self._runner.step != self._pictured_step
        return moved and perf_counter() >= self._next_picture and self._news.is_empty

    def _publish(self, finished: bool) -> None:
        runner = self._runner
        self._pictured_step = runner.step
        experiment = runner.finished_experiment() if finished else runner.experiment()
        example = None if finished else self._shown_example
        self._news.put(
            Snapshot(
                run_id=self._start.run_id,
                experiment=experiment,
                picture=picture_of(experiment, example, runner.backend, self._plane),
                engine=runner.backend.name,
                examples_per_second=self._rate,
                finished=finished,
                finding=runner.finding,
                stopped=runner.stopped,
                run=runner.stretches() if finished else (),
            )
        )

    @property
    def _is_fast(self) -> bool:
        """Whether there are more steps than pictures."""
        return self._speed > 1 / PICTURE_SECONDS

    @property
    def _shown_example(self) -> int | None:
        """While running fast the same example stays in the network, so that its values do not flicker."""
        return self._start.experiment.next_example if self._is_fast else None


def _seconds_between_pictures(took: float) -> float:
    """Return when the next picture is due after one that took so long."""
    return max(PICTURE_SECONDS, min(took / PICTURE_SHARE, max(SLOWEST_PICTURES, took / MOST_PICTURE_SHARE)))
