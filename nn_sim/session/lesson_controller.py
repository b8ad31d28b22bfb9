"""Moves the student's cursor: on and back by any granularity, by key or by itself.

Owns when a move leaves the step at hand: then the training controller does the step, or time goes back by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from nn_sim.session.document import Document
from nn_sim.session.intentions import (
    Explain,
    MoveCursor,
    PlaceCursor,
    PlayLesson,
    SetGranularity,
    SetLessonSpeed,
    ShowLongWay,
)
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.cursor import beginning, following, last, preceding
from nn_sim.stepper.walk import BEGINNING, Place

FASTEST_MOVES = 20.0
_WHOLE_STEPS = ("batch", "epoch")


class LessonController(QObject):
    """Acts on the intentions about the cursor.

    Parameters
    ----------
    document : Document
        Whose lesson it is.
    do_step, do_epoch : callable
        Do the step that the cursor has come to the end of, or go on to the end of the epoch.
    step_back, epoch_back : callable
        Go back to before the last step, or to the beginning of the epoch; return whether there was one.
    """

    def __init__(
        self,
        document: Document,
        do_step: Callable[[], None],
        do_epoch: Callable[[], None],
        step_back: Callable[[], bool],
        epoch_back: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._do_step = do_step
        self._do_epoch = do_epoch
        self._step_back = step_back
        self._epoch_back = epoch_back
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)
        self._actions: dict[type, Callable[..., None]] = {
            MoveCursor: lambda wish: self.move(wish.forward),
            PlaceCursor: lambda wish: self.place(wish.stage),
            SetGranularity: lambda wish: self.set_granularity(wish.name),
            Explain: lambda wish: self._show(asked=wish.scalar, active=True, playing=False),
            ShowLongWay: lambda wish: self.show_long_way(wish.on),
            PlayLesson: lambda wish: self.play(wish.on),
            SetLessonSpeed: lambda wish: self.set_speed(wish.moves_per_second),
        }

    @property
    def kinds(self) -> frozenset[type]:
        """The intentions it acts on."""
        return frozenset(self._actions)

    def intend(self, intention: object) -> None:
        """Act on an intention of this controller's."""
        self._actions[type(intention)](intention)

    def move(self, forward: bool) -> None:
        """Move the cursor by the granularity that is set; the first move of a lesson lights its first number."""
        lesson = self._lesson
        if self._document.state.running:
            return
        if lesson.granularity in _WHOLE_STEPS:
            self._do_whole_step(forward)
        elif lesson.problem:
            self._document.refused.emit(lesson.problem)
        elif not lesson.active and forward:
            self._show(active=True, place=beginning(lesson.walk, lesson.place, lesson.granularity), asked=None)
        elif lesson.asked is not None:
            self._show(asked=None, active=True)
        elif forward:
            self._go_on()
        else:
            self._go_back()

    def place(self, stage: int) -> None:
        """Put the cursor at the beginning of a stage, whatever the granularity; the nearest one there is.

        Where only the example is another one, it stays at its unit.
        """
        lesson = self._lesson
        if self._document.state.running or lesson.problem:
            return
        stage = min(max(stage, 0), lesson.walk.stage_count - 1)
        at = lesson.walk.stage(lesson.place.stage)
        is_same = lesson.walk.stage(stage) != at == replace(lesson.walk.stage(stage), example=at.example)
        place = lesson.place._replace(stage=stage) if is_same else Place(stage)
        self._show(place=place, asked=None, active=True)

    def set_granularity(self, name: str) -> None:
        """Let a move go further or less far; the cursor goes to the beginning of what it now stands for."""
        lesson = self._lesson
        place = lesson.place if lesson.problem else beginning(lesson.walk, lesson.place, name)
        self._show(granularity=name, place=place)

    def show_long_way(self, on: bool) -> None:
        """Show delta_k by the chain rule as written, or the short way; the cursor stays at its number."""
        before = self._lesson
        if before.problem:
            return
        lesson = replace(before, long_way=on)
        place = lesson.walk.place_of(before.walk.scalar(before.place))
        if place is None:  # one of the two slopes, which the short way does not have
            delta = replace(before.walk.scalar(before.place), quantity="delta_k")
            place = lesson.walk.place_of(delta) or BEGINNING
        self._show(long_way=on, place=place)

    def play(self, on: bool) -> None:
        """Let the cursor move by itself, or hold it."""
        if on and (self._document.state.running or self._lesson.problem):
            return
        self._show(playing=on, active=self._lesson.active or on)
        self._set_timer()

    def set_speed(self, moves_per_second: float) -> None:
        """Move so often while playing."""
        self._show(moves_per_second=min(max(moves_per_second, 0.1), FASTEST_MOVES))
        self._set_timer()

    def shut_down(self) -> None:
        """Hold the cursor."""
        self._timer.stop()

    @property
    def _lesson(self) -> Lesson:
        return self._document.state.lesson

    def _do_whole_step(self, forward: bool) -> None:
        """Learn from a batch or for an epoch, or take it back; the cursor begins again with the step after it."""
        if self._lesson.place != BEGINNING or self._lesson.asked is not None:
            self._show(place=BEGINNING, asked=None)
        by_batch = self._lesson.granularity == "batch"
        if forward:
            (self._do_step if by_batch else self._do_epoch)()
        else:
            (self._step_back if by_batch else self._epoch_back)()

    def _go_on(self) -> None:
        lesson = self._lesson
        place = following(lesson.step, lesson.walk, lesson.place, lesson.granularity, long_way=lesson.long_way)
        self._show(place=place or BEGINNING, asked=None, active=True)
        if place is None:
            self._do_step()

    def _go_back(self) -> None:
        lesson = self._lesson
        place = preceding(lesson.step, lesson.walk, lesson.place, lesson.granularity, long_way=lesson.long_way)
        if place is not None:
            self._show(place=place, active=True)
        elif self._step_back():
            now = self._lesson
            self._show(place=last(now.step, now.walk, now.granularity, long_way=now.long_way), active=True)

    def _play_on(self) -> None:
        if self._document.state.running:
            return  # the step that a move has asked for is still being done
        if self._lesson.playing and not self._lesson.problem:
            self.move(forward=True)
        else:
            self._timer.stop()

    def _set_timer(self) -> None:
        lesson = self._lesson
        if lesson.playing:
            self._timer.start(round(1000 / lesson.moves_per_second))
        else:
            self._timer.stop()

    def _show(self, **changed: object) -> None:
        lesson = replace(self._lesson, **changed)  # type: ignore[arg-type]
        self._document.show_lesson(lesson)
