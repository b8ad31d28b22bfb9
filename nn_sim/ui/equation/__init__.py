"""The equation panel: one number of a step, its formula with symbols and with numbers, and what flows into it."""

from nn_sim.ui.equation.equation_view import EquationView

__all__ = ["EquationView"]
