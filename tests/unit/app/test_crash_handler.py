"""Errors that nobody has caught are logged and told once, from wherever they come."""

import gc
import logging
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest

from nn_sim.app.crash_handler import CrashHandler
from nn_sim.app.error_report import ErrorReport


class Desk:
    """A handler with its hooks in place, and what it has told."""

    def __init__(self) -> None:
        self.told: list[ErrorReport] = []
        self.threads: list[threading.Thread] = []
        self.handler = CrashHandler()
        self.handler.tell = self._hear

    def _hear(self, report: ErrorReport) -> None:
        self.told.append(report)
        self.threads.append(threading.current_thread())


@pytest.fixture
def desk(capsys: pytest.CaptureFixture[str]) -> Iterator[Desk]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    desk = Desk()
    desk.handler.install()
    yield desk
    desk.handler.uninstall()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def meet(error: BaseException) -> None:
    """Let an error get as far as Python's own hook, as PySide does with one of a slot."""
    try:
        raise error
    except BaseException as met:
        sys.excepthook(type(met), met, met.__traceback__)


def test_an_error_is_logged_shown_in_the_terminal_and_told(
    desk: Desk, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
):
    meet(ZeroDivisionError("once"))
    assert [report.kind[0] for report in desk.told] == ["ZeroDivisionError"]
    assert "ZeroDivisionError: once" in caplog.text
    assert capsys.readouterr().err.count("ZeroDivisionError: once") == 1


def test_a_cascade_is_told_once_and_logged_at_powers_of_ten(desk: Desk, caplog: pytest.LogCaptureFixture):
    for number in range(120):
        meet(ZeroDivisionError(f"number {number}"))
    assert len(desk.told) == 1
    assert desk.handler.count == 120
    assert [record.getMessage().split(":")[0] for record in caplog.records] == [
        "uncaught in window",
        "uncaught in window for the 10th time",
        "uncaught in window for the 100th time",
    ]


def test_an_error_in_a_thread_is_told_with_its_name(desk: Desk):
    thread = threading.Thread(target=lambda: [][1], name="worker 7")
    thread.start()
    thread.join()
    assert "in: thread worker 7" in desk.told[0].details
    assert desk.threads == [thread]


def test_a_thread_may_end_itself(desk: Desk):
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert desk.told == []


def test_an_error_of_a_finaliser_is_logged_only(desk: Desk, caplog: pytest.LogCaptureFixture):
    class Left:
        def __del__(self) -> None:
            raise ZeroDivisionError("on leaving")

    Left()
    gc.collect()
    assert desk.told == []
    assert "ZeroDivisionError: on leaving" in caplog.text
    assert "uncaught in a function that nobody could be told of" in caplog.text


def test_ctrl_c_is_no_error(desk: Desk, capsys: pytest.CaptureFixture[str]):
    calls: list[str] = []
    desk.handler.interrupt = lambda: calls.append("interrupted")
    meet(KeyboardInterrupt())
    desk.handler.interrupt = None
    meet(KeyboardInterrupt())
    assert calls == ["interrupted"]
    assert desk.told == []
    assert capsys.readouterr().err.count("KeyboardInterrupt") == 1


def test_an_error_in_telling_ends_in_the_terminal(desk: Desk, capsys: pytest.CaptureFixture[str]):
    def fail(report: ErrorReport) -> None:
        raise RuntimeError("cannot tell")

    desk.handler.tell = fail
    meet(ZeroDivisionError("first"))
    assert "RuntimeError: cannot tell" in capsys.readouterr().err


def test_an_error_met_while_telling_of_one_is_not_told_within_it(desk: Desk):
    told: list[str] = []

    def meet_another(report: ErrorReport) -> None:
        told.append(report.kind[0])
        meet(RuntimeError("within"))

    desk.handler.tell = meet_another
    meet(ZeroDivisionError("first"))
    assert told == ["ZeroDivisionError"]


def test_what_the_failed_function_held_is_let_go(desk: Desk):
    """A painter that lives on in a frame would keep Qt from painting the widget ever again."""

    class Painter:
        pass

    painters: list[weakref.ref] = []

    def paint() -> None:
        painter = Painter()
        painters.append(weakref.ref(painter))
        raise ZeroDivisionError

    try:
        paint()
    except ZeroDivisionError as met:
        error = met
    sys.last_value, sys.last_traceback = error, error.__traceback__  # as Python leaves them before it calls the hook
    sys.excepthook(type(error), error, error.__traceback__)
    assert painters[0]() is None
    assert not hasattr(sys, "last_value")
    assert not hasattr(sys, "last_traceback")


def test_before_there_is_a_window_it_is_logged_all_the_same(desk: Desk, caplog: pytest.LogCaptureFixture):
    desk.handler.tell = None
    with caplog.at_level(logging.ERROR):
        meet(ZeroDivisionError("early"))
    assert "ZeroDivisionError: early" in caplog.text
