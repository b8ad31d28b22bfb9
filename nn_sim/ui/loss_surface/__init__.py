"""The loss over two weights, with the path of the run: what the run goes down on."""

from nn_sim.ui.loss_surface.loss_surface_view import LossSurfaceView

__all__ = ["LossSurfaceView"]
