"""Owns the step from a dataset to the matrices a network learns from: split, standardise, encode.

Means and deviations come from the training part only, so that nothing of the test leaks into the learning.
"""

from dataclasses import dataclass

import numpy as np

from .arrays import Floats, Ints, read_only_floats
from .dataset import Dataset
from .encoding import accuracy, default_output, encoded_targets, output_count, predicted_classes
from .scaling import Scaling
from .split import Split, split_rows

__all__ = ["Prepared", "accuracy", "default_output", "output_count", "predicted_classes", "prepare"]


@dataclass(frozen=True, eq=False)
class Prepared:
    """What a network is trained and tested with; all arrays are read-only.

    ``X_train`` (N, m) and ``Y_train`` (N, k) are learned from, ``X_test`` and ``Y_test`` (perhaps of 0 rows)
    only measured. ``train_rows`` and ``test_rows`` say which rows of the dataset they are. The scalings are
    None where the numbers were left as they are.
    """

    X_train: Floats
    Y_train: Floats
    X_test: Floats
    Y_test: Floats
    train_rows: Ints
    test_rows: Ints
    input_scaling: Scaling | None
    target_scaling: Scaling | None


def prepare(dataset: Dataset, split: Split, output: str) -> Prepared:
    """Split `dataset`, standardise it if it asks for that, and encode its targets for the activation `output`.

    Raises
    ------
    ValueError
        If numbers of a column lie so far apart that standardised they are out of range.
    """
    train_rows, test_rows = split_rows(dataset.size, split)
    targets = encoded_targets(dataset, output)
    input_scaling = Scaling.fit(dataset.inputs[train_rows]) if dataset.standardise else None
    target_scaling = Scaling.fit(targets[train_rows]) if dataset.standardise and dataset.task == "regression" else None
    X = _scaled(dataset.inputs, input_scaling, dataset.input_names)
    Y = _scaled(targets, target_scaling, dataset.target_names)
    return Prepared(
        X_train=read_only_floats(X[train_rows]),
        Y_train=read_only_floats(Y[train_rows]),
        X_test=read_only_floats(X[test_rows]),
        Y_test=read_only_floats(Y[test_rows]),
        train_rows=train_rows,
        test_rows=test_rows,
        input_scaling=input_scaling,
        target_scaling=target_scaling,
    )


def _scaled(values: Floats, scaling: Scaling | None, names: tuple[str, ...]) -> Floats:
    if scaling is None:
        return values
    scaled = scaling.apply(values)
    in_range = np.isfinite(scaled).all(axis=0)
    if not in_range.all():
        name = names[int(np.argmin(in_range))]
        raise ValueError(f"the numbers of column {name} lie too far apart to be standardised")
    return scaled
