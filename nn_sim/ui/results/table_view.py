"""How a table of results is seen and walked: steady columns, keys, and copying all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from nn_sim.ui.results.tables import CopiedTable

_MOST_STRETCHED = 6
_LEAST_COLUMN = 48
_WIDEST_NAME = 110
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ResultTableView(QTableView):
    """A table to read.

    Signals
    -------
    cell_chosen(int, int)
        A cell was clicked, or Enter pressed on it.
    menu_requested(object)
        Where on the screen to open the context menu, a QPoint.
    """

    cell_chosen = Signal(int, int)
    menu_requested = Signal(object)

    def __init__(self, model: CopiedTable, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = model
        self.setModel(model)
        model.setParent(self)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(_LEAST_COLUMN if header is self.horizontalHeader() else 0)
        self.verticalHeader().setMaximumWidth(_WIDEST_NAME)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._choose)
        model.modelReset.connect(self._fit)
        self._fit()

    def copy_table(self) -> None:
        """Put all of it on the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self.table.text())

    def _choose(self, index: QModelIndex) -> None:
        self.cell_chosen.emit(index.row(), index.column())

    def _fit(self) -> None:
        """Share the width out among few columns; many scroll."""
        few = self.table.columnCount() <= _MOST_STRETCHED
        mode = QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.ResizeToContents
        self.horizontalHeader().setSectionResizeMode(mode)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2 * self.frameWidth()
        if self.table.columnCount() > _MOST_STRETCHED:
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return room for the header and two rows."""
        return QSize(160, self.horizontalHeader().sizeHint().height() + 2 * (self.fontMetrics().height() + 10) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or the space bar; copy all of the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        elif event.key() in _ENTER and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, also from the keyboard."""
        self.menu_requested.emit(event.globalPos())
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "table"):
            self._fit()
