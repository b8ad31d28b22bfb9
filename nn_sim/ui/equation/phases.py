"""The phases of a step as a strip shows them, and where in it the cursor stands, in words."""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.engine.notation import QUANTITIES, layer_mark
from nn_sim.language import later, tr
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.walk import Place, Stage, Walk

_LETTERS = {
    "input": "x y",
    "r_j": "r",
    "u_j": "u",
    "s_k": "s",
    "z_k": "z",
    "loss": "l",
    "delta_k": "δ",
    "dl_dw_jk": "∂w",
    "backpropagated_j": "c",
    "delta_j": "δʰ",
    "dl_dv_ij": "∂v",
    "batch mean": later("mean"),
    "update of W": "W",
    "update of V": "V",
}
_OF_EVERY_STEP = {
    "input": later("inputs and targets"),
    "delta_j": later("delta of hidden units"),
    "update of W": later("new weights W"),
    "update of V": later("new weights V"),
    "batch mean": later("mean over the batch"),
}
_DETAILED = frozenset({"r_j", "u_j", "backpropagated_j", "delta_j", "dl_dv_ij"})
"""Phases that come once for each hidden layer."""


@dataclass(frozen=True)
class Phase:
    """One phase of the step, for the example at the cursor.

    Attributes
    ----------
    stage : int
        Where it begins.
    label : str
        Its letter.
    name : str
        What is worked out in it.
    """

    stage: int
    label: str
    name: str


def phases_of(walk: Walk, example: int) -> tuple[Phase, ...]:
    """Return the phases that an example goes through, and those of the batch after it."""
    per_example = len(walk.of_example)
    firsts: list[int] = []
    stage = example * per_example
    while stage < walk.stage_count:
        firsts.append(stage)
        stage = walk.after(stage, "phase")
        if stage == (example + 1) * per_example:
            stage = walk.examples * per_example  # the other examples go through the same phases
    return tuple(_phase(first, walk.stage(first), walk.hidden_count) for first in firsts)


def current_phase(phases: tuple[Phase, ...], stage: int) -> int:
    """Return which phase a stage belongs to."""
    return max(number for number, phase in enumerate(phases) if phase.stage <= stage)


def looked_at(lesson: Lesson) -> Place:
    """Return where the number that is looked at comes about; for one that is given, where the cursor stands."""
    return (lesson.asked and lesson.walk.place_of(lesson.asked)) or lesson.place


def phase_at(lesson: Lesson, phases: tuple[Phase, ...]) -> int:
    """Return the phase of the number that is looked at; -1 for one that no phase works out, such as an old weight."""
    return -1 if _is_given(lesson) else current_phase(phases, looked_at(lesson).stage)


def example_shown(lesson: Lesson) -> int:
    """Return the example whose numbers are shown, from 0; -1 for the whole batch."""
    if lesson.asked is not None and lesson.asked.example >= 0:
        return lesson.asked.example
    return lesson.walk.stage(looked_at(lesson).stage).example


def stage_of_example(lesson: Lesson, example: int) -> int:
    """Return the stage at which the same is worked out for another example; -1 means for the whole batch.

    From the whole batch it leads to the beginning of an example.
    """
    walk, at = lesson.walk, lesson.place.stage
    per_example = len(walk.of_example)
    if example < 0:
        return walk.examples * per_example
    return example * per_example + (at % per_example if walk.stage(at).example >= 0 else 0)


def example_at(lesson: Lesson) -> int:
    """Return the example that the strip is about: the number's, or the last one once the batch is at work."""
    stage = lesson.walk.stage(looked_at(lesson).stage)
    return stage.example if stage.example >= 0 else lesson.walk.examples - 1


def position_words(lesson: Lesson, phases: tuple[Phase, ...]) -> tuple[str, ...]:
    """Say where the cursor stands, the large before the small: "phase 4 of 13 · s", "example 1 of 1", "unit 2 of 2".

    Which one of several examples it is, the example box says.
    """
    if _is_given(lesson):
        return (tr("given before the step"),)
    place, walk = looked_at(lesson), lesson.walk
    stage = walk.stage(place.stage)
    number = current_phase(phases, place.stage)
    words = [
        tr("phase {number} of {count} · {label}").format(
            number=number + 1, count=len(phases), label=phases[number].label
        ),
        tr("example 1 of 1") if walk.examples == 1 and stage.example == 0 else "",
        tr("unit {unit} of {units}").format(unit=place.unit + 1, units=stage.units)
        if stage.quantity not in ("l", "mean_l")
        else "",
        tr("weight {number} of {columns}").format(number=place.number + 1, columns=stage.columns)
        if stage.columns and lesson.granularity == "term"
        else "",
    ]
    terms = len(lesson.explanation.terms)
    if lesson.granularity == "term" and terms > 1 and lesson.asked is None:
        words.append(tr("term {part} of {terms}").format(part=place.part + 1, terms=terms))
    return tuple(filter(None, words))


def _is_given(lesson: Lesson) -> bool:
    return lesson.asked is not None and lesson.walk.place_of(lesson.asked) is None


def _phase(first: int, stage: Stage, hidden_count: int) -> Phase:
    label, name = tr(_LETTERS[stage.phase]), tr(_OF_EVERY_STEP.get(stage.phase, QUANTITIES[stage.quantity].name))
    if stage.phase in _DETAILED and hidden_count > 1:
        layer = stage.layer + 1 if stage.phase == "dl_dv_ij" else stage.layer
        return Phase(
            first,
            label.rstrip("ʰ") + layer_mark(layer, hidden_count),
            tr("{name}, hidden layer {layer}").format(name=name, layer=layer),
        )
    return Phase(first, label, name)
