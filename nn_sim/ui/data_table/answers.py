"""What the network answers to single examples, each worked out when it is first looked at. Knows no Qt."""

from __future__ import annotations

from typing import NamedTuple

from nn_sim.experiment import Experiment
from nn_sim.experiment.probe import answered_class, in_target_units, passed_through
from nn_sim.ui.number_format import short


class Answer(NamedTuple):
    """What is said of an example, and whether it is the wrong class."""

    text: str
    wrong: bool = False


class Answers:
    """The answers of one network to the rows of its data."""

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._known: dict[int, Answer] = {}

    def of(self, row: int) -> Answer:
        """Return the answer to a row of the dataset."""
        if row not in self._known:
            self._known[row] = self._worked_out(row)
        return self._known[row]

    def _worked_out(self, row: int) -> Answer:
        experiment = self._experiment
        dataset = experiment.dataset
        passed = passed_through(experiment, tuple(dataset.inputs[row].tolist()))
        z_k = in_target_units(experiment, passed.z_k[0])
        if not experiment.is_classification:
            return Answer(", ".join(short(float(z)) for z in z_k))
        name = answered_class(experiment, z_k)
        wrong = name != dataset.classes[int(dataset.targets[row])]
        return Answer(f"{name or '–'} ✗" if wrong else name, wrong)
