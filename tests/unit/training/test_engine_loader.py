"""The engine is loaded aside; NumPy serves until then and where it cannot be had."""

import threading

from nn_sim.engine import NUMPY, Backend
from nn_sim.training.engine_loader import EngineLoader


def test_before_it_has_begun_numpy_serves():
    loader = EngineLoader(load=lambda: None)
    assert (loader.state, loader.backend()) == ("numpy", NUMPY)
    loader.wait()  # there is nothing to wait for


def test_numpy_serves_while_the_engine_is_compiled_and_the_engine_after(compiled: Backend):
    ready = threading.Event()

    def load() -> Backend:
        ready.wait(10.0)
        return compiled

    loader = EngineLoader(load)
    loader.begin()
    assert (loader.state, loader.backend()) == ("compiling", NUMPY)
    loader.wait(timeout=0.01)  # waiting has an end
    assert loader.state == "compiling"
    ready.set()
    loader.wait(timeout=10.0)
    assert (loader.state, loader.backend()) == ("compiled", compiled)


def test_without_the_engine_numpy_goes_on_serving():
    loader = EngineLoader(load=lambda: None)
    loader.begin()
    loader.wait(timeout=10.0)
    assert (loader.state, loader.backend()) == ("numpy", NUMPY)


def test_loading_that_goes_wrong_costs_speed_and_nothing_else(caplog):
    def load() -> Backend:
        raise ImportError("no numba here")

    loader = EngineLoader(load)
    loader.begin()
    loader.wait(timeout=10.0)
    assert (loader.state, loader.backend()) == ("numpy", NUMPY)
    assert "no numba here" in caplog.text
