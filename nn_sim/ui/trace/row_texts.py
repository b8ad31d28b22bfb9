"""What the columns of the trace table say, and how rows are copied. Pure text; knows no Qt."""

from __future__ import annotations

import enum

import numpy as np

from nn_sim.engine.notation import QUANTITIES, layer_mark, matrix_name
from nn_sim.language import later, tr
from nn_sim.stepper.scalars import SETTINGS, text_symbol
from nn_sim.stepper.walk import Stage
from nn_sim.ui.number_format import exact, grouped
from nn_sim.ui.trace.row_space import Rows, RowSpace


class Column(enum.IntEnum):
    """The columns, from left to right."""

    ORDER = 0
    MARK = 1
    PHASE = 2
    SYMBOL = 3
    LAYER = 4
    EXAMPLE = 5
    VALUE = 6
    WORDS = 7


HEADERS = {
    Column.ORDER: "#",
    Column.MARK: "●",
    Column.PHASE: later("phase"),
    Column.SYMBOL: later("symbol"),
    Column.LAYER: later("layer"),
    Column.EXAMPLE: later("example"),
    Column.VALUE: later("value"),
    Column.WORDS: later("in words"),
}
TIPS = {
    Column.ORDER: later("Order in the step; what is given has none"),
    Column.MARK: later("▶ the number that is explained, and the marks of what flows into it"),
    Column.PHASE: later("The part of the step in which it is worked out"),
    Column.SYMBOL: later("Its symbol, with its indices"),
    Column.LAYER: later("Where in the network it belongs: a layer of units, or a matrix of weights"),
    Column.EXAMPLE: later("Which example of the batch, counted from 1; – for the whole batch"),
    Column.VALUE: later("Its value"),
    Column.WORDS: later("What it is"),
}
_PHASES = {
    "input": later("given"),
    "loss": later("loss"),
    "batch mean": later("batch mean"),
    "update of W": later("update of W"),
    "update of V": later("update of V"),
    "r_j": "rⱼ",
    "u_j": "uⱼ",
    "s_k": "sₖ",
    "z_k": "zₖ",
    "delta_k": "δₖ",
    "dl_dw_jk": "∂l/∂wⱼₖ",
    "backpropagated_j": "cⱼ",
    "delta_j": "δⱼ",
    "dl_dv_ij": "∂l/∂vᵢⱼ",
}
_NO_EXAMPLE = "–"
_COPIED = (Column.ORDER, Column.PHASE, Column.SYMBOL, Column.LAYER, Column.EXAMPLE, Column.VALUE, Column.WORDS)


def phase_text(stage: Stage) -> str:
    """The phase of a stage in the lecture's letters: "δₖ", "update of W"; "given" for what a step begins with."""
    return tr(_PHASES.get(stage.phase, stage.phase))


def layer_text(stage: Stage, hidden_count: int) -> str:
    """Where a stage belongs: "input", "hidden", "hidden ⁽²⁾", "output", "V", "W"; "" for loss and settings."""
    if stage.columns:
        return matrix_name(stage.layer, hidden_count)
    if stage.quantity in SETTINGS or stage.quantity in ("l", "mean_l"):
        return ""
    if stage.layer == 0:
        return tr("input")
    if stage.layer == hidden_count + 1:
        return tr("output")
    return tr("hidden {mark}").format(mark=layer_mark(stage.layer, hidden_count)).strip()


def order_text(space: RowSpace, row: int) -> str:
    """Place of a row in the walk, from 1; "" for what is given."""
    return "" if row < space.given_count else str(row - space.given_count + 1)


def cell_text(space: RowSpace, row: int, column: Column) -> str:
    """What a cell says, except for its mark and its value."""
    slot, _offset, example = space.slot(row)
    stage = space.stages[slot]
    match column:
        case Column.ORDER:
            return order_text(space, row)
        case Column.PHASE:
            return phase_text(stage)
        case Column.SYMBOL:
            return text_symbol(space.scalar(row), space.hidden_count)
        case Column.LAYER:
            return layer_text(stage, space.hidden_count)
        case Column.EXAMPLE:
            return _NO_EXAMPLE if example < 0 else str(example + 1)
        case Column.WORDS:
            return tr(QUANTITIES[stage.quantity].name)
        case _:
            return ""


def tab_separated(space: RowSpace, rows: Rows) -> str:
    """Write rows as a spreadsheet takes them, under their headers, every digit of each value.

    Values are read all at once, and what the examples of a batch have in common is written once: rows may be many.
    """
    lines = ["\t".join(tr("order") if column is Column.ORDER else tr(HEADERS[column]) for column in _COPIED)]
    positions, values = space.positions(rows).tolist(), space.values(rows).tolist()
    common: dict[int, tuple[str, str, str, str]] = {}
    for row, position, example, value in zip(
        rows.tolist(), positions, space.examples(rows).tolist(), values, strict=True
    ):
        if position not in common:
            phase, symbol, layer, words = (
                cell_text(space, row, column) for column in (Column.PHASE, Column.SYMBOL, Column.LAYER, Column.WORDS)
            )
            common[position] = phase, symbol, layer, words
        phase, symbol, layer, words = common[position]
        which = _NO_EXAMPLE if example < 0 else str(example + 1)
        lines.append("\t".join((order_text(space, row), phase, symbol, layer, which, exact(value), words)))
    return "\n".join(lines)


def count_text(shown: int, matching: int) -> str:
    """Say how many rows are shown: "1 row", "480 rows", "2 000 of 12 000 rows" where not all of them can be."""
    if matching > shown:
        return tr("{shown} of {matching} rows").format(shown=grouped(shown), matching=grouped(matching))
    return tr("1 row") if shown == 1 else tr("{count} rows").format(count=grouped(shown))


def copied_text(copied: int, wanted: int) -> str:
    """Say how many rows were copied, and of how many where that was not all of them."""
    if wanted > copied:
        return tr("Copied {copied} rows, the first of {wanted}").format(copied=copied, wanted=wanted)
    return tr("Copied 1 row") if copied == 1 else tr("Copied {copied} rows").format(copied=copied)


def widest_texts(space: RowSpace) -> dict[Column, list[str]]:
    """Return texts of which one is the widest of its column; where texts differ by indices only, those of the last."""
    ends = np.flatnonzero(np.diff(space.slots, append=-1))
    rows = space.rows(0)[ends]
    per_stage = (Column.PHASE, Column.LAYER, Column.SYMBOL)
    texts = {column: sorted({cell_text(space, int(row), column) for row in rows}) for column in per_stage}
    return texts | {Column.ORDER: [str(space.count)], Column.EXAMPLE: [str(space.walk.examples)]}
