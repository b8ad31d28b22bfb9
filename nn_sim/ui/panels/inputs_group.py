"""The group INPUTS: what the network gets of each example, as switches and typed formulas; folded at first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nn_sim.datasets import Dataset, read_features, split_formulas, usual_features
from nn_sim.language import later, tr
from nn_sim.session.intentions import SetFeatures
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.panels.field import Fields, TypedField, caption, group_title
from nn_sim.ui.panels.lock import Lock
from nn_sim.ui.theme import Theme

_WORDS = {
    "x1": "x₁",
    "x2": "x₂",
    "x1^2": "x₁²",
    "x2^2": "x₂²",
    "x1*x2": "x₁x₂",
    "sin(x1)": "sin x₁",
    "sin(x2)": "sin x₂",
}
_PLACES = {
    "x1": (0, 0),
    "x2": (0, 1),
    "x1*x2": (0, 2),
    "x1^2": (1, 0),
    "x2^2": (1, 1),
    "sin(x1)": (2, 0),
    "sin(x2)": (2, 1),
}
_SWITCHED_INPUTS = 2
_LISTED = 60
_FORMULA_TIP = later(
    "Any formulas of the inputs, with commas between: x1^3, exp(-x1^2), [petal length]/x2.\nThere "
    "are + - * / ^ ( ) pi sin cos exp tanh sqrt abs; x1, x2, … or the columns' names are the "
    "inputs."
)
_NONE_LEFT = later("A network needs at least one input.")


class InputsGroup(QWidget):
    """Chooses features: switches for one or two inputs, and a field for any formula."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._dataset: Dataset | None = None
        self._fold = QToolButton()
        self._fold.setCheckable(True)
        self._fold.setAutoRaise(True)
        self._fold.setAccessibleName(tr("show what the network gets as its inputs"))
        self._fold.setToolTip(tr("Choose what the network gets of each example: x, x², sin x, or any formula"))
        self._fold.toggled.connect(self._show_folded)
        self._now = caption(tr("inputs of the network"))
        self.switches = {text: _switch(text, word) for text, word in _WORDS.items()}
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.setAccessibleName(tr("inputs: problem"))
        self._problem.hide()
        self._more = TypedField(self._read, ", ".join)
        self._fields = Fields()
        self._fields.add(tr("Formulas"), self._more, tr(_FORMULA_TIP), tr("formulas of inputs"))
        self._lay_out()
        self._lock = Lock(*self.switches.values(), self._more)
        for text, switch in self.switches.items():
            switch.clicked.connect(lambda on, text=text: self._switch(text, on))
        self._more.committed.connect(self._take_formulas)
        self._show_folded(False)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.RUN:
            self._lock.set_locked(state.running)
        if changes & (Change.DATA | Change.STRUCTURE):
            self._show(state.experiment.dataset)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; the style sheet does all there is to do."""

    def _lay_out(self) -> None:
        title = group_title(tr("Inputs"))
        title.setBuddy(self._fold)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._fold)
        top.addWidget(title)
        top.addStretch(1)
        title.installEventFilter(self)
        title.setToolTip(self._fold.toolTip())
        self._open = QWidget()
        inside = QVBoxLayout(self._open)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for text, switch in self.switches.items():
            grid.addWidget(switch, *_PLACES[text])
        inside.addLayout(grid)
        inside.addWidget(self._problem)
        inside.addWidget(self._fields)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._now)
        layout.addWidget(self._open)

    def _show_folded(self, is_open: bool) -> None:
        self._fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._open.setVisible(is_open)
        self._now.setVisible(not is_open)

    def _show(self, dataset: Dataset) -> None:
        self._dataset = dataset
        offered = self._offered()
        for text, switch in self.switches.items():
            switch.setVisible(text in offered)
        self._show_switches()
        self._more.show_value(tuple(text for text in dataset.features if text not in offered))
        self._more.setPlaceholderText(tr("none") if offered else tr("as they are"))
        self._problem.hide()
        words = ", ".join(_WORDS.get(text, text) if dataset.features else text for text in dataset.network_input_names)
        self._now.setText(words if len(words) <= _LISTED else f"{words[: _LISTED - 1]}…")
        self._now.setToolTip(words)

    def _offered(self) -> tuple[str, ...]:
        """The features that have a switch; more inputs than two have too many to switch."""
        count = 0 if self._dataset is None else self._dataset.input_count
        return usual_features(count) if count <= _SWITCHED_INPUTS else ()

    def _chosen(self) -> tuple[str, ...]:
        """All features, the inputs themselves by their numbers."""
        if self._dataset is None:
            return ()
        return self._dataset.features or self._plain()

    def _plain(self) -> tuple[str, ...]:
        count = 0 if self._dataset is None else self._dataset.input_count
        return tuple(f"x{number}" for number in range(1, count + 1))

    def _switch(self, text: str, on: bool) -> None:
        chosen = self._chosen()
        self._want((*chosen, text) if on else tuple(one for one in chosen if one != text))

    def _take_formulas(self, typed: tuple[str, ...]) -> None:
        self._want((*(text for text in self._chosen() if text in self._offered()), *typed))

    def _want(self, features: tuple[str, ...]) -> None:
        """Ask for features: those with a switch in the order of the switches, then the typed ones."""
        offered = self._offered()
        wanted = (
            *(text for text in offered if text in features),
            *(text for text in features if text not in offered),
        )
        if not wanted and offered:
            self._problem.setText(tr(_NONE_LEFT))
            self._problem.show()
        else:
            self.intended.emit(SetFeatures(() if wanted == self._plain() else wanted))
        self._show_switches()  # as they are now, also where it was refused

    def _show_switches(self) -> None:
        chosen = self._chosen()
        for text, switch in self.switches.items():
            switch.setChecked(text in chosen)

    def _read(self, typed: str) -> tuple[str, ...]:
        """Read the typed formulas, those that have a switch as the switch writes them."""
        if not typed.strip():
            return ()
        texts = tuple(_as_switch(text) for text in split_formulas(typed))
        read_features(texts, () if self._dataset is None else self._dataset.input_names)
        return texts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The title folds and unfolds as the arrow before it does; it is all that is watched.
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._fold.click()
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _as_switch(text: str) -> str:
    tight = text.replace(" ", "")
    return tight if tight in _WORDS else text


def _switch(text: str, word: str) -> QCheckBox:
    switch = QCheckBox(word)
    switch.setAccessibleName(tr("input {text}").format(text=text))
    switch.setToolTip(tr("Give the network {word} of each example").format(word=word))
    return switch
