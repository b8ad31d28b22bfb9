"""The group DATA: which data set, and which share of it is kept for testing."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from nn_sim.datasets import BUILTIN, Dataset, Prepared, make_builtin
from nn_sim.datasets.point_edits import EDITED_NAME
from nn_sim.language import later, tr
from nn_sim.session.intentions import LoadDataset, SetSplit
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.number_format import grouped
from nn_sim.ui.panels.drawn_fields import LARGEST_SEED, DrawnFields
from nn_sim.ui.panels.field import Fields, TypedField, caption, group_title
from nn_sim.ui.panels.lock import Lock
from nn_sim.ui.panels.readers import read_whole
from nn_sim.ui.panels.set_choice import SetChoice
from nn_sim.ui.theme import Theme

_OPEN = "\0open"
_OWN = "\0own"
_BY_CLASS_TIP = later("Keep the share of each class the same among the training and the test examples.")


class DataGroup(QWidget):
    """Chooses data; a file is only asked for here, the dialogs belong to the application.

    Signals
    -------
    open_requested()
        The user wants a table of their own.
    options_requested()
        The user wants the table that is loaded to be read otherwise.
    """

    intended = Signal(object)
    open_requested = Signal()
    options_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state: ViewState | None = None
        self._set = SetChoice()
        self._drawn = DrawnFields(self.intended.emit)
        self._options = QPushButton(tr("Import options…"))
        self._share = TypedField(lambda text: read_whole(text.rstrip(" %"), 0, 90), lambda share: f"{share} %")
        self._seed = TypedField(lambda text: read_whole(text, 0, LARGEST_SEED), str)
        self._by_class = QCheckBox(tr("Split class by class"))
        self._about = caption(tr("about the data"))
        self._scaling = caption(tr("how the inputs were scaled"))
        self._fields = Fields()
        self._fill_fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (group_title(tr("Data")), self._fields, self._about, self._scaling):
            layout.addWidget(widget)
        self._lock = Lock(self._set, *self._drawn.widgets, self._options, self._share, self._seed, self._by_class)
        self._set.chosen.connect(self._choose)
        self._options.clicked.connect(self.options_requested)
        self._share.committed.connect(lambda share: self._split(test_share=share / 100))
        self._seed.committed.connect(lambda seed: self._split(seed=seed))
        self._by_class.clicked.connect(lambda on: self._split(stratified=on))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        self._state = state
        if changes & Change.RUN:
            self._lock.set_locked(state.running)
        if changes & (Change.DATA | Change.STRUCTURE):
            self._show_data(state)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        self._set.set_theme(theme)

    def _fill_fields(self) -> None:
        fields = self._fields
        tip = tr("The examples to learn from. A built-in set, or a CSV file of your own.")
        fields.add(tr("Set"), self._set, tip, tr("data set"), above=True)
        self._drawn.add_to(fields)
        self._options.setToolTip(tr("Read your table again: what its columns are for, missing values, scaling"))
        self._options.setAccessibleName(tr("import options"))
        fields.add_below(self._options)
        tip = tr("Share of the examples kept back for testing, 0 to 90 per cent.")
        fields.add(tr("Test share"), self._share, tip, tr("test share"))
        fields.add(
            tr("Split seed"), self._seed, tr("The same seed splits the examples the same way."), tr("split seed")
        )
        self._by_class.setToolTip(tr(_BY_CLASS_TIP))
        self._by_class.setAccessibleName(tr("split class by class"))
        self._by_class.setAccessibleDescription(tr(_BY_CLASS_TIP))
        fields.add_below(self._by_class)

    def _show_data(self, state: ViewState) -> None:
        dataset, data, split = state.experiment.dataset, state.experiment.data, state.experiment.split
        built_in = tuple((name, tr(entry.title)) for name, entry in BUILTIN.items())
        own = () if dataset.name in BUILTIN else ((_OWN, dataset.title),)
        choices = (*own, *built_in, (_OPEN, tr("Open CSV…")))
        self._set.show_dataset(choices, dataset.name if not own else _OWN, dataset)
        self._drawn.show_dataset(self._fields, dataset)
        self._options.setVisible(dataset.name.removesuffix(EDITED_NAME) not in BUILTIN)
        self._share.show_value(round(split.test_share * 100))
        self._seed.show_value(split.seed)
        self._by_class.setVisible(dataset.task == "classification")
        self._by_class.setChecked(split.stratified)
        words = tr("{train} to learn from, {test} to test with") if len(data.X_test) else tr("{train} to learn from")
        counts = words.format(train=grouped(len(data.X_train)), test=grouped(len(data.X_test)))
        self._about.setText(f"{tr(dataset.description) if dataset.name in BUILTIN else dataset.description}\n{counts}")
        self._show_scaling(dataset, data)

    def _show_scaling(self, dataset: Dataset, data: Prepared) -> None:
        inputs, target = data.input_scaling, data.target_scaling
        self._scaling.setVisible(inputs is not None)
        if inputs is None:
            return
        lines = inputs.describe(dataset.network_input_names)
        if target is not None:
            lines = [*lines, *target.describe(dataset.target_names)]
        words = tr("Inputs {scaled}, see Notes.") if target is None else tr("Inputs and target {scaled}, see Notes.")
        unit = (
            "" if target is None else tr(" z, y and the loss are in {unit}; the map is not.").format(unit=target.unit)
        )
        self._scaling.setText(words.format(scaled=inputs.word) + unit)
        self._scaling.setToolTip("<br>".join(escape(line, quote=False) for line in lines))  # names are no markup
        self._scaling.setAccessibleDescription("; ".join(lines))

    def _choose(self, name: str) -> None:
        if name == _OPEN:
            self.open_requested.emit()
        else:
            self.intended.emit(LoadDataset(make_builtin(name)))

    def _split(self, **changed: float) -> None:
        if self._state is not None:
            self.intended.emit(SetSplit(replace(self._state.experiment.split, **changed)))  # type: ignore[arg-type]
            self._by_class.setChecked(self._state.experiment.split.stratified)  # also where it was refused
