"""Gets the engine that the user chose, and says so where that takes its time."""

from __future__ import annotations

from nn_sim.cli.progress_bar import waiting_for
from nn_sim.engine import Backend, named_backend
from nn_sim.engine.backend import is_compiled


def ready_engine(name: str) -> Backend:
    """Get the engine before any clock runs; the first time after an installation that means compiling it."""
    with waiting_for(
        "compiling the engine, once after an installation" if must_compile(name) else "loading the engine"
    ):
        return named_backend(name)


def must_compile(name: str) -> bool:
    """Whether this engine has not been compiled yet on this machine."""
    return name == "compiled" and not is_compiled()
