"""A label that shows TeX. Until the typesetter has drawn a formula, the label is empty; the window never waits."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from nn_sim.ui.theme import LIGHT, Theme
from nn_sim.ui.typesetter import Typesetter

_POINTS_TO_PIXELS = 96 / 72


class FormulaLabel(QWidget):
    """Shows one formula, left-aligned.

    Parameters
    ----------
    name : str
        Accessible name; the TeX is the accessible description.
    typesetter : Typesetter
        Draws the formula.
    scale : float
        Size as a multiple of the widget's font.
    """

    def __init__(self, name: str, typesetter: Typesetter, scale: float = 1.15) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._scale = scale
        self._tex = ""
        self._colour = LIGHT.text
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._typesetter = typesetter
        typesetter.drawn.connect(self._take)

    @property
    def tex(self) -> str:
        """The formula shown."""
        return self._tex

    def set_tex(self, tex: str) -> None:
        """Show another formula."""
        if tex != self._tex:
            self._tex = tex
            self.setAccessibleDescription(tex)
            self._ask()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colour of text."""
        if theme.text != self._colour:
            self._colour = theme.text
            self._ask()

    @property
    def _asked(self) -> tuple[str, float, str]:
        return self._tex, self.font().pointSizeF() * _POINTS_TO_PIXELS * self._scale, self._colour

    def _ask(self) -> None:
        if self._tex:
            self._typesetter.ask(*self._asked)

    def _take(self, tex: str, size: float, colour: str, svg: bytes) -> None:
        if (tex, size, colour) == self._asked:
            self._renderer.load(QByteArray(svg))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        size = self._renderer.defaultSize()
        return size if size.isValid() else QSize(40, self.fontMetrics().height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._renderer.defaultSize()
        if not size.isValid() or size.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shrink = min(1.0, self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * shrink, size.height() * shrink
        self._renderer.render(painter, QRectF(0.0, (self.height() - height) / 2, width, height))
