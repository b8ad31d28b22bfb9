"""All pairs: for each matrix a row of three tables, first, second and difference, in a ground that scrolls."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nn_sim.engine.notation import matrix_name
from nn_sim.session.selection import WeightRef
from nn_sim.ui.matrix_pairs.pair import MatrixPair, PairWords, Part
from nn_sim.ui.matrix_pairs.pair_model import PairModel
from nn_sim.ui.matrix_pairs.pair_table import PairTable
from nn_sim.ui.theme import LIGHT, Theme

_GAP = 16
_UPPER_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class PairsGrid(QScrollArea):
    """The weights of two networks of one shape.

    Parameters
    ----------
    words : PairWords
        How the view speaks of the three.

    Signals
    -------
    chosen(Part, WeightRef)
        A weight was clicked, or Enter was pressed on it.
    """

    chosen = Signal(object, object)

    def __init__(self, words: PairWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = LIGHT
        self._shapes: tuple[tuple[int, ...], ...] = ()
        self.tables: list[PairTable] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)

    def show_pairs(self, pairs: tuple[MatrixPair, ...], digits: int, *, only_grow: bool = False) -> None:
        """Show other numbers; build the tables anew only for another network. `only_grow`: see `PairTable.measure`."""
        shapes = tuple(pair.first.shape for pair in pairs)
        if shapes != self._shapes:
            self._build(pairs)
            self._shapes = shapes
        for table in self.tables:
            table.pair_model.show_pair(pairs[table.pair_model.layer], digits)
            table.measure(only_grow=only_grow)

    def show_lit(self, ref: WeightRef | None) -> None:
        """Light up a weight in all its tables, and bring its difference into sight."""
        for table in self.tables:
            table.show_lit(ref)
        lit = [table for table in self.tables if table.selectedIndexes()]
        ground = self.widget()
        if lit and ground is not None:
            place = lit[-1].visualRect(lit[-1].currentIndex())
            middle = lit[-1].viewport().mapTo(ground, place.center())
            self.ensureVisible(middle.x(), middle.y(), place.width(), 2 * place.height())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for table in self.tables:
            table.set_theme(theme)

    def _build(self, pairs: tuple[MatrixPair, ...]) -> None:
        ground = QWidget()
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        self.tables = []
        for pair in pairs:
            name = matrix_name(pair.layer, pair.hidden_count)
            grid = QGridLayout()
            grid.setHorizontalSpacing(_GAP)
            grid.setVerticalSpacing(2)
            rows.addLayout(grid)
            for column, part in enumerate(Part):
                table = PairTable(PairModel(part, pair, self._words), with_rows=column == 0)
                heading = self._words.heading_of(part, name)
                table.setAccessibleName(heading)
                table.set_theme(self._theme)
                table.chosen.connect(partial(self.chosen.emit, part))
                title = QLabel(heading)
                title.setProperty("role", "caption")
                title.setBuddy(table)
                grid.addWidget(title, 0, column)
                grid.addWidget(table, 1, column, _UPPER_LEFT)
                self.tables.append(table)
            grid.setColumnStretch(len(Part), 1)
        rows.addStretch()
        self.setWidget(ground)  # Qt deletes the one before
        ground.setAutoFillBackground(False)  # the view's own ground shows through

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "tables"):  # Qt may send it before all is made
            for table in self.tables:
                table.measure()
