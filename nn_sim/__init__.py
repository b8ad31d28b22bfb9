"""nn-sim: a neural-network simulator that shows every number of back-propagation."""

__version__ = "0.1.0"
