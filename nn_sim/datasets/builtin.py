"""Owns making a built-in set by its name; what there is, is in `builtin_table`."""

from dataclasses import replace

import numpy as np

from nn_sim.language import tr

from .builtin_table import SETS, BuiltinSet
from .dataset import Dataset, Recipe
from .shipped_sets import SHIPPED, ShippedSet, load_shipped

LARGEST_SIZE = 100_000
GREATEST_NOISE = 10.0


class UnknownDataset(ValueError):  # noqa: N818 - reads as a sentence where it is raised
    """There is no built-in dataset of that name; ``str()`` lists those there are."""


BUILTIN: dict[str, BuiltinSet | ShippedSet] = {entry.name: entry for entry in (*SETS, *SHIPPED)}
_BY_ALIAS = {alias: entry for entry in BUILTIN.values() for alias in (entry.name, *entry.aliases)}


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
        raise UnknownDataset(
            tr("there is no dataset '{name}'; choose one of {names}").format(name=name, names=", ".join(BUILTIN))
        )
    if size is not None and not 2 <= size <= LARGEST_SIZE:
        raise ValueError(
            tr("the size of a dataset must be between 2 and {LARGEST_SIZE:,}, not {size}").format(
                LARGEST_SIZE=LARGEST_SIZE, size=size
            )
        )
    if noise is not None and not 0 <= noise <= GREATEST_NOISE:
        raise ValueError(
            tr("the noise must be between 0 and {GREATEST_NOISE:g}, not {noise}").format(
                GREATEST_NOISE=GREATEST_NOISE, noise=noise
            )
        )
    if seed < 0:
        raise ValueError(tr("the seed of a dataset must be 0 or greater, not {seed}").format(seed=seed))
    if isinstance(entry, ShippedSet):
        return load_shipped(entry)
    return _drawn(
        entry, entry.default_size if size is None else size, entry.default_noise if noise is None else noise, seed
    )


def redrawn(
    dataset: Dataset, *, size: int | None = None, noise: float | None = None, seed: int | None = None
) -> Dataset:
    """Draw a dataset again with another size, noise or seed; its features and its scale stay.

    Raises
    ------
    ValueError
        If it was not drawn, or a number is out of range.
    """
    recipe = dataset.recipe
    if recipe is None:
        raise ValueError(tr("{title} was not drawn, so it cannot be drawn again").format(title=dataset.title))
    again = make_builtin(
        recipe.name,
        size=recipe.size if size is None else size,
        noise=recipe.noise if noise is None else noise,
        seed=recipe.seed if seed is None else seed,
    )
    return replace(again, features=dataset.features, scale=dataset.scale)


def _drawn(entry: BuiltinSet, size: int, noise: float, seed: int) -> Dataset:
    inputs, targets = entry.make(size, noise, np.random.Generator(np.random.PCG64(seed)))
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
        origin=tr("built in, seed {seed}, noise {noise:g}").format(seed=seed, noise=noise)
        if entry.takes_noise
        else tr("built in"),
        recipe=Recipe(entry.name, size, noise, seed) if entry.takes_noise else None,
    )
