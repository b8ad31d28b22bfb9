"""The line over the output plot for editing points: on or off, the tool, and what a new point is.

Owns the controls; what a tool does is the point editor's.
"""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nn_sim.language import later, tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.charts.legend import Swatch
from nn_sim.ui.charts.markers import class_marker
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.font_room import allow_room, with_font
from nn_sim.ui.plots.edit_gestures import Label, why_no_editing
from nn_sim.ui.theme import Theme

PAUSE_TO_EDIT = later("Pause to edit the data.")
_BUTTONS = 32  # what of a spin box is no text; Qt leaves more room than there is here
_FRAME = 8
_LONGEST_NAME = 10
_WIDEST_TARGET = later("target −0000.000")


class Tool(enum.Enum):
    """What the mouse does to points."""

    POINT = later("Point")
    BRUSH = later("Brush")
    ERASER = later("Eraser")


_TIPS = {
    Tool.POINT: later(
        "Click: add a point, with Shift of the next class. Drag a point: move it. Right button: remove it."
    ),
    Tool.BRUSH: later("Drag: scatter points, with Shift of the next class. Right button: remove a point."),
    Tool.ERASER: later("Drag: remove the points under the circle."),
}


class EditBar(QWidget):
    """Controls of the point editor.

    Signals
    -------
    changed()
        Something was chosen that the editor must know.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._theme: Theme | None = None
        self._names: tuple[str, ...] = ()
        self.toggle = _button(tr("Edit data"), tr("Add, move and remove points with the mouse (D); Escape ends it"))
        self.reason = QLabel()
        self.reason.setProperty("role", "caption")
        self.reason.setWordWrap(True)
        self.reason.setAccessibleName(tr("why the data cannot be edited here"))
        self.tools = {tool: _button(tr(tool.value), tr(tip)) for tool, tip in _TIPS.items()}
        self._tool_group = _group(self, self.tools.values())
        self.tools[Tool.POINT].setChecked(True)
        self.classes: list[QToolButton] = []
        self._class_group = QButtonGroup(self)
        self.value = QDoubleSpinBox()
        self.value.setRange(-1e9, 1e9)
        self.value.setDecimals(3)
        self.value.setSingleStep(0.1)
        self.value.setPrefix(tr("target "))
        allow_room(self.value, tr(_WIDEST_TARGET), beside=_BUTTONS)
        self.value.setAccessibleName(tr("target of a new point"))
        self.value.setToolTip(tr("The number that is to be learned at a new point"))
        self.radius = _spin(
            tr("radius "), tr(" px"), (4, 80), 20, tr("radius of the brush"), tr("Radius of brush and eraser")
        )
        self.density = _spin(
            "", tr(" a dab"), (1, 20), 3, tr("points a dab"), tr("How many points the brush scatters at a time")
        )
        self._second = QWidget()
        self._flow = FlowLayout(self._second, gap=4)
        self._lay_out()
        self.toggle.toggled.connect(self._arrange)
        self._tool_group.buttonToggled.connect(self._arrange)
        for spin in (self.value, self.radius, self.density):
            spin.valueChanged.connect(lambda _value: self.changed.emit())
        self._arrange()
        with_font(self, lambda _metrics: self._show_icons())

    @property
    def tool(self) -> Tool:
        """The tool in the hand."""
        return next(tool for tool, button in self.tools.items() if button.isChecked())

    @property
    def is_on(self) -> bool:
        """Whether points can be edited now."""
        return self.toggle.isChecked() and self.toggle.isEnabled()

    def label(self, *, other: bool) -> Label:
        """Return what a new point is; `other` asks for the class after the chosen one."""
        index = max(self._class_group.checkedId(), 0)
        return Label((index + other) % max(len(self.classes), 1), self.value.value())

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Offer what the data allow."""
        self._state = state
        if not changes & (Change.DATA | Change.RUN | Change.STRUCTURE):
            return
        dataset = state.experiment.dataset
        if dataset.classes != self._names:
            self._names = dataset.classes
            self._show_classes()
        why_not = why_no_editing(dataset) or (tr(PAUSE_TO_EDIT) if state.running else "")
        self.reason.setText(why_not)
        self.toggle.setEnabled(not why_not)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        self._theme = theme
        self.setStyleSheet(  # Fusion hardly shows what is pressed
            f"QToolButton:checked {{ background: {theme.accent_soft}; border: 1px solid {theme.accent};"
            " border-radius: 3px; padding: 1px 3px; }"
        )
        self._show_icons()

    def _show_classes(self) -> None:
        chosen = max(self._class_group.checkedId(), 0)
        for old in self.classes:
            self._class_group.removeButton(old)
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.classes = []
        for index, name in enumerate(self._names):
            short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
            button = _button(short.replace("&", "&&"), tr("New points are of class {name}").format(name=name))
            button.setAccessibleName(tr("class {name} for new points").format(name=name))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._class_group.addButton(button, index)
            self._flow.addWidget(button)
            self.classes.append(button)
        if self.classes:
            self.classes[chosen if chosen < len(self.classes) else 0].setChecked(True)
        self._show_icons()

    def _show_icons(self) -> None:
        if self._theme is None:
            return
        for index, button in enumerate(self.classes):
            swatch = Swatch(class_marker(self._theme, index, test=False))
            button.setIcon(_icon(swatch, self.devicePixelRatioF()))
            button.setIconSize(swatch.size())

    def _arrange(self) -> None:
        """Show only what the tool and the data have a use for."""
        on, tool = self.is_on, self.tool
        for button in self.tools.values():
            button.setVisible(on)
        self.reason.setVisible(bool(self.reason.text()))
        labelled = on and tool is not Tool.ERASER
        one_input = self._state is not None and self._state.experiment.dataset.input_count == 1
        for button in self.classes:
            button.setVisible(labelled)
        self.value.setVisible(labelled and not self.classes and not one_input)
        self.radius.setVisible(on and tool is not Tool.POINT)
        self.density.setVisible(on and tool is Tool.BRUSH)
        self._second.setVisible(on and (tool is not Tool.POINT or bool(self.classes) or not one_input))
        self.changed.emit()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        for widget in (self.toggle, *self.tools.values()):
            first.addWidget(widget)
        first.addWidget(self.reason, 1)
        first.addStretch()
        for field in (self.value, self.radius, self.density):
            # Under a style sheet Qt asks for less height than the tail of a "g" needs.
            field.setMinimumHeight(field.fontMetrics().height() + _FRAME)
            self._flow.addWidget(field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._second.setSizePolicy(policy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 4, 6, 0)
        whole.setSpacing(4)
        whole.addLayout(first)
        whole.addWidget(self._second)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toggle.isChecked():
            self.toggle.setFocus()  # before the control that has it goes
            self.toggle.setChecked(False)
        else:
            super().keyPressEvent(event)


def _button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _group(parent: QWidget, buttons: object) -> QButtonGroup:
    group = QButtonGroup(parent)
    for button in buttons:  # type: ignore[attr-defined]
        group.addButton(button)
    return group


def _spin(prefix: str, suffix: str, span: tuple[int, int], value: int, name: str, tip: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(*span)
    spin.setValue(value)
    spin.setPrefix(prefix)
    spin.setSuffix(suffix)
    spin.setAccessibleName(name)
    spin.setToolTip(tip)
    allow_room(spin, f"{prefix}{span[1]}{suffix}", beside=_BUTTONS)
    return spin


def _icon(swatch: Swatch, ratio: float) -> QIcon:
    """The marker of a class, as in the plot."""
    pixmap = QPixmap(swatch.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    swatch.paint_picture(painter)
    painter.end()
    return QIcon(pixmap)
