"""What a ``.nnsim`` file holds, as values: the work, how it was looked at, and the diary of what was done.

Must not know the document nor the window; they make this value and take it.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.timeline import Timeline


@dataclass(frozen=True)
class ViewSettings:
    """How the work was looked at; whoever shows it passes over what it does not know.

    Attributes
    ----------
    granularity : str
        Of the lesson's steps; empty for the one the program begins with.
    digits : int
        How many digits of a number are shown, 1 to 17.
    speed : float or None
        Steps a second, infinity for as fast as it goes; None for the one the program begins with.
    tabs : tuple of str
        Names of the tabs that are in front.
    """

    granularity: str = ""
    digits: int = 4
    speed: float | None = None
    tabs: tuple[str, ...] = ()


DEFAULT_VIEW = ViewSettings()


@dataclass(frozen=True, eq=False)
class Saved:
    """What is saved, and what comes back.

    Attributes
    ----------
    experiment : Experiment
        As it is now; it stands at a step of the timeline's current branch.
    timeline : Timeline
        All that was trained.
    view : ViewSettings
        How it was looked at.
    diary : tuple of str
        What was done, oldest first, one line for each entry.
    pinned : Experiment or None
        A run to compare with.
    """

    experiment: Experiment
    timeline: Timeline
    view: ViewSettings = DEFAULT_VIEW
    diary: tuple[str, ...] = ()
    pinned: Experiment | None = None
