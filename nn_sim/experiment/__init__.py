"""The document: one immutable experiment, and the pure edits that make the next one."""

from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.history import LossHistory
from nn_sim.experiment.measures import Measures, measure
from nn_sim.experiment.progress import GeneratorState, Progress

__all__ = ["Experiment", "GeneratorState", "LossHistory", "Measures", "Progress", "measure"]
