"""What a user has seen: the work after each entry of the history, and the run at each step. The past must not change.

A piece of work is known by the bytes of its file, a state of a run by the bytes of its weights and of all that training
goes on from.
"""

from __future__ import annotations

import io
from hashlib import blake2b

from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import Timeline
from nn_sim.session.document import Document
from nn_sim.storage import Saved
from nn_sim.storage.decode import contents_of
from nn_sim.storage.save import write

Place = tuple[int, int]
"""A branch of the timeline and a step of it."""


def file_of(saved: Saved) -> bytes:
    """The bytes of the file that holds a piece of work."""
    buffer = io.BytesIO()
    write(buffer, saved)
    return buffer.getvalue()


def read_back(content: bytes) -> Saved:
    """The work in the bytes of a file."""
    return contents_of(io.BytesIO(content)).saved()


def mark_of_work(document: Document) -> bytes:
    """Tell one piece of work from any other: experiment, timeline, bookmarks."""
    return blake2b(file_of(Saved(document.experiment, document.timeline)), digest_size=16).digest()


def mark_of_state(e: Experiment) -> bytes:
    """Tell one state of a run from any other: weights, what the optimiser remembers, counters, order of examples."""
    arrays = b"".join(a.tobytes() for a in (e.parameters.theta, e.memory.first, e.memory.second, e.order_of_epoch))
    rest = repr((e.progress, e.hyperparameters, e.spec, e.seed, e.order, e.memory)).encode()
    return blake2b(arrays + rest, digest_size=16).digest()


def place_of(timeline: Timeline, branch: int, step: int) -> Place:
    """The branch that a step was trained on: a branch's past before its first step is its parent's."""
    one = timeline.by_id[branch]
    while step < one.first_step and one.parent in timeline.by_id:
        one = timeline.by_id[one.parent]
    return one.id, step


class Seen:
    """Remembers what was seen and compares it with what is seen again."""

    def __init__(self, document: Document) -> None:
        self._works: list[bytes | None] = []
        self._states: list[dict[Place, bytes]] = []
        self.compared = 0
        self.begin(document)

    def begin(self, document: Document) -> None:
        """Begin with other work: nothing of it was seen before."""
        self._works, self._states = [mark_of_work(document)], [{}]
        self._note_state(document, self._states[0], is_new=True)

    def note_change(self, document: Document, before: int, *, state_is_new: bool) -> None:
        """Take in what an action has made of the work.

        Parameters
        ----------
        document : Document
            After the action.
        before : int
            Where the undo stack stood; what was done after that entry is gone, and the entry itself may have grown.
        state_is_new : bool
            Whether an edit may have put another state at the same step, instead of going to one.
        """
        index = document.undo_stack.index()
        if index == before and self._works[index] == mark_of_work(document):
            return  # refused, or nothing to do
        kept = before + 1 if index > before else index
        states = dict(self._states[min(kept, len(self._states)) - 1])
        self._note_state(document, states, is_new=state_is_new)
        unknown = max(index - kept, 0)
        self._works[kept:] = [*[None] * unknown, mark_of_work(document)]
        self._states[kept:] = [*[states] * unknown, states]

    def note_return(self, document: Document) -> None:
        """Compare the work with what it was when this entry of the history was made."""
        index = document.undo_stack.index()
        known, now = self._works[index], mark_of_work(document)
        assert known in (None, now), f"entry {index} of the history has other work than when it was made"
        self._works[index] = now
        self.compared += 1

    def note_visit(self, document: Document, goal: Place) -> None:
        """Compare a state of the past with what it was when it was seen first."""
        here = document.timeline.current, document.experiment.progress.step
        assert here == goal, f"going to {goal} has led to {here}"

    def _note_state(self, document: Document, states: dict[Place, bytes], *, is_new: bool) -> None:
        timeline, e = document.timeline, document.experiment
        place = place_of(timeline, timeline.current, e.progress.step)
        now = mark_of_state(e)
        if not is_new:
            self.compared += place in states
            assert states.get(place, now) == now, f"step {place[1]} of run {place[0]} is not what it was"
        states[place] = now
