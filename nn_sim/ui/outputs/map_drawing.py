"""Outputs over the plane of two inputs: a map of colours, the line between classes, the examples in front.

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
from nn_sim.training.surface import Surface
from nn_sim.ui.charts import PlotCanvas, cosmetic_pen
from nn_sim.ui.charts.markers import LegendItem, part_marker, value_marker
from nn_sim.ui.outputs.contour import zero_line
from nn_sim.ui.outputs.drawing import Array, Explained
from nn_sim.ui.outputs.point_groups import class_groups, classes_legend, parts_legend, value_groups
from nn_sim.ui.outputs.points_layer import PointsLayer
from nn_sim.ui.outputs.surface_colours import ClassColours, Colouring, OneOutputColours, ValueColours
from nn_sim.ui.outputs.value_range import grown_limit
from nn_sim.ui.theme import Theme


class MapDrawing:
    """The plane of two inputs."""

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

    def build(
        self, experiment: Experiment, surface: Surface, theme: Theme, shown: int, beside: Surface | None = None
    ) -> Explained:
        """Draw other data or another network."""
        dataset = experiment.dataset
        self._theme = theme
        self._values = None
        self._border.setPen(_border_pen(theme))
        self._canvas.set_home((surface.x1[0], surface.x1[-1]), (surface.x2[0], surface.x2[-1]))
        self._canvas.grid.setVisible(False)
        choices: tuple[str, ...] = ()
        legend: tuple[LegendItem, ...]
        if experiment.is_classification:
            self._points.show_groups(class_groups(experiment, dataset.inputs[:, 1], theme))
            parts = (part_marker(theme, test=False), part_marker(theme, test=True))
            legend = (*classes_legend(experiment, theme), *parts_legend(experiment, *parts))
        else:
            self._values = ValueColours(theme, shown, limit=0.0)
            parts = (value_marker(theme, theme.neutral, test=False), value_marker(theme, theme.neutral, test=True))
            legend = tuple(parts_legend(experiment, *parts))
            if experiment.spec.k > 1:
                choices = tuple(unit_label("z", output + 1) for output in range(experiment.spec.k))
        self.draw(experiment, surface, beside)
        return Explained(dataset.input_names[0], dataset.input_names[1], legend, choices)

    def draw(self, experiment: Experiment, surface: Surface, beside: Surface | None = None) -> None:
        """Draw what other weights do."""
        colouring = self._colouring(experiment, surface, beside)
        self._image.setImage(colouring.pixels(surface.z_k), autoLevels=False, levels=None)
        self._image.setRect(_ground(surface.x1, surface.x2))
        pieces = [zero_line(surface.x1, surface.x2, field) for field in colouring.fields(surface.z_k)]
        x, y = (np.concatenate([piece[side] for piece in pieces]) if pieces else np.empty(0) for side in (0, 1))
        self._border.setData(x=x, y=y, connect="pairs")

    def places_of(self, experiment: Experiment, row: int) -> tuple[Array, Array]:
        """Where an example stands: at its two inputs."""
        x_i = experiment.dataset.inputs[row]
        return x_i[:1], x_i[1:2]

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
        one = experiment.spec.k == 1
        return (OneOutputColours if one else ClassColours)(self._theme, experiment.spec.output)

    def _grown(self, before: ValueColours, experiment: Experiment, surfaces: tuple[Surface, ...]) -> ValueColours:
        """Let the scale grow where values ask for it; the points' colours go with it."""
        shown, limit = before.shown, before.limit
        for surface in surfaces:
            limit = grown_limit(limit, experiment.dataset.targets[:, shown], surface.z_k[..., shown])
        if limit != before.limit:
            self._values = ValueColours(before.theme, shown, limit)
            self._points.show_groups(value_groups(experiment, self._values))
            return self._values
        return before


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
