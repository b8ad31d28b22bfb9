"""Owns what happens to faults of a table's rows: the first in the file is raised, or the rows are left out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nn_sim.language import tr

from .csv_error import CsvError, Remedy
from .csv_roles import Missing

LISTED_LINES = 5


class Fault(NamedTuple):
    """What keeps a row from being used: its line, the column counted from 1 (0 for the row as a whole), and why."""

    line: int
    column: int
    problem: str
    remedy: Remedy


def raise_first(source: str, faults: Iterable[Fault], names: Sequence[str], missing: Missing, *, skip: bool) -> None:
    """Raise the first fault in the file whose row may not be left out.

    Raises
    ------
    CsvError
        If there is one.
    """
    allowed = {"missing": skip or missing != "refuse", "skip": skip, "": False}
    refused = [fault for fault in faults if not allowed[fault.remedy]]
    if refused:
        line, column, problem, remedy = min(refused, key=lambda fault: fault[:2])
        raise CsvError(
            source,
            problem,
            line=line,
            column=column or None,
            column_name=names[column - 1] if column else None,
            remedy=remedy,
        )


def first_of_each_row(faults: Iterable[Fault]) -> list[Fault]:
    """One fault for each row that has any: that of its first column; in the order of the file."""
    first: dict[int, Fault] = {}
    for fault in sorted(faults, key=lambda fault: fault[:2]):
        first.setdefault(fault.line, fault)
    return list(first.values())


def skipped_notes(skipped: Sequence[Fault]) -> tuple[str, ...]:
    """Tell how many rows were left out, and why."""
    missing = [fault for fault in skipped if fault.remedy == "missing"]
    faulty = [fault for fault in skipped if fault.remedy != "missing"]
    notes = []
    if missing:
        notes.append(
            tr("{rows} left out for missing values: {lines}.").format(rows=_rows(missing), lines=_lines(missing))
        )
    if faulty:
        first = faulty[0]
        why = first.problem.partition("; ")[0]
        notes.append(
            tr("{rows} left out as faulty: {lines}. The first: {why}.").format(
                rows=_rows(faulty), lines=_lines(faulty), why=why
            )
        )
    return tuple(notes)


def _rows(faults: Sequence[Fault]) -> str:
    return tr("1 row was") if len(faults) == 1 else tr("{count:,} rows were").format(count=len(faults))


def _lines(faults: Sequence[Fault]) -> str:
    lines = [str(fault.line) for fault in faults[:LISTED_LINES]]
    if len(faults) == 1:
        return tr("line {line}").format(line=lines[0])
    if len(faults) > LISTED_LINES:
        return tr("lines {lines}, …").format(lines=", ".join(lines))
    return tr("lines {names} and {line}").format(names=", ".join(lines[:-1]), line=lines[-1])
