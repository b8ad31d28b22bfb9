"""Asks for slices beside the window: no oftener than needed, no oftener than a run leaves time for."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from nn_sim.session.aside import Aside
from nn_sim.training.loss_slice import run_is_watchable
from nn_sim.ui.loss_surface.question import SIDE, Answer, Question

_BETWEEN = 0.5  # seconds between two questions during a run
_PATIENCE = 0.4  # seconds before progress is told


class Inquiry(QObject):
    """The question that is open, and the newest answer.

    Signals
    -------
    answered()
        There is a new ``answer``.
    dragged_on(float)
        The work takes long; so much of it is done.
    failed(str)
        There will be no answer; one sentence says why.
    """

    answered = Signal()
    dragged_on = Signal(float)
    failed = Signal(str)

    def __init__(self, aside: Aside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self._aside = aside
        self._asked: Question | None = None
        self._asked_at = 0.0
        aside.answered.connect(self._take_answer)
        aside.progressed.connect(self._pass_progress)
        aside.failed.connect(self.failed)

    def ask(self, question: Question, *, running: bool) -> bool:
        """Have a question answered if it is not already and, during a run, if it is time; say whether it was asked."""
        if self._asked is not None and question.has_the_answer_of(self._asked):
            return False
        if running and (
            not run_is_watchable(question.experiment, SIDE)
            or self._aside.is_busy
            or time.monotonic() - self._asked_at < _BETWEEN
        ):
            return False
        self._asked, self._asked_at = question, time.monotonic()
        self._aside.ask(question.answer)
        return True

    def forget(self) -> None:
        """Have no answer, and wait for none."""
        self.answer = self._asked = None
        self._aside.cancel()

    def give_up(self) -> None:
        """Wait no longer; the same question is not asked again."""
        self._aside.cancel()

    def _take_answer(self, answer: object) -> None:
        assert isinstance(answer, Answer)
        self.answer = answer
        self.answered.emit()

    def _pass_progress(self, share: float) -> None:
        if share < 1.0 and time.monotonic() - self._asked_at > _PATIENCE:
            self.dragged_on.emit(share)
