"""A whole program offscreen for a random user: opened, left to settle, and closed again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from nn_sim.app.document_file import Answer
from nn_sim.app.wiring import Program, build
from nn_sim.engine import Backend
from nn_sim.training.engine_loader import EngineLoader

SETTLE_SECONDS = 20.0
PAUSE_SECONDS = 0.001  # between two looks, so that threads get on


@dataclass
class Answers:
    """What the user answers when asked about files."""

    open_path: Path | None = None
    save_path: Path | None = None
    unsaved: Answer = Answer.DISCARD
    told: list[str] = field(default_factory=list)

    def path_to_open(self) -> Path | None:
        return self.open_path

    path_to_import = path_to_open

    def path_to_save(self, _suggested: Path) -> Path | None:
        return self.save_path

    def what_of_unsaved(self, _name: str) -> Answer:
        return self.unsaved

    def write_over_changed(self, sentence: str) -> bool:
        self.told.append(sentence)
        return True

    def wants_back(self, _name: str) -> Answer:
        return Answer.CANCEL


class Desk:
    """One window of the program, with its answers and the folder that its recovery keeps work in."""

    def __init__(self, application: QApplication, backend: Backend | None, folder: Path) -> None:
        self.application = application
        self.answers = Answers()
        self.recovery_root = folder / "recovery"
        engine = EngineLoader(load=lambda: backend)
        self.program: Program = build(
            application, None, engine, ask=self._answers_for, recovery_root=self.recovery_root
        )
        engine.begin()
        engine.wait(10)
        self.program.session.training.begin_loading_engine()
        self.program.window.show()
        self.settle()

    def settle(self) -> None:
        """Let everything that is under way come to its end."""
        session, recovery = self.program.session, self.program.recovery
        assert recovery is not None
        busy: tuple[Callable[[], bool], ...] = (
            lambda: session.training.is_busy,
            lambda: session.time.aside.is_busy,
            lambda: recovery._now_aside.is_busy,
        )
        end = perf_counter() + SETTLE_SECONDS
        self.application.processEvents()
        while any(is_busy() for is_busy in busy):
            assert perf_counter() < end, "the program does not settle"
            self.application.processEvents()
            sleep(PAUSE_SECONDS)
        self.application.processEvents()  # what the last of them has sent
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which waits for an event loop otherwise

    def turn(self, seconds: float) -> None:
        """Let so much time go by in the window."""
        end = perf_counter() + seconds
        while perf_counter() < end:
            self.application.processEvents()
            sleep(PAUSE_SECONDS)

    def press(self, name: str) -> None:
        """Choose something of the menu by its id."""
        window = self.program.window
        action = window.findChild(QAction, name) or window.action_set[name]
        assert action.isEnabled(), f"{name} cannot be pressed"
        action.trigger()
        self.settle()

    def close(self) -> None:
        """Close the window, giving up what is not saved, and leave nothing of it behind."""
        self.answers.unsaved = Answer.DISCARD
        program = self.program
        assert program.window.close()
        for one in (program.window, program.session, program.appearance):
            one.deleteLater()
        self.application.setStyleSheet("")
        self.application.setPalette(self.application.style().standardPalette())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _answers_for(self, _window: QWidget) -> Answers:
        return self.answers
