"""A label that shows TeX.

It keeps its old picture until the typesetter has drawn the new one; the window never waits.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from nn_sim.ui.theme import LIGHT, Theme
from nn_sim.ui.typesetter import Typesetter

_POINTS_TO_PIXELS = 96 / 72


class FormulaLabel(QWidget):
    """Shows one formula, left-aligned, shrunk where it has less room than it needs.

    Parameters
    ----------
    name : str
        Accessible name; the TeX, or what is given as `text`, is the accessible description.
    typesetter : Typesetter
        Draws the formula.
    scale : float
        Size as a multiple of the widget's font.
    least : float
        The share of its size, not zoomed, down to which it shrinks; one that does not fit even so asks for its room.
    muted : bool
        Whether it is of second rank.
    """

    def __init__(
        self, name: str, typesetter: Typesetter, scale: float = 1.15, *, least: float = 0.0, muted: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._scale = scale
        self._least = least
        self._muted = muted
        self._zoom = 1.0
        self._room = QSizeF()
        self._tex = ""
        self._colour = self._colour_in(LIGHT)
        self._svg = b""
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._typesetter = typesetter
        typesetter.drawn.connect(self._take)

    @property
    def tex(self) -> str:
        """The formula shown."""
        return self._tex

    @property
    def svg(self) -> bytes:
        """Its picture; empty until there is one."""
        return self._svg

    @property
    def em(self) -> float:
        """Pixels of an em, as it is drawn where there is room."""
        return self._size * self._zoom

    def set_tex(self, tex: str, text: str = "") -> None:
        """Show another formula; `text` says it to who cannot see it."""
        self.setAccessibleDescription(text or tex)
        if tex != self._tex:
            self._tex = tex
            self._ask()

    def set_room(self, room: QSizeF, zoom: float = 1.0) -> None:
        """Fit the formula into a room, and draw it `zoom` times as large if it is large enough."""
        if (room, zoom) != (self._room, self._zoom):
            self._room, self._zoom = room, zoom
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colour of text."""
        colour = self._colour_in(theme)
        if colour != self._colour:
            self._colour = colour
            self._ask()

    def _colour_in(self, theme: Theme) -> str:
        return theme.muted if self._muted else theme.text

    @property
    def _size(self) -> float:
        return self.font().pointSizeF() * _POINTS_TO_PIXELS * self._scale

    @property
    def _asked(self) -> tuple[str, float, str]:
        return self._tex, self._size, self._colour

    def _ask(self) -> None:
        if self._tex:
            self._typesetter.ask(id(self), *self._asked)
        else:
            self._show(b"")

    def _take(self, tex: str, size: float, colour: str, svg: bytes) -> None:
        if (tex, size, colour) == self._asked and svg is not self._svg:
            self._show(svg)

    def _show(self, svg: bytes) -> None:
        self._svg = svg
        if svg:
            self._renderer.load(QByteArray(svg))
        self.updateGeometry()
        self.update()

    @property
    def _natural(self) -> QSizeF:
        """Its size where there is room; empty while there is no picture."""
        return QSizeF(self._renderer.defaultSize()) * self._zoom if self._svg else QSizeF()

    @property
    def _shrink(self) -> float:
        """The share of its natural size that its room leaves."""
        natural, room = self._natural, self._room
        if natural.isEmpty() or room.isEmpty():
            return 1.0
        return max(self._least / self._zoom, min(1.0, room.width() / natural.width(), room.height() / natural.height()))

    def sizeHint(self) -> QSize:
        natural = self._natural
        if natural.isEmpty():
            return QSize(40, self.fontMetrics().height() + 6)
        return (natural * self._shrink).toSize()

    def minimumSizeHint(self) -> QSize:
        return QSize(max(20, round(self._natural.width() * self._least / self._zoom)), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._ask()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        natural = self._natural
        if natural.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shrink = min(self._shrink, self.width() / natural.width(), self.height() / natural.height())
        size = natural * shrink
        self._renderer.render(painter, QRectF(0.0, (self.height() - size.height()) / 2, size.width(), size.height()))
