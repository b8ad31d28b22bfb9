"""The network diagram: layout and wording are pure, items paint, the view handles gestures. Public: ``DiagramView``."""

from nn_sim.ui.diagram.diagram_view import DiagramView

__all__ = ["DiagramView"]
