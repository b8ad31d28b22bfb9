"""A small window beside the program's: the table behind a picture, to be read, walked, copied and saved as CSV.

Owns the window and its keys. The numbers are those of the moment it was asked for; "Refresh" asks again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QIODevice, QModelIndex, QPersistentModelIndex, QSaveFile, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from nn_sim.file_writing import is_allowed, notes
from nn_sim.language import tr
from nn_sim.ui.accessible.picture_table import PictureTable

Index = QModelIndex | QPersistentModelIndex
AskCsv = Callable[[QWidget, str], Path | None]
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIZE = (520, 420)


def ask_csv(parent: QWidget, name: str) -> Path | None:
    """Ask for the file to save to; None if the user thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save table"), f"{name}.csv", tr("Table (*.csv)"))
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(".csv") else Path(f"{chosen}.csv")


class TableWindow(QDialog):
    """The table of one picture.

    Parameters
    ----------
    owner : QWidget
        The view whose picture it is of.
    read : callable
        Returns the table as it is now.
    name : str
        The file's name to suggest, without suffix.
    ask : callable
        Asks for the file.
    """

    def __init__(self, owner: QWidget, read: Callable[[], PictureTable], name: str, *, ask: AskCsv = ask_csv) -> None:
        super().__init__(owner)
        self._read, self._name, self._ask = read, name, ask
        self.model = TableModel(read())
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "caption")
        self.copy_button = self._button(tr("&Copy"), tr("Copy the table with every digit, for a spreadsheet"))
        self.save_button = self._button(tr("&Save as CSV…"), tr("Write the table with every digit to a file"))
        self.refresh_button = self._button(tr("&Refresh"), tr("Read the numbers behind the picture again"))
        self.close_button = self._button(tr("Close"), tr("Close this window (Escape)"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save)
        self.refresh_button.clicked.connect(self.refresh)
        self.close_button.clicked.connect(self.close)
        copy_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy)
        copy_key.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._lay_out()
        self._describe()
        self.table.setFocus()
        if len(self.model.content):
            self.table.setCurrentIndex(self.model.index(0, 0))

    def copy(self) -> None:
        """Put all of the table on the clipboard, tab-separated."""
        QGuiApplication.clipboard().setText(self.model.content.tab_separated())
        self.words.setText(tr("The table was copied."))

    def save(self) -> None:
        """Write the table to a file of the user's choice: all of it or nothing."""
        path = self._ask(self, self._name)
        if path is None:
            return
        if not is_allowed():
            self.words.setText("".join(notes()))
            return
        file = QSaveFile(str(path))
        text = self.model.content.csv().encode("utf-8")
        if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(text) == len(text) and file.commit():
            self.words.setText(tr("Saved as {path}.").format(path=path))
            return
        reason = file.errorString().rstrip(".")
        file.cancelWriting()
        self.words.setText(tr("The table could not be saved as {path}: {reason}.").format(path=path, reason=reason))

    def refresh(self) -> None:
        """Show the numbers as they are now."""
        self.model.show_table(self._read())
        self._describe()

    def _describe(self) -> None:
        content = self.model.content
        self.setWindowTitle(content.title)
        self.table.setAccessibleName(content.title)
        self.table.setAccessibleDescription(content.in_words())
        self.words.setText(content.in_words())
        self.table.resizeColumnsToContents()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.setAutoDefault(False)  # Enter in the table is no press
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy_button, self.save_button, self.refresh_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(buttons)


class TableModel(QAbstractTableModel):
    """A ``PictureTable`` for Qt."""

    def __init__(self, content: PictureTable) -> None:
        super().__init__()
        self.content = content

    def show_table(self, content: PictureTable) -> None:
        """Show another one."""
        self.beginResetModel()
        self.content = content
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.content)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.content.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.content.shown(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.content.exact(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.content.names[column]}: {self.content.shown(row, column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(self.content.columns[column][row], str):
            return _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.content.names[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)
