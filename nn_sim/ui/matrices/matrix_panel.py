"""One weight matrix with its heading, as large as its contents where there is room, scrolling where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QStyle, QVBoxLayout, QWidget

from nn_sim.ui.matrices.matrix_model import MatrixModel
from nn_sim.ui.matrices.matrix_names import MatrixNames
from nn_sim.ui.matrices.matrix_table import MatrixTable
from nn_sim.ui.matrices.table_actions import add_actions

_GAP = 4


class MatrixPanel(QWidget):
    """Heading and table of one matrix."""

    def __init__(self, names: MatrixNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MatrixModel(names, self)
        self.table = MatrixTable(self.model, self)
        add_actions(self.table)
        self.heading = QLabel(names.heading)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setBuddy(self.table)
        font = self.heading.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.heading)
        column.addWidget(self.table)

    def fit_into(self, room: QSize) -> QSize:
        """Take the size of the contents, or what of it there is room for, and return it."""
        heading = self.heading.sizeHint()
        space = QSize(room.width(), room.height() - heading.height() - _GAP)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        table = fitted(self.table.content_size, space, bar)
        self.table.setFixedSize(table)
        self.setFixedSize(max(table.width(), heading.width()), heading.height() + _GAP + table.height())
        return self.size()


def fitted(content: QSize, room: QSize, bar: int) -> QSize:
    """Return the size to show `content` in: a side that is too long is cut to the room, and its scroll bar of `bar`
    pixels takes from the other side.
    """
    wide, high = content.width() > room.width(), content.height() > room.height()
    wide = wide or (high and content.width() + bar > room.width())
    high = high or (wide and content.height() + bar > room.height())
    width = min(content.width() + (bar if high else 0), room.width())
    height = min(content.height() + (bar if wide else 0), room.height())
    return QSize(max(width, 0), max(height, 0))
