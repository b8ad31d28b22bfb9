"""The trace table: every number of the next step, and the old and new weights side by side."""

from nn_sim.ui.trace.trace_view import TraceView

__all__ = ["TraceView"]
