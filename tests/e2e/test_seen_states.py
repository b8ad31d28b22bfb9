"""At the step of an edit a branch stands after the edit; whoever has followed it up to there stands before it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from nn_sim.engine import NUMPY
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader
from tests.e2e.seen_states import is_on_branch


@pytest.fixture
def session(qapp: QCoreApplication) -> Iterator[Session]:
    """At step 3 of a branch whose weights were edited after step 2."""
    session = Session(worked_experiment(), EngineLoader(load=lambda: None))
    for wanted in (wish.StepExample(), wish.StepExample(), wish.SetWeights(0, 0, 0, np.array([[7.0]]))):
        session.intend(wanted)
    session.intend(wish.StepExample())
    yield session
    session.shut_down()
    session.deleteLater()


def go_on(session: Session) -> tuple[int, int]:
    session.intend(wish.StepExample())
    return session.document.timeline.current, session.document.experiment.progress.step


def test_a_visitor_of_the_step_of_an_edit_is_on_the_branch(session: Session):
    session.intend(wish.GoToStep(2))
    assert is_on_branch(session.document, NUMPY)
    assert go_on(session) == (1, 3)


def test_who_followed_the_branch_up_to_an_edit_is_not_and_goes_on_with_one_of_his_own(session: Session):
    session.intend(wish.GoToStep(1))
    assert is_on_branch(session.document, NUMPY)
    assert go_on(session) == (1, 2)
    assert not is_on_branch(session.document, NUMPY)
    assert go_on(session) == (2, 3)
    assert is_on_branch(session.document, NUMPY)
