"""How a widget is painted for a picture: all that it shows, but none of the controls that only serve the screen."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from nn_sim.ui.pictures.words_painting import paint_choice, paint_label

_CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QLineEdit, QProgressBar)
_FINE = 2.0
_BARE = QWidget.RenderFlag(0)  # without its children, which are painted one by one


@runtime_checkable
class PaintsPictures(Protocol):
    """A widget that looks otherwise in a picture than on the screen.

    On the screen it may keep pixmaps and mark the focus; in a picture every line is a line, and nothing has the focus.
    """

    def paint_picture(self, painter: QPainter) -> None:
        """Paint what is seen, from (0, 0) on."""


def fineness(painter: QPainter) -> float:
    """How many pixels an image within a picture needs for one of the screen; the picture may have no pixels itself."""
    device = painter.device()
    return device.devicePixelRatioF() if isinstance(device, QImage) else _FINE


def paint_widget(widget: QWidget, painter: QPainter) -> None:
    """Paint a widget, its corner at (0, 0), and in it all widgets that are no controls.

    Of a list to choose from, the words of the choice are painted; sentences about errors are left out.
    """
    if isinstance(widget, _CONTROLS) or widget.property("role") == "error":
        return
    painter.save()
    painter.setFont(widget.font())
    if isinstance(widget, QComboBox):
        paint_choice(widget, painter)
    elif isinstance(widget, QLabel) and widget.pixmap().isNull():
        paint_label(widget, painter)
    elif isinstance(widget, PaintsPictures):
        widget.paint_picture(painter)
        _paint_children(widget, painter)
    else:
        QWidget.render(widget, painter, QPoint(), QRegion(), _BARE)
        _paint_children(widget, painter)
    painter.restore()


def _paint_children(widget: QWidget, painter: QPainter) -> None:
    """Paint what stands on a widget, lowest first; a view that paints itself has painted its viewport."""
    painted = None
    if isinstance(widget, QAbstractScrollArea) and isinstance(widget, PaintsPictures):
        painted = widget.viewport()
    for child in widget.children():
        if not isinstance(child, QWidget) or isinstance(child, QFocusFrame):
            continue  # where the keys go is no part of a picture
        if child is not painted and child.isVisibleTo(widget) and not child.isWindow():
            painter.save()
            painter.translate(child.pos())
            paint_widget(child, painter)
            painter.restore()
