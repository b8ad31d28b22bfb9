"""The one entrance for intentions: each goes to the document or to the training controller."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nn_sim.experiment import Experiment
from nn_sim.session.document import Document
from nn_sim.session.edit_table import is_edit
from nn_sim.session.intentions import Probe, Select, SetDigits, SetEta
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

    def intend(self, intention: object) -> None:
        """Let an intention be acted on."""
        if isinstance(intention, Select):
            self.document.select(intention.selection)
        elif isinstance(intention, Probe):
            self.document.probe(intention.x)
        elif isinstance(intention, SetDigits):
            self.document.set_digits(intention.digits)
        elif type(intention) in self.lesson.kinds:
            self.lesson.intend(intention)
        elif type(intention) in self.time.kinds:
            self.time.intend(intention)
        elif is_edit(intention) and not (isinstance(intention, SetEta) and self.training.is_busy):
            self.document.edit(intention)  # type: ignore[arg-type]  # is_edit has told
        else:
            self.training.intend(intention)

    def shut_down(self) -> None:
        """End what runs."""
        self.lesson.shut_down()
        self.time.shut_down()
        self.training.shut_down()
