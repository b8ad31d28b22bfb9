"""Gets the compiled engine ready in the background; NumPy serves until then.

Compiling takes seconds: a child process at low priority does it and leaves the code on disk, so that this process has
only to load it.
"""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
import threading
from collections.abc import Callable

from nn_sim.engine import NUMPY, Backend, compiled_backend
from nn_sim.engine.backend import is_compiled

log = logging.getLogger(__name__)

COMPILE_SECONDS_AT_MOST = 300


class EngineLoader:
    """Knows the best backend there is now.

    Parameters
    ----------
    load : callable
        Returns the compiled backend, or None where it cannot be had; called on a thread of its own.
    """

    def __init__(self, load: Callable[[], Backend | None] | None = None) -> None:
        self._load = load or _compile_aside_and_load
        self._backend: Backend = NUMPY
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> str:
        """One of "compiled", "compiling", or "numpy" where the compiled engine cannot be had."""
        if self._backend is not NUMPY:
            return self._backend.name
        return "compiling" if self._thread is not None and self._thread.is_alive() else "numpy"

    def backend(self) -> Backend:
        """Return the best backend there is now."""
        return self._backend

    def begin(self) -> None:
        """Start getting the compiled engine ready."""
        self._thread = threading.Thread(target=self._work, name="nn-sim-engine-loader", daemon=True)
        self._thread.start()

    def wait(self, timeout: float | None = None) -> None:
        """Wait until it is ready or known not to be had."""
        if self._thread is not None:
            self._thread.join(timeout)

    def _work(self) -> None:
        try:
            self._backend = self._load() or NUMPY
        except Exception:  # at the top only: without it the program is slower, no more
            log.exception("could not load the compiled engine")


def _compile_aside_and_load() -> Backend | None:
    if not is_compiled():
        compile_aside()
    gc.disable()  # numba makes so many objects that looking through them would hold up every thread for 50 ms
    try:
        return compiled_backend()
    finally:
        gc.freeze()
        gc.enable()


def compile_aside() -> None:
    """Let a child process compile; whatever goes wrong there is told again, and logged, when this one loads."""
    command = [sys.executable, "-m", "nn_sim.engine.warm_up"]
    try:
        subprocess.run(command, capture_output=True, timeout=COMPILE_SECONDS_AT_MOST, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("could not compile in a child process: %s", error)
