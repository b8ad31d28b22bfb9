"""All tables, in a ground that scrolls: for each V^(h) a row of three, right, mistaken and difference, and W below.

W before the step and after it are what makes the difference.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QStyle, QVBoxLayout, QWidget

from nn_sim.engine.notation import matrix_name
from nn_sim.language import tr
from nn_sim.session.selection import Selection, WeightRef
from nn_sim.ui.old_weights.comparison import Comparison
from nn_sim.ui.old_weights.part_model import Part, PartModel, word_of
from nn_sim.ui.old_weights.part_table import PartTable
from nn_sim.ui.theme import LIGHT, Theme

_GAP = 16
_UPPER_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class PairsGrid(QScrollArea):
    """The new matrices both ways."""

    chosen = Signal(object)  # WeightRef

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._sizes: tuple[int, ...] = ()
        self._tables: list[PartTable] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show other numbers; build the tables anew only for another network."""
        sizes = comparison.experiment.spec.sizes
        if sizes != self._sizes:
            self._build(comparison)
            self._sizes = sizes
            return
        for table in self._tables:
            table.part_model.show_pair((*comparison.pairs, comparison.cause)[table.part_model.layer])
            table.measure()
        self._fit()

    def show_selection(self, selection: Selection) -> None:
        """Light up the same weights in all three tables."""
        for table in self._tables:
            table.show_selection(selection, self._sizes)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for table in self._tables:
            table.set_theme(theme)

    def measure(self) -> None:
        """Fit the tables to another font."""
        for table in self._tables:
            table.measure()
        self._fit()

    def _fit(self) -> None:
        """Take no more height than the tables need, so that the words under them stay close."""
        if (ground := self.widget()) is not None and (layout := ground.layout()) is not None:
            layout.activate()
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            self.setMaximumHeight(ground.sizeHint().height() + bar)

    def _build(self, comparison: Comparison) -> None:
        hidden_count = comparison.experiment.spec.hidden_count
        ground = QWidget()
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        self._tables = []
        for pair in (*comparison.pairs, comparison.cause):
            name = matrix_name(pair.layer, hidden_count)
            grid = QGridLayout()
            grid.setHorizontalSpacing(_GAP)
            grid.setVerticalSpacing(2)
            rows.addLayout(grid)
            for column, part in enumerate(Part):
                table = PartTable(PartModel(part, pair, hidden_count), with_rows=column == 0)
                word = word_of(part, pair)
                named = f"{name}, {word}" if pair.is_cause else tr("new {name}, {word}").format(name=name, word=word)
                table.setAccessibleName(f"{named[0].upper()}{named[1:]}")
                table.set_theme(self._theme)
                table.chosen.connect(self.chosen)
                table.chosen.connect(partial(self._scroll_to, table))
                title = QLabel(word if part is Part.DIFFERENCE else named)
                title.setProperty("role", "caption")
                title.setBuddy(table)
                grid.addWidget(title, 0, column)
                grid.addWidget(table, 1, column, _UPPER_LEFT)
                self._tables.append(table)
            grid.setColumnStretch(len(Part), 1)
        rows.addStretch()
        self.setWidget(ground)  # Qt deletes the one before
        ground.setAutoFillBackground(False)  # the view's own ground shows through
        self._fit()

    def _scroll_to(self, table: PartTable, ref: WeightRef) -> None:
        place = table.visualRect(table.part_model.index(ref.row, ref.column))
        if (ground := self.widget()) is not None:
            middle = table.viewport().mapTo(ground, place.center())
            self.ensureVisible(middle.x(), middle.y(), place.width(), 2 * place.height())
