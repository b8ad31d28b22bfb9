"""The examples that are marked, as a list of their row numbers. Knows nothing of why they are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nn_sim.datasets import Dataset
from nn_sim.language import later, tr
from nn_sim.ui.font_room import with_font
from nn_sim.ui.number_format import compact, grouped

MOST_LISTED = 500
_MOST_INPUTS = 6
_NOBODY = later("Click a cell of the matrix to mark its examples in the Output plot.")


class MarkedList(QWidget):
    """Row numbers, counted from 1, that can be chosen.

    Signals
    -------
    row_chosen(int)
        This row of the dataset, from 0, is to be shown.
    end_requested()
        Nothing is to be marked.
    """

    row_chosen = Signal(int)
    end_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: frozenset[int] | None = None
        self.caption = QLabel(tr(_NOBODY), self)
        self.caption.setProperty("role", "caption")
        self.caption.setWordWrap(True)
        self.end = QToolButton(self)
        self.end.setText(tr("Clear"))
        self.end.setAccessibleName(tr("clear the marks"))
        self.end.setToolTip(tr("Mark no examples"))
        self.end.clicked.connect(self.end_requested)
        self.rows = QListWidget(self)
        self.rows.setFlow(QListView.Flow.LeftToRight)
        self.rows.setWrapping(True)
        self.rows.setResizeMode(QListView.ResizeMode.Adjust)
        self.rows.setSpacing(1)
        self.rows.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        with_font(self.rows, lambda metrics: self.rows.setMinimumHeight(2 * metrics.height()))
        self.rows.setAccessibleName(tr("rows of the marked examples"))
        self.rows.setToolTip(tr("Click or Enter: show this example in the network"))
        self.rows.itemClicked.connect(self._choose)
        self.rows.itemActivated.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self.caption, 1)
        line.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.rows, 1)
        self.show_rows((), None)

    def show_rows(self, rows: Iterable[int], dataset: Dataset | None) -> None:
        """List these rows of a dataset."""
        wanted = frozenset(rows)
        if wanted == self._shown:
            return
        self._shown = wanted
        self.rows.clear()
        for row in sorted(wanted)[:MOST_LISTED]:
            item = QListWidgetItem(str(row + 1))
            item.setData(Qt.ItemDataRole.UserRole, row)
            if dataset is not None:
                item.setToolTip(_row_text(dataset, row))
            self.rows.addItem(item)
        cut = len(wanted) > MOST_LISTED
        if cut:
            words = tr("{count} examples marked. The first {listed} of the {count} rows:")
        elif len(wanted) == 1:
            words = tr("1 example marked. Rows:")
        else:
            words = tr("{count} examples marked. Rows:") if wanted else tr(_NOBODY)
        self.caption.setText(words.format(count=grouped(len(wanted)), listed=MOST_LISTED))
        self.end.setVisible(bool(wanted))
        self.rows.setVisible(bool(wanted))

    def _choose(self, item: QListWidgetItem) -> None:
        self.row_chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))


def _row_text(dataset: Dataset, row: int) -> str:
    """Write an example: "Row 71, versicolor: sepal length 5.9, …"."""
    values = [
        f"{name} {compact(float(value))}" for name, value in zip(dataset.input_names, dataset.inputs[row], strict=True)
    ]
    more = ", …" if len(values) > _MOST_INPUTS else ""
    kind = f", {dataset.classes[int(dataset.targets[row])]}" if dataset.classes else ""
    return tr("Row {row}{kind}: {names}{more}\nClick or Enter: show it in the network").format(
        row=row + 1, kind=kind, names=", ".join(values[:_MOST_INPUTS]), more=more
    )
