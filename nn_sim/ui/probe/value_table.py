"""The table of a forward pass: each value with its symbol, to read and to copy. Owns painting and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from nn_sim.language import tr
from nn_sim.ui.probe.value_columns import Column, tab_separated
from nn_sim.ui.probe.value_model import SYMBOL_ROLE, ValueModel
from nn_sim.ui.theme import LIGHT, Theme

_PADDING = 6
_GAP = 10  # between a symbol and its value
_LINE_GAP = 6
_WIDEST = "1.20e−05"  # a minus sign in front takes some of the gap
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ValueTable(QTableView):
    """Columns from the input to the output."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value_model = ValueModel(self)
        self._delegate = _ValueDelegate(self)
        self.setModel(self.value_model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Values in the network, from the input to the output"))
        self.setToolTip(
            tr(
                "All values of the forward pass. A click, or Enter, shows where a value of the "
                "example comes from.\nCtrl+C copies what is marked, with every digit."
            )
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows walk in it
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        self._add_actions()

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Show these values; sections are measured only where the table is another one."""
        if self.value_model.show_columns(columns):
            self._measure()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def copy_marked(self) -> None:
        """Copy the marked block, or all values where nothing is marked."""
        blocks = [block for block in self.selectionModel().selection().toList() if block.isValid()]
        if not blocks:
            self.copy_all()
            return
        first, last = min(block.left() for block in blocks), max(block.right() for block in blocks)
        rows = range(min(block.top() for block in blocks), max(block.bottom() for block in blocks) + 1)
        _to_clipboard(tab_separated(self.value_model.columns[first : last + 1], rows))

    def copy_all(self) -> None:
        """Copy all values with the headers of their columns."""
        rows = range(self.value_model.rowCount())
        _to_clipboard(tab_separated(self.value_model.columns, rows, headers=True))

    def _measure(self) -> None:
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _LINE_GAP)
        for section, column in enumerate(self.value_model.columns):
            symbol = metrics.horizontalAdvance(column.symbol(len(column.values) - 1))
            value = metrics.horizontalAdvance(_WIDEST) + (symbol + _GAP if symbol else 0)
            header = metrics.horizontalAdvance(column.header)
            self.setColumnWidth(section, max(value, header) + 2 * _PADDING)

    def _add_actions(self) -> None:
        for text, keys, act in (
            (tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self.copy_marked),
            (tr("Copy all with headers"), QKeySequence("Ctrl+Shift+C"), self.copy_all),
        ):
            action = QAction(text, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(act)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()  # nothing is typed here: leave the key to the window
        else:
            super().keyPressEvent(event)


class _ValueDelegate(QStyledItemDelegate):
    """Paints a symbol at the left and its value at the right."""

    theme = LIGHT

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if (text := index.data()) is None:
            return
        marked = option.state & QStyle.StateFlag.State_Selected
        painter.fillRect(option.rect, QColor(self.theme.accent_soft if marked else self.theme.panel))
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(inner, _LEFT, str(index.data(SYMBOL_ROLE)))
        painter.setPen(QColor(self.theme.text))
        painter.drawText(inner, _RIGHT, text)


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
