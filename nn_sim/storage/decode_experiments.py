"""From the records of experiments to experiments.

Owns what must fit together in one: network and data, weights and network, the optimiser's memory and its weights. The
data are prepared last, when everything else has been found right.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TypeVar

import msgspec
import numpy as np

from nn_sim.datasets import Dataset, Split, output_count
from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters
from nn_sim.engine.epochs import Order
from nn_sim.engine.initialisers import START_NAMES
from nn_sim.engine.optimisers import OPTIMISERS, Memory
from nn_sim.experiment.edits import losses_offered, outputs_for
from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.history import COLUMNS, LossHistory
from nn_sim.experiment.progress import GeneratorState, Progress
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.language import tr
from nn_sim.storage import schema
from nn_sim.storage.array_pool import Array, Arrays
from nn_sim.storage.decode_data import PreparedData
from nn_sim.storage.problems import Fault, at

Value = TypeVar("Value")


@dataclass(frozen=True, eq=False)
class Draft:
    """An experiment but for what is prepared of its data; the fields are those of ``Experiment``."""

    dataset: Dataset
    split: Split
    spec: NetworkSpec
    hyperparameters: Hyperparameters
    seed: int
    order: Order
    initialiser: str
    start: Parameters
    parameters: Parameters
    memory: Memory
    progress: Progress
    history: LossHistory
    stop_rules: StopRules

    def finished(self, prepared: PreparedData, place: str) -> Experiment:
        """Return the experiment.

        Raises
        ------
        Fault
            If the data cannot be prepared, or the run stands at an example that there is not.
        """
        data = prepared.of(self.dataset, self.split, self.spec.output, place)
        experiment = Experiment(data=data, **{field.name: getattr(self, field.name) for field in fields(self)})
        require_position(self.progress, experiment.example_count, f"{place}.progress")
        return experiment


class ExperimentReader:
    """Makes values of records; equal settings and weights become one object, as in the program.

    Parameters
    ----------
    arrays : Arrays
        The file's.
    datasets : tuple of Dataset
        The file's.
    """

    def __init__(self, arrays: Arrays, datasets: tuple[Dataset, ...]) -> None:
        self._arrays = arrays
        self._datasets = datasets
        self._shared: dict[object, object] = {}
        self._parameters: dict[tuple[NetworkSpec, int], Parameters] = {}
        self._histories: dict[schema.HistoryRecord, LossHistory] = {}

    def draft(self, record: schema.ExperimentRecord, place: str) -> Draft:
        """Return the experiment of a record, its data not yet prepared.

        Raises
        ------
        Fault
            If something in it does not fit.
        """
        if record.dataset >= len(self._datasets):
            found = tr("expected one of the {count} data sets, found number {dataset}").format(
                count=len(self._datasets), dataset=record.dataset
            )
            raise Fault(f"{place}.dataset", found)
        dataset = self._datasets[record.dataset]
        spec = self._spec(record.spec, dataset, f"{place}.spec")
        how = self._hyperparameters(record.hyperparameters, spec, f"{place}.hyperparameters")
        if record.initialiser not in START_NAMES:
            raise Fault(f"{place}.initialiser", tr("expected one of {names}").format(names=", ".join(START_NAMES)))
        return Draft(
            dataset=dataset,
            split=self._made(Split, record.split, f"{place}.split"),
            spec=spec,
            hyperparameters=how,
            seed=record.seed,
            order=record.order,
            initialiser=record.initialiser,
            start=self.parameters(spec, record.start, f"{place}.start"),
            parameters=self.parameters(spec, record.parameters, f"{place}.parameters"),
            memory=self.memory(record.memory, spec, how, f"{place}.memory"),
            progress=self.progress(record.progress, f"{place}.progress"),
            history=self.history(record.history, f"{place}.history"),
            stop_rules=self._made(StopRules, record.stop_rules, f"{place}.stop_rules"),
        )

    def parameters(self, spec: NetworkSpec, index: int, place: str) -> Parameters:
        """Return the weights of a network."""
        if (spec, index) not in self._parameters:
            self._parameters[spec, index] = Parameters(spec, self.theta(spec, index, place))
        return self._parameters[spec, index]

    def theta(self, spec: NetworkSpec, index: int, place: str) -> Array:
        """Return the weights of a network as the vector they are kept in."""
        return self._arrays.vector(index, spec.parameter_count, place)

    def memory(self, record: schema.MemoryRecord, spec: NetworkSpec, how: Hyperparameters, place: str) -> Memory:
        """Return the memory of an optimiser; the compiled loop relies on its size."""
        optimiser, count = OPTIMISERS[how.optimiser], spec.parameter_count
        first = self._arrays.vector(record.first, count if optimiser.uses_first else 0, f"{place}.first")
        second = self._arrays.vector(record.second, count if optimiser.uses_second else 0, f"{place}.second")
        if (second < 0.0).any():
            raise Fault(f"{place}.second", tr("expected mean squares from 0, found one below"))
        return Memory(first, second, record.step)

    def progress(self, record: schema.ProgressRecord, place: str) -> Progress:
        """Return how far a run has come."""
        generator = GeneratorState(
            int(record.generator.state, 16),
            int(record.generator.increment, 16),
            record.generator.has_uint32,
            record.generator.uint32,
        )
        if generator.increment % 2 == 0:
            raise Fault(f"{place}.generator.increment", tr("expected an odd number, found an even one"))
        return Progress(self._one(generator), record.epoch, record.position, record.step)

    def history(self, record: schema.HistoryRecord, place: str) -> LossHistory:
        """Return losses; they may be infinite or no numbers, epochs may not."""
        if record in self._histories:
            return self._histories[record]
        points = self._arrays.any(record.array, f"{place}.array")
        if points.ndim != 2 or points.shape[1] != len(COLUMNS):
            raise Fault(f"{place}.array", tr("expected rows of {count} numbers").format(count=len(COLUMNS)))
        if record.points > len(points):
            raise Fault(
                f"{place}.points",
                tr("expected at most {count}, found {points}").format(count=len(points), points=record.points),
            )
        history = LossHistory(points[: record.points])
        epochs, shares = history.column("epoch"), points[: record.points, 3:]
        if not ((epochs >= 0) & np.isfinite(epochs)).all():
            raise Fault(f"{place}.array", tr("expected epochs from 0, found another number"))
        if ((shares < 0) | (shares > 1)).any():
            raise Fault(f"{place}.array", tr("expected accuracies from 0 to 1, found another number"))
        self._histories[record] = history
        return history

    def _spec(self, record: schema.SpecRecord, dataset: Dataset, place: str) -> NetworkSpec:
        spec = self._made(NetworkSpec, record, place)
        if spec.output not in outputs_for(dataset):
            raise Fault(
                f"{place}.output",
                tr("expected one of {names} for these data").format(names=", ".join(outputs_for(dataset))),
            )
        if spec.loss not in losses_offered(dataset, spec.output):
            raise Fault(
                f"{place}.loss",
                tr("expected one of {names}").format(names=", ".join(losses_offered(dataset, spec.output))),
            )
        ends = dataset.network_input_count, output_count(dataset, spec.output)
        if (spec.m, spec.k) != ends:
            found = tr("found {m} and {k}").format(m=spec.m, k=spec.k)
            raise Fault(
                f"{place}.sizes",
                tr("expected {end} inputs and {end2} outputs for these data, {found}").format(
                    end=ends[0], end2=ends[1], found=found
                ),
            )
        return spec

    def _hyperparameters(self, record: schema.HyperparametersRecord, spec: NetworkSpec, place: str) -> Hyperparameters:
        frozen = self._arrays.whole_numbers(record.frozen, f"{place}.frozen", spec.parameter_count)
        return self._made(Hyperparameters, record, place, frozen=frozenset(frozen.tolist()))

    def _made(self, kind: type[Value], record: schema.Record, place: str, **others: object) -> Value:
        """The value whose fields have the record's names."""
        with at(place):
            return self._one(kind(**{**msgspec.structs.asdict(record), **others}))

    def _one(self, value: Value) -> Value:
        """The value, or the equal one that came before it."""
        return self._shared.setdefault(value, value)  # type: ignore[return-value]  # equal values are of one kind


def require_position(progress: Progress, examples: int, place: str) -> None:
    """Refuse a progress that stands at an example that there is not."""
    if progress.position >= examples:
        raise Fault(
            f"{place}.position",
            tr("expected an example below {examples}, found {position}").format(
                examples=examples, position=progress.position
            ),
        )
