"""What every view is handed to render: one immutable value, and what of it has changed."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Any

from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import Timeline, begun
from nn_sim.session.diagnosis import Diagnosis
from nn_sim.session.lesson import Lesson
from nn_sim.session.selection import Selection
from nn_sim.training.plane import Plane
from nn_sim.training.snapshot import Picture


class Change(enum.Flag):
    """What has changed since the last rendering.

    A run sends PICTURES up to 30 times a second, HISTORY (the loss curves) about 10 times and NUMBERS about 4 times.
    PROBE is another input in the network, up to 30 times a second while one is dragged; the weights are the same.
    LESSON is the student's cursor; HIGHLIGHT are other examples that are marked, PLANE is another one under the maps.
    """

    DATA = enum.auto()
    STRUCTURE = enum.auto()
    SETTINGS = enum.auto()
    NUMBERS = enum.auto()
    PICTURES = enum.auto()
    HISTORY = enum.auto()
    SELECTION = enum.auto()
    PROBE = enum.auto()
    LESSON = enum.auto()
    TIMELINE = enum.auto()
    PIN = enum.auto()
    HIGHLIGHT = enum.auto()
    PLANE = enum.auto()
    RUN = enum.auto()
    THEME = enum.auto()


EVERYTHING = ~Change(0)

NOTHING_TO_TELL: dict[str, Any] = {"notice": "", "stopped": "", "doctor": None}
"""The fields of ``ViewState`` that tell of the last run, as they are once something else has happened."""

WATCHABLE_SPEED = 5000.0
"""Steps a second of a first run: quick enough to wait for, slow enough to see a boundary bend."""


@dataclass(frozen=True, eq=False)
class ViewState:
    """What there is to see.

    Attributes
    ----------
    experiment : Experiment
        The document's value; while running, as far as the run has come.
    picture : Picture
        What its weights do: measures, the shown example's forward pass (or the probe's), the surface.
    selection : Selection
        What the user points at.
    probe : tuple of float or None
        The input x_i, in the data's own units, that ``picture.passed`` is of; it has no target. None for the example.
    running : bool
        Whether a run is on; weights, structure and data cannot be changed then.
    speed : float
        Steps a second, infinity for as fast as it goes.
    engine : str
        "compiled", "numpy", or "compiling" while NumPy serves until the compiled one is ready.
    examples_per_second : float
        Of the run that is on or was last; 0 before the first.
    notice : str
        What went wrong and is not told elsewhere; empty if there is nothing.
    stopped : str
        Which rule ended the last run, in one sentence; empty if none did, or since something has changed.
    doctor : Diagnosis or None
        What was wrong with the last run, and what it began with; None if nothing, or since something has changed.
    digits : int
        How many digits of a number are shown where there is room.
    pinned : Experiment or None
        A run to compare with, as it was when it was pinned.
    lesson : Lesson
        The step that comes next, with the student's cursor in it; always of this experiment.
    highlighted : frozenset of int
        Rows of the dataset that are marked wherever examples are drawn.
    plane : Plane or None
        Where the maps lie among the inputs, that of the picture unless another is given; None where there is but one.
    timeline : Timeline
        All that was trained, as far as it has been committed: a run that is on is not yet in it.
    """

    experiment: Experiment
    picture: Picture
    selection: Selection = None
    probe: tuple[float, ...] | None = None
    running: bool = False
    speed: float = WATCHABLE_SPEED
    engine: str = "numpy"
    examples_per_second: float = 0.0
    notice: str = ""
    stopped: str = ""
    doctor: Diagnosis | None = None
    digits: int = 4
    pinned: Experiment | None = None
    highlighted: frozenset[int] = frozenset()
    plane: Plane | None = None
    lesson: Lesson = field(default=None)  # type: ignore[assignment]  # follows from the experiment
    timeline: Timeline = field(default=None)  # type: ignore[assignment]  # begins with the experiment

    def __post_init__(self) -> None:
        lesson: Lesson | None = self.lesson
        timeline: Timeline | None = self.timeline
        if self.plane is None:
            object.__setattr__(self, "plane", self.picture.surface.plane)
        if timeline is None:
            object.__setattr__(self, "timeline", begun(self.experiment))
        object.__setattr__(self, "lesson", Lesson(self.experiment) if lesson is None else lesson.on(self.experiment))
