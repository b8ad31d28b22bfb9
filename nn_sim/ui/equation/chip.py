"""A small button that shows a number, "● x₂ = 1.0000", and asks for it when it is pressed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from nn_sim.stepper.scalars import Scalar
from nn_sim.ui.theme import KIND_MARKS, LIGHT, Theme, kind_colour

_ASIDE, _ABOVE, _GAP, _ROUND = 8, 3, 5, 4.0


@dataclass(frozen=True)
class ChipText:
    """What a chip shows.

    Attributes
    ----------
    scalar : Scalar or None
        The number that it asks for; None for a chip that does something else.
    text, tip : str
        What it says, and what it says of itself.
    kind : int
        Which mark and colour it has, as in ``Explanation.kinds``; -1 for none.
    current : bool
        Whether it is the one that is looked at.
    """

    scalar: Scalar | None
    text: str
    tip: str
    kind: int = -1
    current: bool = False


class Chip(QAbstractButton):
    """Draws itself in the theme's colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.shown = ChipText(None, "", "")
        self._theme = LIGHT

    def show_text(self, shown: ChipText) -> None:
        """Show something else."""
        if shown != self.shown:
            self.shown = shown
            self.setText(shown.text)
            self.setToolTip(shown.tip)
            self.setAccessibleName(shown.text)
            self.setAccessibleDescription(shown.tip)
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    @property
    def _mark(self) -> str:
        return KIND_MARKS[self.shown.kind % len(KIND_MARKS)] if self.shown.kind >= 0 else ""

    @property
    def _room_of_mark(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._mark) + _GAP if self._mark else 0

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + self._room_of_mark + 2 * _ASIDE
        return QSize(width, metrics.height() + 2 * _ABOVE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() or self.isDown() or self.shown.current
        painter.setBrush(QColor(theme.accent_soft if is_lit else theme.raised))
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.line), 2.0 if self.hasFocus() else 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0), _ROUND, _ROUND)
        area = self.rect().adjusted(_ASIDE, 0, -_ASIDE, 0)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self._mark:
            painter.setPen(QColor(kind_colour(theme, self.shown.kind)))
            painter.drawText(area, middle, self._mark)
        painter.setPen(QColor(theme.text))
        painter.drawText(area.adjusted(self._room_of_mark, 0, 0, 0), middle, self.text())
