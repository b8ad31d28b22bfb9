"""Owns `Dataset`, the one value in which examples travel; must not know where they came from.

Targets are kept as the source gave them (class indices, or numbers); how a network's output encodes them
is decided in `prepared`.
"""

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats, Ints, read_only_floats, read_only_ints
from .features import read_features

Task = Literal["classification", "regression"]
Scale = Literal["none", "standard", "minmax"]
SCALES: tuple[Scale, ...] = get_args(Scale)


@dataclass(frozen=True)
class Recipe:
    """How a built-in set was drawn, so that it can be drawn again with one thing changed."""

    name: str
    size: int
    noise: float
    seed: int


@dataclass(frozen=True, eq=False)
class Dataset:
    """Examples x_i with their targets, and what a reader should know about them.

    Parameters
    ----------
    name : str
        Identifier, such as ``"moons"``.
    title, description : str
        For people: a heading, and one line about the set.
    inputs : array (n, m)
        The raw x_i of each example, without the bias. Kept as a read-only float64 copy.
    targets : array (n,) or (n, c)
        Class indices (kept as int64) where `classes` has names, otherwise the c numbers to be learned.
    input_names : tuple of m str
    target_names : tuple of str
        c names for a regression, one name for a classification.
    classes : tuple of str
        Names of the classes in the order of their indices; empty means regression.
    scale : str
        How inputs, and a regression's targets, are scaled before learning: "none", "standard" (mean 0, deviation 1)
        or "minmax" (from 0 to 1).
    split_by_default : bool
        Whether part of the examples is set aside as a test unless the user says otherwise.
    origin : str
        Where the set comes from: the file's name, or ``"built in, seed 0, noise 0.1"``.
    features : tuple of str
        The formulas of what a network gets as its inputs, such as ``"x1*x2"``; empty for the inputs themselves.
    recipe : Recipe or None
        How it was drawn; None for what was not drawn, or was edited since.
    test_rows : array of int or None
        The rows kept back as a test, in order; None lets a split choose them. Editing points holds them so, for
        otherwise one point more would deal all of them anew.

    Raises
    ------
    ValueError
        If shapes do not fit, a number is not finite, a class index names no class, a feature cannot be read, or the
        test is not made of rows there are, with one left to learn from.
    """

    name: str
    title: str
    description: str
    inputs: Floats
    targets: Floats | Ints
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    classes: tuple[str, ...] = ()
    scale: Scale = "none"
    split_by_default: bool = True
    origin: str = ""
    features: tuple[str, ...] = ()
    recipe: Recipe | None = None
    test_rows: Ints | None = None

    def __post_init__(self) -> None:
        inputs = _checked_inputs(self.inputs, self.input_names)
        if self.classes:
            targets: Floats | Ints = _checked_classes(self.targets, self.classes, self.target_names)
        else:
            targets = _checked_numbers(self.targets, self.target_names)
        if len(targets) != len(inputs):
            raise ValueError(
                tr("{count} rows of inputs do not fit {count2} rows of targets").format(
                    count=len(inputs), count2=len(targets)
                )
            )
        if self.scale not in SCALES:
            raise ValueError(
                tr("the scale must be one of {names}, not '{scale}'").format(names=", ".join(SCALES), scale=self.scale)
            )
        read_features(self.features, self.input_names)
        object.__setattr__(self, "inputs", inputs)
        object.__setattr__(self, "targets", targets)
        if self.test_rows is not None:
            object.__setattr__(self, "test_rows", _checked_rows(self.test_rows, len(inputs)))

    @property
    def task(self) -> Task:
        return "classification" if self.classes else "regression"

    @property
    def size(self) -> int:
        """n, the number of examples."""
        return len(self.inputs)

    @property
    def input_count(self) -> int:
        """Number of raw inputs, which a place in the input space and a probe have."""
        return int(self.inputs.shape[1])

    @property
    def network_input_names(self) -> tuple[str, ...]:
        """What the network gets as x_1 ... x_m: the formulas of the features, or the inputs' names."""
        return self.features or self.input_names

    @property
    def network_input_count(self) -> int:
        """m, the number of inputs of a network without the bias."""
        return len(self.network_input_names)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dataset):
            return NotImplemented
        return self._labels() == other._labels() and all(
            np.array_equal(mine, theirs)
            for mine, theirs in ((self.inputs, other.inputs), (self.targets, other.targets))
        )

    def _labels(self) -> tuple[object, ...]:
        return (
            *(self.name, self.title, self.description, self.origin),
            *(self.input_names, self.target_names, self.classes),
            *(self.scale, self.split_by_default, self.features, self.recipe),
            None if self.test_rows is None else tuple(self.test_rows.tolist()),
        )


def _checked_inputs(values: npt.ArrayLike, names: tuple[str, ...]) -> Floats:
    inputs = read_only_floats(values)
    if inputs.ndim != 2 or 0 in inputs.shape:
        raise ValueError(
            tr("inputs must be a table of at least one row and one column, not of shape {shape}").format(
                shape=inputs.shape
            )
        )
    if len(names) != inputs.shape[1]:
        raise ValueError(
            tr("{shape} columns of inputs need as many names, not {count}").format(
                shape=inputs.shape[1], count=len(names)
            )
        )
    if not np.isfinite(inputs).all():
        raise ValueError(tr("inputs must be finite numbers"))
    return inputs


def _checked_rows(values: npt.ArrayLike, n: int) -> Ints:
    given = np.asarray(values)
    if given.ndim != 1 or (given.size and given.dtype.kind not in "iu"):
        raise ValueError(tr("the rows of the test must be whole numbers"))
    if given.size and not (given[0] >= 0 and given[-1] < n and (np.diff(given) > 0).all()):
        raise ValueError(tr("the rows of the test must be different rows from 0 to {n}, in order").format(n=n - 1))
    if given.size == n:
        raise ValueError(tr("at least one example must be left to learn from"))
    return read_only_ints(given)


def _checked_classes(values: npt.ArrayLike, classes: tuple[str, ...], names: tuple[str, ...]) -> Ints:
    given = np.asarray(values)
    if given.ndim != 1 or given.dtype.kind not in "iu":
        raise ValueError(tr("targets of a classification must be one class index per row, as whole numbers"))
    if len(classes) < 2 or len(set(classes)) != len(classes):
        raise ValueError(
            tr("a classification needs at least two different classes, not {classes}").format(classes=classes)
        )
    if len(names) != 1:
        raise ValueError(tr("a classification has one target name, not {count}").format(count=len(names)))
    if given.size and not (given.min() >= 0 and given.max() < len(classes)):
        raise ValueError(tr("class indices must lie between 0 and {count}").format(count=len(classes) - 1))
    return read_only_ints(given)


def _checked_numbers(values: npt.ArrayLike, names: tuple[str, ...]) -> Floats:
    targets = read_only_floats(values)
    if targets.ndim != 2 or targets.shape[1] == 0:
        raise ValueError(
            tr("targets of a regression must be a table of at least one column, not of shape {shape}").format(
                shape=targets.shape
            )
        )
    if len(names) != targets.shape[1]:
        raise ValueError(
            tr("{shape} columns of targets need as many names, not {count}").format(
                shape=targets.shape[1], count=len(names)
            )
        )
    if not np.isfinite(targets).all():
        raise ValueError(tr("targets must be finite numbers"))
    return targets
