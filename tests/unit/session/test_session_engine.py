"""How the session shows that the compiled engine is on its way."""

import threading

from nn_sim.engine import Backend
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader


def test_compiling_and_then_compiled(qapp, qtbot, compiled: Backend):
    ready = threading.Event()

    def load() -> Backend:
        ready.wait(10.0)
        return compiled

    engine = EngineLoader(load)
    session = Session(worked_experiment(), engine)
    assert session.document.state.engine == "numpy"
    session.training.begin_loading_engine()
    assert session.document.state.engine == "compiling"
    ready.set()
    qtbot.waitUntil(lambda: session.document.state.engine == "compiled", timeout=5_000)
    session.shut_down()
    engine.wait(5.0)
