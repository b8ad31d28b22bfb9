"""The weights of two networks of one shape side by side, with their difference.

Stands below the views, which may all import it; it imports none of them.
"""

from nn_sim.ui.matrix_pairs.pair import MatrixPair, PairWords, Part, pairs_of
from nn_sim.ui.matrix_pairs.pair_table import PairTable
from nn_sim.ui.matrix_pairs.pairs_grid import PairsGrid

__all__ = ["MatrixPair", "PairTable", "PairWords", "PairsGrid", "Part", "pairs_of"]
