"""Between the page of folds and the thread aside: what is asked, its progress, and whether the answer still holds."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.session.aside import Aside, Report
from nn_sim.session.view_state import ViewState
from nn_sim.ui.accessible.picture_table import PictureTable
from nn_sim.ui.results.folds import FoldsReading, Question, answer, folds_table
from nn_sim.ui.results.folds_page import USUAL_EPOCHS, FoldsPage


class FoldsInquiry(QObject):
    """Asks for cross-validations and shows them on a page; the page is its parent."""

    def __init__(self, aside: Aside, page: FoldsPage) -> None:
        super().__init__(page)
        self._aside = aside
        self._page = page
        self._state: ViewState | None = None
        self.reading: FoldsReading | None = None
        page.asked.connect(self._ask)
        page.cancelled.connect(self._give_up)
        aside.progressed.connect(page.show_progress)
        aside.answered.connect(self._take)
        aside.failed.connect(self._refuse)

    def follow(self, state: ViewState) -> None:
        """Follow the document: what was found may hold no longer."""
        before, self._state = self._state, state
        e = state.experiment
        if before is None or before.experiment.dataset is not e.dataset:
            self._page.show_size(e.dataset.size)
        if not state.running and (before is None or before.experiment is not e):
            self._page.suggest_epochs(e.progress.epoch or e.stop_rules.epochs or USUAL_EPOCHS)
        if self.reading is not None and (before is None or before.experiment is not e):
            self._show(self.reading, e)

    def table(self) -> PictureTable | None:
        """Return the folds with every digit; None before there are any."""
        return None if self.reading is None else folds_table(self.reading)

    def _ask(self, k: int, epochs: int) -> None:
        if self._state is None:
            return
        engine = "compiled" if self._state.engine == "compiled" else "numpy"
        question = Question(self._state.experiment, k, epochs, engine)
        self._page.show_busy(True)
        self._aside.ask(lambda report: _answered(question, report))

    def _give_up(self) -> None:
        self._aside.cancel()
        self._page.show_busy(False)
        if self.reading is None:
            self._page.tell(tr("The cross-validation was given up."))

    def _take(self, found: FoldsReading | str) -> None:
        self._page.show_busy(False)
        if isinstance(found, str):
            self._refuse(found)
            return
        self.reading = found
        assert self._state is not None
        self._show(found, self._state.experiment)

    def _refuse(self, sentence: str) -> None:
        self.reading = None
        self._page.show_busy(False)
        self._page.tell(sentence)

    def _show(self, reading: FoldsReading, experiment: Experiment) -> None:
        self._page.show_reading(reading, is_stale=not reading.question.still_holds_for(experiment))


def _answered(question: Question, report: Report) -> FoldsReading | str:
    """The answer, or a sentence on why there is none."""
    try:
        return answer(question, report)
    except ValueError as error:
        return str(error)
