"""Old and new weights: for each matrix a row of three tables, old, new and change, in a ground that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nn_sim.engine.notation import matrix_name
from nn_sim.stepper.scalars import Scalar
from nn_sim.ui.theme import LIGHT, Theme
from nn_sim.ui.trace.change_model import ChangeModel, MatrixChange, Part
from nn_sim.ui.trace.change_table import ChangeTable

_GAP = 16
_UPPER_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_HEADINGS = {Part.OLD: "old {}", Part.NEW: "new {}", Part.CHANGE: "change of {}"}


class ChangesGrid(QScrollArea):
    """What a step does to all matrices.

    Signals
    -------
    chosen(Scalar)
        A weight was clicked, or Enter was pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._shapes: tuple[tuple[int, ...], ...] = ()
        self.tables: list[ChangeTable] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)

    def show_changes(self, changes: tuple[MatrixChange, ...], digits: int) -> None:
        """Show other numbers; build the tables anew only for another network."""
        shapes = tuple(change.old.shape for change in changes)
        if shapes != self._shapes:
            self._build(changes)
            self._shapes = shapes
        for table in self.tables:
            table.change_model.show_change(changes[table.change_model.layer], digits)
            table.measure()

    def show_explained(self, scalar: Scalar | None) -> None:
        """Light up the weight that is explained in all its tables, and bring its change into sight."""
        for table in self.tables:
            table.show_explained(scalar)
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

    def _build(self, changes: tuple[MatrixChange, ...]) -> None:
        ground = QWidget()
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        self.tables = []
        for change in changes:
            name = matrix_name(change.layer, change.hidden_count)
            grid = QGridLayout()
            grid.setHorizontalSpacing(_GAP)
            grid.setVerticalSpacing(2)
            rows.addLayout(grid)
            for column, part in enumerate(Part):
                table = ChangeTable(ChangeModel(part, change), with_rows=column == 0)
                heading = _HEADINGS[part].format(name)
                table.setAccessibleName(heading)
                table.set_theme(self._theme)
                table.chosen.connect(self.chosen)
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
