"""Owns a table on its way in: block after block of cells becomes numbers, codes and targets, or faults.

Must not know what kind of dataset they make.
"""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from nn_sim.language import tr

from .arrays import Ints
from .csv_dialect import Dialect
from .csv_error import CsvError
from .csv_faults import Fault, first_of_each_row, raise_first
from .csv_inputs import Bools, CodedInput, Finished, InputError, NumberInput
from .csv_numbers import is_missing_number, missing_fault
from .csv_roles import Roles
from .csv_rows import Block
from .csv_signs import without_signs
from .csv_target import Target, TargetError, interpret_target, missing_target, read_target

T = TypeVar("T")

MOST_ROWS = 5_000_000
MOST_NUMBERS = 100_000_000  # of all inputs: 800 MB


class Reading:
    """What has been kept of a table so far.

    Every method raises ``CsvError`` for what cannot be used; rows that may be left out are gathered in `skipped`.
    """

    def __init__(self, source: str, names: Sequence[str], dialect: Dialect, roles: Roles, *, skip: bool) -> None:
        self.skipped: list[Fault] = []
        self._source = source
        self._names = names
        self._dialect = dialect
        self._signs: dict[int, str] = {}  # beside the numbers of a column
        self._roles = roles
        self._skip = skip
        self._lines: list[int] = []
        self._inputs = {index: self._input(index) for index in roles.indices("input")}
        self._targets: dict[int, list[str]] = {index: [] for index in roles.indices("target")}

    def take(self, block: Block) -> None:
        """Read a block's inputs and keep its rows, but for faulty ones."""
        faults = [Fault(line, 0, problem, "skip") for line, problem in block.faults]
        kept = np.ones(len(block.lines), dtype=np.bool_)
        values = {}
        for index, column in self._inputs.items():
            cells: Sequence[str] = block.columns[index]
            try:
                if isinstance(column, NumberInput):
                    cells = self._bare(index, cells)
                values[index], missing, bad = column.read(cells)
            except InputError as error:
                raise self._error(str(error), index) from None
            for fault in bad:
                faults.append(Fault(block.lines[fault.index], index + 1, fault.problem, fault.remedy))
                kept[fault.index] = False
            if self._roles.missing != "mean":
                for place in np.flatnonzero(missing).tolist():
                    absent = missing_fault(place, cells[place])
                    faults.append(Fault(block.lines[place], index + 1, absent.problem, absent.remedy))
                kept &= ~missing
        self._pass_over(faults)
        for index, column in self._inputs.items():
            column.keep(values[index][kept])
        for index, texts in self._targets.items():
            texts.extend(_where(block.columns[index], kept))
        self._lines.extend(_where(block.lines, kept))
        self._require_room()

    def finish(self) -> tuple[list[Finished], list[Target], Ints]:
        """All inputs, all targets, and the line of each row, for the rows that can be used."""
        read = {
            index: read_target(
                self._bare_target(index, texts), self._roles.columns[index].coding, self._dialect.decimal
            )
            for index, texts in self._targets.items()
        }
        faults: list[Fault] = []
        kept = np.ones(len(self._lines), dtype=np.bool_)
        for index, cells in read.items():
            found = [*cells.faults, *(missing_target(cells, place) for place in np.flatnonzero(cells.missing).tolist())]
            for fault in found:
                faults.append(Fault(self._lines[fault.index], index + 1, fault.problem, fault.remedy))
                kept[fault.index] = False
        self._pass_over(faults)
        lines = np.array(_where(self._lines, kept), dtype=np.int64)
        self._require_rows(len(lines))
        targets = []
        for index, cells in read.items():
            try:
                targets.append(interpret_target(cells, kept))
            except TargetError as error:
                raise self._error(str(error), index) from None
        return [self._finished(index, kept) for index in self._inputs], targets, lines

    @property
    def sign_notes(self) -> tuple[str, ...]:
        """What has been taken off the numbers, in sentences."""
        note = tr("Written with {sign} and taken without it: {names}.")
        columns_of: dict[str, list[str]] = {}
        for index, sign in sorted(self._signs.items()):
            if sign:
                columns_of.setdefault(sign, []).append(self._names[index])
        return tuple(note.format(sign=sign, names=", ".join(names)) for sign, names in columns_of.items())

    def _bare(self, index: int, cells: Sequence[str]) -> Sequence[str]:
        """A block of a column without the sign beside its numbers, which must be the same in every block."""
        bare = without_signs(cells, self._dialect)
        if all(map(is_missing_number, cells)):
            return cells
        if self._signs.setdefault(index, bare.sign) != bare.sign:
            sign = bare.sign or self._signs[index]
            raise InputError(tr("some numbers are written with {sign} and some without").format(sign=sign))
        return bare.cells

    def _bare_target(self, index: int, cells: Sequence[str]) -> Sequence[str]:
        return cells if self._roles.columns[index].coding == "class" else self._bare(index, cells)

    def _finished(self, index: int, kept: Bools) -> Finished:
        try:
            return self._inputs[index].finish(kept)
        except InputError as fault:
            raise self._error(str(fault), index) from None

    def _input(self, index: int) -> NumberInput | CodedInput:
        name = self._names[index]
        return (
            CodedInput(name)
            if self._roles.columns[index].coding == "class"
            else NumberInput(name, self._dialect.decimal)
        )

    def _pass_over(self, faults: Sequence[Fault]) -> None:
        if faults:
            raise_first(self._source, faults, self._names, self._roles.missing, skip=self._skip)
            self.skipped += first_of_each_row(faults)

    def _error(self, problem: str, index: int) -> CsvError:
        return CsvError(self._source, problem, column=index + 1, column_name=self._names[index])

    def _require_rows(self, count: int) -> None:
        if count >= 2:
            return
        found = tr("only a header") if not count else tr("only one row of data")
        if self.skipped:
            words = (
                tr("only 1 good row, {left_out:,} were left out")
                if count == 1
                else tr("only {count} good rows, {left_out:,} were left out")
            )
            found = words.format(count=count, left_out=len(self.skipped))
        raise CsvError(self._source, tr("found {found}; a dataset needs at least two rows of data").format(found=found))

    def _require_room(self) -> None:
        rows, columns = len(self._lines), len(self._inputs)
        if rows > MOST_ROWS or rows * columns > MOST_NUMBERS:
            problem = tr(
                "found more than {MOST_ROWS:,} rows or {MOST_NUMBERS:,} numbers; keep a part of its rows"
            ).format(MOST_ROWS=MOST_ROWS, MOST_NUMBERS=MOST_NUMBERS)
            raise CsvError(self._source, problem)


def _where(values: Sequence[T], kept: Bools) -> Sequence[T]:
    return values if kept.all() else [values[place] for place in np.flatnonzero(kept).tolist()]
