"""What charts have in common: canvas, axes, grid and pens in the program's look, and how losses stand on an axis.

Stands below the views, which may all import it; it imports none of them.
"""

from nn_sim.ui.charts.canvas import HOW_TO_MOVE, PlotCanvas, Span
from nn_sim.ui.charts.number_axis import NumberAxis
from nn_sim.ui.charts.pens import cosmetic_pen
from nn_sim.ui.charts.plot import Plot

__all__ = ["HOW_TO_MOVE", "NumberAxis", "Plot", "PlotCanvas", "Span", "cosmetic_pen"]
