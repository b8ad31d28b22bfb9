"""What a network answers over its inputs, as a drawing on a plot: the map of two inputs, the curves of one.

Stands below the views, which may all import it; it imports none of them.
"""

from nn_sim.ui.outputs.curve_drawing import CurveDrawing
from nn_sim.ui.outputs.drawing import Drawing, Explained
from nn_sim.ui.outputs.map_drawing import MapDrawing
from nn_sim.ui.outputs.points_layer import Ring

__all__ = ["CurveDrawing", "Drawing", "Explained", "MapDrawing", "Ring"]
