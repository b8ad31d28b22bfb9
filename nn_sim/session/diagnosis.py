"""What was wrong with the last run, together with what it takes to go back to before it."""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.experiment import Experiment
from nn_sim.training.finding import Finding


@dataclass(frozen=True, eq=False)
class Diagnosis:
    """A finding and the way back.

    Attributes
    ----------
    finding : Finding
        What was wrong.
    before : Experiment
        What the run began with.
    can_go_back : bool
        Whether the run has changed anything, and so is an entry of the undo stack, the newest.
    """

    finding: Finding
    before: Experiment
    can_go_back: bool
