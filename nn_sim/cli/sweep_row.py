"""A row of a sweep's file: its columns, and a run's settings and result as cells.

Owns the text by which a run is known again: the cells of its settings. Numbers keep every digit; NaN, None and
what has no say in a run are empty.
"""

from __future__ import annotations

import csv
import hashlib
import io
import math
from collections.abc import Callable, Iterable
from dataclasses import astuple, fields

import numpy as np

from nn_sim.cli.run_settings import RunSettings, is_builtin
from nn_sim.cli.sweep_idle import is_idle
from nn_sim.cli.sweep_run import RunResult
from nn_sim.datasets import Dataset
from nn_sim.datasets.csv_error import printable

Cells = tuple[str, ...]

#: What makes a run the run it is. The engine is not among it: both give the same but for rounding.
SETTING_COLUMNS = (
    *("data", "hidden", "activation", "output", "loss", "init", "optimiser", "momentum", "eta", "schedule"),
    *("schedule_epochs", "schedule_factor", "batch", "l1", "l2", "epochs", "target_loss", "patience"),
    *("scale", "features", "stratified", "seed", "data_seed", "test_share", "fingerprint"),
)
RESULT_COLUMNS = tuple(field.name for field in fields(RunResult))
COLUMNS = SETTING_COLUMNS + RESULT_COLUMNS
#: Columns that the first files did not have, each with the cell that stands for how runs were then.
LATER_COLUMNS = {
    **{"init": "auto", "optimiser": "sgd", "momentum": "", "l1": "0.0", "l2": "0.0"},
    **{"schedule": "constant", "schedule_epochs": "", "schedule_factor": "", "target_loss": "", "patience": ""},
    **{"stopped": "", "scale": "", "features": "", "stratified": ""},
}


def hidden_text(hidden: tuple[int, ...]) -> str:
    """Write hidden layers as they are typed: "8,8", or "none"."""
    return ",".join(map(str, hidden)) or "none"


def fingerprint(data: str, dataset: Dataset) -> str:
    """Return what tells one content of the file `data` from another; empty for a built-in set.

    Name and seed tell a built-in set, and it is drawn with functions whose last digit is not the same everywhere.
    """
    if is_builtin(data):
        return ""
    content = hashlib.sha256("\n".join((*dataset.input_names, *dataset.target_names, *dataset.classes)).encode())
    for numbers in (dataset.inputs, dataset.targets):
        content.update(repr(numbers.shape).encode())
        content.update(np.ascontiguousarray(numbers, dtype=numbers.dtype.newbyteorder("<")).tobytes())
    return content.hexdigest()[:12]


def setting_cells(settings: RunSettings, content: str) -> Cells:
    """Return the cells that tell a run from all others; `content` is the fingerprint of its data."""
    written = {
        "data": printable(settings.data),
        "hidden": hidden_text(settings.hidden),
        "features": ",".join(settings.features),
        "stratified": "yes" if settings.stratified else "",
        "fingerprint": content,
    }
    return tuple(written[name] if name in written else _setting(settings, name) for name in SETTING_COLUMNS)


def result_cells(result: RunResult) -> Cells:
    """Return the cells of what has come of a run."""
    return tuple(map(_text, astuple(result)))


def read_result(cells: Iterable[str]) -> RunResult:
    """Return the result that ``result_cells`` has written.

    Raises
    ------
    ValueError
        If it has not: cells are missing or left over, or one is no number.
    """
    readers: tuple[Callable[[str], object], ...] = (int, *[_number] * 5, str, str, str)
    values = [read(cell) for read, cell in zip(readers, cells, strict=True)]
    return RunResult(*values)  # type: ignore[arg-type]


def line(cells: Iterable[str]) -> bytes:
    """Return cells as one line of CSV in UTF-8, with its end."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue().encode()


def _setting(settings: RunSettings, name: str) -> str:
    return "" if is_idle(name, settings) else _text(getattr(settings, name))


def _text(value: object) -> str:
    if isinstance(value, float):
        return "" if math.isnan(value) else repr(value)
    return "" if value is None else str(value)


def _number(text: str) -> float:
    return float(text) if text else math.nan
