"""What a user has seen: the work after each entry of the history, and the run at each step. The past must not change.

A piece of work is known by the bytes of its file, a state of a run by the bytes of its weights and of all that training
goes on from.
"""

from __future__ import annotations

import io
from hashlib import blake2b

from nn_sim.engine import Backend
from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import Timeline
from nn_sim.session.document import Document
from nn_sim.storage import Saved
from nn_sim.storage.decode import contents_of
from nn_sim.storage.save import write
from nn_sim.training.time_travel import experiment_of

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
    rest = repr((e.progress, e.hyperparameters, e.spec, e.seed, e.order, e.memory.step)).encode()
    return blake2b(arrays + rest, digest_size=16).digest()


def place_of(timeline: Timeline, branch: int, step: int) -> Place:
    """The branch that a step was trained on: a branch's past before its first step is its parent's."""
    one = timeline.by_id[branch]
    while step < one.first_step and one.parent in timeline.by_id:
        one = timeline.by_id[one.parent]
    return one.id, step


def is_on_branch(document: Document, backend: Backend) -> bool:
    """Whether the work stands where its branch stands at this step.

    Not so after following a branch up to the step of an edit: what is reached then is the state from before the edit,
    and going on from it is new.
    """
    timeline, e = document.timeline, document.experiment
    trained = experiment_of(timeline, timeline.current, e.progress.step, backend)
    return mark_of_state(e) == mark_of_state(trained)


class Seen:
    """Remembers what was seen and compares it with what is seen again.

    At a step where something was edited there is more than one state to be seen, before the edit and after it, and not
    all of them need to have been seen: such steps are left out.
    """

    def __init__(self, document: Document) -> None:
        self.compared_works = self.compared_states = 0
        self._works: list[bytes | None] = []  # by the entry of the history; None for one that was passed unseen
        self._states: list[dict[Place, frozenset[bytes]]] = []  # what was seen of the past by then
        self.begin(document)

    def begin(self, document: Document) -> None:
        """Begin with other work: nothing of it was seen before."""
        self._works = [mark_of_work(document)]
        self._states = [self._with_state(document, {}, is_edit=False)]

    def note_change(self, document: Document, before: int, *, is_edit: bool) -> None:
        """Take in what an action has made of the work.

        Parameters
        ----------
        document : Document
            After the action.
        before : int
            Where the undo stack stood. What was undone is gone, and the entry itself may have grown.
        is_edit : bool
            Whether there may be another state at the same step now; otherwise what is seen again must be the same.
        """
        index, mark = document.undo_stack.index(), mark_of_work(document)
        if index == before and self._works[index] == mark:
            return  # refused, or nothing to do
        kept = before + 1 if index > before else index
        states = self._with_state(document, self._states[kept - 1] if kept else {}, is_edit=is_edit)
        unseen = max(index - kept, 0)
        self._works[kept:] = [*[None] * unseen, mark]
        self._states[kept:] = [states] * (unseen + 1)

    def note_return(self, document: Document) -> None:
        """Compare the work with what it was when this entry of the history was made."""
        index, mark = document.undo_stack.index(), mark_of_work(document)
        assert self._works[index] in (None, mark), f"entry {index} of the history has other work than when it was made"
        self._works[index] = mark
        self.compared_works += 1

    def _with_state(
        self, document: Document, before: dict[Place, frozenset[bytes]], *, is_edit: bool
    ) -> dict[Place, frozenset[bytes]]:
        timeline, e = document.timeline, document.experiment
        place = place_of(timeline, timeline.current, e.progress.step)
        now, known = mark_of_state(e), before.get(place, frozenset())
        was_edited = any(stretch.first_step == e.progress.step for stretch in timeline.path(timeline.current)[1:])
        if known and not is_edit and not was_edited:
            assert now in known, f"step {place[1]} of run {place[0]} is not what it was"
            self.compared_states += 1
        return {**before, place: known | {now}}
