"""From the records of data sets to data sets, each made once, and what is prepared of them.

Owns that equal settings of the same data share one ``Prepared``, by whose identity a run is known to be the same.
"""

from __future__ import annotations

import numpy as np

from nn_sim.datasets import BUILTIN, Dataset, Prepared, Split, output_count, prepare
from nn_sim.datasets.dataset import Recipe
from nn_sim.language import tr
from nn_sim.storage import limits
from nn_sim.storage.array_pool import Arrays
from nn_sim.storage.problems import Fault, at
from nn_sim.storage.schema import DataRecord, DatasetRecord, RecipeRecord

_BYTES = 8


def datasets_of(record: DataRecord, arrays: Arrays) -> tuple[Dataset, ...]:
    """Make the data sets of ``data.json``.

    Raises
    ------
    Fault
        If one of them cannot be.
    """
    if sum(len(formula) for one in record.datasets for formula in one.features) > limits.FORMULAS:
        raise Fault(
            "data.json",
            tr("expected features of at most {FORMULAS:,} characters in all, found more").format(
                FORMULAS=limits.FORMULAS
            ),
        )
    return tuple(
        _dataset(one, arrays, tr("data.json, datasets[{n}]").format(n=n)) for n, one in enumerate(record.datasets)
    )


def _dataset(record: DatasetRecord, arrays: Arrays, place: str) -> Dataset:
    inputs = arrays.finite(record.inputs, f"{place}.inputs")
    targets: np.ndarray
    if record.classes:
        targets = arrays.whole_numbers(record.targets, f"{place}.targets", len(record.classes))
    else:
        targets = arrays.finite(record.targets, f"{place}.targets")
    test_rows = None
    if record.test_rows is not None:
        test_rows = arrays.whole_numbers(record.test_rows, f"{place}.test_rows", len(inputs))
    with at(place):
        return Dataset(
            name=record.name,
            title=record.title,
            description=record.description,
            inputs=inputs,
            targets=targets,
            input_names=record.input_names,
            target_names=record.target_names,
            classes=record.classes,
            scale=record.scale,
            split_by_default=record.split_by_default,
            origin=record.origin,
            features=record.features,
            recipe=_recipe(record.recipe, f"{place}.recipe"),
            test_rows=test_rows,
        )


def _recipe(record: RecipeRecord | None, place: str) -> Recipe | None:
    if record is None:
        return None
    if record.name not in BUILTIN:
        raise Fault(f"{place}.name", tr("expected one of {names}").format(names=", ".join(BUILTIN)))
    return Recipe(record.name, record.size, record.noise, record.seed)


class PreparedData:
    """Prepares data, the same once only.

    What it takes is counted before anything is made: a small file can ask for much.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[int, Split, str], Prepared | None] = {}
        self._bytes = 0
        self._feature_values = 0

    def plan(self, dataset: Dataset, split: Split, output: str, place: str) -> None:
        """Count what ``of`` would take.

        Raises
        ------
        Fault
            If it is, with all that was planned before, more than the limits allow.
        """
        key = id(dataset), split, output
        if key in self._known:
            return
        self._known[key] = None
        columns = dataset.network_input_count + output_count(dataset, output)
        self._bytes += dataset.size * columns * _BYTES
        if self._bytes > limits.PREPARED_BYTES:
            raise Fault(
                place,
                tr("expected data that take at most {PREPARED_BYTES:,} bytes, found more").format(
                    PREPARED_BYTES=limits.PREPARED_BYTES
                ),
            )
        self._feature_values += dataset.size * sum(map(len, dataset.features))
        if self._feature_values > limits.FEATURE_VALUES:
            raise Fault(place, tr("expected features that are worked out in a second, found more or longer ones"))

    def of(self, dataset: Dataset, split: Split, output: str, place: str) -> Prepared:
        """Return ``datasets.prepare(dataset, split, output)``.

        Raises
        ------
        Fault
            If the data cannot be prepared.
        """
        key = id(dataset), split, output
        known = self._known.get(key)
        if known is None:
            with at(place):
                known = self._known[key] = prepare(dataset, split, output)
        return known
