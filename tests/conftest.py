"""What every test has: no settings of the user's, a compiled engine made once, and nothing left running behind."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator

import pytest

from nn_sim.engine import Backend, compiled_backend

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")  # the window speaks the computer's language unless it is told

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as of a job in the background, which processes would inherit
    signal.signal(signal.SIGINT, signal.default_int_handler)

_OURS = "nn-sim"


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Fail a test that leaves one of the program's threads running."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith(_OURS) and thread not in before]
    assert not left, f"threads left running: {left}"


@pytest.fixture(scope="session")
def compiled() -> Backend:
    """The compiled engine; a machine that runs the tests must be able to have it."""
    backend = compiled_backend()
    assert backend is not None, "numba could not compile the kernels"
    return backend
