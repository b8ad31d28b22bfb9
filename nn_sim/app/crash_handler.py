"""Catches what nobody else has caught: in slots, in threads, in finalisers. Each error is logged and told once.

Knows no Qt, so that it can serve before Qt is there. Never raises, and never calls itself.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from nn_sim.app.repeats import Repeats, is_worth_telling

if TYPE_CHECKING:
    from nn_sim.app.error_report import ErrorReport

log = logging.getLogger(__name__)

_LAST = ("last_exc", "last_type", "last_value", "last_traceback")


class CrashHandler:
    """Python's three hooks for errors that nobody catches.

    Attributes
    ----------
    tell : callable or None
        Gets each new kind of error once, on the thread that met it; None while there is no window to tell it in.
    interrupt : callable or None
        Called for Ctrl+C in the terminal; None for Python's own way.
    count : int
        How many errors there were, repeats included.
    """

    def __init__(self) -> None:
        self.tell: Callable[[ErrorReport], None] | None = None
        self.interrupt: Callable[[], object] | None = None
        self.count = 0
        self._repeats = Repeats()
        self._within = threading.local()

    def install(self) -> None:
        """Take the hooks."""
        sys.excepthook = self._take_main
        threading.excepthook = self._take_thread
        sys.unraisablehook = self._take_unraisable

    def uninstall(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        self.tell = self.interrupt = None

    def take(self, error: BaseException, where: str, *, quietly: bool = False) -> None:
        """Log an error and, unless `quietly`, tell of it; a repeat is only counted.

        Its frames are emptied, for a painter that lives on in one of them would keep Qt from painting.
        """
        if getattr(self._within, "busy", False):
            return
        self._within.busy = True
        try:
            self._take(error, where, quietly)
        except Exception:  # there is nobody left to tell but the terminal
            sys.__excepthook__(*sys.exc_info())
        finally:
            self._within.busy = False
            _let_go_of(error)

    def _take(self, error: BaseException, where: str, quietly: bool) -> None:
        from nn_sim.app.error_report import report_of  # here, for most starts need none

        self.count += 1
        report = report_of(error, where)
        times = self._repeats.count(report.kind)
        if times == 1:
            log.error("uncaught in %s", where, exc_info=error)
            if not quietly:
                sys.__excepthook__(type(error), error, error.__traceback__)
                if self.tell is not None:
                    self.tell(report)
        elif is_worth_telling(times):
            log.error("uncaught in %s for the %dth time: %s", where, times, " ".join(report.kind))

    def _take_main(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            self.take(error, "window")
        elif self.interrupt is not None:
            self.interrupt()
        else:
            sys.__excepthook__(type(error), error, error.__traceback__)

    def _take_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None and not isinstance(what.exc_value, SystemExit):
            self.take(what.exc_value, f"thread {what.thread.name if what.thread is not None else ''}".strip())

    def _take_unraisable(self, what: sys.UnraisableHookArgs) -> None:
        if what.exc_value is not None:
            self.take(what.exc_value, f"a {type(what.object).__name__} that nobody could be told of", quietly=True)


def _let_go_of(error: BaseException) -> None:
    """Empty the frames of an error and of what led to it, and let Python forget it as the last one."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        traceback.clear_frames(one.__traceback__)
        one = one.__cause__ or one.__context__
    for name in _LAST:
        sys.__dict__.pop(name, None)
