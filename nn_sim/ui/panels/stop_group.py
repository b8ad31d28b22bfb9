"""The group STOP: when a run ends of itself. An empty field is no rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nn_sim.experiment.stop_rules import DEFAULT_RULES, StopRules
from nn_sim.language import later, tr
from nn_sim.session.intentions import SetStopRules
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.panels.field import Fields, TypedField, group_title
from nn_sim.ui.panels.lock import Lock
from nn_sim.ui.panels.readers import optional, read_rate, read_whole
from nn_sim.ui.theme import Theme

_MOST_EPOCHS = 1_000_000_000
_NONE = later("none")


class StopGroup(QWidget):
    """Rules for runs; a single step or epoch pays no heed to them."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rules = StopRules()
        self._is_simple = False
        self._fields: dict[str, TypedField] = {
            "target_loss": _rule(read_rate),
            "patience": _rule(lambda text: read_whole(text, 1, _MOST_EPOCHS)),
            "epochs": _rule(lambda text: read_whole(text, 1, _MOST_EPOCHS)),
        }
        self._dead_units = QCheckBox(tr("Stop at dead units"))
        self._dead_units.setAccessibleName(tr("stop at dead units"))
        tip = tr(
            "Stop when a hidden tanh, sigmoid or relu unit cannot learn any more: its slope "
            "g′(r_j) is 0 for every training example. Each such unit stops a run only once."
        )
        self._dead_units.setToolTip(tip)
        self._dead_units.setAccessibleDescription(tip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(group_title(tr("Stop a run")))
        layout.addWidget(self._captioned())
        layout.addWidget(self._dead_units)
        self._lock = Lock(*self._fields.values(), self._dead_units)
        for name, field in self._fields.items():
            field.committed.connect(lambda value, name=name: self._intend(name, value))
        self._dead_units.clicked.connect(self._choose_dead_units)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.RUN:
            self._lock.set_locked(state.running)
        if changes & Change.SETTINGS:
            self._rules = state.experiment.stop_rules
            for name, field in self._fields.items():
                field.show_value(getattr(self._rules, name))
            self._dead_units.setChecked(self._rules.dead_units)
            self._show_if_wanted()

    def set_simple(self, simple: bool) -> None:
        """Hide the group, unless it has other rules than at first."""
        self._is_simple = simple
        self._show_if_wanted()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; the style sheet does all there is to do."""

    def _show_if_wanted(self) -> None:
        self.setVisible(not self._is_simple or self._rules != DEFAULT_RULES)

    def _choose_dead_units(self, wished: bool) -> None:
        self._dead_units.setChecked(self._rules.dead_units)  # until the document has it
        self._intend("dead_units", wished)

    def _intend(self, name: str, value: Any) -> None:
        self.intended.emit(SetStopRules(replace(self._rules, **{name: value})))

    def _captioned(self) -> Fields:
        fields = Fields()
        for name, caption, tip, spoken in (
            (
                "target_loss",
                tr("Target loss"),
                tr("Stop when the training loss is no more than this at the end of an epoch. Empty: no such rule."),
                tr("target loss"),
            ),
            (
                "patience",
                tr("Patience"),
                tr(
                    "Stop when for so many epochs in a row the loss has not been lower than before: "
                    "the test loss, or the training loss where nothing is kept for testing. Empty: "
                    "no such rule."
                ),
                tr("epochs without a lower loss"),
            ),
            (
                "epochs",
                tr("Epochs"),
                tr("Stop when so many epochs are done, counted from the start of training. Empty: no such rule."),
                tr("last epoch"),
            ),
        ):
            fields.add(caption, self._fields[name], tip, spoken)
        return fields


def _rule(read: Any) -> TypedField:
    field = TypedField(optional(read), lambda value: "" if value is None else f"{value:.12g}")
    field.setPlaceholderText(tr(_NONE))
    return field
