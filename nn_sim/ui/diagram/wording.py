"""What the diagram says: symbols, values, tooltips, and the description for screen readers.

Reads the state; owns no numbers and paints nothing.
"""

from __future__ import annotations

import re

from nn_sim.datasets.encoding import HIGH, LOW, LOW_OF
from nn_sim.engine.notation import unit_label, weight_label
from nn_sim.experiment.frozen import FROZEN, is_frozen
from nn_sim.experiment.probe import place_of_example
from nn_sim.language import tr
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.ui.number_format import compact, short


def unit_symbol(unit: UnitRef, hidden_count: int) -> str:
    """Symbol of a unit's value: "x₁", "u⁽²⁾₁", "z₁"; the bias units are "x₀" and "u₀"."""
    letter = "x" if unit.layer == 0 else "z" if unit.layer == hidden_count + 1 else "u"
    return unit_label(letter, unit.unit, unit.layer if letter == "u" else 0, hidden_count)


def unit_value(state: ViewState, unit: UnitRef) -> float:
    """x_i, u_j or z_k of the example that is shown; 1 for a bias."""
    if unit.unit == 0:
        return 1.0
    passed = state.picture.passed
    return float((*passed.into, passed.z_k)[unit.layer][0, unit.unit - 1])


def weight_value(state: ViewState, ref: WeightRef) -> float:
    """The weight itself."""
    return float(state.experiment.parameters.matrices[ref.layer][ref.row, ref.column])


def weight_symbol(ref: WeightRef, hidden_count: int) -> str:
    """Symbol of a weight: "w₂₁"."""
    return weight_label(ref.layer, ref.row, ref.column, hidden_count)


def weight_words(state: ViewState, ref: WeightRef) -> str:
    """Tell which weight it is: "w₂₁ = −1.0000, from u₂ to z₁", and whether it is frozen."""
    hidden_count = state.experiment.spec.hidden_count
    source = unit_symbol(UnitRef(ref.layer, ref.column), hidden_count)
    target = unit_symbol(UnitRef(ref.layer + 1, ref.row + 1), hidden_count)
    words = tr("{weight_symbol} = {weight_value}, from {source} to {target}").format(
        weight_symbol=weight_symbol(ref, hidden_count),
        weight_value=short(weight_value(state, ref)),
        source=source,
        target=target,
    )
    e = state.experiment
    return words + tr(FROZEN) if is_frozen(e.spec, e.hyperparameters, ref.layer, ref.row, ref.column) else words


def unit_words(state: ViewState, unit: UnitRef, of_sum: str = "") -> str:
    """Tell what a unit is and how its value comes about, in one to three lines; `of_sum` tells it of r_j or s_k."""
    hidden_count = state.experiment.spec.hidden_count
    if unit.unit == 0:
        return tr("{unit_symbol} = 1, bias unit").format(unit_symbol=unit_symbol(unit, hidden_count))
    if unit.layer == 0:
        return f"{unit_symbol(unit, hidden_count)} = {short(unit_value(state, unit))}\n{_input_words(state, unit.unit)}"
    activation, weighted_sum = _activation_lines(state, unit)
    lines = [activation, of_sum or weighted_sum]
    if unit.layer == hidden_count + 1:
        lines += [", ".join(target_words(state, unit.unit)), _output_meaning(state, unit.unit)]
    return "\n".join(lines)


def target_words(state: ViewState, output: int) -> tuple[str, str]:
    """Give the target of an output, counted from 1, and how far the output is from it; a probe has none."""
    if state.probe is not None:
        return "probe", tr("no target")
    target = float(state.experiment.data.Y_train[state.picture.example, output - 1])
    error = target - float(state.picture.passed.z_k[0, output - 1])
    return f"{unit_label('y', output)} = {short(target)}", f"y − z = {short(error)}"


def map_caption(state: ViewState) -> str:
    """What the maps in the nodes show: "value over x₁, x₂", or which two inputs or components of more are varied."""
    plane, count = state.picture.surface.plane, state.experiment.dataset.input_count
    if plane is None:
        return tr("value over {inputs}").format(inputs=unit_label("x", 1))
    if plane.kind == "components":
        return tr("value over components PC 1, PC 2")
    named = ", ".join(unit_label("x", axis + 1) for axis in plane.axes)
    words = tr("value over {inputs}, the others held") if count > 2 else tr("value over {inputs}")
    return words.format(inputs=named)


def probe_note(state: ViewState) -> str:
    """Say that network and equations are of two inputs, while a student steps and a probe is in the network."""
    lesson = state.lesson
    if state.probe is None or state.running or not lesson.active or lesson.problem:
        return ""
    example = int(lesson.step.rows[max(lesson.scalar.example, 0)]) + 1
    return tr("The equations are about example {example}; a probe is in the network").format(example=example)


def map_words(state: ViewState, limit: float) -> str:
    """Tell the scale of one unit's map, whose full colours, or full height, mean -limit and limit."""
    scale = tr("height of the curve") if state.experiment.dataset.input_count == 1 else tr("colour")
    return tr("{caption}: full {scale} at {low} and {high}").format(
        caption=map_caption(state), scale=scale, low=compact(-limit), high=compact(limit)
    )


def caption(state: ViewState, unit: UnitRef) -> str:
    """The name that the data give an input or an output, empty where it says no more than the symbol does."""
    dataset = state.experiment.dataset
    if unit.unit == 0:
        return ""
    if unit.layer == 0:
        name = dataset.network_input_names[unit.unit - 1]
        return "" if re.fullmatch(rf"x_?{unit.unit}", name, re.IGNORECASE) else name
    if unit.layer < len(state.experiment.spec.sizes) - 1:
        return ""
    if state.experiment.spec.k == len(dataset.classes):
        return dataset.classes[unit.unit - 1]
    if dataset.classes:
        return "" if dataset.classes == ("0", "1") else f"{compact(HIGH)} = {dataset.classes[1]}"
    name = dataset.target_names[unit.unit - 1]
    return "" if re.fullmatch(rf"y(_?{unit.unit})?", name, re.IGNORECASE) else name


def description(state: ViewState) -> str:
    """Sum the diagram up for those who do not see it: sizes, what is selected and its value."""
    m, *hidden, k = state.experiment.spec.sizes
    parts = [_counted(m, tr("1 input"), tr("{count} inputs"))]
    for layer, p in enumerate(hidden, 1):
        units = _counted(p, tr("1 hidden unit"), tr("{count} hidden units"))
        parts.append(units if len(hidden) == 1 else tr("{units} in layer {layer}").format(units=units, layer=layer))
    parts.append(_counted(k, tr("1 output"), tr("{count} outputs")))
    probe = tr(" A probe is in the network.") if state.probe is not None else ""
    return f"{', '.join(parts)}.{probe} {selection_words(state, state.selection)}"


def selection_words(state: ViewState, selection: Selection) -> str:
    """Tell what is selected, in one line."""
    if selection is None:
        return tr("Nothing selected.")
    words = weight_words(state, selection) if isinstance(selection, WeightRef) else unit_words(state, selection)
    return tr("Selected: {words}.").format(words=words.replace("\n", ", "))


def _activation_lines(state: ViewState, unit: UnitRef) -> list[str]:
    """Give the value with its formula, then the weighted sum: "u₁ = tanh(r₁) = 0.7616", "r₁ = 1.0000"."""
    spec, passed = state.experiment.spec, state.picture.passed
    is_output = unit.layer == spec.hidden_count + 1
    name = spec.output if is_output else spec.hidden
    sums = passed.s_k if is_output else passed.r_j[unit.layer - 1]
    layer = 0 if is_output else unit.layer
    of_sum = unit_label("s" if is_output else "r", unit.unit, layer, spec.hidden_count)
    if name == "identity":
        formula = of_sum
    elif name == "softmax":
        formula = f"softmax(s){unit_label('', unit.unit)}"  # it looks at all s_k, not at one
    else:
        formula = f"{name}({of_sum})"
    value = short(unit_value(state, unit))
    return [
        f"{unit_symbol(unit, spec.hidden_count)} = {formula} = {value}",
        f"{of_sum} = {short(float(sums[0, unit.unit - 1]))}",
    ]


def _input_words(state: ViewState, unit: int) -> str:
    experiment = state.experiment
    name = experiment.dataset.network_input_names[unit - 1]
    scaling = experiment.data.input_scaling
    if scaling is None:
        return tr("input {name}").format(name=name)
    x = state.probe if state.probe is not None else place_of_example(experiment, state.picture.example)
    before = experiment.data.features.apply([x])[0]
    return tr("input {name} = {value}, {scaled}").format(
        name=name, value=compact(float(before[unit - 1])), scaled=scaling.word
    )


def _output_meaning(state: ViewState, unit: int) -> str:
    dataset, output = state.experiment.dataset, state.experiment.spec.output
    if not dataset.classes:
        scaling = state.experiment.data.target_scaling
        scaled = f", {scaling.word}" if scaling else ""
        return tr("output {name}").format(name=dataset.target_names[unit - 1]) + scaled
    if state.experiment.spec.k == len(dataset.classes):
        return tr("class {name}").format(name=dataset.classes[unit - 1])
    low = compact(LOW_OF.get(output, LOW))
    return tr("{high} is class {second}, {low} is class {first}").format(
        high=compact(HIGH), second=dataset.classes[1], low=low, first=dataset.classes[0]
    )


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=count)
