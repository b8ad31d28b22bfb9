"""A header whose sections are symbols of units; pressing one points at the unit, and units pointed at light up."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from nn_sim.language import tr
from nn_sim.ui.matrices.cell_colours import CellColours
from nn_sim.ui.theme import LIGHT


class SymbolHeader(QHeaderView):
    """Header of a matrix, over its columns or beside its rows; all sections are of one size."""

    section_chosen = Signal(int)

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._colours = CellColours.of_theme(LIGHT)
        self._lit: frozenset[int] = frozenset()
        self.setSectionsClickable(False)  # Qt's own clicks mark rows; here a press points at a unit
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)
        self.setAccessibleName(tr("Columns") if orientation == Qt.Orientation.Horizontal else tr("Rows"))

    def show_lit(self, sections: frozenset[int]) -> None:
        """Light up these sections and no others."""
        self._lit = sections
        self.viewport().update()

    def set_colours(self, colours: CellColours) -> None:
        """Take other colours."""
        self._colours = colours
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        lit = logicalIndex in self._lit
        painter.fillRect(rect, self._colours.lit_ground if lit else self._colours.header_ground)
        painter.setPen(self._colours.line)
        across, last = self.orientation() == Qt.Orientation.Horizontal, logicalIndex == self.count() - 1
        if across or not last:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not across or not last:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(self._colours.lit_header_ink if lit else self._colours.header_ink)
        text = self.model().headerData(logicalIndex, self.orientation())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(text))

    def mousePressEvent(self, e: QMouseEvent) -> None:
        super().mousePressEvent(e)
        section = self.logicalIndexAt(e.position().toPoint())
        if e.button() == Qt.MouseButton.LeftButton and section >= 0:
            self.section_chosen.emit(section)
