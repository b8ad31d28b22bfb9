"""Which rows bear a mark: the number that is explained and those that flow into it. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

from nn_sim.session.lesson import Lesson
from nn_sim.ui.theme import KIND_MARKS
from nn_sim.ui.trace.row_space import RowSpace

CURSOR = -1
CURSOR_MARK = "▶"


@dataclass(frozen=True)
class Marks:
    """The marks of the table.

    Attributes
    ----------
    cursor : int or None
        The row of the number that is explained; None before the student steps, or where it has none.
    kinds : dict
        Kind of quantity of each row that flows into it, as in ``Explanation.kinds``; ``CURSOR`` for that row itself.
    """

    cursor: int | None = None
    kinds: dict[int, int] = field(default_factory=dict)

    def text(self, row: int) -> str:
        """The mark of a row; "" for most."""
        kind = self.kinds.get(row)
        if kind is None:
            return ""
        return CURSOR_MARK if kind == CURSOR else KIND_MARKS[kind % len(KIND_MARKS)]


NO_MARKS = Marks()


def marks_of(space: RowSpace, lesson: Lesson) -> Marks:
    """Mark the rows of what a lesson explains; none before the student steps."""
    if not lesson.active:
        return NO_MARKS
    said = lesson.explanation
    kinds = {
        row: said.kinds[operand.scalar.quantity]
        for operand in said.flows_in
        if (row := space.row_of(operand.scalar)) is not None
    }
    cursor = space.row_of(said.scalar)
    if cursor is not None:
        kinds[cursor] = CURSOR
    return Marks(cursor, kinds)
