"""The left column: the groups, one below the other, in a scroll area for small screens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.panels.data_group import DataGroup
from nn_sim.ui.panels.inputs_group import InputsGroup
from nn_sim.ui.panels.network_group import NetworkGroup
from nn_sim.ui.panels.stop_group import StopGroup
from nn_sim.ui.panels.training_group import TrainingGroup
from nn_sim.ui.theme import Theme
from nn_sim.ui.typesetter import Typesetter


class SetupPanel(QScrollArea):
    """What goes in: data, inputs, network, training, and when a run stops."""

    intended = Signal(object)
    open_requested = Signal()
    options_requested = Signal()

    def __init__(self, typesetter: Typesetter) -> None:
        super().__init__()
        self.setAccessibleName(tr("settings"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._data = DataGroup()
        self._training, self._stop = TrainingGroup(), StopGroup()
        self._groups = (self._data, InputsGroup(), NetworkGroup(typesetter), self._training, self._stop)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(16)
        for group in self._groups:
            layout.addWidget(group)
            group.intended.connect(self.intended)
        layout.addStretch(1)
        self._data.open_requested.connect(self.open_requested)
        self._data.options_requested.connect(self.options_requested)
        self.setWidget(column)

    def set_simple(self, simple: bool) -> None:
        """Hide what a first lesson does not need; what is in use is shown all the same."""
        self._training.set_simple(simple)
        self._stop.set_simple(simple)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        for group in self._groups:
            group.render_state(state, changes)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        for group in self._groups:
            group.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()  # the groups may want another width: their font may be another
        return done

    def minimumSizeHint(self) -> QSize:
        """Return a size as wide as the groups need, for nothing scrolls sideways here."""
        least, column = super().minimumSizeHint(), self.widget()
        if column is None:
            return least
        width = column.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(least.width(), width), least.height())
