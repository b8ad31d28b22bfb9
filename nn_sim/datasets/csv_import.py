"""Owns turning a CSV file into a `Dataset`; the rules for text, rows, header and cells are its neighbours'."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

import numpy as np

from .arrays import Floats, Ints
from .csv_delimiter import guess_delimiter
from .csv_error import CsvError
from .csv_header import SAMPLE_ROWS, column_names, find_target, has_header
from .csv_numbers import CellError, numbers
from .csv_rows import Block, read_blocks, read_rows
from .csv_target import Target, TargetError, interpret_target
from .csv_text import read_utf8, text_lines
from .dataset import Dataset

__all__ = ["CsvError", "read_csv"]

FEWEST_ROWS = 2
MOST_COLUMNS = 10_000  # a network with more inputs is none that can be looked at


@dataclass(frozen=True, eq=False)
class _Columns:
    """The converted inputs (n, m), the target's cells as they stand, and the file's line of each row (n,)."""

    inputs: Floats
    target_cells: list[str]
    lines: Ints


def read_csv(path: str | Path, target: str | int | None = None) -> Dataset:
    """Read a table of numbers with one target column.

    Parameters
    ----------
    path : str or Path
        A file in UTF-8 (or UTF-16 with its mark), with or without a header, its cells separated by commas,
        semicolons, tabs or bars.
    target : str or int, optional
        Header name or number (from 1) of the target column; the last column if not given.

    Raises
    ------
    CsvError
        If the file cannot be used; its text is one line for the user.
    """
    path = Path(path)
    content = read_utf8(path)
    rows = read_rows(path, content, guess_delimiter(text_lines(content)))
    sample = list(islice(rows, SAMPLE_ROWS))
    if not sample:
        raise CsvError(path, "the file has no cells; a dataset needs at least two rows")
    first = sample[0].cells
    width = len(first)
    if width < 2:
        problem = "found only one column; separate inputs and target by comma, semicolon, tab or |"
        raise CsvError(path, problem, line=sample[0].line)
    if width > MOST_COLUMNS:
        problem = f"found {width:,} columns, more than the {MOST_COLUMNS:,} that can be read; keep a part of them"
        raise CsvError(path, problem, line=sample[0].line)
    target_index = find_target(path, first, target)
    named = isinstance(target, str) and first[target_index].strip() == target.strip()
    header = has_header([row.cells for row in sample], target_index, named=named)
    names = column_names(first if header else None, width, target_index)
    data_rows = chain(sample[1:] if header else sample, rows)
    columns = _read_columns(path, read_blocks(path, data_rows, width), names, target_index)
    if len(columns.lines) < FEWEST_ROWS:
        found = "only a header" if not len(columns.lines) else "only one row of data"
        raise CsvError(path, f"found {found}; a dataset needs at least two rows of data")
    return _dataset(path, columns, _read_target(path, columns, names, target_index), names, target_index)


def _read_columns(path: Path, blocks: Iterator[Block], names: list[str], target: int) -> _Columns:
    inputs: list[Floats] = []
    target_cells: list[str] = []
    lines: list[Ints] = []
    for block in blocks:
        inputs.append(_block_inputs(path, block, names, target))
        target_cells.extend(block.columns[target])
        lines.append(np.array(block.lines, dtype=np.int64))
    empty = np.empty((0, len(names) - 1))
    return _Columns(
        np.concatenate([empty, *inputs]), target_cells, np.concatenate([np.empty(0, dtype=np.int64), *lines])
    )


def _block_inputs(path: Path, block: Block, names: list[str], target: int) -> Floats:
    """The inputs of a block, shape (rows, m); raises for the fault that comes first in the file."""
    converted: list[Floats] = []
    faults: list[tuple[int, int, CellError]] = []
    for column, cells in enumerate(block.columns):
        if column == target:
            continue
        try:
            converted.append(numbers(cells))
        except CellError as fault:
            faults.append((fault.index, column, fault))
    if faults:
        index, column, first = min(faults, key=lambda fault: fault[:2])
        raise _cell_error(path, first, block.lines[index], column, names) from None
    return np.column_stack(converted)


def _read_target(path: Path, columns: _Columns, names: list[str], target: int) -> Target:
    try:
        return interpret_target(columns.target_cells)
    except CellError as fault:
        raise _cell_error(path, fault, int(columns.lines[fault.index]), target, names) from None
    except TargetError as fault:
        raise CsvError(path, str(fault), column=target + 1, column_name=names[target]) from None


def _cell_error(path: Path, fault: CellError, line: int, column: int, names: list[str]) -> CsvError:
    return CsvError(path, str(fault), line=line, column=column + 1, column_name=names[column])


def _dataset(path: Path, columns: _Columns, target: Target, names: list[str], target_index: int) -> Dataset:
    n, m = columns.inputs.shape
    learned = f"{len(target.classes)} classes" if target.classes else "a number to predict"
    return Dataset(
        name=path.stem,
        title=path.stem,
        description=f"{n} rows, {m} {'input' if m == 1 else 'inputs'}, {learned}",
        inputs=columns.inputs,
        targets=target.values,
        input_names=tuple(name for index, name in enumerate(names) if index != target_index),
        target_names=(names[target_index],),
        classes=target.classes,
        scale="standard",
        split_by_default=True,
        origin=path.name,
    )
