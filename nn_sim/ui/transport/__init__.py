"""Everything that makes the network learn: the actions Reset to Run, the speed, and the read-out beside them."""

from nn_sim.ui.transport.actions import ACTIONS, ActionSet
from nn_sim.ui.transport.toolbar import TransportBar

__all__ = ["ACTIONS", "ActionSet", "TransportBar"]
