"""All examples as a table, to be read and edited."""

from nn_sim.ui.data_table.data_table import DataTable

__all__ = ["DataTable"]
