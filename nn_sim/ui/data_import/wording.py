"""What the wizard says of a table, in sentences. No Qt in here."""

from __future__ import annotations

from nn_sim.datasets import SCALES, Dataset, Fault, Imported
from nn_sim.datasets.dataset import Scale
from nn_sim.language import later, tr
from nn_sim.ui.number_format import grouped

SCALE_WORDS: dict[Scale, str] = {
    "none": later("none"),
    "standard": later("standardise"),
    "minmax": later("from 0 to 1"),
}
assert tuple(SCALE_WORDS) == SCALES
SCALE_FORMULAS: dict[Scale, str] = {
    "none": later("x′ = x: the numbers stay as they are."),
    "standard": later("x′ = (x − mean) / deviation"),
    "minmax": later("x′ = (x − least) / (greatest − least)"),
}
MISSING_WORDS = {
    "refuse": later("count as problems"),
    "drop": later("drop their rows"),
    "mean": later("fill in the mean"),
}
MISSING_TIPS = {
    "refuse": later("Every row with a missing value is listed below."),
    "drop": later("Rows with a missing value are left out."),
    "mean": later("A missing input becomes the mean of its column; a row without a target is left out."),
}


_COUNTED = {
    "row": (later("1 row"), later("{count} rows")),
    "input": (later("1 input"), later("{count} inputs")),
    "class": (later("1 class"), later("{count} classes")),
    "problem": (later("1 problem"), later("{count} problems")),
    "missing value": (later("1 missing value"), later("{count} missing values")),
}
"""What can be counted: for one, and for many."""


def counted(number: int, what: str) -> str:
    """Return a number with its noun, one of a table: "1 row", "2 rows", "3 classes"."""
    one, many = _COUNTED[what]
    return tr(one) if number == 1 else tr(many).format(count=grouped(number))


def summary_of(imported: Imported) -> str:
    """Say what has become of a table: "150 rows, 4 inputs, target species with 3 classes; 2 rows skipped"."""
    said, skipped = readable_part(imported.dataset), len(imported.skipped)
    return tr("{said}; {rows} skipped").format(said=said, rows=counted(skipped, "row")) if skipped else said


def readable_part(dataset: Dataset) -> str:
    """Say what there is to learn from: "147 rows, 4 inputs, target species with 3 classes"."""
    return f"{counted(dataset.size, 'row')}, {counted(dataset.input_count, 'input')}, {_target(dataset)}"


def loaded_sentence(imported: Imported) -> str:
    """Say that a table was loaded without a question, and where to find the questions."""
    dataset = imported.dataset
    return tr("Loaded {origin}: {summary}. To read it otherwise: Data > Import options…").format(
        origin=dataset.origin, summary=summary_of(imported)
    )


def problem_text(fault: Fault) -> str:
    """Say where a problem is and what it is."""
    places = (
        tr("line {line}").format(line=fault.line) if fault.line else "",
        tr("column {column}").format(column=fault.column) if fault.column else "",
    )
    where = ", ".join(filter(None, places))
    return f"{where}: {fault.problem}" if where else fault.problem


def _target(dataset: Dataset) -> str:
    names = ", ".join(dataset.target_names)
    if dataset.classes:
        return tr("target {names} with {classes}").format(names=names, classes=counted(len(dataset.classes), "class"))
    if len(dataset.target_names) == 1:
        return tr("target {names}, to be predicted as numbers").format(names=names)
    return tr("targets {names}, to be predicted as numbers").format(names=names)
