"""The gradient check: the backward pass beside central differences, weight by weight. Imports no other view."""

from nn_sim.ui.gradient_check.gradient_check_view import GradientCheckView

__all__ = ["GradientCheckView"]
