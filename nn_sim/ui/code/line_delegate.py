"""Paints a line of code: its number, the coloured code, and the value as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from nn_sim.ui.code.listing_model import Column, ListingModel
from nn_sim.ui.code.syntax import Kind, Piece, pieces_of
from nn_sim.ui.theme import LIGHT, Theme, blend, kind_colour

PADDING = 6
_DOTS = "…"
_BAR = 3  # width of the accent at the left of the current line
_MEMBER_SHARE = 0.55  # of the positive colour in the ink of what follows a dot
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOLD = (Kind.KEYWORD, Kind.DEFINED)


class LineDelegate(QStyledItemDelegate):
    """Paints the cells of a ``ListingModel``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.font = QFont()  # of steady width

    def _paint_code(self, painter: QPainter, inner: QRect, model: ListingModel, number: int) -> None:
        line = model.lines[number].text
        metrics = QFontMetrics(self.font)
        lit = model.lit if number == model.current else {}
        after_assignment = line.find(" = ")
        for piece in pieces_of(line):
            kind = lit.get(piece.text) if piece.kind is Kind.NAME and piece.start > after_assignment else None
            piece_font = QFont(self.font)
            piece_font.setBold(piece.kind in _BOLD or kind is not None)
            piece_font.setUnderline(kind is not None)
            painter.setFont(piece_font)
            painter.setPen(self._ink(piece) if kind is None else QColor(kind_colour(self.theme, kind)))
            left = inner.left() + metrics.horizontalAdvance(line[: piece.start])
            painter.drawText(QRect(left, inner.top(), inner.width(), inner.height()), _LEFT, piece.text)

    def _paint_cut(self, painter: QPainter, cell: QRect, model: ListingModel, number: int) -> None:
        """Put dots at the end of a line that would reach into its value; values stand below one another."""
        metrics = QFontMetrics(self.font)
        if metrics.horizontalAdvance(model.lines[number].text) + 2 * PADDING <= cell.width():
            return
        dots = QRect(cell)
        dots.setLeft(cell.right() - metrics.horizontalAdvance(_DOTS) - PADDING)
        painter.fillRect(dots, QColor(self.theme.accent_soft if number == model.current else self.theme.panel))
        painter.setFont(self.font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(dots, _LEFT, _DOTS)

    def _code_column(self, option: QStyleOptionViewItem, inner: QRect) -> QRect:
        """Where the code stands, seen from the value of the same line."""
        view = option.widget
        width = view.columnWidth(Column.CODE) if isinstance(view, QTableView) else 0
        return inner.translated(-width, 0)

    def _ink(self, piece: Piece) -> QColor:
        if piece.kind is Kind.COMMENT:
            return QColor(self.theme.muted)
        if piece.kind is Kind.MEMBER:
            return blend(self.theme.text, self.theme.positive, _MEMBER_SHARE)
        return QColor(self.theme.text)

    def _paint_value(self, painter: QPainter, inner: QRect, texts: tuple[str, ...], metrics: QFontMetrics) -> None:
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= inner.width())
        text = next(fitting, texts[-1] if texts else "")
        painter.drawText(inner, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, ListingModel):
            return
        theme, number, column = self.theme, index.row(), Column(index.column())
        is_current = number == model.current
        painter.save()
        painter.fillRect(option.rect, QColor(theme.accent_soft if is_current else theme.panel))
        inner = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.setFont(self.font)
        ink = QColor(theme.text if is_current else theme.muted)
        painter.setPen(ink)
        if column is Column.CODE:
            painter.setClipRect(option.rect)
            self._paint_code(painter, inner, model, number)
            if model.values(number):
                self._paint_cut(painter, option.rect, model, number)
        elif column is Column.VALUE:
            painter.setClipRect(option.rect)
            if texts := model.values(number):
                self._paint_value(painter, inner, texts, QFontMetrics(self.font))
            else:
                self._paint_code(painter, self._code_column(option, inner), model, number)  # the end of a long line
        else:
            if is_current:
                painter.fillRect(QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height()), theme.accent)
            painter.drawText(inner, _RIGHT, str(number + 1))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()
