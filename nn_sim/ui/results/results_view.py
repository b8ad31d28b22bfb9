"""The results of the training or of the test part, for classes or for numbers.

Owns which page is shown, and when it is worked out: only while the view is seen, and in a run four times a second.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from nn_sim.experiment.results import Part
from nn_sim.language import later, tr
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import Highlight, ShowExample
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.number_format import grouped
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.results.class_pages import MatrixPage, MeasuresPage
from nn_sim.ui.results.folds_inquiry import FoldsInquiry
from nn_sim.ui.results.folds_page import FoldsPage
from nn_sim.ui.results.picture_tables import class_table, residual_table, roc_table
from nn_sim.ui.results.reading import NumberReading, Reading, is_quick, read_results
from nn_sim.ui.results.residual_plot import ResidualPlot
from nn_sim.ui.results.roc_plot import RocPlot
from nn_sim.ui.results.wording import NO_TEST_PART, TOO_MANY
from nn_sim.ui.switch import Choice, Switch
from nn_sim.ui.theme import Theme

_TRAIN = Choice("train", later("Train"), later("Results on the examples that are learned from"))
_TEST = Choice("test", later("Test"), later("Results on the examples that are kept for testing"))
_MATRIX = Choice("matrix", later("Matrix"), later("Confusion matrix: which class is taken for which"))
_MEASURES = Choice("measures", later("Measures"), later("Precision, recall and F1 of each class"))
_ROC = Choice("roc", later("ROC"), later("What other thresholds between the two classes would give"))

_COUNTS = Change.NUMBERS | Change.DATA | Change.STRUCTURE | Change.RUN
_MARKS = Change.HIGHLIGHT | Change.DATA


class ResultsView(QWidget):
    """Confusion matrix, measures and ROC curve, or residuals; and the folds of both.

    Parameters
    ----------
    aside : Aside, optional
        Where a cross-validation is worked out, the view's own, made and ended by whoever makes the view; without it
        there is no page of folds.
    ask : callable
        Asks for the file to save a picture to.

    Attributes
    ----------
    intended : Signal(object)
        Examples are to be marked, or one to be shown.
    """

    intended = Signal(object)

    def __init__(self, aside: Aside | None = None, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._worked_out: tuple[object, ...] | None = None
        self.reading: Reading | None = None
        self.part = Switch(tr("part of the data"), _TRAIN, _TEST, parent=self)
        self.part.chosen.connect(lambda _key: self._follow())
        folds = Choice(
            "folds", later("Folds"), later("k-fold cross-validation: mean and deviation of several networks")
        )
        residuals = Choice("residuals", later("Residuals"), later("How far each answer is from its target"))
        self.page = Switch(tr("results of classes"), _MATRIX, _MEASURES, _ROC, folds, parent=self)
        self.number_page = Switch(tr("results of numbers"), residuals, folds, parent=self)
        for switch in (self.page, self.number_page):
            switch.chosen.connect(lambda _key: self._show_reading())
            switch.offer("folds", aside is not None)
        self.target = QComboBox(self)
        self.target.setAccessibleName(tr("target"))
        self.target.view().setAccessibleName(tr("target"))
        self.target.setToolTip(tr("Which target the residuals are of"))
        self.target.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.target.activated.connect(lambda _index: self._show_reading())
        self.count = QLabel(self)
        self.count.setProperty("role", "caption")
        self.count.setAccessibleName(tr("number of examples"))
        self.count.setToolTip(tr("How many examples this part of the data has"))
        self.matrix, self.measures = MatrixPage(self), MeasuresPage(self)
        self.matrix.cell_chosen.connect(self._mark_cell)
        self.matrix.marked.row_chosen.connect(lambda row: self.intended.emit(ShowExample(row)))
        self.matrix.marked.end_requested.connect(lambda: self.intended.emit(Highlight()))
        self.roc, self.residuals = RocPlot(self), ResidualPlot(self)
        self.residuals.row_chosen.connect(lambda row: self.intended.emit(ShowExample(row)))
        self.folds = FoldsPage(self)
        self._inquiry = None if aside is None else FoldsInquiry(aside, self.folds)
        self.hint = QLabel(self)
        self.hint.setObjectName("results_hint")
        self.hint.setProperty("role", "caption")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setMargin(24)
        self.problem = ProblemLine(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, self._pages, edge=8),
            name=lambda: suggested_name(self._data_name, f"results-{self.part.key}"),
            tell=self.problem.tell,
            show_all=self._show_all,
            ask=ask,
        )
        self.copy_table = self.menu.addAction(tr("Copy &table"))
        self.copy_table.triggered.connect(self._copy_table)
        for canvas in (self.roc.canvas, self.residuals.canvas):
            self.menu.take_copy_key_in(canvas)
        tables = self.matrix.table, self.measures.table
        self.menu.offer_table(tr("Show as &table"), self._table, self.roc.canvas, self.residuals.canvas, beside=tables)
        for page in (self.roc, self.residuals, self.matrix, self.measures, self.folds):
            page.menu_requested.connect(self._open_menu)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`; nothing is worked out while the view is not seen."""
        self._state = state
        if self._inquiry is not None:
            self._inquiry.follow(state)
        if changes & (_COUNTS | _MARKS) and self.isVisible():
            self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for page in (self.matrix, self.measures, self.roc, self.residuals, self.folds):
            page.set_theme(theme)

    @property
    def _data_name(self) -> str:
        return "" if self._state is None else self._state.experiment.dataset.name

    @property
    def _part(self) -> Part:
        return "test" if self.part.key == "test" else "train"

    def _follow(self) -> None:
        """Work the results out, unless they are known, and show them."""
        if self._state is None:
            return
        e = self._state.experiment
        self.part.offer("test", len(e.data.test_rows) > 0, tr(NO_TEST_PART))
        wanted = (e.parameters, e.data, self._part)
        known = self._worked_out is not None and all(a is b for a, b in zip(wanted, self._worked_out, strict=True))
        if not known:
            if self._state.running and not is_quick(e, self._part):
                self._worked_out = None
                self._say(tr(TOO_MANY))
                return
            self.reading, self._worked_out = read_results(e, self._part), wanted
        self._show_reading()

    def _show_reading(self) -> None:
        reading, state = self.reading, self._state
        if reading is None or state is None:
            return
        self.count.setText(f"n = {grouped(len(reading.answers.rows))}")
        is_numbers = isinstance(reading, NumberReading)
        self.page.setVisible(not is_numbers)
        self.number_page.setVisible(is_numbers and self._inquiry is not None)
        are_folds = (self.number_page if is_numbers else self.page).key == "folds"
        self.part.setVisible(not are_folds)  # a fold has parts of its own
        self.count.setVisible(is_numbers and not are_folds)  # the pages of classes tell it themselves
        self._offer_targets(reading.names if isinstance(reading, NumberReading) and not are_folds else ())
        self.page.offer("roc", not is_numbers and len(reading.names) == 2)
        if are_folds:
            self._pages.setCurrentWidget(self.folds)
            return
        if isinstance(reading, NumberReading):
            self.residuals.show_reading(reading, max(self.target.currentIndex(), 0), self._part, state.highlighted)
            self._pages.setCurrentWidget(self.residuals)
            return
        if self.page.key == "roc":
            if reading.roc is None:
                self._say(reading.why_no_roc)
                return
            self.roc.show_reading(reading)
            self._pages.setCurrentWidget(self.roc)
        elif self.page.key == "measures":
            self.measures.show_reading(reading)
            self._pages.setCurrentWidget(self.measures)
        else:
            self.matrix.show_reading(reading)
            self.matrix.marked.show_rows(state.highlighted, state.experiment.dataset)
            self._pages.setCurrentWidget(self.matrix)

    def _mark_cell(self, row: int, column: int) -> None:
        """Mark the examples of a cell; those that are marked already, no longer."""
        if self._state is None or self.reading is None or isinstance(self.reading, NumberReading):
            return
        rows = self.reading.rows_in(row, column)
        self.intended.emit(Highlight(frozenset() if rows == self._state.highlighted else rows))

    def _offer_targets(self, names: tuple[str, ...]) -> None:
        offered = names if len(names) > 1 else ()
        if offered != tuple(self.target.itemText(index) for index in range(self.target.count())):
            self.target.clear()
            self.target.addItems(offered)
        self.target.setVisible(bool(offered))

    def _table(self) -> PictureTable | None:
        """Return the numbers of the page in front."""
        reading, page = self.reading, self._pages.currentWidget()
        if page is self.folds:
            return None if self._inquiry is None else self._inquiry.table()
        if isinstance(reading, NumberReading):
            return residual_table(reading, max(self.target.currentIndex(), 0))
        if reading is None or page is self.hint:
            return None
        if page is self.roc:
            return roc_table(reading)
        if page is self.measures:
            return class_table(tr("Measures of each class"), self.measures.model)
        return class_table(tr("Confusion matrix"), self.matrix.model)

    def _say(self, sentence: str) -> None:
        self.hint.setText(sentence)
        self._pages.setCurrentWidget(self.hint)

    def _copy_table(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, MatrixPage | MeasuresPage | FoldsPage):
            page.table.copy_table()

    def _show_all(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, RocPlot | ResidualPlot):
            page.canvas.show_all()

    def _open_menu(self, place: QPoint) -> None:
        self.copy_table.setVisible(isinstance(self._pages.currentWidget(), MatrixPage | MeasuresPage | FoldsPage))
        self.menu.open_at(place)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.part)
        bar.addWidget(self.page)
        bar.addWidget(self.number_page)
        bar.addWidget(self.target)
        bar.addStretch(1)
        bar.addWidget(self.count)
        self.page.hide()
        self.number_page.hide()
        self.target.hide()
        for page in (self.matrix, self.measures, self.roc, self.residuals, self.folds, self.hint):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.problem)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed while the view was not seen."""
        super().showEvent(event)
        self._follow()
