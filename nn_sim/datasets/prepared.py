"""Owns the step from a dataset to the matrices a network learns from: split, features, scaling, encoding.

The constants of the scaling come from the training part only, so that nothing of the test leaks into the learning.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats, Ints, read_only_floats, read_only_ints
from .dataset import Dataset, Scale
from .encoding import accuracy, default_output, encoded_targets, output_count, predicted_classes
from .features import FeatureError, Features, read_features
from .scaling import Scaling
from .split import Split, fold_rows, split_rows

__all__ = [
    "Prepared",
    "accuracy",
    "default_output",
    "folds",
    "output_count",
    "parts_of",
    "predicted_classes",
    "prepare",
    "prepare_rows",
]


@dataclass(frozen=True, eq=False)
class Prepared:
    """What a network is trained and tested with; all arrays are read-only.

    ``X_train`` (N, m) and ``Y_train`` (N, k) are learned from, ``X_test`` and ``Y_test`` (perhaps of 0 rows)
    only measured. ``train_rows`` and ``test_rows`` say which rows of the dataset they are. The scalings are
    None where the numbers were left as they are; that of the inputs has one column for each feature.
    """

    X_train: Floats
    Y_train: Floats
    X_test: Floats
    Y_test: Floats
    train_rows: Ints
    test_rows: Ints
    input_scaling: Scaling | None
    target_scaling: Scaling | None
    features: Features = Features()  # noqa: RUF009 - frozen

    def network_inputs(self, raw: npt.ArrayLike) -> Floats:
        """x_i as the network gets them, (n, m), of raw inputs in the data's units: features first, then scaling.

        NaN or infinite where a feature has no value, or the result is out of range.
        """
        X = self.features.apply(raw)
        return X if self.input_scaling is None else self.input_scaling.apply(X)


def prepare(dataset: Dataset, split: Split, output: str) -> Prepared:
    """Split `dataset`, make its features, scale it if it asks for that, and encode its targets for `output`.

    Raises
    ------
    ValueError
        If a feature has no value for an example, or numbers of a column lie so far apart that scaled they are out
        of range.
    """
    return prepare_rows(dataset, *parts_of(dataset, split), output)


def parts_of(dataset: Dataset, split: Split) -> tuple[Ints, Ints]:
    """Row indices of the training part and of the test part: those that the data hold, or else the split's."""
    if dataset.test_rows is None:
        return split_rows(dataset.size, split, _classes(dataset))
    learned = np.ones(dataset.size, dtype=np.bool_)
    learned[dataset.test_rows] = False
    return read_only_ints(np.flatnonzero(learned)), dataset.test_rows


def folds(dataset: Dataset, k: int, seed: int) -> tuple[tuple[Ints, Ints], ...]:
    """The k pairs of training rows and test rows of a cross-validation; each class is spread over all of them.

    Raises
    ------
    ValueError
        If there cannot be so many.
    """
    return fold_rows(dataset.size, k, seed, _classes(dataset))


def prepare_rows(dataset: Dataset, train_rows: Ints, test_rows: Ints, output: str) -> Prepared:
    """As `prepare`, with the rows of both parts given.

    Raises
    ------
    ValueError
        As `prepare`.
    """
    features = read_features(dataset.features, dataset.input_names)
    if reason := features.why_not_at(dataset.inputs):
        raise FeatureError(tr("{reason}; choose another formula").format(reason=reason))
    inputs = features.apply(dataset.inputs)
    targets = encoded_targets(dataset, output)
    target_scale: Scale = dataset.scale if dataset.task == "regression" else "none"
    X, input_scaling = _scaled(inputs, train_rows, dataset.scale, dataset.network_input_names)
    Y, target_scaling = _scaled(targets, train_rows, target_scale, dataset.target_names)
    return Prepared(
        X_train=read_only_floats(X[train_rows]),
        Y_train=read_only_floats(Y[train_rows]),
        X_test=read_only_floats(X[test_rows]),
        Y_test=read_only_floats(Y[test_rows]),
        train_rows=train_rows,
        test_rows=test_rows,
        input_scaling=input_scaling,
        target_scaling=target_scaling,
        features=features,
    )


def _classes(dataset: Dataset) -> Ints | None:
    return dataset.targets.astype(np.int64) if dataset.task == "classification" else None


def _scaled(values: Floats, train_rows: Ints, scale: Scale, names: tuple[str, ...]) -> tuple[Floats, Scaling | None]:
    if scale == "none":
        return values, None
    learned = values[train_rows]
    if scale == "minmax":
        with np.errstate(over="ignore"):
            _require_in_range(learned.max(axis=0, keepdims=True) - learned.min(axis=0), names)
    scaling = Scaling.fit(learned, scale)
    scaled = scaling.apply(values)
    _require_in_range(scaled, names)
    return scaled, scaling


def _require_in_range(values: Floats, names: tuple[str, ...]) -> None:
    in_range = np.isfinite(values).all(axis=0)
    if not in_range.all():
        name = names[int(np.argmin(in_range))]
        raise ValueError(tr("the numbers of column {name} lie too far apart to be scaled").format(name=name))
