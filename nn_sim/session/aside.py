"""Work beside the window: one question at a time on a thread of its own, of which only the newest counts.

For what takes longer than a frame: surfaces, checks of gradients, comparisons. Training has its own thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)


class CancelledError(Exception):
    """Raised inside a piece of work whose answer nobody waits for any more."""


Report = Callable[[float], None]
"""Tell how much is done, 0 to 1; raises ``CancelledError`` when the work should end. Call it a few times a second."""


class Aside(QObject):
    """Answers questions beside the window.

    Signals
    -------
    answered(object)
        The answer to the newest question.
    progressed(float)
        How much of the newest question is done, 0 to 1.
    failed(str)
        The newest question could not be answered; one sentence says why.
    """

    answered = Signal(object)
    progressed = Signal(float)
    failed = Signal(str)
    _finished = Signal(int, object, str)
    _reported = Signal(int, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = 0
        self._threads: list[threading.Thread] = []
        self._finished.connect(self._pass_on)
        self._reported.connect(self._pass_progress)

    @property
    def is_busy(self) -> bool:
        """Whether a question is being worked on."""
        return any(thread.is_alive() for thread in self._threads)

    def ask(self, work: Callable[[Report], Any]) -> None:
        """Let `work` be done; what was asked before is given up."""
        self._newest += 1
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._answer, args=(self._newest, work), name="nn-sim-aside", daemon=True)
        self._threads.append(thread)
        thread.start()

    def cancel(self) -> None:
        """Give up the newest question."""
        self._newest += 1

    def shut_down(self) -> None:
        """Give up, and wait for the threads to end."""
        self.cancel()
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _answer(self, number: int, work: Callable[[Report], Any]) -> None:
        def report(share: float) -> None:
            if number != self._newest:
                raise CancelledError
            self._reported.emit(number, share)

        try:
            self._finished.emit(number, work(report), "")
        except CancelledError:
            pass
        except Exception as error:  # at the top of the thread only: the window must hear of it
            log.exception("work aside failed")
            self._finished.emit(number, None, f"{type(error).__name__}: {error}")

    def _pass_on(self, number: int, answer: object, problem: str) -> None:
        if number != self._newest:
            return
        if problem:
            self.failed.emit(problem)
        else:
            self.answered.emit(answer)

    def _pass_progress(self, number: int, share: float) -> None:
        if number == self._newest:
            self.progressed.emit(share)
