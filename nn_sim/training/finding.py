"""What can be wrong with a run, as values: weights that broke or ran away, units that cannot learn any more.

Owns the words for where it happened. Found by ``divergence`` and ``dead_units``; told by a view or the command line.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from nn_sim.language import tr


@dataclass(frozen=True)
class Divergence:
    """A step that would have taken the weights out of bounds; the weights before it are kept.

    Attributes
    ----------
    step, epoch : int
        When, both counted from 1.
    layer, unit : int
        The unit that broke, or whose weight did: layers 1..H are hidden, H + 1 is the output; units count from 1.
    weight : str
        That weight in plain characters, "w_21"; empty where another quantity broke first.
    happened : str
        What went out of bounds, in one sentence, with the lecture's symbols: "w₂₁, a weight of output 1, ...".
    cause : str
        Why, in one sentence, with the lecture's symbols.
    sentence : str
        All of it in plain characters, with what to try.
    """

    step: int
    epoch: int
    layer: int
    unit: int
    weight: str
    happened: str
    cause: str
    sentence: str


@dataclass(frozen=True)
class DeadUnits:
    """Hidden units whose slope g'(r_j) is 0 for every training example, so that they learn no more.

    Attributes
    ----------
    step, epoch : int
        Steps and epochs done when it was seen.
    units : tuple of (layer, unit)
        Which; hidden layers and units count from 1.
    since_start : bool
        Whether the run began with all of them so.
    cause : str
        What makes the slope 0, in one sentence.
    sentence : str
        All of it.
    """

    step: int
    epoch: int
    units: tuple[tuple[int, int], ...]
    since_start: bool
    cause: str
    sentence: str


Finding = Divergence | DeadUnits


def unit_name(layer: int, unit: int, hidden_count: int) -> str:
    """Name a unit in words: "output 1", "hidden unit 2 of layer 1"."""
    return (
        tr("output {unit}").format(unit=unit)
        if layer > hidden_count
        else tr("hidden unit {unit} of layer {layer}").format(unit=unit, layer=layer)
    )


def hidden_names(units: tuple[tuple[int, int], ...], most: int = 6) -> str:
    """Name hidden units in words: "hidden units 2 and 3 of layer 1"; of many, the first ones and how many there are."""
    if len(units) > most:
        return tr("{units} and {count} more").format(units=hidden_names(units[:most]), count=len(units) - most)
    layers = ((layer, [str(unit) for _, unit in group]) for layer, group in groupby(units, key=lambda place: place[0]))
    return "; ".join(
        tr("hidden units {units} of layer {layer}").format(units=_listed(names), layer=layer)
        if len(names) > 1
        else tr("hidden unit {unit} of layer {layer}").format(unit=names[0], layer=layer)
        for layer, names in layers
    )


def _listed(names: list[str]) -> str:
    *first, last = names
    return tr("{first} and {last}").format(first=", ".join(first), last=last) if first else last
