"""The student's cursor in a document: moves, clicks, the step at the end of it, what lights up."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.lesson import NOTHING_LIT
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.session import Session
from nn_sim.stepper.scalars import of_unit
from nn_sim.stepper.walk import BEGINNING
from nn_sim.training.engine_loader import EngineLoader


@pytest.fixture
def session(qapp) -> Iterator[Session]:
    session = Session(worked_experiment(), EngineLoader(load=lambda: None))
    session.intend(wish.SetGranularity("unit"))
    yield session
    session.shut_down()
    session.deleteLater()


def on(session: Session, moves: int = 1) -> None:
    for _ in range(moves):
        session.intend(wish.MoveCursor())


def test_nothing_is_lit_before_the_first_move_and_the_first_move_lights_the_first_number(session: Session):
    assert session.document.state.lesson.lit == NOTHING_LIT
    on(session)
    assert session.document.state.lesson.lit.target == UnitRef(0, 1)


def test_what_flows_into_a_weighted_sum_lights_up_by_kind(session: Session):
    session.intend(wish.Explain(of_unit("r_j", 1, 2, 0)))
    lit = session.document.state.lesson.lit
    assert lit.target == UnitRef(1, 2)
    assert lit.flows_in == {
        **{UnitRef(0, unit): (0,) for unit in range(3)},
        **{WeightRef(0, 1, column): (1,) for column in range(3)},
    }
    assert lit.current == {UnitRef(0, 0), WeightRef(0, 1, 0)}  # the first term


def test_going_past_the_end_does_the_step_and_begins_again(session: Session):
    session.intend(wish.SetGranularity("phase"))
    on(session, 13)  # the thirteen phases of the deck
    assert session.document.experiment.progress.step == 0
    expected = session.document.state.lesson.step.trace.new_parameters
    on(session)
    assert session.document.experiment.progress.step == 1
    assert session.document.experiment.parameters == expected
    assert session.document.state.lesson.place == BEGINNING
    assert session.document.undo_stack.count() == 1


@pytest.mark.parametrize("granularity", ["batch", "epoch"])
def test_whole_steps_there_and_back(session: Session, granularity: str):
    session.intend(wish.SetGranularity(granularity))
    start = session.document.experiment.parameters
    on(session, 2)
    assert session.document.experiment.progress.epoch == 2  # an epoch of the worked example is a step
    session.intend(wish.MoveCursor(forward=False))
    session.intend(wish.MoveCursor(forward=False))
    assert session.document.experiment.parameters == start


def test_a_click_on_a_unit_asks_for_its_number_and_the_next_move_goes_on_where_the_cursor_was(session: Session):
    on(session, 6)
    place = session.document.state.lesson.place
    session.intend(wish.Select(UnitRef(2, 1)))
    assert session.document.state.lesson.explanation.symbol == "z₁"
    assert session.document.state.lesson.explanation.value == pytest.approx(1.7615941559557649, abs=1e-15)
    on(session)
    assert session.document.state.lesson.place == place
    assert session.document.state.selection is None


def test_an_edited_weight_is_in_the_equation_at_once_and_the_cursor_stays(session: Session):
    session.intend(wish.SetGranularity("layer"))
    on(session, 3)  # x, y, r
    assert session.document.state.lesson.explanation.value == 1.0
    session.intend(wish.SetWeights(0, 0, 0, np.array([[5.0]])))  # v_01, from the bias
    assert session.document.state.lesson.explanation.symbol == "r₁"
    assert session.document.state.lesson.explanation.value == 5.0


def test_the_cursor_shows_its_example_of_a_batch_in_the_network(session: Session):
    e = new_experiment(make_builtin("xor"), hyperparameters=Hyperparameters(batch_size=4))
    session.intend(wish.LoadDataset(e.dataset))
    session.intend(wish.SetBatchSize(4))
    session.intend(wish.SetGranularity("example"))
    on(session, 3)
    state = session.document.state
    assert state.lesson.scalar.example == 2
    assert state.picture.example == state.lesson.step.rows[2]
    np.testing.assert_array_equal(state.picture.passed.x_i[0], state.lesson.step.trace.x_i[2])


def test_the_long_way_keeps_the_cursor_at_its_number(session: Session):
    session.intend(wish.SetGranularity("layer"))
    on(session, 8)
    assert session.document.state.lesson.explanation.symbol == "δ₁"
    session.intend(wish.ShowLongWay(True))
    assert session.document.state.lesson.explanation.symbol == "δ₁"
    session.intend(wish.MoveCursor(forward=False))
    assert session.document.state.lesson.explanation.symbol == "f′₁"
    session.intend(wish.ShowLongWay(False))
    assert session.document.state.lesson.explanation.symbol == "δ₁"


def test_a_step_too_large_to_show_says_so(session: Session, qtbot):
    session.intend(wish.LoadDataset(make_builtin("moons")))
    session.intend(wish.SetHiddenSizes((200, 200)))
    session.intend(wish.SetBatchSize(140))
    assert "smaller batch" in session.document.state.lesson.problem
    on(session, 3)
    assert session.document.experiment.progress.step == 0
    session.intend(wish.SetGranularity("batch"))
    on(session)
    qtbot.waitUntil(lambda: session.document.experiment.progress.step == 1, timeout=5000)


def test_playing_moves_by_itself_until_it_is_held(session: Session, qtbot):
    session.intend(wish.SetLessonSpeed(20.0))
    session.intend(wish.PlayLesson(True))
    qtbot.waitUntil(lambda: session.document.state.lesson.place.stage > 0, timeout=3000)
    session.intend(wish.PlayLesson(False))
    place = session.document.state.lesson.place
    qtbot.wait(120)
    assert session.document.state.lesson.place == place
