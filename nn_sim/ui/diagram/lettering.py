"""The diagram's text: its two sizes, how far they follow the size of the type, and text that is squeezed, not cut."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter

TEXT, SMALL = 11, 9  # px at 100 %
_USUAL_TYPE = 12.0  # px of the window's text at which the diagram's has the sizes above
_MOST_IN_NODES = 1.3  # a node has room for no larger text
LEAST_READABLE = 5.5  # px on the screen; smaller text is left out

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def type_factor(font: QFont) -> float:
    """Return how much larger than usual a window's text is; 1 where it is smaller."""
    return max(QFontInfo(font).pixelSize() / _USUAL_TYPE, 1.0)


def factor_in_nodes(type_size: float, scale: float) -> float:
    """Return how much larger the text in nodes is written where a view at `scale` is not as large as the text.

    `type_size` is the ``type_factor``. Small networks are shown larger, and so is their text; what is missing is made
    up for as far as a node has room.
    """
    return min(max(type_size / max(scale, 1.0), 1.0), _MOST_IN_NODES)


@lru_cache(maxsize=64)
def font_of(size: float, *, bold: bool = False) -> QFont:
    """Return the application's font at a size in scene units; shared, so do not change it."""
    font = QFont()
    font.setPixelSize(max(round(size), 1))
    font.setBold(bold)
    # The view scales; hinted glyphs would keep their unscaled distances and look uneven.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=64)
def metrics_of(size: float, *, bold: bool = False) -> QFontMetricsF:
    """Return the measures of ``font_of``."""
    return QFontMetricsF(font_of(size, bold=bold))


def elided(text: str, width: float, size: float) -> str:
    """Cut a name that is wider than `width`; numbers are never cut but squeezed."""
    return metrics_of(size).elidedText(text, Qt.TextElideMode.ElideRight, width)


def draw_fitted(
    painter: QPainter,
    box: QRectF,
    text: str,
    size: float,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = CENTRE,
) -> None:
    """Draw one line of text in a box with the painter's pen, narrower where it would not fit."""
    painter.setFont(font_of(size, bold=bold))
    width = metrics_of(size, bold=bold).horizontalAdvance(text)
    if width <= box.width():
        painter.drawText(box, align, text)
        return
    squeeze = box.width() / width
    painter.save()
    painter.translate(box.center())
    painter.scale(squeeze, squeeze)
    painter.drawText(
        QRectF(-width / 2 - 1, -box.height() / squeeze / 2, width + 2, box.height() / squeeze), CENTRE, text
    )
    painter.restore()
