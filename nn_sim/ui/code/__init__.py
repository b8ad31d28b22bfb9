"""The code view: the step that comes next as short NumPy code, with its values beside the lines."""

from nn_sim.ui.code.code_view import CodeView

__all__ = ["CodeView"]
