"""The lines of code as Qt's table model: number, code, value. A value is written when it is painted first."""

from __future__ import annotations

import enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nn_sim.language import tr
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.code_lines import CodeLine, code_lines, line_of, names_of
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar
from nn_sim.ui.code.line_values import scalar_of_line, value_texts

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Column(enum.IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    CODE = 1
    VALUE = 2


class ListingModel(QAbstractTableModel):
    """The code of a lesson's step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[CodeLine, ...] = ()
        self.current: int | None = None
        self.lit: dict[str, int] = {}
        self._step: TracedStep | None = None
        self._example = 0
        self._cursor: Scalar | None = None
        self._digits = 4
        self._values: dict[int, tuple[str, ...]] = {}

    def show_lesson(self, lesson: Lesson, digits: int) -> bool:
        """Show the code of a lesson's step and where its cursor is; return whether the lines are others."""
        lines = code_lines(lesson.step, long_way=lesson.long_way)
        changed = lines != self.lines
        if changed:
            self.beginResetModel()
        self.lines, self._step, self._digits = lines, lesson.step, digits
        self._example = max(lesson.scalar.example, 0) if lesson.active else min(self._example, lesson.step.examples - 1)
        self._values = {}
        self._cursor = lesson.scalar if lesson.active else None
        self.current = line_of(lines, lesson.scalar) if lesson.active else None
        self.lit = self._names_that_flow_in(lesson) if lesson.active else {}
        if changed:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(Column) - 1))
        return changed

    def values(self, number: int) -> tuple[str, ...]:
        """Return how the value of a line may be written, the widest way first; () where it has none."""
        if self._step is None:
            return ()
        if number not in self._values:
            cursor = self._cursor if number == self.current else None
            self._values[number] = value_texts(self._step, self.lines[number], self._example, self._digits, cursor)
        return self._values[number]

    def scalar(self, number: int) -> Scalar | None:
        """Return the number that a click on a line asks about."""
        return scalar_of_line(self.lines[number], self._example)

    def spoken(self, number: int) -> str:
        """Return a line with its value for a screen reader: "line 4, r = V @ np.r_[1, x], r = [1.0000, 2.0000]"."""
        value = self.values(number)
        return ", ".join((tr("line {number}").format(number=number + 1), self.lines[number].text.strip(), *value[:1]))

    def _names_that_flow_in(self, lesson: Lesson) -> dict[str, int]:
        """Kinds of what flows into the explained number, by what it is called in the code."""
        said = lesson.explanation
        names = names_of(self.lines, said.hidden_count)
        found = ((names.get((leaf.scalar.quantity, leaf.scalar.layer)), leaf.scalar.quantity) for leaf in said.flows_in)
        return {name: said.kinds[quantity] for name, quantity in found if name is not None}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number, column = index.row(), Column(index.column())
        if role == Role.AccessibleTextRole:
            return self.spoken(number)
        if role == Role.ToolTipRole and self.lines[number].quantities:
            return "\n".join((self.lines[number].text.strip(), *self.values(number)[:1]))
        if role != Role.DisplayRole:
            return None
        if column is Column.CODE:
            return self.lines[number].text
        return str(number + 1) if column is Column.NUMBER else "".join(self.values(number)[:1])
