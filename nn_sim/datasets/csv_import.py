"""Owns turning a table into a `Dataset`, from a source, how it is written, and what its columns are for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np

from .arrays import Floats
from .csv_dialect import Dialect
from .csv_encoding import to_utf8
from .csv_error import CsvError, Remedy
from .csv_header import column_names
from .csv_inputs import CodedInput, Finished, InputError, NumberInput
from .csv_notes import SkippedRow, reading_notes, row_notes
from .csv_numbers import CellFault, missing_fault
from .csv_roles import Roles
from .csv_rows import Block, Progress, Row, read_blocks, read_rows
from .csv_source import Source
from .csv_target import Target, TargetCells, TargetError, interpret_target, missing_target, read_target
from .dataset import Dataset

FEWEST_ROWS = 2
MOST_ROWS = 5_000_000
MOST_NUMBERS = 100_000_000  # of all inputs: 800 MB


@dataclass(frozen=True, eq=False)
class Imported:
    """What has become of a table.

    Attributes
    ----------
    dataset : Dataset
        The rows that can be learned from.
    notes : tuple of str
        What was done on the way, in sentences.
    skipped : tuple of SkippedRow
        The rows that are not in it, with the reason for each.
    """

    dataset: Dataset
    notes: tuple[str, ...]
    skipped: tuple[SkippedRow, ...]


def import_table(
    source: Source,
    dialect: Dialect,
    roles: Roles,
    *,
    skip_bad_rows: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Read a whole table.

    Parameters
    ----------
    source : Source
        The table.
    dialect : Dialect
        How it is written.
    roles : Roles
        What its columns are for.
    skip_bad_rows : bool
        Leave rows out that cannot be read, in place of refusing the table.
    progress : callable, optional
        Hears the share that is done, 0 to 1; what it raises ends the reading.

    Raises
    ------
    CsvError
        If the table cannot be used; its text is one line for the user.
    """
    name = source.name
    if problem := roles.problem():
        raise CsvError(name, problem)
    rows = read_rows(name, to_utf8(source, dialect.encoding), dialect, progress)
    names, data_rows = _named(name, rows, dialect, roles)
    reading = _Reading(name, names, dialect, roles, skip_bad_rows)
    for block in read_blocks(data_rows, len(names)):
        reading.take(block)
    dataset, notes = _finished(source, reading)
    if progress is not None:
        progress(1.0)
    skipped = tuple(sorted(reading.skipped, key=lambda row: row.line))
    return Imported(dataset, (*reading_notes(dialect, roles, names), *row_notes(skipped), *notes), skipped)


@dataclass(eq=False)
class _Reading:
    """A table on its way in: what has been kept of its blocks so far."""

    source: str
    names: Sequence[str]
    dialect: Dialect
    roles: Roles
    skip: bool
    inputs: dict[int, NumberInput | CodedInput] = field(init=False)
    target_cells: dict[int, list[str]] = field(init=False)
    lines: list[int] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)

    def __post_init__(self) -> None:
        decimal, roles = self.dialect.decimal, self.roles
        self.inputs = {
            index: CodedInput(self.names[index])
            if roles.columns[index].coding == "class"
            else NumberInput(self.names[index], decimal)
            for index in roles.indices("input")
        }
        self.target_cells = {index: [] for index in roles.indices("target")}

    def take(self, block: Block) -> None:
        """Read a block's cells, and keep the rows that can be kept."""
        read = {index: self._read(index, block.columns[index]) for index in self.inputs}
        # Whatever is faulty, by line and column: a row that cannot be cut into cells has no column.
        faults = [(line, -1, CellFault(-1, problem)) for line, problem in block.faults]
        kept = np.ones(len(block.lines), dtype=np.bool_)
        for index, (_values, missing, bad) in read.items():
            faults += [(block.lines[fault.index], index, fault) for fault in bad]
            kept[[fault.index for fault in bad]] = False
            if missing.any() and self.roles.missing != "mean":
                faults += self._missing(block, index, np.flatnonzero(missing).tolist())
                kept &= ~missing
        self._judge(faults)
        for index, (values, _missing, _bad) in read.items():
            self.inputs[index].keep(values[kept])
        places = np.flatnonzero(kept).tolist()
        for index, cells in self.target_cells.items():
            cells.extend(block.columns[index] if kept.all() else [block.columns[index][place] for place in places])
        self.lines.extend(block.lines if kept.all() else [block.lines[place] for place in places])
        self._require_room()

    def drop(self, faults: Sequence[tuple[int, int, CellFault]]) -> None:
        """Hear of faults in target columns, which are known when all of it is read."""
        self._judge(faults)

    def error(self, problem: str, column: int, line: int | None = None, remedy: Remedy = "") -> CsvError:
        """What to raise for a fault of a column, or of a row where `column` is -1."""
        if column < 0:
            return CsvError(self.source, problem, line=line, remedy=remedy)
        return CsvError(
            self.source, problem, line=line, column=column + 1, column_name=self.names[column], remedy=remedy
        )

    def _read(self, index: int, cells: Sequence[str]) -> tuple[Floats, "np.ndarray", tuple[CellFault, ...]]:
        try:
            return self.inputs[index].read(cells)
        except InputError as fault:
            raise self.error(str(fault), index) from None

    def _missing(self, block: Block, column: int, places: Sequence[int]) -> list[tuple[int, int, CellFault]]:
        cells = block.columns[column]
        return [(block.lines[place], column, missing_fault(place, cells[place])) for place in places]

    def _judge(self, faults: Sequence[tuple[int, int, CellFault]]) -> None:
        """Raise the first fault in the file that is not to be passed over, and note the rows that the others cost."""
        allowed = {"missing": self.skip or self.roles.missing != "refuse", "skip": self.skip, "": False}
        ordered = sorted(faults, key=lambda fault: fault[:2])
        for line, column, fault in ordered:
            if not allowed[fault.remedy]:
                raise self.error(fault.problem, column, line, fault.remedy)
        reasons: dict[int, SkippedRow] = {}
        for line, column, fault in ordered:
            told = self.error(fault.problem, column, line).args[0].partition(": ")[2]
            reasons.setdefault(line, SkippedRow(line, told, fault.remedy == "missing"))
        self.skipped += reasons.values()

    def _require_room(self) -> None:
        if len(self.lines) > MOST_ROWS or len(self.lines) * len(self.inputs) > MOST_NUMBERS:
            problem = f"more than {len(self.lines):,} rows of {len(self.inputs)} inputs are too many; keep a part of them"
            raise CsvError(self.source, problem)


def _named(name: str, rows: "object", dialect: Dialect, roles: Roles) -> tuple[list[str], "object"]:
    raise NotImplementedError
