"""How one weight is painted and typed over. Owns ground, ink and the editor; what an edit does is the model's."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nn_sim.language import tr
from nn_sim.ui import number_format
from nn_sim.ui.lesson_lights import Light
from nn_sim.ui.matrices.cell_colours import CellColours
from nn_sim.ui.matrices.cell_lights import MARK_WIDTH, draw_kind, draw_light
from nn_sim.ui.matrices.lock_mark import LOCK_WIDTH, draw_lock
from nn_sim.ui.matrices.matrix_model import MatrixModel
from nn_sim.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex

CELL_PADDING = 4
_EDITOR_MARGIN = 12  # what a line edit keeps free around its text, and room for the cursor
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeightEditor(QLineEdit):
    """The line one types a weight into; remembers whether what it held could be read."""

    accepted = False


class CellDelegate(QStyledItemDelegate):
    """Paints a weight and opens the line to edit it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(LIGHT)
        self.selected_cell: tuple[int, int] | None = None
        self.lit_cells: dict[tuple[int, int], Light] = {}
        self.has_lights = False

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.colours = CellColours.of_theme(theme)

    def _ground(self, row: int, column: int, marked: bool) -> QColor:
        if (row, column) == self.selected_cell:
            return self.colours.selected_ground
        if marked:
            return self.colours.lit_ground
        return self.colours.bias_ground if column == 0 else self.colours.ground

    def _draw_lines(self, painter: QPainter, rect: QRect, shape: tuple[int, int], row: int, column: int) -> None:
        """Draw the grid here, and not by the table, which would double the frame at the last row and column."""
        painter.setPen(self.colours.line)
        if row < shape[0] - 1:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column < shape[1] - 1:
            painter.drawLine(rect.topRight(), rect.bottomRight())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        model = cast("MatrixModel", index.model())
        value = float(model.matrix[row, column])
        rect, state = option.rect, option.state
        is_selected = (row, column) == self.selected_cell
        painter.fillRect(rect, self._ground(row, column, bool(state & QStyle.StateFlag.State_Selected)))
        self._draw_lines(painter, rect, model.names.shape, row, column)
        if state & QStyle.StateFlag.State_HasFocus and not is_selected:
            # dotted beside the frames of a lesson, where it would look like one of them
            dotted = QPen(self.colours.header_ink, 1, Qt.PenStyle.DotLine)
            painter.setPen(dotted if self.has_lights else self.colours.frame)
            painter.drawRect(rect.adjusted(0, 0, -2, -2))
        inner = rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0)
        if model.frozen[row, column]:
            draw_lock(painter, inner, self.colours.selected_ink if is_selected else self.colours.header_ink)
            inner.setLeft(inner.left() + LOCK_WIDTH)
        if light := self.lit_cells.get((row, column)):
            draw_light(painter, self._theme, rect, light)
            for kind in light.kinds:
                draw_kind(painter, self._theme, inner, kind)
                inner.setLeft(inner.left() + MARK_WIDTH)
        text = number_format.short(value)
        painter.setFont(_squeezed(option.font, text, inner.width()))
        painter.setPen(self.colours.selected_ink if is_selected else self.colours.ink(value))
        painter.drawText(inner, _RIGHT, text)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = WeightEditor(str(index.data(Qt.ItemDataRole.EditRole)), parent)
        editor.setFrame(False)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        names = cast("MatrixModel", index.model()).names
        editor.setAccessibleName(tr("New value of {weight}").format(weight=names.weight(index.row(), index.column())))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Let the editor grow over its neighbours so that all digits are seen."""
        text = cast("WeightEditor", editor).text()
        width = max(option.rect.width(), editor.fontMetrics().horizontalAdvance(text) + _EDITOR_MARGIN)
        rect = QRect(option.rect)
        rect.setLeft(max(rect.right() + 1 - width, 0))
        rect.setWidth(width)
        editor.setGeometry(rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the editor alone: it was filled when it opened, and numbers that arrive must not disturb the typing."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        line = cast("WeightEditor", editor)
        line.accepted = model.setData(index, line.text())


def _squeezed(font: QFont, text: str, width: int) -> QFont:
    """A font in which a rare long number such as −1.20e−300 still fits its column."""
    needed = QFontMetricsF(font).horizontalAdvance(text)
    if needed <= width:
        return font
    narrow = QFont(font)
    narrow.setStretch(int(100 * width / needed))
    return narrow
