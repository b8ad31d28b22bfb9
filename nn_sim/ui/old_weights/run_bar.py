"""The line over the view: which half is shown where there is no room for both, and the run on both ways.

Owns the controls; what they start is the view's.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from nn_sim.language import tr
from nn_sim.ui.flow_layout import FlowLayout

DEFAULT_EPOCHS = 50
MOST_EPOCHS = 1000
_PROGRESS_WIDTH = 120
_PARTS = 1000


class RunBar(QWidget):
    """Controls of the comparison.

    Signals
    -------
    run_requested(int)
        Run on both ways, so many epochs.
    cancel_requested()
        Give up the run.
    loss_chosen(bool)
        Show the losses, or the step.
    logarithmic_chosen(bool)
        Draw the losses on a logarithmic axis, or not.
    """

    run_requested = Signal(int)
    cancel_requested = Signal()
    loss_chosen = Signal(bool)
    logarithmic_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = _half(tr("Step"), tr("The new weights both ways, and how they differ"))
        self.loss = _half(tr("Loss"), tr("How the loss goes on both ways"))
        self._halves = QButtonGroup(self)
        for half in (self.step, self.loss):
            self._halves.addButton(half)
        self.step.setChecked(True)
        self.loss.toggled.connect(self.loss_chosen)
        self.logarithmic = QCheckBox(tr("log"))
        self.logarithmic.setAccessibleName(tr("logarithmic loss axis"))
        self.logarithmic.setToolTip(tr("Logarithmic axis: equal steps are equal factors, so that small losses show"))
        self.logarithmic.toggled.connect(self.logarithmic_chosen)
        self.epochs = QSpinBox()
        self.epochs.setRange(1, MOST_EPOCHS)
        self.epochs.setValue(DEFAULT_EPOCHS)
        self.epochs.setAccessibleName(tr("epochs to run on"))
        self.epochs.setToolTip(tr("How many epochs to go on, 1 to {most}").format(most=MOST_EPOCHS))
        self._caption = QLabel(tr("epochs"))
        self._caption.setProperty("role", "caption")
        self._caption.setBuddy(self.epochs)
        self.progress = QProgressBar()
        self.progress.setRange(0, _PARTS)
        self.progress.setFixedWidth(_PROGRESS_WIDTH)
        self.progress.setAccessibleName(tr("progress of the run both ways"))
        self.run = QPushButton(tr("Run on both ways"))
        self.run.setToolTip(tr("Train on from here both ways and compare the losses; your network stays as it is"))
        self.run.clicked.connect(lambda: self.run_requested.emit(self.epochs.value()))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Give up the run both ways"))
        self.cancel.clicked.connect(self.cancel_requested)
        self._lay_out()
        self.show_busy(False)

    def show_progress(self, share: float) -> None:
        """Show how much of a run is done, 0 to 1."""
        self.progress.setValue(round(_PARTS * share))

    def show_busy(self, busy: bool) -> None:
        """Offer to cancel while a run is on, and to run while none is."""
        had_focus = self.run.hasFocus() or self.cancel.hasFocus()
        self.show_progress(0.0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self._caption.setVisible(not busy)
        self.epochs.setVisible(not busy)
        self.run.setVisible(not busy)
        if had_focus:
            (self.cancel if busy else self.run).setFocus()

    def show_choice_of_halves(self, offered: bool) -> None:
        """Offer to choose between step and loss, where there is no room for both."""
        for half in (self.step, self.loss):
            half.setVisible(offered)

    def _lay_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, gap=8)
        row.addWidget(self.step)
        row.addWidget(self.loss)
        for widget in (self.logarithmic, self.progress, self.cancel, self._caption, self.epochs, self.run):
            row.addWidget(widget)
        height = self.run.sizeHint().height()
        for widget in (self.logarithmic, self._caption, self.epochs):
            widget.setMinimumHeight(height)  # on one line, the text of all of them


def _half(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setAccessibleName(text)
    return button
