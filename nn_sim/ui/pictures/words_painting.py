"""How the words of labels and lists are painted for a picture.

They would paint themselves, but clip while doing so, which QSvgGenerator puts at the wrong place inside of widgets.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QComboBox, QLabel


def paint_label(label: QLabel, painter: QPainter) -> None:
    """Paint a label's ground and its text."""
    if label.autoFillBackground():
        painter.fillRect(label.rect(), label.palette().brush(label.backgroundRole()))
    margin = label.margin()
    room = QRectF(label.contentsRect().adjusted(margin, margin, -margin, -margin))
    text = label.text()
    if label.textFormat() != Qt.TextFormat.PlainText and "</" in text:
        _paint_rich(label, text, room, painter)
        return
    painter.setFont(label.font())
    painter.setPen(label.palette().color(label.foregroundRole()))
    wrap = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    painter.drawText(room, label.alignment() | wrap, text)


def paint_choice(choice: QComboBox, painter: QPainter) -> None:
    """Paint what is chosen in a list, without the list."""
    painter.setFont(choice.font())
    painter.setPen(choice.palette().color(QPalette.ColorRole.WindowText))
    painter.drawText(choice.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, choice.currentText())


def _paint_rich(label: QLabel, text: str, room: QRectF, painter: QPainter) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0.0)
    document.setDefaultFont(label.font())
    option = QTextOption(label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.NoWrap)
    document.setDefaultTextOption(option)
    document.setHtml(text)
    document.setTextWidth(room.width())
    free = room.height() - document.size().height()
    down = free / 2 if label.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
    painter.translate(room.left(), room.top() + down)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = label.palette()
    document.documentLayout().draw(painter, context)
