"""The group NETWORK: hidden layers, the functions g and f, the loss, and how many weights that makes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nn_sim.engine import HIDDEN_ACTIVATIONS, LOSSES
from nn_sim.engine.activations import activation_tex
from nn_sim.engine.notation import count_formula
from nn_sim.experiment.edits import losses_offered, outputs_for
from nn_sim.language import later, tr
from nn_sim.session.intentions import SetHiddenActivation, SetHiddenSizes, SetLoss, SetOutputActivation
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.formula import FormulaLabel
from nn_sim.ui.panels.field import Choice, Fields, TypedField, caption, group_title
from nn_sim.ui.panels.lock import Lock
from nn_sim.ui.panels.readers import read_hidden_sizes
from nn_sim.ui.theme import Theme
from nn_sim.ui.typesetter import Typesetter

_LABELS = {"cross_entropy": later("cross-entropy"), "squared": later("squared")}


class NetworkGroup(QWidget):
    """Shapes the network. What cannot go together is not offered."""

    intended = Signal(object)

    def __init__(self, typesetter: Typesetter) -> None:
        super().__init__()
        self._m, self._k = 1, 1
        self._hidden = TypedField(
            lambda text: read_hidden_sizes(text, self._m, self._k),
            lambda sizes: ", ".join(map(str, sizes)) or tr("none"),
        )
        self._g, self._f, self._loss = Choice(), Choice(), Choice()
        self._g_formula = FormulaLabel(tr("formula of the hidden activation"), typesetter)
        self._f_formula = FormulaLabel(tr("formula of the output activation"), typesetter)
        self._loss_formula = FormulaLabel(tr("formula of the loss"), typesetter)
        self._count_formula = FormulaLabel(tr("formula of the number of weights"), typesetter)
        self._count = caption(tr("number of weights"))
        fields = Fields()
        fields.add(
            tr("Hidden"),
            self._hidden,
            tr("Units of each hidden layer: 4 is one layer of 4, 8, 8 are two of 8, none is no hidden layer."),
            tr("hidden layers"),
        )
        fields.add("g", self._g, tr("Activation of the hidden units, u_j = g(r_j)."), tr("hidden activation g"))
        fields.add_below(self._g_formula)
        fields.add(
            "f",
            self._f,
            tr("Activation of the outputs, z_k = f(s_k). Softmax is offered for classes."),
            tr("output activation f"),
        )
        fields.add_below(self._f_formula)
        fields.add(
            tr("Loss"),
            self._loss,
            tr(
                "Discrepancy l between target and output. Cross-entropy is offered with sigmoid and "
                "softmax outputs only: it takes the logarithm of z_k, which must lie between 0 and 1."
            ),
            tr("loss"),
        )
        fields.add_below(self._loss_formula)
        fields.add_below(self._count_formula)
        fields.add_below(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(group_title(tr("Network")))
        layout.addWidget(fields)
        self._lock = Lock(self._hidden, self._g, self._f, self._loss)
        self._hidden.committed.connect(lambda sizes: self.intended.emit(SetHiddenSizes(sizes)))
        self._g.chosen.connect(lambda name: self.intended.emit(SetHiddenActivation(name)))
        self._f.chosen.connect(lambda name: self.intended.emit(SetOutputActivation(name)))
        self._loss.chosen.connect(lambda name: self.intended.emit(SetLoss(name)))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.RUN:
            self._lock.set_locked(state.running)
        if not changes & (Change.DATA | Change.STRUCTURE):
            return
        spec = state.experiment.spec
        self._m, self._k = spec.m, spec.k
        self._hidden.show_value(spec.hidden_sizes)
        self._g.show_choice(_choices(tuple(HIDDEN_ACTIVATIONS)), spec.hidden)
        self._f.show_choice(_choices(outputs_for(state.experiment.dataset)), spec.output)
        self._loss.show_choice(_choices(losses_offered(state.experiment.dataset, spec.output)), spec.loss)
        self._g_formula.set_tex(f"g(r) = {activation_tex(spec.hidden, 'r')}")
        self._f_formula.set_tex(f"f(s) = {activation_tex(spec.output, 's')}")
        self._loss_formula.set_tex(f"l = {LOSSES[spec.loss].tex(spec.output)}")
        letters, numbers = count_formula(spec.sizes)
        self._count_formula.set_tex(letters)
        self._count.setText(tr("= {numbers} weights").format(numbers=numbers))

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        for formula in (self._g_formula, self._f_formula, self._loss_formula, self._count_formula):
            formula.set_theme(theme)


def _choices(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, tr(_LABELS[name]) if name in _LABELS else name) for name in names)
