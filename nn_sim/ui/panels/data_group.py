"""The group DATA: which data set, and which share of it is kept for testing."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nn_sim.datasets import BUILTIN, make_builtin
from nn_sim.session.intentions import LoadDataset, SetSplit
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.number_format import grouped
from nn_sim.ui.panels.field import Choice, Fields, TypedField, caption, group_title
from nn_sim.ui.panels.lock import Lock
from nn_sim.ui.panels.readers import read_whole
from nn_sim.ui.theme import Theme

_OPEN = "\0open"
_OWN = "\0own"
_LARGEST_SEED = 2**31 - 1


class DataGroup(QWidget):
    """Chooses data; "Open CSV…" is only asked for here, the file dialog belongs to the application."""

    intended = Signal(object)
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state: ViewState | None = None
        self._set = Choice()
        self._share = TypedField(lambda text: read_whole(text.rstrip(" %"), 0, 90), lambda share: f"{share} %")
        self._seed = TypedField(lambda text: read_whole(text, 0, _LARGEST_SEED), str)
        self._about = caption("about the data")
        self._scaling = caption("how the inputs were scaled")
        fields = Fields()
        fields.add(
            "Set", self._set, "The examples to learn from. A built-in set, or a CSV file of your own.", "data set"
        )
        fields.add(
            "Test share", self._share, "Share of the examples kept back for testing, 0 to 90 per cent.", "test share"
        )
        fields.add("Split seed", self._seed, "The same seed splits the examples the same way.", "split seed")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (group_title("Data"), fields, self._about, self._scaling):
            layout.addWidget(widget)
        self._lock = Lock(self._set, self._share, self._seed)
        self._set.chosen.connect(self._choose)
        self._share.committed.connect(lambda share: self._split(test_share=share / 100))
        self._seed.committed.connect(lambda seed: self._split(seed=seed))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        self._state = state
        if changes & Change.RUN:
            self._lock.set_locked(state.running)
        if changes & (Change.DATA | Change.STRUCTURE):
            self._show_data(state)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; the style sheet does all there is to do."""

    def _show_data(self, state: ViewState) -> None:
        dataset, data, split = state.experiment.dataset, state.experiment.data, state.experiment.split
        built_in = tuple((name, entry.title) for name, entry in BUILTIN.items())
        own = () if dataset.name in BUILTIN else ((_OWN, dataset.title),)
        self._set.show_choice((*own, *built_in, (_OPEN, "Open CSV…")), dataset.name if not own else _OWN)
        self._share.show_value(round(split.test_share * 100))
        self._seed.show_value(split.seed)
        counts = f"{grouped(len(data.X_train))} to learn from"
        if len(data.X_test):
            counts += f", {grouped(len(data.X_test))} to test with"
        self._about.setText(f"{dataset.description}\n{counts}")
        self._scaling.setVisible(data.input_scaling is not None)
        if data.input_scaling is not None:
            lines = data.input_scaling.describe(dataset.network_input_names)
            if data.target_scaling is not None:
                lines = [*lines, *data.target_scaling.describe(dataset.target_names)]
            what = "Inputs" if data.target_scaling is None else "Inputs and target"
            target = data.target_scaling
            unit = "" if target is None else f" z, y and the loss are in {target.unit}; the map is not."
            self._scaling.setText(f"{what} {data.input_scaling.word}, see Notes.{unit}")
            self._scaling.setToolTip(
                "<br>".join(escape(line, quote=False) for line in lines)
            )  # names from a file are no markup
            self._scaling.setAccessibleDescription("; ".join(lines))

    def _choose(self, name: str) -> None:
        if name == _OPEN:
            self.open_requested.emit()
        else:
            self.intended.emit(LoadDataset(make_builtin(name)))

    def _split(self, **changed: float) -> None:
        if self._state is not None:
            self.intended.emit(SetSplit(replace(self._state.experiment.split, **changed)))  # type: ignore[arg-type]
