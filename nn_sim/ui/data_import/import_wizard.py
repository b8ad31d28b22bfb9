"""The wizard: a table, what its columns are for, what is wrong with it, and what becomes of it.

Owns the dialog; reading is ``TableReader``'s. Nothing of the open document changes before Import is pressed.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from nn_sim.datasets import Roles
from nn_sim.language import later, tr
from nn_sim.session.intentions import LoadDataset
from nn_sim.ui.data_import.preview_table import PreviewTable
from nn_sim.ui.data_import.problem_list import ProblemList
from nn_sim.ui.data_import.reading import Look, Trial
from nn_sim.ui.data_import.role_rules import with_coding, with_use
from nn_sim.ui.data_import.table_reader import TableReader
from nn_sim.ui.data_import.treatment_row import TreatmentRow
from nn_sim.ui.data_import.wording import readable_part, summary_of
from nn_sim.ui.data_import.writing_row import WritingRow
from nn_sim.ui.theme import Theme

_SHOW_PROGRESS_AFTER = 500  # milliseconds
_SHOWN_NOTES = 3
_REMEDY = later("{good} can be read; skip the other rows, or correct the file and open it again.")
_MISSING_REMEDY = later("{good} can be read; choose what to do about missing values, or skip the other rows.")
_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


class ImportWizard(QDialog):
    """Shows what a reader reads; open it with ``open()``.

    Parameters
    ----------
    reader : TableReader
        Reads the table, or has read it; whoever opens the wizard begins.
    theme : Theme
        The colours.

    Signals
    -------
    intended(LoadDataset)
        The dataset, as the user wants it.
    """

    intended = Signal(object)

    def __init__(self, reader: TableReader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a table"))
        self.setMinimumSize(640, 480)
        self.resize(840, 580)
        self._reader = reader
        self._guessed_target: int | None = None
        self.writing = WritingRow()
        self.table = PreviewTable()
        self.treatment = TreatmentRow()
        self.problems = ProblemList()
        self._summary = _line(tr("summary of the import"))
        self._notes = _line(tr("what is done to the table"), "caption")
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setAccessibleName(tr("progress of reading"))
        self._progress.setToolTip(tr("All rows are being read; Cancel gives it up"))
        self._progress.hide()
        self._patience = QTimer(self, interval=_SHOW_PROGRESS_AFTER, singleShot=True)
        self._patience.timeout.connect(self._progress.show)
        self._buttons = QDialogButtonBox(_OK | _CANCEL)
        self.import_button, self.cancel_button = self._buttons.button(_OK), self._buttons.button(_CANCEL)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        if reader.look is not None:
            self._show_look(reader.look)
        if reader.trial is not None:
            self._show_trial(reader.trial)
        elif reader.is_busy:
            self._show_reading()
            self._progress.show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.table.set_theme(theme)

    def _lay_out(self) -> None:
        self.import_button.setText(tr("&Import"))
        self.import_button.setToolTip(tr("Learn from this table; one entry of the history, which can be undone"))
        self.cancel_button.setToolTip(tr("Leave everything as it is"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.writing)
        layout.addWidget(self.table, 1)
        for widget in (self.treatment, self.problems, self._summary, self._notes, self._progress, self._buttons):
            layout.addWidget(widget)

    def _connect(self) -> None:
        reader, model = self._reader, self.table.roles_model
        reader.started.connect(self._show_reading)
        reader.looked.connect(self._show_look)
        reader.tried.connect(self._show_trial)
        reader.progressed.connect(lambda share: self._progress.setValue(round(100 * share)))
        reader.failed.connect(self._show_failure)
        self.writing.said.connect(reader.say_written)
        model.use_wanted.connect(self._use)
        model.coding_wanted.connect(self._read_as)
        self.treatment.missing_chosen.connect(lambda rule: self._choose(missing=rule))
        self.treatment.scale_chosen.connect(lambda scale: self._choose(scale=scale))
        self.problems.skip_changed.connect(self._show_whether_good)
        self.problems.pointed_at.connect(self.table.point_at)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    # What the user wants

    def _use(self, column: int, use: str) -> None:
        look, roles = self._reader.look, self._reader.roles
        if look is None or look.preview is None or roles is None:
            return
        changed = with_use(roles, column, use, look.preview.columns, self._guessed_target)  # type: ignore[arg-type]
        self._guessed_target = None
        self._take_roles(changed)

    def _read_as(self, column: int, coding: str) -> None:
        if self._reader.roles is not None:
            self._take_roles(with_coding(self._reader.roles, column, coding))  # type: ignore[arg-type]

    def _choose(self, **changed: str) -> None:
        if self._reader.roles is not None:
            self._take_roles(replace(self._reader.roles, **changed))  # type: ignore[arg-type]

    def _take_roles(self, roles: Roles) -> None:
        self.table.show_roles(roles)
        self.treatment.show_roles(roles)
        self._reader.choose(roles)

    # What there is to see

    def _show_reading(self) -> None:
        self.import_button.setEnabled(False)
        self._progress.setValue(0)
        if not self._patience.isActive():
            self._patience.start()

    def _show_look(self, look: Look) -> None:
        self._rest()
        self.setWindowTitle(tr("Import {name}").format(name=look.source.name))
        self.writing.show_dialect(look.written, look.dialect)
        preview = look.preview
        self.table.setEnabled(preview is not None)
        self.treatment.setEnabled(preview is not None)
        if preview is None:
            assert look.error is not None
            self.table.show_table(None, None)
            self._show_trial(Trial(Roles(()), errors=(look.error,)))
            return
        roles = self._reader.roles or preview.roles
        is_guess = roles.columns == preview.roles.columns
        self._guessed_target = preview.roles.indices("target")[0] if is_guess else None
        self.table.show_table(preview, roles)
        self.treatment.show_roles(roles)
        self._summary.setText(tr("Reading all the rows …"))
        self._notes.clear()

    def _show_trial(self, trial: Trial) -> None:
        self._rest()
        if trial.roles.columns:
            self.table.show_roles(trial.roles)
            self.treatment.show_roles(trial.roles)
        self.table.show_problems(trial.problems)
        self.problems.show_problems(trial.problems, skippable=not trial.errors)
        self._show_whether_good()

    def _show_whether_good(self) -> None:
        trial = self._reader.trial
        is_good = trial is not None and trial.is_good(skip=self.problems.skips)
        self.import_button.setEnabled(is_good)
        if trial is None or trial.imported is None:
            self._summary.setText(tr("There is nothing to import yet."))
        elif is_good:
            self._summary.setText(summary_of(trial.imported))
        else:
            good = readable_part(trial.imported.dataset)
            missing = any(problem.remedy == "missing" for problem in trial.problems)
            sentence = tr(_MISSING_REMEDY) if missing else tr(_REMEDY)
            self._summary.setText(sentence.format(good=good))
        notes = trial.imported.notes if trial is not None and trial.imported is not None and is_good else ()
        self._notes.setText("\n".join(notes[:_SHOWN_NOTES]))
        self._notes.setToolTip("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _show_failure(self, sentence: str) -> None:
        self._rest()
        self.import_button.setEnabled(False)
        self._summary.setText(sentence)

    def _rest(self) -> None:
        self._patience.stop()
        self._progress.hide()

    def accept(self) -> None:
        trial = self._reader.trial
        if trial is None or trial.imported is None or not trial.is_good(skip=self.problems.skips):
            return
        super().accept()
        self.intended.emit(LoadDataset(trial.imported.dataset))

    def done(self, result: int) -> None:
        self._rest()
        self._reader.cancel()
        super().done(result)


def _line(name: str, role: str = "") -> QLabel:
    line = QLabel()
    line.setTextFormat(Qt.TextFormat.PlainText)  # names from a file are no markup
    line.setWordWrap(True)
    line.setAccessibleName(name)
    if role:
        line.setProperty("role", role)
    return line
