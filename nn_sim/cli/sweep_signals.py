"""Ctrl-C and SIGTERM during a sweep: they stop the program, which then stops its workers."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from typing import NoReturn


@contextmanager
def terminated_like_ctrl_c() -> Iterator[None]:
    """Let SIGTERM, with which batch systems end a job, do what Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def deaf_children() -> Iterator[None]:
    """Let processes started in here not hear the Ctrl-C of their terminal; it is for their parent to stop them.

    They inherit which signals are held back; this thread hears what has come meanwhile when it is through.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # else it is started with the first of them, which lets all signals through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _interrupt(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt
