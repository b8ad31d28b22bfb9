"""Reads cells of examples as a person types or pastes them: numbers, and classes by their names.

Owns what counts as either and how a refusal is put. A pasted block is sound as a whole, or none of it is taken. Knows
no Qt.
"""

from __future__ import annotations

import math
import re

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Dataset
from nn_sim.language import later, tr

EXPECTED = later("a decimal number such as 0.25 or -1e-3")

_DECIMAL = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_LINE_END = re.compile(r"\r\n|\r|\n")
_LONGEST_QUOTE = 24
_MOST_NAMED = 6


def column_names(dataset: Dataset) -> tuple[str, ...]:
    """Return the names of the columns that can be edited: inputs, then targets."""
    return (*dataset.input_names, *dataset.target_names)


def is_class_column(dataset: Dataset, column: int) -> bool:
    """Whether a column holds classes."""
    return bool(dataset.classes) and column == dataset.input_count


def read_cell(dataset: Dataset, column: int, text: str) -> float:
    """Read one cell; of a class its index.

    Raises
    ------
    ValueError
        If the text is no number, or names no class; the message says what is wrong and what is expected.
    """
    return _read_class(dataset.classes, text) if is_class_column(dataset, column) else _read_number(text)


def read_block(dataset: Dataset, row: int, column: int, text: str) -> NDArray[np.float64]:
    """Read a block as a spreadsheet puts it on the clipboard: a row per line, cells between tabs, else semicolons.

    Parameters
    ----------
    dataset : Dataset
        Where to.
    row, column : int
        Where its upper left corner is to be, from 0; below the last row whole rows are added.
    text : str
        What was pasted; line ends after the last row do not count.

    Raises
    ------
    ValueError
        If there is nothing, rows differ in length, the block is too wide, an added row would not be whole, or a cell
        cannot be read; the message names its row and column in the block, counted from 1.
    """
    if not text.strip():
        raise ValueError(tr("the clipboard holds no cells: copy a block of them first"))
    separator = "\t" if "\t" in text else ";"
    rows = [line.split(separator) for line in _LINE_END.split(text.rstrip("\r\n"))]
    width, names = len(rows[0]), column_names(dataset)
    for number, cells in enumerate(rows, 1):
        if len(cells) != width:
            raise ValueError(
                tr("row {number} of the block has {cells}, row 1 has {width}").format(
                    number=number, cells=_cells(len(cells)), width=width
                )
            )
    if width > len(names) - column:
        raise ValueError(
            tr("the block has {width} columns, {count} fit from {name} on").format(
                width=width, count=len(names) - column, name=names[column]
            )
        )
    if row + len(rows) > dataset.size and width < len(names):
        raise ValueError(
            tr("the block goes below the last row, and a new row needs all {count} columns").format(count=len(names))
        )
    block = np.empty((len(rows), width))
    for number, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            try:
                block[number, place] = read_cell(dataset, column + place, cell)
            except ValueError as error:
                raise ValueError(
                    tr("row {number}, column {place} of the block: {error}").format(
                        number=number + 1, place=place + 1, error=error
                    )
                ) from None
    return block


def _read_number(text: str) -> float:
    bare = text.strip().replace("−", "-")
    if not bare:
        raise ValueError(tr("there is no number: expected {expected}").format(expected=tr(EXPECTED)))
    if not _DECIMAL.fullmatch(bare):
        with_point = bare.replace(",", ".")
        if _DECIMAL.fullmatch(with_point):
            raise ValueError(
                tr("{quoted} has a decimal comma: write it with a point, {with_point}").format(
                    quoted=_quoted(text), with_point=with_point
                )
            )
        raise ValueError(tr("{quoted} is not {expected}").format(quoted=_quoted(text), expected=tr(EXPECTED)))
    if math.isinf(value := float(bare)):
        raise ValueError(
            tr("{quoted} is too large: the size of a number must be below 1.8e308").format(quoted=_quoted(text))
        )
    return value


def _read_class(classes: tuple[str, ...], text: str) -> float:
    """The index of a class; large and small letters count only where classes differ in nothing else."""
    bare = text.strip()
    if bare in classes:
        return float(classes.index(bare))
    alike = [index for index, name in enumerate(classes) if name.strip().casefold() == bare.casefold()]
    if len(alike) == 1:
        return float(alike[0])
    named = ", ".join(classes[:_MOST_NAMED]) + (", …" if len(classes) > _MOST_NAMED else "")
    raise ValueError(tr("{quoted} is not one of the classes {named}").format(quoted=_quoted(text), named=named))


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    line = "".join(character if character.isprintable() else "�" for character in line)
    return f"“{line[: _LONGEST_QUOTE - 1]}…”" if len(line) > _LONGEST_QUOTE else f"“{line}”"


def _cells(count: int) -> str:
    return tr("1 cell") if count == 1 else tr("{count} cells").format(count=count)
