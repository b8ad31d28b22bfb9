"""Which actions are ticked: small pure functions of the situation. Knows nothing of which action asks."""

from __future__ import annotations

from nn_sim.experiment.frozen import places_of
from nn_sim.ui.actions.spec import Situation, Tick
from nn_sim.ui.actions.subject import weights_meant


def long_way(situation: Situation) -> bool:
    """delta_k is shown by the chain rule as written."""
    return situation.state.lesson.long_way


def pinned(situation: Situation) -> bool:
    """A run is kept beside this one."""
    return situation.state.pinned is not None


def selection_frozen(situation: Situation) -> bool:
    """All weights that are meant are frozen."""
    block = weights_meant(situation.state)
    if block is None:
        return False
    experiment = situation.state.experiment
    return places_of(experiment.spec, *block) <= experiment.hyperparameters.frozen


def data_is(name: str) -> Tick:
    """Return whether the data is the built-in set `name`."""
    return lambda situation: situation.state.experiment.dataset.name == name


def hidden_activation_is(name: str) -> Tick:
    """Return whether g is `name`."""
    return lambda situation: situation.state.experiment.spec.hidden == name


def output_activation_is(name: str) -> Tick:
    """Return whether f is `name`."""
    return lambda situation: situation.state.experiment.spec.output == name


def loss_is(name: str) -> Tick:
    """Return whether the loss is `name`."""
    return lambda situation: situation.state.experiment.spec.loss == name


def start_is(name: str) -> Tick:
    """Return whether the start is drawn by `name`."""
    return lambda situation: situation.state.experiment.initialiser == name


def optimiser_is(name: str) -> Tick:
    """Return whether the optimiser is `name`."""
    return lambda situation: situation.state.experiment.hyperparameters.optimiser == name


def granularity_is(name: str) -> Tick:
    """Return whether a step goes as far as `name`."""
    return lambda situation: situation.state.lesson.granularity == name
