"""The mathematics of the lecture: networks, their weights, one step of learning, and many steps fast.

Imports NumPy, numba and platformdirs, nothing of the rest of the program.
"""

from nn_sim.engine.activations import HIDDEN_ACTIVATIONS, OUTPUT_ACTIVATIONS
from nn_sim.engine.backend import NUMPY, Backend, compiled_backend, named_backend
from nn_sim.engine.epochs import train_epochs
from nn_sim.engine.evaluate import mean_loss, predict
from nn_sim.engine.gradient_check import central_differences
from nn_sim.engine.hyperparameters import HyperparameterError, Hyperparameters
from nn_sim.engine.initialisers import INITIALISERS, initial_parameters
from nn_sim.engine.losses import LOSSES
from nn_sim.engine.optimisers import OPTIMISERS, Memory
from nn_sim.engine.parameters import Parameters
from nn_sim.engine.schedules import SCHEDULES
from nn_sim.engine.spec import NetworkSpec, SpecError, losses_for, why_not
from nn_sim.engine.step import StepTrace, trace_step

__all__ = [
    "HIDDEN_ACTIVATIONS",
    "INITIALISERS",
    "LOSSES",
    "NUMPY",
    "OPTIMISERS",
    "OUTPUT_ACTIVATIONS",
    "SCHEDULES",
    "Backend",
    "HyperparameterError",
    "Hyperparameters",
    "Memory",
    "NetworkSpec",
    "Parameters",
    "SpecError",
    "StepTrace",
    "central_differences",
    "compiled_backend",
    "initial_parameters",
    "losses_for",
    "mean_loss",
    "named_backend",
    "predict",
    "trace_step",
    "train_epochs",
    "why_not",
]
