""" "What is this?": after Shift+F1 a click on any control, or Shift+F1 on the one with the focus, says what it does.

Owns that every control has an answer: its own words from ``what_words``, or else its tooltip, or that of what it stands
in. Answers are made when they are asked for, so that views made late have theirs too.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QComboBox, QTabBar, QWhatsThis, QWidget

from nn_sim.language import tr
from nn_sim.ui.help.what_words import WORDS, Words

_LINK = "guide:"


class WhatIsThis(QWidget):
    """Answers for all windows of the application. It is never seen itself: links in an answer are told to it.

    Parameters
    ----------
    window : QWidget
        The window it belongs to.
    words : mapping
        Longer answers by accessible name, in English, or objectName.

    Signals
    -------
    guide_requested(str)
        The link to a page of the guide was followed.
    """

    guide_requested = Signal(str)

    def __init__(self, window: QWidget, words: Mapping[str, Words] = WORDS) -> None:
        super().__init__(window)
        self._words = {**words, **{tr(name): answer for name, answer in words.items()}}  # as controls are named now
        self._over = window
        self.hide()

    def enter(self) -> None:
        """Wait for a click on what is asked about, or for Enter; Escape ends that."""
        QWhatsThis.enterWhatsThisMode()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)  # after Qt's own, so that Enter is heard before it ends the mode

    def show_answer(self, widget: QWidget, place: QPoint, text: str = "") -> None:
        """Show what a control does, at a place on the screen; nothing if nothing is known."""
        if answer := text or self.answer(widget):
            corner = self._over.mapFromGlobal(widget.mapToGlobal(QPoint(0, 0)))
            self.setGeometry(QRect(corner, widget.size()))  # Qt puts the answer beside whom it belongs to
            QWhatsThis.showText(place, answer, self)

    def answer(self, widget: QWidget) -> str:
        """Return what a control does, as HTML; empty if neither it nor what it stands in says anything."""
        one: QWidget | None = widget
        while one is not None:
            if own := self._own_answer(one):
                return own
            one = None if one.isWindow() else one.parentWidget()
        return ""

    def _own_answer(self, widget: QWidget) -> str:
        if widget.whatsThis():
            return widget.whatsThis()
        words = self._words.get(widget.accessibleName()) or self._words.get(widget.objectName())
        name, tip = _name_of(widget), widget.toolTip()
        if words is None and not tip:
            return ""
        parts = [f"<b>{escape(name[:1].upper() + name[1:])}</b>"] if name else []
        parts.append(f"<p>{escape(tr(words.text))}</p>" if words is not None else f"<p>{_as_html(tip)}</p>")
        if words is not None and words.equation:
            parts.append(f"<p><i>{escape(words.equation)}</i></p>")
        if words is not None and words.page:
            parts.append(f'<p><a href="{_LINK}{words.page}">{escape(tr("More in the user guide"))}</a></p>')
        return "".join(parts)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WhatsThisClicked and isinstance(event, QWhatsThisClickedEvent):
            QWhatsThis.hideText()
            if event.href().startswith(_LINK):
                self.guide_requested.emit(event.href().removeprefix(_LINK))
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        application = QApplication.instance()
        if not QWhatsThis.inWhatsThisMode() and application is not None:
            application.removeEventFilter(self)  # Qt does not tell when the mode ends: the next event shows it
            return False
        if not isinstance(watched, QWidget):
            return False
        if kind == QEvent.Type.QueryWhatsThis:
            event.setAccepted(bool(self.answer(watched)))
            return True
        if kind == QEvent.Type.WhatsThis and isinstance(event, QHelpEvent):
            self.show_answer(watched, event.globalPos(), _tab_answer(watched, event))
            return True
        return kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._asked_by_key(event)

    def _asked_by_key(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        QWhatsThis.leaveWhatsThisMode()
        if (focus := QApplication.focusWidget()) is not None:
            self.show_answer(focus, focus.mapToGlobal(focus.rect().bottomLeft()))
        return True


def _tab_answer(widget: QWidget, event: QHelpEvent) -> str:
    """What a tab says of its page."""
    if not isinstance(widget, QTabBar):
        return ""
    index = widget.tabAt(event.pos())
    if index < 0 or not widget.tabToolTip(index):
        return ""
    return f"<b>{escape(widget.tabText(index))}</b><p>{_as_html(widget.tabToolTip(index))}</p>"


def _name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QComboBox):
        return ""
    text = getattr(widget, "text", None)
    return str(text()).replace("&", "") if callable(text) else ""


def _as_html(tip: str) -> str:
    return tip if "<br>" in tip else escape(tip).replace("\n", "<br>")
