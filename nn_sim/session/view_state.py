"""What every view is handed to render: one immutable value, and what of it has changed."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from nn_sim.experiment import Experiment
from nn_sim.session.selection import Selection
from nn_sim.training.snapshot import Picture


class Change(enum.Flag):
    """What has changed since the last rendering.

    A run sends PICTURES up to 30 times a second, HISTORY (the loss curves) about 10 times and NUMBERS about 4 times.
    """

    DATA = enum.auto()
    STRUCTURE = enum.auto()
    SETTINGS = enum.auto()
    NUMBERS = enum.auto()
    PICTURES = enum.auto()
    HISTORY = enum.auto()
    SELECTION = enum.auto()
    RUN = enum.auto()
    THEME = enum.auto()


EVERYTHING = ~Change(0)

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
        What its weights do: measures, the shown example's forward pass, the surface.
    selection : Selection
        What the user points at.
    running : bool
        Whether a run is on; weights, structure and data cannot be changed then.
    speed : float
        Steps a second, infinity for as fast as it goes.
    engine : str
        "compiled", "numpy", or "compiling" while NumPy serves until the compiled one is ready.
    examples_per_second : float
        Of the run that is on or was last; 0 before the first.
    notice : str
        Something the user should know, such as where a run diverged; empty if there is nothing.
    """

    experiment: Experiment
    picture: Picture
    selection: Selection = None
    running: bool = False
    speed: float = WATCHABLE_SPEED
    engine: str = "numpy"
    examples_per_second: float = 0.0
    notice: str = ""
