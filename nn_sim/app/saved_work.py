"""Between the document and its file: what of the view is saved, and how it comes back."""

from __future__ import annotations

from nn_sim.session.document import Document
from nn_sim.session.intentions import SetDigits, SetGranularity, SetSpeed
from nn_sim.stepper.walk import GRANULARITIES
from nn_sim.storage import Saved, ViewSettings


def saved_from(document: Document) -> Saved:
    """Take what is saved from a document."""
    state, stack = document.state, document.undo_stack
    view = ViewSettings(granularity=state.lesson.granularity, digits=state.digits, speed=state.speed)
    diary = tuple(stack.text(entry) for entry in range(stack.index()))
    return Saved(state.experiment, state.timeline, view, (*document.diary, *diary), state.pinned)


def view_intentions(view: ViewSettings) -> tuple[object, ...]:
    """Return the intentions that bring a saved view back; what this version does not know is passed over."""
    wishes: list[object] = [SetDigits(view.digits)]
    if view.granularity in GRANULARITIES:
        wishes.append(SetGranularity(view.granularity))
    if view.speed is not None:
        wishes.append(SetSpeed(view.speed))
    return tuple(wishes)
