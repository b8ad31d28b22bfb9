"""A label that shows TeX, typeset by ziamath.

Owns the cache of drawings. ziamath takes a fifth of a second to import and some milliseconds a formula, so both wait
until the label has been painted once without.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from nn_sim.ui.theme import LIGHT, Theme

_POINTS_TO_PIXELS = 96 / 72


@lru_cache(maxsize=512)
def typeset(tex: str, size: float, colour: str) -> bytes:
    """Return the SVG of a formula, `size` pixels high for an em."""
    import ziamath  # late: it is slow to import, and the window must not wait for it

    ziamath.config.svg2 = False  # QtSvg does not draw <symbol>
    return bytes(ziamath.Latex(tex, size=size, color=colour).svg(), "utf-8")


class FormulaLabel(QWidget):
    """Shows one formula, left-aligned.

    Parameters
    ----------
    name : str
        Accessible name; the TeX is the accessible description.
    scale : float
        Size as a multiple of the widget's font.
    """

    def __init__(self, name: str, scale: float = 1.15, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._scale = scale
        self._tex = ""
        self._colour = LIGHT.text
        self._renderer = QSvgRenderer(self)
        self._stale = False

    @property
    def tex(self) -> str:
        """The formula shown."""
        return self._tex

    def set_tex(self, tex: str) -> None:
        """Show another formula."""
        if tex != self._tex:
            self._tex = tex
            self.setAccessibleDescription(tex)
            self._invalidate()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colour of text."""
        if theme.text != self._colour:
            self._colour = theme.text
            self._invalidate()

    def _invalidate(self) -> None:
        self._stale = True
        self.update()

    def _typeset(self) -> None:
        if not self._stale:
            return
        self._stale = False
        size = self.font().pointSizeF() * _POINTS_TO_PIXELS * self._scale
        self._renderer.load(QByteArray(typeset(self._tex, size, self._colour)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = self._renderer.defaultSize()
        return size if size.isValid() else QSize(40, self.fontMetrics().height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stale:
            QTimer.singleShot(0, self, self._typeset)
            return
        size = self._renderer.defaultSize()
        if not size.isValid() or size.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shrink = min(1.0, self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * shrink, size.height() * shrink
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._renderer.render(painter, QRectF(0.0, (self.height() - height) / 2, width, height))
