"""A jump of the student's cursor to a stage of the walk."""

from __future__ import annotations

import pytest

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.stepper.scalars import of_unit
from tests.unit.session.conftest import MakeSession


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    return make_session(worked_experiment())


def test_the_cursor_goes_there_and_the_lesson_begins(session: Session):
    session.intend(wish.PlaceCursor(3))  # x, y, r, u
    assert session.document.state.lesson.active
    assert session.document.state.lesson.explanation.symbol == "u₁"
    session.intend(wish.SetGranularity("unit"))
    session.intend(wish.MoveCursor())
    assert session.document.state.lesson.explanation.symbol == "u₂"


def test_a_jump_ends_what_was_asked(session: Session):
    session.intend(wish.Explain(of_unit("z_k", 2, 1, 0)))
    session.intend(wish.PlaceCursor(0))
    assert session.document.state.lesson.asked is None
    assert session.document.state.lesson.explanation.symbol == "x₁"


@pytest.mark.parametrize(("stage", "symbol"), [(-5, "x₁"), (10_000, "v₀₁ new")])
def test_a_stage_that_is_not_there_is_the_nearest_one(session: Session, stage: int, symbol: str):
    session.intend(wish.PlaceCursor(stage))
    assert session.document.state.lesson.explanation.symbol == symbol
