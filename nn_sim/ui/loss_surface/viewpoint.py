"""Which two weights are looked at, and how much of their values: follows the run until the user zooms."""

from __future__ import annotations

from nn_sim.experiment import Experiment
from nn_sim.experiment.run_path import run_path
from nn_sim.experiment.timeline import Timeline
from nn_sim.session.selection import WeightRef
from nn_sim.training.loss_slice import WeightPlace
from nn_sim.ui.loss_surface.weight_names import symbol
from nn_sim.ui.loss_surface.window import LEVELS, Point, Window, fitting_level, following


class Viewpoint:
    """Two weights and a window of their values."""

    def __init__(self, across: WeightRef, up: WeightRef) -> None:
        self.weights = across, up
        self.level = 0
        self.window: Window | None = None
        self._zoomed = False

    @property
    def places(self) -> tuple[WeightPlace, WeightPlace]:
        """Both weights as the layers below know them."""
        across, up = (WeightPlace(ref.layer, ref.row, ref.column) for ref in self.weights)
        return across, up

    def symbols(self, sizes: tuple[int, ...]) -> tuple[str, str]:
        """Return what both are called."""
        across, up = (symbol(ref, sizes) for ref in self.weights)
        return across, up

    def point(self, experiment: Experiment) -> Point:
        """Return the values of both now."""
        matrices = experiment.parameters.matrices
        across, up = (float(matrices[ref.layer][ref.row, ref.column]) for ref in self.weights)
        return across, up

    def path(self, experiment: Experiment, timeline: Timeline) -> tuple[Point, ...]:
        """Return the run projected on both weights."""
        across, up = (place.in_theta(experiment.spec) for place in self.places)
        return tuple((float(theta[across]), float(theta[up])) for theta in run_path(experiment, timeline))

    def zoom_to(self, level: int) -> None:
        """Show so much, a place in ``LEVELS``, until the whole path is asked for."""
        self.level = min(max(level, 0), len(LEVELS) - 1)
        self._zoomed = True

    def show_whole(self) -> None:
        """Show the whole path, the point in the middle."""
        self.level, self._zoomed, self.window = 0, False, None

    def follow(self, experiment: Experiment, timeline: Timeline) -> None:
        """Move the window where the weights now, or the path to them, would leave it."""
        point = self.point(experiment)
        if not self._zoomed:
            fitting = fitting_level(point, self.path(experiment, timeline))
            self.level = fitting if experiment.untrained else max(self.level, fitting)  # no pumping during a run
        self.window = following(self.window, point, LEVELS[self.level])
