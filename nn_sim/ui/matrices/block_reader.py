"""Reads a block of weights as a spreadsheet puts it on the clipboard. The whole block is sound, or none of it is taken.

Owns separators and the shape; one number is ``weight_reader``'s. Knows no Qt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nn_sim.language import tr
from nn_sim.ui.matrices.weight_reader import parse_weight

_LINE_END = re.compile(r"\r\n|\r|\n")


def parse_block(text: str, room: tuple[int, int]) -> NDArray[np.float64]:
    """Read a block: a row per line, cells between tabs, else semicolons, else blanks.

    Parameters
    ----------
    text : str
        What was pasted; line ends after the last row do not count.
    room : (int, int)
        Most rows and columns that fit.

    Raises
    ------
    ValueError
        If there is nothing, rows differ in length, the block is too large, or a cell is no weight; the message names
        its row and column in the block, counted from 1.
    """
    rows = _rows_of(text, room)
    width = len(rows[0])
    for number, cells in enumerate(rows, start=1):
        if len(cells) != width:
            raise ValueError(
                (
                    tr("row {number} of the block has 1 cell, row 1 has {width}")
                    if len(cells) == 1
                    else tr("row {number} of the block has {count} cells, row 1 has {width}")
                ).format(number=number, count=len(cells), width=width)
            )
    _require_fit((len(rows), width), room)
    return np.array([_parse_row(number, cells) for number, cells in enumerate(rows, start=1)])


def _rows_of(text: str, room: tuple[int, int]) -> list[Sequence[str]]:
    lines = _LINE_END.split(text.rstrip("\r\n"))
    if not text.strip():
        raise ValueError(tr("the clipboard holds no numbers: copy a block of cells first"))
    if len(lines) > room[0]:  # before cells are looked at: what is pasted may be a whole book
        raise ValueError(tr("the block has {count}, {only} here").format(count=_rows(len(lines)), only=_only(room[0])))
    separator = next((mark for mark in ("\t", ";") if mark in text), None)
    return [line.split(separator) for line in lines]


def _require_fit(shape: tuple[int, int], room: tuple[int, int]) -> None:
    if shape[1] > room[1]:
        raise ValueError(tr("the block has {count}, {only} here").format(count=_columns(shape[1]), only=_only(room[1])))


def _parse_row(number: int, cells: Sequence[str]) -> list[float]:
    values = []
    for column, cell in enumerate(cells, start=1):
        try:
            values.append(parse_weight(cell))
        except ValueError as error:
            raise ValueError(
                tr("row {number}, column {column} of the block: {error}").format(
                    number=number, column=column, error=error
                )
            ) from None
    return values


def _only(count: int) -> str:
    return tr("only {count} fits").format(count=count) if count == 1 else tr("only {count} fit").format(count=count)


def _rows(count: int) -> str:
    return tr("1 row") if count == 1 else tr("{count} rows").format(count=count)


def _columns(count: int) -> str:
    return tr("1 column") if count == 1 else tr("{count} columns").format(count=count)
