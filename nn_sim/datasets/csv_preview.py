"""Owns the first look at a table: its first rows, what its columns seem to hold, and roles to begin with."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nn_sim.language import tr

from .csv_detect import MOST_COLUMNS
from .csv_dialect import Dialect
from .csv_encoding import to_utf8
from .csv_error import CsvError
from .csv_first_roles import ColumnPreview, first_roles
from .csv_header import column_names, find_column
from .csv_numbers import is_missing, is_missing_number, mostly_numbers
from .csv_roles import Missing, Roles
from .csv_rows import Row, first_rows, read_rows, row_problem
from .csv_signs import without_signs
from .csv_source import Source
from .dataset import Scale

SHOWN_ROWS = 100
_WHOLE = re.compile(r"[-+]?\d{1,18}", re.ASCII)


@dataclass(frozen=True, eq=False)
class Preview:
    """The first rows of a table.

    Attributes
    ----------
    dialect : Dialect
        How it was read.
    columns : tuple of ColumnPreview
        Guesses from the first rows, 1,000 of them unless they are very wide.
    rows : tuple of Row
        Up to 100 rows of data as they stand, faulty ones among them.
    faults : tuple of CsvError
        Rows of the sample that are not as wide as the first.
    sampled : int
        Rows of data that the guesses are made from.
    roles : Roles
        To begin with, see `first_roles`.
    """

    dialect: Dialect
    columns: tuple[ColumnPreview, ...]
    rows: tuple[Row, ...]
    faults: tuple[CsvError, ...]
    sampled: int
    roles: Roles


def preview_table(
    source: Source,
    dialect: Dialect,
    *,
    targets: Sequence[str | int] = (),
    ignored: Sequence[str | int] = (),
    inputs: Sequence[str | int] = (),
    missing: Missing = "refuse",
    scale: Scale = "standard",
) -> Preview:
    """Look at the first rows of a table.

    Parameters
    ----------
    source : Source
        The table.
    dialect : Dialect
        How it is written.
    targets, ignored, inputs : sequences of str or int
        Columns, by header name or by number from 1, that the user wants so.
    missing, scale : str
        See ``Roles``.

    Raises
    ------
    CsvError
        If there are no columns to choose from, or not those that are named.
    """
    rows = first_rows(read_rows(source.name, to_utf8(source, dialect.encoding), dialect))
    first = _first_row(source.name, rows)
    width = len(first.cells)
    target_indices = [find_column(source.name, first.cells, target) for target in targets]
    ignored_indices = [find_column(source.name, first.cells, column) for column in ignored]
    input_indices = [find_column(source.name, first.cells, column) for column in inputs]
    _require_one_use(source.name, first.cells, (*input_indices,), (*target_indices, *ignored_indices))
    names = column_names(
        first.cells if dialect.header else None, width, target_indices[0] if target_indices else width - 1
    )
    data = [row for row in rows if row is not first] if dialect.header else rows
    whole = [row for row in data if len(row.cells) == width]
    columns = tuple(
        _column(
            name,
            [row.cells[index] for row in whole],
            dialect,
            may_count=not index and dialect.header and not cell.strip(),
        )
        for index, (name, cell) in enumerate(zip(names, first.cells, strict=True))
    )
    return Preview(
        dialect=dialect,
        columns=columns,
        rows=tuple(data[:SHOWN_ROWS]),
        faults=tuple(
            CsvError(source.name, problem, line=row.line, remedy="skip")
            for row in data
            if (problem := row_problem(row, width))
        ),
        sampled=len(whole),
        roles=Roles(first_roles(columns, target_indices, ignored_indices, input_indices), missing, scale),
    )


def _require_one_use(name: str, header: Sequence[str], inputs: Sequence[int], others: Sequence[int]) -> None:
    if twice := set(inputs) & set(others):
        column = header[min(twice)].strip() or min(twice) + 1
        raise CsvError(name, tr("column {column} cannot be an input and something else as well").format(column=column))


def _first_row(name: str, rows: Sequence[Row]) -> Row:
    first = next((row for row in rows if not row.problem), None)
    if first is None:
        if rows:
            raise CsvError(name, rows[0].problem, line=rows[0].line)
        raise CsvError(name, tr("the file has no cells; a dataset needs at least two rows"))
    width = len(first.cells)
    if width < 2:
        problem = tr("found only one column; separate inputs and target by comma, semicolon, tab or |")
        raise CsvError(name, problem, line=first.line)
    if width > MOST_COLUMNS:
        problem = tr(
            "found {width:,} columns, more than the {MOST_COLUMNS:,} that can be read; keep a part of them"
        ).format(width=width, MOST_COLUMNS=MOST_COLUMNS)
        raise CsvError(name, problem, line=first.line)
    return first


def _column(name: str, cells: Sequence[str], dialect: Dialect, *, may_count: bool) -> ColumnPreview:
    bare = without_signs(cells, dialect).cells
    if not mostly_numbers(bare, dialect.decimal):
        texts = {cell.strip() for cell in cells}
        return ColumnPreview(name, "text", sum(map(is_missing, cells)), len(texts), len(cells))
    numbers = [cell.strip() for cell in bare]
    is_whole = all(map(_WHOLE.fullmatch, numbers))
    is_count = is_whole and may_count and [int(number) for number in numbers] in _counts(len(numbers))
    missing = sum(map(is_missing_number, numbers))
    return ColumnPreview(name, "number", missing, len(set(numbers)), len(numbers), is_whole, is_count)


def _counts(length: int) -> tuple[list[int], list[int]]:
    """From 0 or from 1, as rows are counted."""
    return list(range(length)), list(range(1, length + 1))
