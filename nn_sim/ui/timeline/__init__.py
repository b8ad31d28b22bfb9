"""The bar under the columns: the whole run as a line on which every step can be visited."""

from nn_sim.ui.timeline.timeline_bar import TimelineBar

__all__ = ["TimelineBar"]
