"""The tab in which any input can be typed, and every value read that it has on its way through the network."""

from nn_sim.ui.probe.probe_panel import ProbePanel

__all__ = ["ProbePanel"]
