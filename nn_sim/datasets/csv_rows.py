"""Owns cutting a CSV file's text into rows of equal width, each with its line; must not know what cells mean."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .csv_error import CsvError
from .csv_text import text_lines

CELLS_PER_BLOCK = 200_000


@dataclass(frozen=True)
class Row:
    """One row of the table: its cells, and the line of the file, counted from 1, in which it begins."""

    line: int
    cells: list[str]


@dataclass(frozen=True)
class Block:
    """Some rows on end, all of one width: enough to convert at once, few enough for the memory."""

    lines: list[int]
    columns: list[tuple[str, ...]]


def read_rows(path: Path, content: bytes, delimiter: str) -> Iterator[Row]:
    """The rows of a file; blank lines are passed over.

    Raises
    ------
    CsvError
        If a quote is not closed or a cell is longer than ``csv.field_size_limit()``.
    """
    reader = csv.reader(text_lines(content), delimiter=delimiter, skipinitialspace=True, strict=True)
    line = 1
    try:
        for cells in reader:
            if len(cells) > 1 or (cells and cells[0].strip()):
                yield Row(line, cells)
            # A quoted cell may span several lines, so the next row's line is the reader's to know.
            line = reader.line_num + 1
    except csv.Error as error:
        raise CsvError(path, _explained(error), line=line) from None


def read_blocks(path: Path, rows: Iterator[Row], width: int) -> Iterator[Block]:
    """The rows in blocks of `width` columns.

    Rows before a faulty one are still handed out before the error is raised, so that of a faulty cell and
    a faulty row the user hears of the one that comes first in the file.

    Raises
    ------
    CsvError
        If a row has not `width` cells.
    """
    rows_per_block = max(1, CELLS_PER_BLOCK // width)
    lines: list[int] = []
    table: list[list[str]] = []
    fault: CsvError | None = None
    try:
        for row in rows:
            if len(row.cells) != width:
                problem = f"expected {width} cells, as in the first row, found {len(row.cells)}"
                raise CsvError(path, f"{problem}; add or remove cells", line=row.line)
            lines.append(row.line)
            table.append(row.cells)
            if len(table) == rows_per_block:
                yield _block(lines, table)
                lines, table = [], []
    except CsvError as error:
        fault = error
    if table:
        yield _block(lines, table)
    if fault is not None:
        raise fault


def _block(lines: list[int], table: list[list[str]]) -> Block:
    return Block(lines, list(zip(*table, strict=True)))


def _explained(error: csv.Error) -> str:
    """The csv module's fault in the user's words."""
    text = str(error)
    if "field limit" in text:
        limit = csv.field_size_limit()
        return f"a cell is longer than {limit:,} characters; look for a quote that is not closed"
    if "unexpected end" in text:
        return "a quote is opened and never closed; close it or remove it"
    if "expected after" in text:
        return "something follows a closing quote; remove it, or write a quote inside quotes twice"
    return f"the row cannot be read ({text})"
