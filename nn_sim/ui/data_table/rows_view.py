"""The table of the examples itself: keys, marking rows, and what its context menu does. Owns the clipboard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nn_sim.language import later, tr
from nn_sim.session.intentions import RemovePoints, SetCells
from nn_sim.ui.data_table.cell_reader import is_class_column
from nn_sim.ui.data_table.class_delegate import ClassDelegate
from nn_sim.ui.data_table.data_model import DataModel

_WIDEST = "−000.0000"
_PART = "train  "
_ROW_GAP, _COLUMN_GAP = 6, 14
_WIDEST_COLUMN = 160
_TYPED_FIRST = frozenset("0123456789+-−.,")
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsView(QTableView):
    """Every example a row.

    Signals
    -------
    rows_marked(object)
        The rows in which something is marked, a frozenset of int.
    """

    rows_marked = Signal(object)

    def __init__(self, model: DataModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data_model = model
        self.setModel(model)
        self.setItemDelegate(ClassDelegate(self))
        self.setAccessibleName(tr("Examples"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows walk in it
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(True)
        metrics = QFontMetrics(self.font())
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # a size each would take seconds to work out
        rows.setDefaultSectionSize(metrics.height() + _ROW_GAP)
        columns.setDefaultSectionSize(metrics.horizontalAdvance(_WIDEST) + _COLUMN_GAP)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        self.actions_by_name = {
            text: self._make_action(tr(text), keys, tip, act)
            for text, keys, tip, act in (
                (
                    later("Copy"),
                    QKeySequence.StandardKey.Copy,
                    tr("Copy the marked inputs and targets"),
                    self.copy_marked,
                ),
                (
                    later("Paste"),
                    QKeySequence.StandardKey.Paste,
                    tr("Paste a block over the cells from here on"),
                    self.paste,
                ),
                (
                    later("Paste as new rows"),
                    "Ctrl+Shift+V",
                    tr("Paste rows of a spreadsheet below the last one"),
                    self.paste_below,
                ),
                (later("Add row"), "Ins", tr("Add a copy of the current row below the last one"), self.add_row),
                (later("Delete rows"), "Del", tr("Delete the rows in which something is marked"), self.delete_rows),
            )
        }
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        model.modelReset.connect(self._fit_columns)
        self.selectionModel().selectionChanged.connect(lambda *_: self.rows_marked.emit(self.marked_rows()))

    def marked_rows(self) -> frozenset[int]:
        """Return the rows in which something is marked."""
        return frozenset(row for area in self._areas() for row in range(area.top(), area.bottom() + 1))

    def copy_marked(self) -> None:
        """Copy what is marked, as a spreadsheet takes it: the rectangle round it, no digit lost."""
        areas = self._areas()
        last = self.data_model.editable_columns - 1
        if not areas or min(area.left() for area in areas) > last:
            self.data_model.refused.emit(tr("Nothing was copied: mark cells of inputs or targets first."))
            return
        columns = range(min(area.left() for area in areas), min(max(area.right() for area in areas), last) + 1)
        lines = (
            "\t".join(self.data_model.text(row, column) for column in columns) for row in sorted(self.marked_rows())
        )
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.data_model.refused.emit("")

    def paste(self) -> None:
        """Ask for the clipboard's block at the upper left corner of what is marked, or else as new rows."""
        areas = self._areas()
        if not areas:
            self.paste_below()
            return
        self._paste_at(min(area.top() for area in areas), min(area.left() for area in areas))

    def paste_below(self) -> None:
        """Ask for the clipboard's rows below the last one."""
        self._paste_at(self.data_model.rowCount(), 0)

    def add_row(self) -> None:
        """Ask for a row like the current one, or the last."""
        dataset = self.data_model.dataset
        if dataset is None:
            return
        row = self.currentIndex().row() if self.currentIndex().isValid() else dataset.size - 1
        numbers = np.concatenate([dataset.inputs[row], np.atleast_1d(dataset.targets[row]).astype(np.float64)])
        if self.data_model.propose(SetCells(dataset.size, 0, numbers[None]), tr("No row was added")):
            self.go_to_row(self.data_model.rowCount() - 1)

    def delete_rows(self) -> None:
        """Ask for the rows to be deleted in which something is marked."""
        rows = self.marked_rows()
        if not rows:
            self.data_model.refused.emit(tr("Nothing was deleted: mark a row first."))
        elif self.data_model.propose(RemovePoints(rows), tr("Nothing was deleted")):
            self.go_to_row(min(min(rows), self.data_model.rowCount() - 1))

    def go_to_row(self, row: int) -> None:
        """Make the first cell of a row the current one."""
        index = self.data_model.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _fit_columns(self) -> None:
        """Make columns as wide as their names ask for, within reason; the part takes as little room as it can."""
        metrics, columns = QFontMetrics(self.font()), self.horizontalHeader()
        for column in range(self.data_model.editable_columns):
            name = str(self.data_model.headerData(column, Qt.Orientation.Horizontal))
            wished = metrics.horizontalAdvance(name) + _COLUMN_GAP
            self.setColumnWidth(column, min(max(columns.defaultSectionSize(), wished), _WIDEST_COLUMN))
        self.setColumnWidth(self.data_model.editable_columns, metrics.horizontalAdvance(_PART) + _COLUMN_GAP)

    def _areas(self) -> list[QItemSelectionRange]:
        """The rectangles that are marked."""
        marked = self.selectionModel().selection()
        return [marked.at(place) for place in range(marked.count())]

    def _paste_at(self, row: int, column: int) -> None:
        if column >= self.data_model.editable_columns:
            self.data_model.refused.emit(tr("Nothing was pasted: mark a cell of an input or a target first."))
        else:
            self.data_model.propose_block(row, column, QGuiApplication.clipboard().text())

    def _make_action(
        self, text: str, keys: QKeySequence.StandardKey | str, tip: str, act: Callable[[], None]
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.setToolTip(f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _begins_a_cell(self, text: str) -> bool:
        """Whether a typed letter is the first of what is written into the current cell."""
        index, dataset = self.currentIndex(), self.data_model.dataset
        if not text or dataset is None or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        by_name = is_class_column(dataset, index.column())
        return text.isprintable() and not text.isspace() if by_name else text in _TYPED_FIRST

    def event(self, event: QEvent) -> bool:
        # What begins a cell is typed into it, also where the window has a shortcut for the key.
        asked = event if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) else None
        if asked and self._begins_a_cell(asked.text()) and not asked.modifiers() & _COMMANDS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER:
            # an editor passes on the key that ends it, and Qt warns of a second editor
            if index.flags() & Qt.ItemFlag.ItemIsEditable and self.state() != self.State.EditingState:
                self.edit(index)
        elif event.text() and event.text().isprintable() and not self._begins_a_cell(event.text()):
            event.ignore()  # leave the key to the window
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Jump nowhere: a letter typed while cells cannot be edited must not move the cursor."""
