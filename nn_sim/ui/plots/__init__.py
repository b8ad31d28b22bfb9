"""The live plots and counters: what comes out of the network."""

from nn_sim.ui.plots.counters_panel import CountersPanel
from nn_sim.ui.plots.loss_plot import LossPlot
from nn_sim.ui.plots.output_plot import OutputPlot

__all__ = ["CountersPanel", "LossPlot", "OutputPlot"]
