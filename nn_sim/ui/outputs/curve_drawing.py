"""Outputs over one input: the curve z(x) of each output through the examples (x, y)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from nn_sim.datasets.encoding import HIGH, LOW, LOW_OF
from nn_sim.engine.notation import unit_label
from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.training.surface import Surface
from nn_sim.ui.charts import PlotCanvas, Span, cosmetic_pen
from nn_sim.ui.charts.legend import pen_of
from nn_sim.ui.charts.markers import DASHES, LegendItem, Stroke, part_marker
from nn_sim.ui.outputs.drawing import Array, Explained, Rows
from nn_sim.ui.outputs.point_groups import class_groups, classes_legend, parts_legend, target_groups, target_marker
from nn_sim.ui.outputs.points_layer import PointsLayer
from nn_sim.ui.outputs.surface_colours import ValueColours
from nn_sim.ui.outputs.value_range import grown_span
from nn_sim.ui.theme import Theme, class_colour

_ABOVE_THE_POINTS = 30


class CurveDrawing:
    """The line of one input."""

    def __init__(self, canvas: PlotCanvas) -> None:
        self._canvas = canvas
        self._curves: list[pg.PlotCurveItem] = []
        self._threshold = pg.InfiniteLine(angle=0)
        self._threshold.setVisible(False)
        canvas.addItem(self._threshold, ignoreBounds=True)
        self._points = PointsLayer(canvas)
        self._span: Span | None = None
        self._theme: Theme | None = None

    def choices(self, experiment: Experiment) -> tuple[str, ...]:
        """Return nothing: all outputs are shown at once."""
        return ()

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
        """Draw other data or another network; all outputs at once."""
        self.clear()
        self._span = None
        for output in range(experiment.spec.k):
            curve = pg.PlotCurveItem(pen=pen_of(_stroke(experiment, theme, output)), antialias=True, connect="finite")
            curve.setZValue(_ABOVE_THE_POINTS)
            self._canvas.addItem(curve)
            self._curves.append(curve)
        self._canvas.grid.setVisible(True)
        self._theme = theme
        self.show_points(experiment)
        if experiment.is_classification:
            self._show_threshold(experiment, theme)
        self.draw(experiment, surface, beside)
        return Explained(experiment.dataset.input_names[0], _up(experiment), tuple(_legend(experiment, theme)))

    def draw(self, experiment: Experiment, surface: Surface, beside: Surface | None = None) -> None:
        """Draw what other weights do."""
        for shown in (surface,) if beside is None else (surface, beside):
            self._span = grown_span(self._span, experiment.dataset.targets, shown.z_k)
        assert self._span is not None
        self._canvas.set_home((surface.x1[0], surface.x1[-1]), self._span)
        for output, curve in enumerate(self._curves):
            z = surface.z_k[:, output]
            curve.setData(x=surface.x1, y=np.where(np.isfinite(z), np.clip(z, -1e100, 1e100), np.nan))

    def show_points(self, experiment: Experiment) -> None:
        """Draw other examples over the same curves."""
        assert self._theme is not None
        if experiment.is_classification:
            places = np.stack([experiment.dataset.inputs[:, 0], _heights(experiment)], axis=1)
            self._points.show_groups(class_groups(experiment, places, self._theme))
        else:
            self._points.show_groups(target_groups(experiment, self._theme))

    def places_of(self, experiment: Experiment, rows: Rows) -> tuple[Array, Array]:
        """Where examples stand: at their input, on the height of each of their targets."""
        dataset = experiment.dataset
        heights = _heights(experiment)[:, None] if experiment.is_classification else dataset.targets
        y = np.asarray(heights[rows], dtype=np.float64)
        return np.repeat(dataset.inputs[rows, 0], y.shape[1]), y.ravel()

    def row_near(self, place: tuple[float, float], reach: tuple[float, float]) -> int | None:
        """Return the row of the dataset whose point is nearest, if it is within reach."""
        return self._points.row_near(place, reach)

    def scale(self) -> ValueColours | None:
        """Return None: colours are outputs here, not values."""
        return None

    def clear(self) -> None:
        """Take everything away."""
        for curve in self._curves:
            self._canvas.removeItem(curve)
        self._curves = []
        self._threshold.setVisible(False)
        self._points.clear()

    def _show_threshold(self, experiment: Experiment, theme: Theme) -> None:
        if experiment.spec.k == 1:
            self._threshold.setPen(cosmetic_pen(theme.muted, 1.0, Qt.PenStyle.DotLine))
            self._threshold.setValue((LOW_OF.get(experiment.spec.output, LOW) + HIGH) / 2)
            self._threshold.setVisible(True)


def _heights(experiment: Experiment) -> Array:
    """Return y of each example of a classification: its target at the one output, or at that of its class."""
    if experiment.spec.k > 1:
        return np.full(experiment.dataset.size, HIGH)
    return np.where(experiment.dataset.targets == 1, HIGH, LOW_OF.get(experiment.spec.output, LOW))


def _stroke(experiment: Experiment, theme: Theme, output: int) -> Stroke:
    if experiment.spec.k > 1:
        return Stroke(class_colour(theme, output), 2.5, DASHES[output % len(DASHES)])
    return Stroke(theme.text if experiment.is_classification else theme.positive, 2.5)


def _up(experiment: Experiment) -> str:
    z = "z₁" if experiment.spec.k == 1 else "zₖ"
    return tr("output {z}, target {names}").format(z=z, names=", ".join(experiment.dataset.target_names))


def _legend(experiment: Experiment, theme: Theme) -> Iterator[LegendItem]:
    for output in range(experiment.spec.k):
        yield LegendItem(
            _stroke(experiment, theme, output), unit_label("z", output + 1), tr("What the network answers")
        )
    if experiment.is_classification:
        yield from classes_legend(experiment, theme)
        yield from parts_legend(experiment, part_marker(theme, test=False), part_marker(theme, test=True))
        return
    yield from parts_legend(experiment, target_marker(theme, 0, 1, test=False), target_marker(theme, 0, 1, test=True))
