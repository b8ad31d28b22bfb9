"""The "old weights" experiment: the right step beside the one with the updated weights, and what that does."""

from nn_sim.ui.old_weights.old_weights_view import OldWeightsView

__all__ = ["OldWeightsView"]
