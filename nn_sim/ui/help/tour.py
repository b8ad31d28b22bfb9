"""A tour of the window: one step after the other points at a real widget and says what it is for.

Owns the light around the widget and the bubble beside it. Which widgets, and the words, are handed to it. The window
goes on working underneath, but what lies outside the bubble takes no clicks meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.ui.font_room import width_of_letters

_MARGIN = 8
_RADIUS = 6.0
_BUBBLE_LETTERS = 41
_SHADE = 120  # of 255: what is not spoken of stays readable
_LOOK = "#tour_bubble { background: palette(base); border: 1px solid palette(link); border-radius: 6px; }"


@dataclass(frozen=True)
class TourStep:
    """One step.

    Attributes
    ----------
    title, text : str
        What is said; marked for translation.
    widget : callable
        Returns the widget that is spoken of, or None if there is none now.
    bring : callable
        Puts it in front where something else may lie over it.
    """

    title: str
    text: str
    widget: Callable[[], QWidget | None]
    bring: Callable[[], None] = lambda: None


class Tour(QWidget):
    """Lies over a window until it is left.

    Parameters
    ----------
    window : QWidget
        What it lies over.
    steps : sequence of TourStep
        At least one.

    Signals
    -------
    ended(bool)
        It was left; whether it had come to its end.
    """

    ended = Signal(bool)

    def __init__(self, window: QWidget, steps: Sequence[TourStep]) -> None:
        super().__init__(window)
        if not steps:
            raise ValueError("a tour needs at least one step")
        self._window, self._steps, self._at = window, tuple(steps), 0
        self._bubble = _Bubble(self)
        for button in (self._bubble.next, self._bubble.back, self._bubble.leave):
            button.installEventFilter(self)
        self._bubble.next.clicked.connect(self.go_on)
        self._bubble.back.clicked.connect(self.go_back)
        self._bubble.leave.clicked.connect(self.leave)
        self.setAccessibleName(tr("tour of the window"))
        self.hide()
        window.installEventFilter(self)

    @property
    def at(self) -> int:
        """Which step is shown, counted from 0."""
        return self._at

    @property
    def lit(self) -> QRect:
        """What lies in the light, in the window's own pixels; empty if the widget is not to be seen."""
        widget = self._steps[self._at].widget()
        if widget is None or not widget.isVisibleTo(self._window):
            return QRect()
        place = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        return place.adjusted(-2, -2, 2, 2).intersected(self.rect())

    def start(self) -> None:
        """Begin at the first step."""
        self._at = 0
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._show_step()

    def go_on(self) -> None:
        """Go to the next step, or end after the last."""
        if self._at + 1 == len(self._steps):
            self._end(True)
        else:
            self._at += 1
            self._show_step()

    def go_back(self) -> None:
        """Go to the step before."""
        self._at = max(self._at - 1, 0)
        self._show_step()

    def leave(self) -> None:
        """End now."""
        self._end(False)

    def _end(self, finished: bool) -> None:
        if self.isVisible():
            self.hide()
            self._window.setFocus()
            self.ended.emit(finished)

    def _show_step(self) -> None:
        step = self._steps[self._at]
        step.bring()
        self.raise_()
        self._bubble.say(tr(step.title), tr(step.text), self._at, len(self._steps))
        self._place()
        self._bubble.next.setFocus()

    def _place(self) -> None:
        self._bubble.fit()
        self._bubble.move(beside(self.lit, self._bubble.size(), self.rect()))
        self.update()

    def _answer_key(self, key: int) -> bool:
        """Go where a key says; the buttons have the focus and would take the arrows for themselves."""
        answer = {Qt.Key.Key_Escape: self.leave, Qt.Key.Key_Right: self.go_on, Qt.Key.Key_Left: self.go_back}.get(
            Qt.Key(key)
        )
        if answer is not None:
            answer()
        return answer is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self.setGeometry(self._window.rect())
                self._place()
            return False
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._answer_key(event.key())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()  # the window's single-key shortcuts rest
            return True
        return super().event(event)

    def focusNextPrevChild(self, _is_next: bool) -> bool:
        buttons = [one for one in (self._bubble.next, self._bubble.back, self._bubble.leave) if one.isEnabled()]
        now = next((i for i, one in enumerate(buttons) if one.hasFocus()), -1)
        buttons[(now + (1 if _is_next else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade, lit = QPainterPath(), self.lit
        shade.addRect(QRectF(self.rect()))
        if not lit.isEmpty():
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(lit), _RADIUS, _RADIUS)
            shade -= hole
        painter.fillPath(shade, QColor(0, 0, 0, _SHADE))
        if not lit.isEmpty():
            painter.setPen(QPen(self.palette().link().color(), 2.0))
            painter.drawRoundedRect(QRectF(lit), _RADIUS, _RADIUS)


class _Bubble(QFrame):
    """The words and the buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_bubble")
        self.setStyleSheet(_LOOK)
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._text.setWordWrap(True)
        self._count.setProperty("role", "caption")
        self.next = _button("", tr("Go on with the tour (Right arrow)"))
        self.back = _button(tr("Back"), tr("Back by one step of the tour (Left arrow)"))
        self.leave = _button(tr("Leave"), tr("End the tour (Escape); Help has it again"))
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.leave, self.back, self.next):
            row.addWidget(button)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(row)

    def say(self, title: str, text: str, at: int, count: int) -> None:
        """Say something; the buttons follow the place of the step."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(tr("{now} of {all}").format(now=at + 1, all=count))
        self.next.setText(tr("Done") if at + 1 == count else tr("Next"))
        self.back.setEnabled(at > 0)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(f"{title}. {text}")  # has the focus, so it is what a screen reader says

    def fit(self) -> None:
        """Take the size that the words need."""
        width = width_of_letters(self.fontMetrics(), _BUBBLE_LETTERS)
        width = max(width, self._layout.minimumSize().width())
        self.resize(QSize(width, self._layout.totalHeightForWidth(width)))


def beside(lit: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a bubble goes: right, left, below or above what is lit, else in its middle; always in the room."""
    if lit.isEmpty():
        return room.center() - QPoint(size.width() // 2, size.height() // 2)
    middle = QPoint(lit.center().x() - size.width() // 2, lit.center().y() - size.height() // 2)
    tries = (
        QPoint(lit.right() + _MARGIN, middle.y()),
        QPoint(lit.left() - _MARGIN - size.width(), middle.y()),
        QPoint(middle.x(), lit.bottom() + _MARGIN),
        QPoint(middle.x(), lit.top() - _MARGIN - size.height()),
        middle,
    )
    inside = room.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    placed = [QRect(_pushed(place, size, inside), size) for place in tries]
    return next((one for one in placed if not one.intersects(lit)), placed[-1]).topLeft()


def _pushed(place: QPoint, size: QSize, inside: QRect) -> QPoint:
    x = max(min(place.x(), inside.right() - size.width()), inside.left())
    y = max(min(place.y(), inside.bottom() - size.height()), inside.top())
    return QPoint(x, y)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(True)
    return button
