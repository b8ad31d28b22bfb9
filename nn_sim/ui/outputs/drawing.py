"""What a plot can ask of a way to draw the outputs: the map of two inputs, the curves of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment import Experiment
from nn_sim.training.surface import Surface
from nn_sim.ui.charts.markers import LegendItem
from nn_sim.ui.outputs.surface_colours import ValueColours
from nn_sim.ui.theme import Theme

Array = NDArray[np.float64]
Rows = NDArray[np.integer]


@dataclass(frozen=True)
class Explained:
    """What goes with a drawing.

    Attributes
    ----------
    across, up : str
        Words at the two axes.
    legend : tuple of LegendItem
        What its signs mean.
    shaded : bool
        Whether it shows how sure the network is of a class, which can be left out.
    """

    across: str
    up: str
    legend: tuple[LegendItem, ...]
    shaded: bool = False


class Drawing(Protocol):
    """A way to draw a network's outputs over its inputs.

    Where two drawings of the same data are to have the same scale, each is told what stands `beside` it.
    """

    def choices(self, experiment: Experiment) -> tuple[str, ...]:
        """Return what there is to choose from, of which one is shown; empty where there is nothing to choose."""

    def build(
        self,
        experiment: Experiment,
        surface: Surface,
        theme: Theme,
        shown: int,
        beside: Surface | None = None,
        *,
        discrete: bool = False,
    ) -> Explained:
        """Draw other data or another network; `shown` is one of the choices, from 0.

        `discrete` gives each class its one colour, however sure the network is of it.
        """

    def draw(self, experiment: Experiment, surface: Surface, beside: Surface | None = None) -> None:
        """Draw what other weights do. Often called: changes items in place."""

    def show_points(self, experiment: Experiment) -> None:
        """Draw other examples over the same outputs: those of an edit that is still under way."""

    def places_of(self, experiment: Experiment, rows: Rows) -> tuple[Array, Array]:
        """Where examples of the dataset stand: x and y of each of their points."""

    def row_near(self, place: tuple[float, float], reach: tuple[float, float]) -> int | None:
        """Return the row of the dataset whose point is nearest, if it is within reach; see ``PointsLayer``."""

    def scale(self) -> ValueColours | None:
        """Return the colours of values, where colours are values."""

    def clear(self) -> None:
        """Take everything away."""
