"""Outputs over a plane of the inputs: a map of colours, the line between classes, the examples in front.

Owns the items on the canvas; colours and lines are worked out in ``surface_colours`` and ``contour``.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from nn_sim.engine.notation import unit_label
from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.training.plane import Plane
from nn_sim.training.surface import Surface
from nn_sim.ui.charts import PlotCanvas, cosmetic_pen
from nn_sim.ui.charts.markers import LegendItem, part_marker, value_marker
from nn_sim.ui.outputs.contour import zero_line
from nn_sim.ui.outputs.drawing import Array, Explained, Rows
from nn_sim.ui.outputs.point_groups import class_groups, classes_legend, parts_legend, value_groups
from nn_sim.ui.outputs.points_layer import PointsLayer
from nn_sim.ui.outputs.surface_colours import (
    ClassColours,
    Colouring,
    OneClassColours,
    OneOutputColours,
    ValueColours,
)
from nn_sim.ui.outputs.value_range import grown_limit
from nn_sim.ui.theme import Theme


class MapDrawing:
    """The plane of two inputs, or one through more."""

    def __init__(self, canvas: PlotCanvas) -> None:
        self._canvas = canvas
        self._image = pg.ImageItem(axisOrder="row-major")
        self._image.setZValue(-10)
        self._border = pg.PlotCurveItem(antialias=True, connect="pairs")
        self._border.setZValue(10)
        for item in (self._image, self._border):
            canvas.addItem(item)
        self._points = PointsLayer(canvas)
        self._theme: Theme | None = None
        self._values: ValueColours | None = None
        self._classes: Colouring | None = None
        self._plane: Plane | None = None
        self._places: Array = np.empty((0, 2))

    def choices(self, experiment: Experiment) -> tuple[str, ...]:
        """Return the outputs, one of which is shown; of classes first the one that wins."""
        k = experiment.spec.k
        if k == 1:
            return ()
        names = [unit_label("z", output + 1) for output in range(k)]
        if not experiment.is_classification:
            return tuple(names)
        classes = experiment.dataset.classes
        return (
            tr("winning class"),
            *(tr("{output}, class {name}").format(output=z, name=name) for z, name in zip(names, classes, strict=True)),
        )

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
        """Draw other data or another network."""
        assert surface.plane is not None
        self._theme = theme
        self._values = self._classes = None
        self._border.setPen(_border_pen(theme))
        self._canvas.set_home((surface.x1[0], surface.x1[-1]), (surface.x2[0], surface.x2[-1]))
        self._canvas.grid.setVisible(False)
        self._plane, self._places = surface.plane, surface.points(experiment.dataset.inputs)
        legend: tuple[LegendItem, ...]
        if experiment.is_classification:
            self._classes = _class_colouring(experiment, theme, shown, discrete=discrete)
            self._points.show_groups(class_groups(experiment, self._places, theme))
            parts = (part_marker(theme, test=False), part_marker(theme, test=True))
            legend = (*classes_legend(experiment, theme), *parts_legend(experiment, *parts))
        else:
            self._values = ValueColours(theme, shown, limit=0.0)
            parts = (value_marker(theme, theme.neutral, test=False), value_marker(theme, theme.neutral, test=True))
            legend = tuple(parts_legend(experiment, *parts))
        self.draw(experiment, surface, beside)
        return Explained(*surface.plane.names, legend, shaded=experiment.is_classification)

    def draw(self, experiment: Experiment, surface: Surface, beside: Surface | None = None) -> None:
        """Draw what other weights do, perhaps over another plane."""
        if surface.plane != self._plane:
            self._follow_plane(experiment, surface)
        colouring = self._colouring(experiment, surface, beside)
        self._image.setImage(colouring.pixels(surface.z_k), autoLevels=False, levels=None)
        self._image.setRect(_ground(surface.x1, surface.x2))
        pieces = [zero_line(surface.x1, surface.x2, field) for field in colouring.fields(surface.z_k)]
        x, y = (np.concatenate([piece[side] for piece in pieces]) if pieces else np.empty(0) for side in (0, 1))
        self._border.setData(x=x, y=y, connect="pairs")

    def show_points(self, experiment: Experiment) -> None:
        """Draw other examples over the same map."""
        assert self._plane is not None
        self._show_points_at(self._plane.projected(experiment.dataset.inputs), experiment)

    def places_of(self, experiment: Experiment, rows: Rows) -> tuple[Array, Array]:
        """Where examples stand: at their two inputs, or at the place of the plane that they are drawn at."""
        x, y = self._places[rows].T
        return x, y

    def row_near(self, place: tuple[float, float], reach: tuple[float, float]) -> int | None:
        """Return the row of the dataset whose point is nearest, if it is within reach."""
        return self._points.row_near(place, reach)

    def scale(self) -> ValueColours | None:
        """Return the colours of values in a regression."""
        return self._values

    def clear(self) -> None:
        """Take everything away."""
        self._image.clear()
        self._border.setData(x=[], y=[])
        self._points.clear()

    def _colouring(self, experiment: Experiment, surface: Surface, beside: Surface | None) -> Colouring:
        assert self._theme is not None
        if self._values is not None:
            return self._grown(self._values, experiment, (surface,) if beside is None else (surface, beside))
        assert self._classes is not None
        return self._classes

    def _follow_plane(self, experiment: Experiment, surface: Surface) -> None:
        """Show the part of another plane where the examples are; they themselves are moved only if they must."""
        self._plane = surface.plane
        places = surface.points(experiment.dataset.inputs)
        if np.array_equal(places, self._places):
            return
        assert self._theme is not None
        self._places = places
        self._canvas.set_home((surface.x1[0], surface.x1[-1]), (surface.x2[0], surface.x2[-1]))
        self._show_points_at(places, experiment)

    def _show_points_at(self, places: Array, experiment: Experiment) -> None:
        assert self._theme is not None
        if self._values is None:
            self._points.show_groups(class_groups(experiment, places, self._theme))
        else:
            self._points.show_groups(value_groups(experiment, places, self._values))

    def _grown(self, before: ValueColours, experiment: Experiment, surfaces: tuple[Surface, ...]) -> ValueColours:
        """Let the scale grow where values ask for it; the points' colours go with it."""
        shown, limit = before.shown, before.limit
        for surface in surfaces:
            limit = grown_limit(limit, experiment.dataset.targets[:, shown], surface.z_k[..., shown])
        if limit != before.limit:
            self._values = ValueColours(before.theme, shown, limit)
            self._points.show_groups(value_groups(experiment, self._places, self._values))
            return self._values
        return before


def _class_colouring(experiment: Experiment, theme: Theme, shown: int, *, discrete: bool) -> Colouring:
    """Return how classes are coloured: `shown` is 0 for the one that wins, else the output, counted from 1."""
    output = experiment.spec.output
    if experiment.spec.k == 1:
        return OneOutputColours(theme, output, discrete)
    if shown == 0:
        return ClassColours(theme, output, discrete)
    return OneClassColours(theme, output, shown - 1, discrete)


def _ground(x1: NDArray[np.float64], x2: NDArray[np.float64]) -> QRectF:
    """The image's area: its outermost places are the middles of the outermost pixels."""
    width, height = x1[1] - x1[0], x2[1] - x2[0]
    return QRectF(x1[0] - width / 2, x2[0] - height / 2, x1[-1] - x1[0] + width, x2[-1] - x2[0] + height)


def _border_pen(theme: Theme) -> QPen:
    colour = QColor(theme.text)
    colour.setAlpha(150)
    pen = cosmetic_pen(colour, 1.0)  # wider lines take ten times as long to paint
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # the line is made of pieces: where caps overlap it would be darker
    return pen
