"""How a row of the command palette looks: the text with the letters that were typed, the key, the menu or reason."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nn_sim.ui.actions.palette_model import Found, Role
from nn_sim.ui.theme import Theme, blend

_MARGIN = 12
_GAP = 4


class PaletteDelegate(QStyledItemDelegate):
    """Paints rows of two lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Found, font: QFont, *, is_current: bool) -> None:
        theme = self.theme
        if is_current:
            painter.fillRect(rect, QColor(theme.accent_soft))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        muted = QColor(theme.text if is_current else theme.muted)
        ink = blend(theme.muted, theme.panel, 0.3) if row.reason else QColor(theme.text)
        inner = rect.adjusted(_MARGIN, _GAP, -_MARGIN, -_GAP)
        line = QFontMetrics(font).height()
        below = QRectF(inner.left(), inner.top() + line + 2, inner.width(), inner.height() - line - 2)
        keys_width = QFontMetrics(font).horizontalAdvance(row.keys)
        painter.setPen(muted)
        painter.setFont(font)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.keys)
        small = _small(font)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        menu_width = metrics.horizontalAdvance(row.menu)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.menu)
        said = metrics.elidedText(
            row.reason or row.tip, Qt.TextElideMode.ElideRight, int(below.width() - menu_width - _MARGIN)
        )
        painter.setPen(QColor(theme.error) if row.reason else muted)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)
        mark = "✓ " if row.is_on else ""
        self._draw_text(
            painter, inner, mark + row.text, len(mark), row, font, ink, inner.width() - keys_width - _MARGIN
        )

    def _draw_text(
        self,
        painter: QPainter,
        where: QRectF,
        text: str,
        shift: int,
        row: Found,
        font: QFont,
        ink: QColor,
        width: float,
    ) -> None:
        layout = QTextLayout(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width)), font)
        hit = QTextCharFormat()
        hit.setFontWeight(QFont.Weight.Bold)
        if not row.reason:
            hit.setForeground(QColor(self.theme.accent))
        formats = []
        for place in row.places:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = place + shift, 1, hit
            formats.append(part)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        painter.setPen(ink)
        layout.draw(painter, QPointF(where.left(), where.top()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        row: Found = index.data(Role.FOUND)
        rect = QRectF(option.rect)
        self._paint_row(painter, rect, row, option.font, is_current=is_current)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        font: QFont = option.font
        return QSize(200, QFontMetrics(font).height() + QFontMetrics(_small(font)).height() + 2 + 2 * _GAP)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
