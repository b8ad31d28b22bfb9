"""What the wizard says of a table, in sentences. No Qt in here."""

from __future__ import annotations

from nn_sim.datasets import SCALES, Dataset, Fault, Imported
from nn_sim.datasets.dataset import Scale
from nn_sim.language import later, tr
from nn_sim.ui.number_format import grouped

SCALE_WORDS: dict[Scale, str] = {"none": "none", "standard": "standardise", "minmax": later("from 0 to 1")}
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


def counted(number: int, what: str) -> str:
    """Return a number with its noun: "1 row", "2 rows", "3 classes"."""
    plural = f"{what}es" if what.endswith("s") else f"{what}s"
    return f"{grouped(number)} {what if number == 1 else plural}"


def summary_of(imported: Imported) -> str:
    """Say what has become of a table: "150 rows, 4 inputs, target species with 3 classes; 2 rows skipped"."""
    said, skipped = readable_part(imported.dataset), len(imported.skipped)
    return f"{said}; {counted(skipped, 'row')} skipped" if skipped else said


def readable_part(dataset: Dataset) -> str:
    """Say what there is to learn from: "147 rows, 4 inputs, target species with 3 classes"."""
    return f"{counted(dataset.size, 'row')}, {counted(dataset.input_count, 'input')}, {_target(dataset)}"


def loaded_sentence(imported: Imported) -> str:
    """Say that a table was loaded without a question, and where to find the questions."""
    dataset = imported.dataset
    return tr("Loaded {origin}: {summary_of}. To read it otherwise: Data > Import options…").format(
        origin=dataset.origin, summary_of=summary_of(imported)
    )


def problem_text(fault: Fault) -> str:
    """Say where a problem is and what it is."""
    where = ", ".join(f"{word} {number}" for word, number in (("line", fault.line), ("column", fault.column)) if number)
    return f"{where}: {fault.problem}" if where else fault.problem


def _target(dataset: Dataset) -> str:
    names = ", ".join(dataset.target_names)
    if dataset.classes:
        return tr("target {names} with {counted}").format(names=names, counted=counted(len(dataset.classes), "class"))
    return f"{'target' if len(dataset.target_names) == 1 else 'targets'} {names}, to be predicted as numbers"
