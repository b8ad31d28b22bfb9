"""The two runs that are compared, as every part of the view is handed them. Values only, no widget."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn_sim.experiment import Experiment, Measures
from nn_sim.session.selection import Selection
from nn_sim.session.view_state import ViewState
from nn_sim.training.plane import Plane
from nn_sim.training.surface import Surface, surface_of


@dataclass(frozen=True, eq=False)
class Run:
    """One of the two.

    Attributes
    ----------
    experiment : Experiment
        As far as it has come.
    measures : Measures or None
        Its loss and accuracy; None while they are being worked out.
    surface : Surface or None
        Its outputs over the inputs; None while they are being worked out.
    """

    experiment: Experiment
    measures: Measures | None = None
    surface: Surface | None = None


@dataclass(frozen=True, eq=False)
class Runs:
    """The pinned run and the one of now."""

    pinned: Run
    now: Run
    running: bool = False
    digits: int = 4
    selection: Selection = None

    @property
    def have_the_same_data(self) -> bool:
        """Whether both learn from the same examples and are tested with the same."""
        first, second = self.pinned.experiment, self.now.experiment
        if first.data is second.data:
            return True
        one, other = first.dataset, second.dataset
        arrays = (
            (one.inputs, other.inputs),
            (one.targets, other.targets),
            (first.data.train_rows, second.data.train_rows),
            (first.data.test_rows, second.data.test_rows),
        )
        return (one.task, one.classes) == (other.task, other.classes) and all(
            a is b or np.array_equal(a, b) for a, b in arrays
        )

    @property
    def have_the_same_loss(self) -> bool:
        """Whether their losses are numbers of one kind."""
        return self.have_the_same_data and self.pinned.experiment.spec.loss == self.now.experiment.spec.loss

    @property
    def have_the_same_sizes(self) -> bool:
        """Whether each weight of one has its place in the other."""
        return self.pinned.experiment.spec.sizes == self.now.experiment.spec.sizes


def examined(experiment: Experiment, plane: Plane | None) -> Run:
    """Work out what is to be seen of a run that stands still; may take a while."""
    return Run(experiment, experiment.measures, surface_of(experiment, experiment.parameters, plane=plane))


def plane_of_both(pinned: Experiment, state: ViewState) -> Plane | None:
    """Return the plane over which the pinned run's outputs are drawn: that of now, where the inputs mean the same."""
    same = pinned.dataset.input_names == state.experiment.dataset.input_names
    return state.picture.surface.plane if same else None


def runs_of(state: ViewState, pinned: Run) -> Runs:
    """Put the run of now beside the pinned one."""
    picture = state.picture
    now = Run(state.experiment, picture.measures, picture.surface)
    return Runs(pinned, now, state.running, state.digits, state.selection)
