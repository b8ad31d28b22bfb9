"""Which rows of a step are shown and in which order: example, filter, and the column they are sorted by.

Rows are sorted as arrays of numbers, never one by one. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.notation import QUANTITIES
from nn_sim.ui.trace.row_filter import mask_of
from nn_sim.ui.trace.row_space import Rows, RowSpace
from nn_sim.ui.trace.row_texts import Column, phase_text

MOST_ROWS = 1_000_000
"""Rows that are shown at once; nobody reads more, and sorting them stays quick."""


@dataclass(frozen=True)
class Arrangement:
    """What the reader has asked for.

    Attributes
    ----------
    example : int or None
        Which example of the batch, from 0; None for all of them.
    words : str
        What is typed into the filter.
    column : Column
        What the rows are sorted by.
    descending : bool
        Whether the largest comes first.
    """

    example: int | None = 0
    words: str = ""
    column: Column = Column.ORDER
    descending: bool = False


def arranged(space: RowSpace, wanted: Arrangement, marks: Mapping[int, int]) -> tuple[Rows, int]:
    """Return the rows to show, in their order, and how many there are before the limit.

    Parameters
    ----------
    space : RowSpace
        All rows.
    wanted : Arrangement
        Which of them.
    marks : mapping
        Kind of each row that flows into the number at the cursor, -1 for that row itself.
    """
    rows = space.rows(wanted.example)
    if wanted.words.strip():
        rows = rows[mask_of(space, wanted.words)[space.positions(rows)]]
    count = len(rows)
    rows = rows[:MOST_ROWS]
    if wanted.column is not Column.ORDER:
        keys = _KEYS[wanted.column](space, rows, marks)
        return rows[np.argsort(-keys if wanted.descending else keys, kind="stable")], count
    return (rows[::-1] if wanted.descending else rows), count


Keys = NDArray[np.float64] | Rows
_UNMARKED = len(QUANTITIES)  # more than there are kinds


def _by_mark(_space: RowSpace, rows: Rows, marks: Mapping[int, int]) -> Keys:
    keys = np.full(len(rows), _UNMARKED)
    marked = np.fromiter(marks, np.int64, len(marks))
    for place in np.flatnonzero(np.isin(rows, marked)):
        keys[place] = marks[int(rows[place])]
    return keys


def _by_stage(text: Callable[[RowSpace, int], object]) -> Callable[[RowSpace, Rows, Mapping[int, int]], Keys]:
    """Sort by what each stage says."""

    def keys(space: RowSpace, rows: Rows, _marks: Mapping[int, int]) -> Keys:
        said = [text(space, slot) for slot in range(len(space.stages))]
        ranks = {words: rank for rank, words in enumerate(sorted(set(said)))}  # type: ignore[type-var]
        return np.array([ranks[words] for words in said])[space.slots[space.positions(rows)]]

    return keys


def _by_symbol(space: RowSpace, rows: Rows, _marks: Mapping[int, int]) -> Keys:
    """By letter, then layer, then indices as numbers: w_2,1 before w_10,1."""
    letters = sorted({QUANTITIES[stage.quantity].letter for stage in space.stages})
    rank = np.array([letters.index(QUANTITIES[stage.quantity].letter) for stage in space.stages])[space.slots]
    layer = np.array([stage.layer for stage in space.stages])[space.slots]
    columns = np.array([max(stage.columns, 1) for stage in space.stages])[space.slots]
    unit, number = np.divmod(space.offsets, columns)
    order = np.empty(space.position_count, np.int64)
    order[np.lexsort((unit, number, layer, rank))] = np.arange(space.position_count)
    return order[space.positions(rows)]


def _layer_rank(space: RowSpace, slot: int) -> tuple[bool, int]:
    stage = space.stages[slot]
    return bool(stage.columns), stage.layer


_KEYS: dict[Column, Callable[[RowSpace, Rows, Mapping[int, int]], Keys]] = {
    Column.MARK: _by_mark,
    Column.PHASE: _by_stage(lambda space, slot: phase_text(space.stages[slot])),
    Column.SYMBOL: _by_symbol,
    Column.LAYER: _by_stage(_layer_rank),
    Column.EXAMPLE: lambda space, rows, _marks: space.examples(rows),
    Column.VALUE: lambda space, rows, _marks: space.values(rows),
    Column.WORDS: _by_stage(lambda space, slot: QUANTITIES[space.stages[slot].quantity].name),
}
