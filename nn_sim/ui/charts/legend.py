"""The legend under a plot: what each kind of point and line means, drawn just as in the plot."""

from __future__ import annotations

from collections.abc import Iterable

from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from nn_sim.ui.charts.markers import LegendItem, Marker, Stroke
from nn_sim.ui.charts.pens import cosmetic_pen
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.font_room import with_font

_LONGEST_TEXT = 24
_LARGEST_MARKER = 14.0
_LINE_WIDTH = 20
ROW_HEIGHT = 16


class Legend(QWidget):
    """Entries in a row, or several where one does not do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._items: tuple[LegendItem, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def texts(self) -> tuple[str, ...]:
        """What the entries say."""
        return tuple(item.text for item in self._items)

    def show_items(self, items: Iterable[LegendItem]) -> None:
        """Show these entries instead of those before."""
        new = tuple(items)
        if new == self._items:
            return
        self._items = new
        while (old := self._flow.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for item in new:
            self._flow.addWidget(_Entry(item, self))
        self.updateGeometry()


class _Entry(QWidget):
    def __init__(self, item: LegendItem, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        if item.sign is not None:
            row.addWidget(Swatch(item.sign, self))
        text = item.text if len(item.text) <= _LONGEST_TEXT else item.text[: _LONGEST_TEXT - 1] + "…"
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "caption")
        row.addWidget(label)
        self.setToolTip(item.help or (item.text if text != item.text else ""))


class Swatch(QWidget):
    """A sample of a point or a line, as high as a line of text."""

    def __init__(self, sign: Marker | Stroke, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = sign
        with_font(self, self._measure)

    def _measure(self, metrics: QFontMetrics) -> None:
        height = max(ROW_HEIGHT, metrics.height())
        width = _LINE_WIDTH * height // ROW_HEIGHT if isinstance(self.sign, Stroke) else height
        self.setFixedSize(QSize(width, height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sample."""
        self.paint_picture(QPainter(self))

    def paint_picture(self, painter: QPainter) -> None:
        """Draw the sample in the middle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign, middle = self.sign, QPointF(self.width() / 2, self.height() / 2)
        if isinstance(sign, Stroke):
            painter.setPen(pen_of(sign))
            painter.drawLine(QPointF(1, middle.y()), QPointF(self.width() - 1, middle.y()))
            return
        painter.translate(middle)
        drawSymbol(painter, sign.shape, min(sign.size, _LARGEST_MARKER), edge_of(sign), brush_of(sign))


def pen_of(stroke: Stroke, *, solid: bool = False) -> QPen:
    """Return the pen of a line; `solid` leaves out the dashes."""
    pen = cosmetic_pen(stroke.colour, stroke.width)
    if stroke.dashes and not solid:
        pen.setDashPattern(stroke.dashes)
    return pen


def edge_of(marker: Marker) -> QPen:
    """Return the pen of a marker's edge."""
    return cosmetic_pen(marker.edge, marker.edge_width)


def brush_of(marker: Marker) -> QBrush:
    """Return the brush that fills a marker."""
    return QBrush(Qt.BrushStyle.NoBrush) if marker.fill is None else QBrush(QColor(marker.fill))
