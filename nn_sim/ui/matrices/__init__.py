"""The weight matrices V and W as tables one can read, edit, copy and paste."""

from nn_sim.ui.matrices.matrices_view import MatricesView

__all__ = ["MatricesView"]
