"""The error curve with its legend, and under it the slider that chooses epsilon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from nn_sim.engine.gradient_check import EPSILONS, ErrorCurve
from nn_sim.language import tr
from nn_sim.ui.gradient_check.error_plot import RIGHT_MARGIN, ErrorPlot, largest_pen, median_pen
from nn_sim.ui.gradient_check.wording import error_text
from nn_sim.ui.theme import Theme

_WIDEST = "ε = 3e−12"
_GAP = 4
_A_DECADE = 2  # steps of the slider


class ErrorPanel(QWidget):
    """Curve and slider, which always show the same epsilon.

    Attributes
    ----------
    epsilon_chosen : Signal(int)
        The user chose another epsilon, by its number in ``EPSILONS``.
    """

    epsilon_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = QLabel(self)
        self.legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.legend.setWordWrap(True)
        self.plot = ErrorPlot(self)
        self.value = QLabel(self)
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.slider = self._make_slider()
        self.value.setBuddy(self.slider)
        self._lay_out()
        self._measure()
        self.plot.epsilon_pointed_at.connect(self.slider.setValue)

    def show_curve(self, curve: ErrorCurve) -> None:
        """Draw the errors of a check."""
        self.plot.show_curve(curve)
        self.plot.show_epsilon(self.slider.value())

    def choose(self, at: int) -> None:
        """Choose an epsilon, as the slider does."""
        self.slider.setValue(at)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.plot.set_theme(theme)
        muted = f'<span style="color:{theme.muted}">'
        strokes = (("━", largest_pen(theme), tr("largest")), ("╍", median_pen(theme), tr("median")))
        signs = [
            f'<span style="color:{pen.color().name()}">{sign}</span> {muted}{name}</span>'
            for sign, pen, name in strokes
        ]
        self.legend.setText("&nbsp;&nbsp; ".join([f"{muted}{tr('relative error')}</span>", *signs]))

    def _note(self, at: int) -> None:
        text = error_text(EPSILONS[at])
        self.value.setText(f"ε = {text}")
        self.slider.setAccessibleDescription(tr("epsilon is {epsilon}").format(epsilon=text))
        self.plot.show_epsilon(at)
        self.epsilon_chosen.emit(at)

    def _measure(self) -> None:
        """Let the slider begin where the drawing does."""
        beside = self.fontMetrics().horizontalAdvance(_WIDEST) + _GAP
        self.value.setFixedWidth(beside)
        self.plot.set_axis_width(beside)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, len(EPSILONS) - 1)
        slider.setPageStep(_A_DECADE)
        slider.setAccessibleName(tr("epsilon of the differences"))
        slider.setToolTip(
            tr(
                "How far each weight is moved up and down for its difference: 1e−1 at the left, "
                "1e−12 at the right.\nArrow keys: a factor of about 3. Page Up and Page Down: a "
                "factor of 10."
            )
        )
        slider.valueChanged.connect(self._note)
        return slider

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        under.setSpacing(0)
        under.addWidget(self.value)
        under.addWidget(self.slider, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 4, 0)
        whole.setSpacing(2)
        whole.addWidget(self.legend)
        whole.addWidget(self.plot, 1)
        whole.addLayout(under)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
