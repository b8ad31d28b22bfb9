"""When an action can be used: small pure functions of the situation that say why not, or "".

Owns the reasons in words. It must not know which action asks.
"""

from __future__ import annotations

from nn_sim import file_writing
from nn_sim.experiment.edits import losses_offered, outputs_for, starts_offered
from nn_sim.language import tr
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.stepper.walk import BEGINNING, WITHIN_A_STEP
from nn_sim.ui.actions.spec import Condition, Situation
from nn_sim.ui.actions.subject import hidden_layer_meant, weights_meant

LEAST_DIGITS, MOST_DIGITS = 2, 17


def all_of(*conditions: Condition) -> Condition:
    """Return a condition that gives the first reason of several."""
    return lambda situation: next(filter(None, (condition(situation) for condition in conditions)), "")


def files_allowed(_situation: Situation) -> str:
    """Files may be written on this computer."""
    return "".join(file_writing.notes())


def at_rest(situation: Situation) -> str:
    """No run is on."""
    return tr("Pause the run first") if situation.state.running else ""


def something_to_undo(situation: Situation) -> str:
    """The history has an entry that can be taken back."""
    return tr("There is nothing to undo") if situation.undo is None else ""


def something_to_redo(situation: Situation) -> str:
    """The history has an entry that was taken back."""
    return tr("There is nothing to do again") if situation.redo is None else ""


def step_before(situation: Situation) -> str:
    """There is a step before this one."""
    state = situation.state
    if state.experiment.progress.step > state.timeline.first_step(state.timeline.current):
        return ""
    return tr("This is the beginning")


def place_before(situation: Situation) -> str:
    """There is a step, or a place of the lesson, before this one."""
    lesson = situation.state.lesson
    if lesson.granularity in WITHIN_A_STEP and (lesson.place != BEGINNING or lesson.asked is not None):
        return ""
    return step_before(situation)


def lesson_can_be_shown(situation: Situation) -> str:
    """The step that comes next can be shown number by number."""
    return situation.state.lesson.problem


def hidden_layer(situation: Situation) -> str:
    """The network has a hidden layer."""
    return "" if situation.state.experiment.spec.hidden_count else tr("There is no hidden layer; add one first")


def unit_to_spare(situation: Situation) -> str:
    """The hidden layer that is meant has more than one unit."""
    layer = hidden_layer_meant(situation.state)
    if layer is not None and situation.state.experiment.spec.sizes[layer] == 1:
        return tr("A hidden layer has at least one unit")
    return ""


def weights_selected(situation: Situation) -> str:
    """A weight is selected, or a unit that weights lead to."""
    if weights_meant(situation.state) is not None:
        return ""
    return tr("Select a weight first, or a unit that weights lead to")


def something_selected(situation: Situation) -> str:
    """A weight or a unit is selected."""
    selected = isinstance(situation.state.selection, (WeightRef, UnitRef))
    return "" if selected else tr("Nothing is selected")


def output_fits(name: str) -> Condition:
    """Return the condition that the data's targets can be outputs of f = `name`."""
    return lambda situation: (
        ""
        if name in outputs_for(situation.state.experiment.dataset)
        else tr("{name} outputs cannot hold the targets of this data").format(name=name)
    )


def loss_fits(name: str) -> Condition:
    """Return the condition that the loss `name` goes with the outputs and with the data's targets."""
    return lambda situation: (
        ""
        if name in losses_offered(situation.state.experiment.dataset, situation.state.experiment.spec.output)
        else tr("This loss does not go with the output activation or with the targets of this data")
    )


def start_fits(name: str) -> Condition:
    """Return the condition that a network of this kind can begin with the start `name`."""
    return lambda situation: (
        ""
        if name in starts_offered(situation.state.experiment.spec)
        else tr("These weights belong to a network of another shape")
    )


def drawn_data(situation: Situation) -> str:
    """The examples were drawn by the program, and can be drawn again."""
    if situation.state.experiment.dataset.recipe is not None:
        return ""
    return tr("This data was not drawn at random; choose a built-in set that is")


def something_to_test_with(situation: Situation) -> str:
    """A share of the examples is kept for testing."""
    if situation.state.experiment.split.test_share > 0.0:
        return ""
    return tr("No examples are kept for testing; set a test share first")


def run_pinned(situation: Situation) -> str:
    """A run is pinned."""
    return "" if situation.state.pinned is not None else tr("Pin a run first")


def digits_to_add(situation: Situation) -> str:
    """Not all digits are shown."""
    return "" if situation.state.digits < MOST_DIGITS else tr("These are all the digits there are")


def digits_to_spare(situation: Situation) -> str:
    """More than the fewest digits are shown."""
    return "" if situation.state.digits > LEAST_DIGITS else tr("There must be two digits at least")


def other_input_shown(situation: Situation) -> str:
    """The network shows an input that is no example."""
    return "" if situation.state.probe is not None else tr("The network shows an example already")
