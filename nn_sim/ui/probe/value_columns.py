"""Every value of a forward pass as columns, from x_i to z_k: which there are, what they are called. No Qt in here.

Numbers come from the state's picture; nothing is worked out here but the way back to the data's units.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.notation import layer_mark, unit_label
from nn_sim.experiment import Experiment
from nn_sim.experiment.probe import Place, answered_class, in_target_units, place_of_example
from nn_sim.language import tr
from nn_sim.session.view_state import ViewState
from nn_sim.stepper.scalars import Scalar, of_unit
from nn_sim.ui.number_format import exact, grouped

Array = NDArray[np.float64]

_QUANTITIES = {"x": "x_i", "r": "r_j", "u": "u_j", "s": "s_k", "z": "z_k"}
_OF_OUTPUTS = frozenset({"s_k", "z_k"})


@dataclass(frozen=True, eq=False)
class Column:
    """One quantity of all units of a layer.

    Attributes
    ----------
    header : str
        Its symbol with the letter of the index: "u⁽²⁾ⱼ", or "xᵢ in its units".
    words : str
        What it is.
    values : array, shape (number of units,)
        Its values.
    letter : str
        Letter of its symbols; empty for what the lecture has no symbol for.
    layer, hidden_count : int
        What `unit_label` asks for.
    """

    header: str
    words: str
    values: Array
    letter: str = ""
    layer: int = 0
    hidden_count: int = 1

    def symbol(self, row: int) -> str:
        """Symbol of the value in a row, "u₁"."""
        return unit_label(self.letter, row + 1, self.layer, self.hidden_count) if self.letter else ""


def shown_input(state: ViewState) -> Place:
    """Return x_i in the data's own units of what is in the network: the probe, or else the example."""
    return state.probe if state.probe is not None else place_of_example(state.experiment, state.picture.example)


def columns_of(state: ViewState) -> tuple[Column, ...]:
    """Return the columns from input to output."""
    return tuple(_columns(state))


def answer_line(state: ViewState) -> str:
    """Say in one line what is in the network and what it answers."""
    experiment, picture = state.experiment, state.picture
    if state.probe is None:
        what = tr("In the network: training example {example} of {count}.").format(
            example=grouped(picture.example + 1), count=grouped(experiment.example_count)
        )
    else:
        what = tr("In the network: a probe, an input without a target.")
    name = answered_class(experiment, picture.passed.z_k[0])
    answer = tr("It is answered with class {name}.").format(name=name) if name else ""
    return f"{what} {answer}".rstrip()


def scalar_at(state: ViewState, column: Column, row: int) -> Scalar | None:
    """Return the number of the step at hand that a cell shows; None for a probe, and for an example not in the step."""
    lesson = state.lesson
    quantity = _QUANTITIES.get(column.letter)
    if quantity is None or state.running or state.probe is not None or lesson.problem:
        return None
    examples = lesson.step.rows.tolist()
    if state.picture.example not in examples or row >= len(column.values):
        return None
    layer = state.experiment.spec.hidden_count + 1 if quantity in _OF_OUTPUTS else column.layer
    return of_unit(quantity, layer, row + 1, examples.index(state.picture.example))


def row_count(columns: Sequence[Column]) -> int:
    """Return the number of units of the widest layer."""
    return max((len(column.values) for column in columns), default=0)


def tab_separated(columns: Sequence[Column], rows: range, *, headers: bool = False) -> str:
    """Write rows of columns with every digit, as a spreadsheet takes them; empty where a layer has no such unit."""
    lines = [[column.header for column in columns]] if headers else []
    lines += [[exact(float(c.values[row])) if row < len(c.values) else "" for c in columns] for row in rows]
    return "\n".join("\t".join(line) for line in lines)


def _columns(state: ViewState) -> Iterator[Column]:
    experiment, passed = state.experiment, state.picture.passed
    hidden_count = experiment.spec.hidden_count
    scaling = experiment.data.input_scaling
    if scaling is not None or experiment.dataset.features:
        yield Column(tr("input"), tr("the input in the data's own units"), np.array(shown_input(state)))
    feature = tr("feature") if experiment.dataset.features else tr("input")
    yield Column("xᵢ", f"{feature}, {scaling.word}" if scaling else feature, passed.x_i[0], "x")
    for layer, (r_j, u_j) in enumerate(zip(passed.r_j, passed.u_j, strict=True), 1):
        mark = layer_mark(layer, hidden_count)
        r, u = f"r{mark}ⱼ", f"u{mark}ⱼ"
        yield Column(r, tr("hidden weighted sum"), r_j[0], "r", layer, hidden_count)
        yield Column(
            u,
            tr("hidden output, {function}").format(function=_function(experiment.spec.hidden, r)),
            u_j[0],
            "u",
            layer,
            hidden_count,
        )
    yield Column("sₖ", tr("output weighted sum"), passed.s_k[0], "s")
    yield Column(
        "zₖ", tr("output, {function}").format(function=_function(experiment.spec.output, "sₖ")), passed.z_k[0], "z"
    )
    yield from _in_target_units(experiment, passed.z_k[0])


def _in_target_units(experiment: Experiment, z_k: Array) -> Iterator[Column]:
    if experiment.data.target_scaling is not None:
        yield Column(tr("output"), tr("the output in the target's own units"), in_target_units(experiment, z_k))


def _function(name: str, of: str) -> str:
    return of if name == "identity" else "softmax(s)ₖ" if name == "softmax" else f"{name}({of})"
