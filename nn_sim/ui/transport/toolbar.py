"""The toolbar: Reset, New start, Back, Step and how far it goes, Run, speed, and the three numbers looked at most."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolBar, QToolButton, QWidget

from nn_sim.language import later, tr
from nn_sim.session.intentions import SetSpeed
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.actions import ActionSet
from nn_sim.ui.actions.icons import SIZE
from nn_sim.ui.actions.menus import TOOLBAR
from nn_sim.ui.font_room import keep_room, with_font
from nn_sim.ui.number_format import grouped, short
from nn_sim.ui.theme import Theme
from nn_sim.ui.transport.granularity_box import GranularityBox
from nn_sim.ui.transport.speed import LAST_POSITION, position_of, speed_at, speed_text

_SPEED_TIP = later("Speed of a run: from 1 step a second to as fast as it goes")
_WIDEST = {later("epoch"): "888 888", later("step"): "888 888 888", later("loss"): "8.88e−88"}
_ICON_WIDTH = 24  # room on both sides of a sign
_GAP = 4
_WITH_SIGNS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class TransportBar(QToolBar):
    """A view on the counters and the speed; its buttons are actions."""

    intended = Signal(object)

    def __init__(self, actions: ActionSet) -> None:
        super().__init__(tr("Training"))
        self.setObjectName("transport")
        self.setMovable(False)
        self.setToolButtonStyle(_WITH_SIGNS)
        self.setIconSize(QSize(_ICON_WIDTH, SIZE))
        self._run = actions["run"]
        self.granularity = GranularityBox()
        self.granularity.intended.connect(self.intended)
        for group in TOOLBAR:
            for action_id in group:
                self.addAction(actions[action_id])
                self.widgetForAction(actions[action_id]).setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt gives them none
                if action_id == "step":
                    self.addWidget(self.granularity)
            self.addSeparator()
        with_font(self, lambda _metrics: self._steady_run_button())
        if more := self.findChild(QToolButton, "qt_toolbar_ext_button"):
            more.setAccessibleName(tr("more of the toolbar"))
            more.setToolTip(tr("Show what has no room in the toolbar"))
        self._speed = QSlider(Qt.Orientation.Horizontal)
        self._speed.setRange(0, LAST_POSITION)
        self._speed.setPageStep(1)
        self._speed.setFixedWidth(90)
        self._speed.setAccessibleName(tr("speed"))
        self._speed_text = QLabel()
        self._speed_text.setProperty("role", "caption")
        keep_room(self._speed_text, tr("as fast as it goes"), beside=8)
        caption = QLabel(tr("Speed"))
        caption.setBuddy(self._speed)
        self.addWidget(_row(caption, self._speed))
        speed_text = self.addWidget(_row(self._speed_text))
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self._numbers = {name: _number(name, widest) for name, widest in _WIDEST.items()}
        shown = {name: self.addWidget(_row(_caption(name), label)) for name, label in self._numbers.items()}
        self._spare = speed_text, shown["epoch"], shown["step"]
        self._speed.valueChanged.connect(lambda position: self.intended.emit(SetSpeed(speed_at(position))))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.NUMBERS:
            progress = state.experiment.progress
            self._numbers["epoch"].setText(grouped(progress.epoch))
            self._numbers["step"].setText(grouped(progress.step))
            self._numbers["loss"].setText(short(state.picture.measures.loss_train))
        self.granularity.render_state(state, changes)
        if changes & Change.RUN:
            self._speed.blockSignals(True)  # showing the speed is no wish to change it
            self._speed.setValue(position_of(state.speed))
            self._speed.blockSignals(False)
            self._speed_text.setText(speed_text(state.speed))
            self._speed.setAccessibleDescription(speed_text(state.speed))
            self._speed.setToolTip(f"{tr(_SPEED_TIP)}\n{speed_text(state.speed)}")

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; the style sheet does all there is to do."""

    def _choose_style(self) -> None:
        """Show all where there is room; else do without the signs, the speed in words, the epoch, the step, in turn."""
        signs = sum(map(len, TOOLBAR)) * (_ICON_WIDTH + _GAP)
        has_signs = self.toolButtonStyle() == _WITH_SIGNS
        widths = {action: self.widgetForAction(action).sizeHint().width() for action in self._spare}
        hidden = sum(width for action, width in widths.items() if not action.isVisible())
        missing = self.sizeHint().width() + hidden + (0 if has_signs else signs) - self.width()
        self._show_signs(missing <= 0)
        missing -= signs
        for action, width in widths.items():
            action.setVisible(missing <= 0)
            missing -= width

    def _show_signs(self, wanted: bool) -> None:
        style = _WITH_SIGNS if wanted else Qt.ToolButtonStyle.ToolButtonTextOnly
        if style != self.toolButtonStyle():
            self.setToolButtonStyle(style)
            self._steady_run_button()

    def _steady_run_button(self) -> None:
        """Give Run and Pause the same width, so that nothing jumps when one becomes the other."""
        button = self.widgetForAction(self._run)
        if isinstance(button, QToolButton):
            button.setObjectName("run_button")
            sign = _ICON_WIDTH if self.toolButtonStyle() == _WITH_SIGNS else 0
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(tr("Pause")) + 28 + sign)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_style()


def _caption(name: str) -> QLabel:
    label = QLabel(tr(name))
    label.setProperty("role", "caption")
    return label


def _number(name: str, widest: str) -> QLabel:
    label = QLabel()
    label.setObjectName(f"readout_{name}")
    label.setAccessibleName(tr(name))
    label.setToolTip(
        {"epoch": tr("Finished epochs"), "step": tr("Steps of learning done")}.get(name, tr("Mean training loss l"))
    )
    figures = QFont()  # says nothing of family and size: those are the window's
    figures.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(figures)
    keep_room(label, widest)
    return label


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    row.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(3, 0, 3, 0)
    layout.setSpacing(6)
    for widget in widgets:
        layout.addWidget(widget)
    return row
