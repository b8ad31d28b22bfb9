"""The one entrance for intentions: each kind goes to the document or to one of its controllers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from nn_sim.experiment import Experiment
from nn_sim.session.document import Document
from nn_sim.session.edit_table import EDITS
from nn_sim.session.intentions import (
    GoToEntry,
    Highlight,
    Pin,
    Probe,
    Select,
    SetDigits,
    SetEta,
    SetPlane,
    ShowExample,
)
from nn_sim.session.lesson_controller import LessonController
from nn_sim.session.time_controller import TimeController
from nn_sim.session.training_controller import TrainingController
from nn_sim.training.engine_loader import EngineLoader


class Session(QObject):
    """A document with its training.

    Parameters
    ----------
    experiment : Experiment
        What to begin with.
    engine : EngineLoader
        Who does the arithmetic.
    """

    def __init__(self, experiment: Experiment, engine: EngineLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = Document(experiment, self, engine.backend)
        self.training = TrainingController(self.document, engine, self)
        self.time = TimeController(self.document, engine.backend, self)
        self.lesson = LessonController(
            self.document,
            do_step=self.training.step,
            do_epoch=self.training.step_epoch,
            step_back=self.time.step_back,
            epoch_back=self.time.epoch_back,
            parent=self,
        )

        document = self.document
        self._actions: dict[type, Callable[..., object]] = {
            Select: lambda wish: document.select(wish.selection),
            Probe: lambda wish: document.probe(wish.x),
            ShowExample: lambda wish: document.show_example(wish.row),
            Highlight: lambda wish: document.highlight(wish.rows),
            SetPlane: self._set_plane,
            Pin: lambda wish: document.pin(wish.on),
            GoToEntry: lambda wish: document.go_to_entry(wish.index),
            SetDigits: lambda wish: document.set_digits(wish.digits),
            **dict.fromkeys(self.lesson.kinds, self.lesson.intend),
            **dict.fromkeys(self.time.kinds, self.time.intend),
            **dict.fromkeys(EDITS, document.edit),
            **dict.fromkeys(self.training.kinds, self.training.intend),
            SetEta: self._set_eta,
        }

    def intend(self, intention: object) -> None:
        """Let an intention be acted on."""
        self._actions[type(intention)](intention)

    def _set_eta(self, wish: SetEta) -> None:
        """Set the learning rate, of the run that is on or of the document."""
        (self.training.intend if self.training.is_busy else self.document.edit)(wish)

    def _set_plane(self, wish: SetPlane) -> None:
        """Draw the maps over another plane: those that are shown, and those of the run that is on."""
        self.document.set_plane(wish.plane)
        self.training.set_plane(wish.plane)

    def finish_run(self) -> None:
        """End a run that is on, and wait until it is committed."""
        self.training.finish()

    def shut_down(self) -> None:
        """End what runs; the undo stack, which Qt empties as it goes, tells nobody of it."""
        self.lesson.shut_down()
        self.time.shut_down()
        self.training.shut_down()
        self.document.undo_stack.blockSignals(True)
