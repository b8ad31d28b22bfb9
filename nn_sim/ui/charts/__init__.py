"""What charts have in common: canvas, axes, grid, lines, markers and legend in the program's look.

Stands below the views, which may all import it; it imports none of them.
"""

from nn_sim.ui.charts.canvas import HOW_TO_MOVE, PlotCanvas, Span
from nn_sim.ui.charts.legend import Legend
from nn_sim.ui.charts.loss_line import LossLine
from nn_sim.ui.charts.markers import DASHES, LegendItem, Marker, Stroke
from nn_sim.ui.charts.number_axis import NumberAxis
from nn_sim.ui.charts.pens import cosmetic_pen
from nn_sim.ui.charts.plot import Plot

__all__ = [
    "DASHES",
    "HOW_TO_MOVE",
    "Legend",
    "LegendItem",
    "LossLine",
    "Marker",
    "NumberAxis",
    "Plot",
    "PlotCanvas",
    "Span",
    "Stroke",
    "cosmetic_pen",
]
