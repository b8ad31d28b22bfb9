"""A view with a real session behind it, and a student who steps through the numbers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nn_sim.experiment import Experiment
from nn_sim.session.intentions import MoveCursor, SetGranularity
from nn_sim.session.lesson import Lesson
from nn_sim.session.session import Session
from nn_sim.session.view_state import EVERYTHING, ViewState
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.theme import LIGHT

_MOST_MOVES = 400


class LessonDesk:
    """View, session, and the moves of the student."""

    def __init__(self, view: QWidget, session: Session) -> None:
        self.view, self.session = view, session

    @property
    def state(self) -> ViewState:
        return self.session.document.state

    @property
    def lesson(self) -> Lesson:
        return self.state.lesson

    def intend(self, intention: object) -> None:
        self.session.intend(intention)

    def step_to(self, symbol: str, granularity: str = "unit", part: int = 0) -> None:
        """Move on, number by number, to the one with a symbol."""
        self.intend(SetGranularity(granularity))
        for _ in range(_MOST_MOVES):
            self.intend(MoveCursor())
            if self.lesson.explanation.symbol == symbol and self.lesson.place.part == part:
                return
        raise AssertionError(f"no move leads to {symbol}")


@contextmanager
def lesson_on(view: QWidget, experiment: Experiment, qtbot: QtBot, size: tuple[int, int]) -> Iterator[LessonDesk]:
    """Show a view of a session with this experiment, and end both."""
    session = Session(experiment, EngineLoader(load=lambda: None))
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.resize(*size)
    view.render_state(session.document.state, EVERYTHING)
    session.document.view_changed.connect(view.render_state)
    view.intended.connect(session.intend)
    view.show()
    qtbot.waitExposed(view)
    try:
        yield LessonDesk(view, session)
    finally:
        session.document.view_changed.disconnect(view.render_state)
        session.shut_down()
        session.deleteLater()
