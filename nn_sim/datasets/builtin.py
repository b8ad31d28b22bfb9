"""Owns the table of built-in datasets: names, titles, defaults; their shapes are in the modules it imports."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from . import drawn_sets, truth_tables
from .arrays import Floats, Ints
from .dataset import Dataset

Make = Callable[[int, float, np.random.Generator], tuple[Floats, Floats | Ints]]

LARGEST_SIZE = 100_000
GREATEST_NOISE = 10.0
ZERO_OR_ONE = ("0", "1")


class UnknownDataset(ValueError):  # noqa: N818 - reads as a sentence where it is raised
    """There is no built-in dataset of that name; ``str()`` lists those there are."""


@dataclass(frozen=True)
class BuiltinSet:
    """One built-in set: what it is called, how it is made and with which defaults.

    A set that does not take noise is given whole and as it is: size, noise and seed do not change it.
    """

    name: str
    title: str
    description: str
    default_size: int
    default_noise: float
    make: Make
    takes_noise: bool = True
    input_names: tuple[str, ...] = ("x1", "x2")
    target_names: tuple[str, ...] = ("y",)
    classes: tuple[str, ...] = ZERO_OR_ONE
    aliases: tuple[str, ...] = ()


def _given(name: str, title: str, description: str, make: Callable[[], tuple[Floats, Ints]]) -> BuiltinSet:
    return BuiltinSet(name, title, description, 4, 0.0, lambda _n, _noise, _rng: make(), takes_noise=False)


_SETS = (
    BuiltinSet(
        name="worked",
        title="Worked example",
        description="The lecture's example: x = [0, 1] with the targets y = [1, 0]",
        default_size=1,
        default_noise=0.0,
        make=lambda _n, _noise, _rng: truth_tables.worked_example(),
        takes_noise=False,
        target_names=("y1", "y2"),
        classes=(),
        aliases=("worked-example", "example", "deck"),
    ),
    _given("and", "AND", "1 where both inputs are 1", truth_tables.logical_and),
    _given("or", "OR", "1 where at least one input is 1", truth_tables.logical_or),
    _given("xor", "XOR", "1 where the inputs differ; needs a hidden layer", truth_tables.logical_xor),
    BuiltinSet(
        name="gaussians",
        title="Two Gaussians",
        description="Two round clouds that touch; one straight line parts them nearly",
        default_size=200,
        default_noise=0.4,
        make=drawn_sets.gaussians,
        aliases=("gaussian", "two-gaussians", "gauss", "blobs"),
    ),
    BuiltinSet(
        name="moons",
        title="Two moons",
        description="Two half circles that reach into each other",
        default_size=200,
        default_noise=0.1,
        make=drawn_sets.moons,
        aliases=("moon", "two-moons"),
    ),
    BuiltinSet(
        name="circles",
        title="Circles",
        description="A ring around a smaller ring",
        default_size=200,
        default_noise=0.1,
        make=drawn_sets.circles,
        aliases=("circle", "two-circles", "rings"),
    ),
    BuiltinSet(
        name="spiral",
        title="Two spirals",
        description="Two arms wound around each other; the hardest of the sets",
        default_size=300,
        default_noise=0.05,
        make=drawn_sets.spirals,
        aliases=("spirals", "two-spirals"),
    ),
    BuiltinSet(
        name="sine",
        title="Sine curve",
        description="Numbers to predict: y = 0.8 sin(πx) for x from -1 to 1",
        default_size=200,
        default_noise=0.05,
        make=drawn_sets.sine,
        input_names=("x1",),
        classes=(),
        aliases=("sin", "sine-curve", "sinus"),
    ),
)

BUILTIN: dict[str, BuiltinSet] = {entry.name: entry for entry in _SETS}
_BY_ALIAS = {alias: entry for entry in _SETS for alias in (entry.name, *entry.aliases)}


def builtin_names() -> tuple[str, ...]:
    """Names of the built-in sets in the order of a menu."""
    return tuple(BUILTIN)


def make_builtin(name: str, *, size: int | None = None, noise: float | None = None, seed: int = 0) -> Dataset:
    """Make a built-in dataset; the same arguments give the same numbers.

    Parameters
    ----------
    name : str
        One of `builtin_names`, or an alias such as ``"two-moons"``; case and ``_`` for ``-`` do not matter.
    size : int, optional
        n, from 2 to 100,000; the set's own default if not given.
    noise : float, optional
        Standard deviation of the shift of each point, from 0 to 10; the set's own default if not given.
    seed : int
        Of the generator (PCG64), 0 or greater.

    Raises
    ------
    UnknownDataset
        If there is no such set.
    ValueError
        If size, noise or seed are out of range.
    """
    entry = _BY_ALIAS.get(name.strip().lower().replace("_", "-").replace(" ", "-"))
    if entry is None:
        raise UnknownDataset(f"there is no dataset '{name}'; choose one of {', '.join(BUILTIN)}")
    n = entry.default_size if size is None else size
    shift = entry.default_noise if noise is None else noise
    if size is not None and not 2 <= size <= LARGEST_SIZE:
        raise ValueError(f"the size of a dataset must be between 2 and {LARGEST_SIZE:,}, not {size}")
    if not 0 <= shift <= GREATEST_NOISE:
        raise ValueError(f"the noise must be between 0 and {GREATEST_NOISE:g}, not {shift}")
    if seed < 0:
        raise ValueError(f"the seed of a dataset must be 0 or greater, not {seed}")
    inputs, targets = entry.make(n, shift, np.random.Generator(np.random.PCG64(seed)))
    return Dataset(
        name=entry.name,
        title=entry.title,
        description=entry.description,
        inputs=inputs,
        targets=targets,
        input_names=entry.input_names,
        target_names=entry.target_names,
        classes=entry.classes,
        split_by_default=entry.takes_noise,
        origin=f"built in, seed {seed}, noise {shift:g}" if entry.takes_noise else "built in",
    )
