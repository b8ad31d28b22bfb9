"""What actions say that do not always say the same: Run and Pause, Undo and what, Step and how far.

Owns those words. It must not know how they are shown.
"""

from __future__ import annotations

from nn_sim.language import later, tr
from nn_sim.ui.actions.spec import Situation, Words

REACH = {
    "term": later("to the next term of a sum, or the next weight's number"),
    "unit": later("to the next unit's number"),
    "layer": later("over a whole layer"),
    "phase": later("to the next phase: sums, outputs, loss, deltas, gradients, updates"),
    "example": later("over the whole way of one example"),
    "batch": later("over a whole step of learning"),
    "epoch": later("to the end of the epoch"),
}
"""What a step of each granularity goes over."""

GRANULARITY_NAMES = {
    "term": later("term"),
    "unit": later("unit"),
    "layer": later("layer"),
    "phase": later("phase"),
    "example": later("example"),
    "batch": later("batch"),
    "epoch": later("epoch"),
}


def run_words(situation: Situation) -> Words:
    """Run, or Pause while a run is on."""
    if situation.state.running:
        return Words(tr("Pa&use"), tr("Pause training"))
    return Words(tr("R&un"), tr("Train until you pause"))


def step_words(situation: Situation) -> Words:
    """Step, and what it goes over."""
    return Words(tr("&Step"), _step_tip(situation))


def back_words(situation: Situation) -> Words:
    """Back, and by how much."""
    name = tr(GRANULARITY_NAMES[situation.state.lesson.granularity])
    return Words(tr("&Back"), tr("Back by one {step}").format(step=name))


def play_words(situation: Situation) -> Words:
    """Play, or hold while the cursor moves by itself."""
    tip = tr("Let the cursor go through the equations by itself")
    return Words(tr("Hold the &lesson") if situation.state.lesson.playing else tr("&Play the lesson"), tip)


def undo_words(situation: Situation) -> Words:
    """Undo, and what."""
    if not situation.undo:
        return Words(tr("&Undo"), tr("Take the last change back"))
    text = tr("&Undo {what}").format(what=_shown(situation.undo))
    return Words(text, tr("Undo {what}").format(what=situation.undo))


def redo_words(situation: Situation) -> Words:
    """Redo, and what."""
    if not situation.redo:
        return Words(tr("&Redo"), tr("Do again what was taken back"))
    text = tr("&Redo {what}").format(what=_shown(situation.redo))
    return Words(text, tr("Redo {what}").format(what=situation.redo))


def _shown(what: str) -> str:
    return what.replace("&", "&&")


def _step_tip(situation: Situation) -> str:
    state = situation.state
    granularity = state.lesson.granularity
    if granularity != "batch":
        return tr("Step {reach}").format(reach=tr(REACH[granularity]))
    batch = min(state.experiment.hyperparameters.batch_size, state.experiment.example_count)
    if batch == 1:
        return tr("One step of learning, with the next example")
    return tr("One step of learning, with the next batch of {count} examples").format(count=batch)
