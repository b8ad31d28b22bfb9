"""The column on the left: data, network and training settings, as fields that never lie about the document."""

from nn_sim.ui.panels.setup_panel import SetupPanel

__all__ = ["SetupPanel"]
