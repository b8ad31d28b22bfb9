"""Reading a table in two stages: a first look, and an attempt at all its rows. No Qt in here.

Both give a value and never raise for what is wrong with the table: the wizard shows that beside all the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nn_sim.datasets import (
    CsvError,
    Dialect,
    Fault,
    Imported,
    Preview,
    Roles,
    Source,
    detect,
    import_table,
    preview_table,
)

Report = Callable[[float], None]


@dataclass(frozen=True)
class Written:
    """What the user says of how a table is written; None is to be guessed."""

    encoding: str | None = None
    delimiter: str | None = None
    decimal: str | None = None
    header: bool | None = None


@dataclass(frozen=True, eq=False)
class Look:
    """A first look at a table: how it is written, its first rows, or why there is nothing to see."""

    source: Source
    written: Written
    dialect: Dialect | None = None
    preview: Preview | None = None
    error: CsvError | None = None


@dataclass(frozen=True, eq=False)
class Trial:
    """What becomes of all the rows: a dataset, with the rows that are not in it, or why there is none.

    Of the errors the first is that of the table, another that which even leaving rows out leads to.
    """

    roles: Roles
    imported: Imported | None = None
    errors: tuple[CsvError, ...] = ()

    @property
    def problems(self) -> tuple[Fault, ...]:
        """What is wrong with the table: rows that no rule for missing values takes care of, or the errors."""
        if self.errors:
            return tuple(Fault(error.line or 0, error.column or 0, error.problem, "") for error in self.errors)
        skipped = () if self.imported is None else self.imported.skipped
        ruled = self.roles.missing != "refuse"
        return tuple(fault for fault in skipped if not (ruled and fault.remedy == "missing"))

    def is_good(self, *, skip: bool) -> bool:
        """Whether there is a dataset; `skip` says that rows with problems may be left out."""
        return self.imported is not None and (skip or not self.problems)


def look_at(source: Source, written: Written) -> Look:
    """Look at the beginning of a table."""
    dialect = None
    try:
        dialect = detect(
            source,
            encoding=written.encoding,
            delimiter=written.delimiter,
            decimal=written.decimal,
            header=written.header,
        )
        return Look(source, written, dialect, preview_table(source, dialect))
    except CsvError as error:
        return Look(source, written, dialect, None, error)


def attempt(look: Look, roles: Roles, report: Report) -> Trial:
    """Read all the rows, those with problems left out, so that every problem is known at once."""
    assert look.dialect is not None
    if problem := roles.problem():
        return Trial(roles, errors=(CsvError(look.source.name, problem),))
    errors: list[CsvError] = []
    for skip in (True, False):
        try:
            imported = import_table(look.source, look.dialect, roles, skip_bad_rows=skip, progress=report)
        except CsvError as error:
            if str(error) not in map(str, errors):
                errors.insert(0, error)
        else:
            return Trial(roles, imported)
    return Trial(roles, errors=tuple(errors))


def is_plain(look: Look, trial: Trial) -> bool:
    """Whether a table leaves nothing to decide: every row can be used, and all before the target are numbers."""
    if look.preview is None or look.written != Written() or not trial.is_good(skip=False):
        return False
    *before, _target = look.preview.roles.columns
    numbers = all(role.use == "input" and role.coding == "number" for role in before)
    return numbers and trial.roles == look.preview.roles and trial.imported is not None and not trial.imported.skipped
