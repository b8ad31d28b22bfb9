"""Everything that makes the network learn: the buttons from Reset to Run, the speed, and the read-out beside them."""

from nn_sim.ui.actions import ActionSet
from nn_sim.ui.transport.toolbar import TransportBar

__all__ = ["ActionSet", "TransportBar"]
