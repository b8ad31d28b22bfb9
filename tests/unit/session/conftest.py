"""Sessions without a window, which end with the test; and a record of what views would be handed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment import Experiment
from nn_sim.session.document import Document
from nn_sim.session.session import Session
from nn_sim.session.view_state import Change, ViewState
from nn_sim.training.engine_loader import EngineLoader


class Watch:
    """What a document has told."""

    def __init__(self, document: Document) -> None:
        self.states: list[ViewState] = []
        self.changes: list[Change] = []
        self.refusals: list[str] = []
        document.view_changed.connect(self._see)
        document.refused.connect(self.refusals.append)

    def _see(self, state: ViewState, changes: Change) -> None:
        self.states.append(state)
        self.changes.append(changes)


MakeSession = Callable[..., Session]


@pytest.fixture
def make_session(qapp: QCoreApplication) -> Iterator[MakeSession]:
    """Makes sessions whose engine is ready, NumPy unless another is named."""
    sessions: list[Session] = []

    def make(experiment: Experiment, backend: Backend = NUMPY) -> Session:
        engine = EngineLoader(load=lambda: backend)
        engine.begin()
        engine.wait(10.0)
        sessions.append(Session(experiment, engine))
        return sessions[-1]

    yield make
    for session in sessions:
        session.shut_down()


@pytest.fixture
def watch() -> Callable[[Document], Watch]:
    return Watch
