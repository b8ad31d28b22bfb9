"""Two runs side by side: settings, losses, maps and weights."""

from nn_sim.ui.compare.compare_view import CompareView

__all__ = ["CompareView"]
