"""A small table of rows: as wide as it may be, chosen by mouse and keys, copied with its headings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nn_sim.language import tr
from nn_sim.ui.compare.reading import Row
from nn_sim.ui.compare.rows_model import RowsModel
from nn_sim.ui.theme import Theme

_LINE_GAP = 4
_PADDING = 6
_WIDEST_LEAST = 300  # what is wider may be cut


class RowsTable(QTableView):
    """Rows of a comparison.

    Parameters
    ----------
    what : str
        Over the names.
    name : str
        What a screen reader calls the table.
    """

    def __init__(self, what: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = RowsModel(what, self)
        self.setModel(self.rows_model)
        self.setAccessibleName(name)
        self.setToolTip(tr("Ctrl+C: copy"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        across = self.horizontalHeader()
        across.setSectionsClickable(False)
        across.setHighlightSections(False)
        across.setStyleSheet(f"QHeaderView::section {{ padding: 0 {_PADDING}px 0 3px; }}")
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        copy = QAction(tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.setShortcutVisibleInContextMenu(True)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.rows_model.set_font(self.font())
        self._measure()

    def show_rows(self, rows: tuple[Row, ...], *, only_grow: bool = False) -> None:
        """Show other rows; with `only_grow` no column gets narrower, so that nothing jumps."""
        if rows != self.rows_model.rows:
            self.rows_model.show_rows(rows)
            self._measure(only_grow=only_grow)
            self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent_soft))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
        self.setPalette(palette)
        self.rows_model.set_theme(theme)

    def copy(self) -> None:
        """Copy the marked rows, or all where none is marked, under their headings, as a spreadsheet takes them."""
        model = self.rows_model
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(model.rowCount())
        lines = ("\t".join(model.text(row, column) for column in range(model.columnCount())) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(["\t".join(model.headings), *lines]))

    def _measure(self, *, only_grow: bool = False) -> None:
        model, across = self.rows_model, self.horizontalHeader()
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        for column in (1, 2):
            texts = [model.headings[column], *(model.marked_text(row, column) for row in range(model.rowCount()))]
            width = max(map(metrics.horizontalAdvance, texts)) + 2 * _PADDING
            across.resizeSection(column, max(width, across.sectionSize(column)) if only_grow else width)
        height = metrics.height() + _LINE_GAP
        self.verticalHeader().setDefaultSectionSize(height)
        across.setFixedHeight(height)
        self.setMaximumHeight(self._height_of(max(model.rowCount(), 1)))

    def _needed_width(self) -> int:
        model, metrics, across = self.rows_model, self.fontMetrics(), self.horizontalHeader()
        names = (model.headings[0], *(model.text(row, 0) for row in range(model.rowCount())))
        name_width = max(map(metrics.horizontalAdvance, names)) + 2 * _PADDING
        return name_width + across.sectionSize(1) + across.sectionSize(2) + 2

    def _height_of(self, rows: int) -> int:
        return self.horizontalHeader().height() + rows * self.verticalHeader().defaultSectionSize() + 2

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._needed_width(), _WIDEST_LEAST), self._height_of(1))

    def sizeHint(self) -> QSize:
        return QSize(self._needed_width(), self._height_of(max(self.rows_model.rowCount(), 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()  # nothing is typed here: leave the key to the window
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "rows_model"):  # Qt may send it before all is made
            self.rows_model.set_font(self.font())
            self._measure()
