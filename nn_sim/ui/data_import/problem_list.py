"""What is wrong with the table: where, and what was expected; and the offer to leave those rows out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nn_sim.datasets import Fault
from nn_sim.language import tr
from nn_sim.ui.data_import.wording import counted, problem_text
from nn_sim.ui.number_format import grouped

MOST_SHOWN = 200
_SEEN_LINES = 4


class ProblemList(QWidget):
    """Lists problems; takes no room where there are none.

    Signals
    -------
    skip_changed(bool)
        Whether the rows at fault are to be left out.
    pointed_at(Fault)
        The user looks at one of the problems.
    """

    skip_changed = Signal(bool)
    pointed_at = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        self._title.setProperty("role", "error")
        self._title.setAccessibleName(tr("problems of the table"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("problems"))
        self.list.setToolTip(tr("What is wrong, where, and what was expected; choose one to see its row"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.skip = QCheckBox()
        self.skip.setAccessibleName(tr("skip those rows"))
        self.skip.setToolTip(tr("Leave the rows with problems out and import the others"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._title, self.list, self.skip):
            layout.addWidget(widget)
        self.skip.toggled.connect(self.skip_changed)
        self.list.currentItemChanged.connect(self._point)
        self.hide()

    @property
    def skips(self) -> bool:
        """Whether rows with problems are to be left out."""
        return self.skip.isChecked()

    def show_problems(self, problems: tuple[Fault, ...], *, skippable: bool) -> None:
        """List the first of the problems."""
        self.list.clear()
        for fault in problems[:MOST_SHOWN]:
            item = QListWidgetItem(problem_text(fault))
            item.setData(Qt.ItemDataRole.UserRole, fault)
            item.setToolTip(fault.problem)
            self.list.addItem(item)
        if len(problems) > MOST_SHOWN:
            self.list.addItem(tr("… and {count} more").format(count=grouped(len(problems) - MOST_SHOWN)))
        self._title.setText(
            tr("{problems}, a row each:").format(problems=counted(len(problems), "problem"))
            if skippable
            else tr("It cannot be used:")
        )
        self.skip.setText(
            tr("S&kip those {rows}").format(rows=counted(len(problems), "row"))
            if len(problems) > 1
            else tr("S&kip that row")
        )
        self.skip.setVisible(skippable)
        lines = min(len(problems) + (len(problems) > MOST_SHOWN), _SEEN_LINES)
        self.list.setFixedHeight(lines * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + 2)
        self.setVisible(bool(problems))

    def _point(self, item: QListWidgetItem | None) -> None:
        fault = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if fault is not None:
            self.pointed_at.emit(Fault(*fault))
