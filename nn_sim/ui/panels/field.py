"""A field with a caption in front and room for one sentence below, where what was typed cannot be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from nn_sim.language import tr

CAPTION_WIDTH = 76
_BESIDE_ICON = 4
_KEY = QKeySequence.StandardKey


class TypedField(QLineEdit):
    """A line that is read when Enter is pressed or the focus leaves it.

    Parameters
    ----------
    read : callable
        From text to value; raises ValueError with a sentence.
    write : callable
        From value to text.
    nudge : callable or None
        (value, +1 or -1) to the next value, for the arrow keys up and down.
    """

    committed = Signal(object)
    rejected = Signal(str)

    def __init__(
        self,
        read: Callable[[str], Any],
        write: Callable[[Any], str],
        nudge: Callable[[Any, int], Any] | None = None,
    ) -> None:
        super().__init__()
        self._read = read
        self._write = write
        self._nudge = nudge
        self._value: Any = None
        self.editingFinished.connect(self._commit)

    @property
    def value(self) -> Any:
        """The document's value."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show the document's value, unless the user is just typing another one."""
        unchanged = value == self._value and self.text() == self._write(value)
        self._value = value
        if self.hasFocus() and self.isModified():
            return
        if unchanged:
            self.rejected.emit("")
        else:
            self._show_own_value()

    def _show_own_value(self) -> None:
        self.setText(self._write(self._value))
        self.setModified(False)
        self.rejected.emit("")

    def _commit(self) -> None:
        if not self.isModified():
            return
        try:
            value = self._read(self.text())
        except ValueError as error:
            self.setModified(False)
            self.setText(self._write(self._value))
            self.rejected.emit(tr("{error}. The old value stays.").format(error=error))
            return
        self.setModified(False)
        self.rejected.emit("")
        if value != self._value:
            self.committed.emit(value)
        self.setText(self._write(self._value))  # the new value by now, or the old one where the document refused it

    def event(self, event: QEvent) -> bool:
        # While nothing new is typed here, Undo and Redo are the document's and Space runs or pauses.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.isModified():
            passed_on = event.key() == Qt.Key.Key_Space or event.matches(_KEY.Undo) or event.matches(_KEY.Redo)
            if passed_on:
                event.ignore()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.isModified():
            self.rejected.emit("")  # what was wrong before is read by now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if self._nudge is not None and event.key() in steps and not self.isReadOnly():
            self._commit()  # what has been typed counts first
            nudged = self._nudge(self._value, steps[Qt.Key(event.key())])
            if nudged != self._value:
                self.committed.emit(nudged)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show_own_value()
        else:
            super().keyPressEvent(event)


class Choice(QComboBox):
    """A combo box of (value, label) pairs; it shows the document's value always.

    `chosen` fires only where the user chooses another value, never for ``show_choice``.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._value = ""
        self.activated.connect(self._choose)

    def show_choice(self, choices: tuple[tuple[str, str], ...], value: str) -> None:
        """Offer these choices and show that `value` is the document's."""
        now = tuple((self.itemData(i), self.itemText(i)) for i in range(self.count()))
        if now != choices:
            self.clear()
            for data, label in choices:
                self.addItem(label, data)
        self._value = value
        self.setCurrentIndex(self.findData(value))

    @property
    def shown_text(self) -> str:
        """The chosen label as painted: with an ellipsis where the box has no room for all of it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        edit_field = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(*edit_field, self).width() - 2
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _BESIDE_ICON
        return option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def _choose(self, index: int) -> None:
        value = self.itemData(index)
        self.setCurrentIndex(self.findData(self._value))  # until the document has the other one
        if value != self._value:
            self.chosen.emit(value)

    def event(self, event: QEvent) -> bool:
        # Letters choose an entry here; elsewhere in the window they are shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().isalnum():
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the column; it must not choose other data on its way

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        option.currentText = self.shown_text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class _ErrorLine(QLabel):
    """One sentence on what was wrong with what was typed; takes no room while there is nothing to say."""

    def __init__(self, of: str) -> None:
        super().__init__()
        self.setProperty("role", "error")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAccessibleName(tr("{field}: problem").format(field=of))
        self.hide()

    def show_problem(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))


class Fields(QWidget):
    """Captions, fields, and an error line under each field that can refuse what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, CAPTION_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[QWidget, tuple[QLabel, _ErrorLine | None]] = {}

    def add(self, caption: str, field: QWidget, tip: str, name: str, *, above: bool = False) -> None:
        """Add a field, with its caption as buddy, its tooltip and its accessible name.

        With `above` the caption stands over the field, which has the whole width.
        """
        label = QLabel(caption)
        label.setBuddy(field)
        label.setToolTip(tip)
        field.setToolTip(tip)
        field.setAccessibleName(name)
        field.setAccessibleDescription(tip)
        row = self._grid.rowCount()
        if above:
            self._grid.addWidget(label, row, 0, 1, 2)
            row += 1
            self._grid.addWidget(field, row, 0, 1, 2)
        else:
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)
        if isinstance(field, Choice):
            field.view().setAccessibleName(name)
        error = None
        if isinstance(field, TypedField):
            error = _ErrorLine(name)
            field.rejected.connect(error.show_problem)
            self._grid.addWidget(error, row + 1, 0, 1, 2)
        self._rows[field] = label, error

    def set_shown(self, field: QWidget, shown: bool) -> None:
        """Show a field with its caption, or hide both where the field would do nothing."""
        label, error = self._rows[field]
        label.setVisible(shown)
        field.setVisible(shown)
        if error is not None and not shown:
            error.hide()

    def add_below(self, widget: QWidget) -> None:
        """Add a widget under the last field, across both columns."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)


def group_title(text: str) -> QLabel:
    """Return the title of a group, in small capitals."""
    label = QLabel(text.upper())
    label.setProperty("role", "group")
    return label


def caption(name: str) -> QLabel:
    """Return an empty line of second rank that may wrap."""
    label = QLabel()
    label.setProperty("role", "caption")
    label.setTextFormat(Qt.TextFormat.PlainText)  # names from a file are no markup
    label.setWordWrap(True)
    label.setAccessibleName(name)
    return label
