"""Owns cutting a table's text into rows of equal width, each with its line; must not know what cells mean."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from nn_sim.language import tr

from .csv_dialect import Dialect
from .csv_error import CsvError

CELLS_PER_BLOCK = 200_000
SAMPLE_ROWS = 1000
SAMPLE_CELLS = 100_000
PROGRESS_ROWS = 4096
Progress = Callable[[float], None]
"""Hears the share that is done, 0 to 1; what it raises ends the reading."""


class Row(NamedTuple):
    """One row of the table: its cells, and the line of the file, counted from 1, in which it begins.

    `problem` says why it cannot be cut into cells; it has none then.
    """

    line: int
    cells: list[str]
    problem: str = ""


@dataclass(frozen=True)
class Block:
    """Some rows on end, all of one width: enough to convert at once, few enough for the memory.

    `faults` are the rows between them that are not of that width, or no rows at all: line and problem of each.
    """

    lines: list[int]
    columns: list[tuple[str, ...]]
    faults: list[tuple[int, str]]


@dataclass
class _Gathered:
    lines: list[int] = field(default_factory=list)
    table: list[list[str]] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)

    def block(self, width: int) -> Block:
        columns: list[tuple[str, ...]] = list(zip(*self.table, strict=True)) if self.table else [()] * width
        return Block(self.lines, columns, self.faults)


def read_rows(name: str, content: bytes, dialect: Dialect, progress: Progress | None = None) -> Iterator[Row]:
    """The rows of a text in UTF-8; blank lines are passed over.

    Raises
    ------
    CsvError
        If a quote is never closed, so that nothing after it can be told apart.
    """
    buffer = io.BytesIO(content)
    reader = csv.reader(
        _lines(buffer, dialect.delimiter),
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        skipinitialspace=True,
        strict=True,
    )
    line, size = 1, max(1, len(content))
    for number in count(1):
        try:
            cells = next(reader, None)
        except csv.Error as error:
            if "unexpected end" in str(error):
                problem = tr("a quote is opened and never closed; close it or remove it")
                raise CsvError(name, problem, line=line) from None
            yield Row(line, [], _explained(error))
        else:
            if cells is None:
                return
            if len(cells) > 1 or (cells and cells[0].strip()):
                yield Row(line, cells)
        # A quoted cell may span several lines, so the next row's line is the reader's to know.
        line = reader.line_num + 1
        if progress is not None and number % PROGRESS_ROWS == 0:
            progress(min(1.0, buffer.tell() / size))


def read_blocks(rows: Iterator[Row], width: int) -> Iterator[Block]:
    """The rows in blocks of `width` columns.

    Of a quote that is never closed the caller hears after the rows before it, so that of several faults the user
    hears of the one that comes first in the file.
    """
    rows_per_block = max(1, CELLS_PER_BLOCK // width)
    gathered = _Gathered()
    end: CsvError | None = None
    try:
        for row in rows:
            line, cells, problem = row
            if problem or len(cells) != width:
                gathered.faults.append((line, row_problem(row, width)))
            else:
                gathered.lines.append(line)
                gathered.table.append(cells)
            if len(gathered.table) == rows_per_block or len(gathered.faults) > rows_per_block:
                yield gathered.block(width)
                gathered = _Gathered()
    except CsvError as error:
        end = error
    if gathered.table or gathered.faults:
        yield gathered.block(width)
    if end is not None:
        raise end


def first_rows(rows: Iterable[Row]) -> list[Row]:
    """Enough rows to guess from."""
    sample: list[Row] = []
    cells = 0
    for row in rows:
        sample.append(row)
        cells += len(row.cells)
        if len(sample) == SAMPLE_ROWS or cells > SAMPLE_CELLS:
            break
    return sample


def row_problem(row: Row, width: int) -> str:
    """Say why a row does not fit into a table of so many columns; empty if it does."""
    if row.problem or len(row.cells) == width:
        return row.problem
    return tr("expected {width} cells, as in the first row, found {count}; add or remove cells").format(
        width=width, count=len(row.cells)
    )


def _lines(buffer: io.BytesIO, delimiter: str) -> Iterator[str]:
    lines = io.TextIOWrapper(buffer, encoding="utf-8", newline="")
    if delimiter != " ":
        return lines
    return (f"{line.strip()}\n" for line in lines)  # blanks at the end would be an empty cell


def _explained(error: csv.Error) -> str:
    """The csv module's fault in the user's words."""
    text = str(error)
    if "field limit" in text:
        limit = csv.field_size_limit()
        return tr("a cell is longer than {limit:,} characters; look for a quote that is not closed").format(limit=limit)
    if "expected after" in text:
        return tr("something follows a closing quote; remove it, or write a quote inside quotes twice")
    return tr("the row cannot be read ({text})").format(text=text)
