"""How good the answers are: confusion matrix, measures and ROC curve of classes; residuals, RMSE and R² of numbers."""

from nn_sim.ui.results.results_view import ResultsView

__all__ = ["ResultsView"]
