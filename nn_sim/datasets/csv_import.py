"""Owns turning a table into a `Dataset`: source, how it is written, first look, roles, and all its rows.

A wizard shows each stage: `open_source` (or `pasted_source`), `detect`, `preview_table`, `import_table`. `import_csv`
goes through all of them at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from nn_sim.language import later, tr

from .csv_detect import detect
from .csv_dialect import DELIMITERS, THOUSANDS, Dialect
from .csv_encoding import ENCODINGS, to_utf8
from .csv_error import CsvError
from .csv_faults import Fault, skipped_notes
from .csv_header import column_names
from .csv_inputs import Finished
from .csv_preview import preview_table
from .csv_reading import Reading
from .csv_roles import Missing, Roles, Use
from .csv_rows import Progress, Row, read_blocks, read_rows
from .csv_source import Source, open_source
from .csv_target import Target
from .dataset import Dataset, Scale

__all__ = ["Imported", "TableOptions", "import_csv", "import_table", "read_csv"]

_FOUND: dict[Use, str] = {
    "target": later("{name} is taken for the target: {why}."),
    "ignore": later("{name} is ignored: {why}."),
}


@dataclass(frozen=True, eq=False)
class Imported:
    """What has become of a table.

    Attributes
    ----------
    dataset : Dataset
        The rows that can be learned from.
    notes : tuple of str
        What was done on the way, in sentences.
    skipped : tuple of Fault
        The rows that are not in it, in the order of the file, with the reason for each.
    """

    dataset: Dataset
    notes: tuple[str, ...]
    skipped: tuple[Fault, ...]


@dataclass(frozen=True)
class TableOptions:
    """What a user can say of a table before it is read; None is to be guessed, see `detect` and ``Roles``."""

    targets: tuple[str | int, ...] = ()
    ignored: tuple[str | int, ...] = ()
    inputs: tuple[str | int, ...] = ()
    missing: Missing = "refuse"
    scale: Scale = "standard"
    encoding: str | None = None
    delimiter: str | None = None
    decimal: str | None = None
    skip_bad_rows: bool = False


def read_csv(path: str | Path, target: str | int | None = None) -> Dataset:
    """Read a table with one target column: the named one (or its number, from 1), or the last.

    Raises
    ------
    CsvError
        If the file cannot be used; its text is one line for the user.
    """
    return import_csv(path, TableOptions(() if target is None else (target,))).dataset


def import_csv(path: str | Path, options: TableOptions | None = None, *, progress: Progress | None = None) -> Imported:
    """Read a file with what the user says of it, and the best guess for all else.

    Raises
    ------
    CsvError
        If the file cannot be used; its text is one line for the user.
    ValueError
        If an option cannot be.
    """
    return import_source(open_source(path), options or TableOptions(), progress=progress)


def import_source(source: Source, options: TableOptions, *, progress: Progress | None = None) -> Imported:
    """As `import_csv`, for a source that has been opened."""
    dialect = detect(
        source,
        encoding=options.encoding,
        delimiter=options.delimiter,
        decimal=options.decimal,
        named=[str(column) for column in (*options.targets, *options.ignored, *options.inputs)],
    )
    preview = preview_table(
        source,
        dialect,
        targets=options.targets,
        ignored=options.ignored,
        inputs=options.inputs,
        missing=options.missing,
        scale=options.scale,
    )
    return import_table(source, dialect, preview.roles, skip_bad_rows=options.skip_bad_rows, progress=progress)


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
        What its columns are for; one for each of them.
    skip_bad_rows : bool
        Leave rows out that cannot be read, in place of refusing the table.
    progress : callable, optional
        Hears the share that is done, 0 to 1; what it raises ends the reading.

    Raises
    ------
    CsvError
        If the table cannot be used; its text is one line for the user.
    """
    if problem := roles.problem():
        raise CsvError(source.name, problem)
    rows = read_rows(source.name, to_utf8(source, dialect.encoding), dialect, progress)
    names, data = _named(source, rows, dialect, roles)
    reading = Reading(source.name, names, dialect, roles, skip=skip_bad_rows)
    for block in read_blocks(data, len(names)):
        reading.take(block)
    inputs, targets, _lines = reading.finish()
    skipped = tuple(sorted(reading.skipped))
    dataset = _dataset(source, inputs, targets, [names[index] for index in roles.indices("target")], roles.scale)
    if progress is not None:
        progress(1.0)
    notes = (
        *_notes(dialect, roles, names),
        *reading.sign_notes,
        *skipped_notes(skipped),
        *(note for done in inputs for note in done.notes),
    )
    return Imported(dataset, notes, skipped)


def _named(source: Source, rows: Iterator[Row], dialect: Dialect, roles: Roles) -> tuple[list[str], Iterator[Row]]:
    """The columns' names, and the rows after them."""
    before: list[Row] = []
    for row in rows:
        before.append(row)
        if not row.problem:
            break
    first = before[-1].cells if before else []
    width = len(roles.columns)
    if len(first) != width:
        raise CsvError(
            source.name,
            tr("expected {width} columns, found {count}; look at the first rows again").format(
                width=width, count=len(first)
            ),
        )
    names = column_names(first if dialect.header else None, width, roles.indices("target")[0])
    return names, chain(before[:-1] if dialect.header else before, rows)


def _dataset(
    source: Source, inputs: Sequence[Finished], targets: Sequence[Target], target_names: Sequence[str], scale: Scale
) -> Dataset:
    classes = targets[0].classes
    several = [np.asarray(target.values, dtype=np.float64) for target in targets]
    values = targets[0].values if classes else np.column_stack(several)
    X = np.concatenate([done.values for done in inputs], axis=1)
    n, m = X.shape
    if classes:
        learned = tr("{count} classes").format(count=len(classes))
    elif len(targets) == 1:
        learned = tr("a number to predict")
    else:
        learned = tr("{count} numbers to predict").format(count=len(targets))
    given = tr("1 input") if m == 1 else tr("{count} inputs").format(count=m)
    return Dataset(
        # A built-in set has no such name, whatever the file is called.
        name=source.name if "." in source.name else f"{source.name}.csv",
        title=source.title,
        description=tr("{count} rows, {given}, {learned}").format(count=n, given=given, learned=learned),
        inputs=X,
        targets=values,
        input_names=tuple(name for done in inputs for name in done.names),
        target_names=tuple(target_names),
        classes=classes,
        scale=scale,
        split_by_default=True,
        origin=source.name,
    )


def _notes(dialect: Dialect, roles: Roles, names: Sequence[str]) -> tuple[str, ...]:
    """What is worth telling of how the table was read: whatever is not a comma, a point and UTF-8."""
    notes = []
    if dialect.encoding != "utf-8":
        notes.append(tr("The text was read as {encoding}.").format(encoding=tr(ENCODINGS[dialect.encoding])))
    if dialect.decimal == ",":
        notes.append(tr("Decimals are written with a comma."))
    if dialect.delimiter not in DELIMITERS:
        notes.append(tr("The cells are separated by {delimiter!r}.").format(delimiter=dialect.delimiter))
    if dialect.thousands:
        sign = THOUSANDS[dialect.thousands]
        notes.append(tr("{sign} stands between the thousands of numbers.").format(sign=tr(sign)))
    notes += [
        tr(sentence).format(name=names[index], why=why)
        for use, sentence in _FOUND.items()
        for index in roles.indices(use)
        if (why := roles.columns[index].why)
    ]
    ignored = [names[index] for index in roles.indices("ignore") if not roles.columns[index].why]
    if ignored:
        words = (
            tr("This column is ignored: {names}.") if len(ignored) == 1 else tr("These columns are ignored: {names}.")
        )
        notes.append(words.format(names=", ".join(ignored)))
    return tuple(notes)
