"""Owns the table of the sets that are made by a function: names, titles, descriptions, defaults."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nn_sim.language import later

from . import drawn_functions, drawn_sets, truth_tables
from .arrays import Floats, Ints

Make = Callable[[int, float, np.random.Generator], tuple[Floats, Floats | Ints]]

ZERO_OR_ONE = ("0", "1")


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


#: In the order of a menu.
SETS = (
    BuiltinSet(
        name="worked",
        title=later("Worked example"),
        description=later("The lecture's example: x = [0, 1] with the targets y = [1, 0]"),
        default_size=1,
        default_noise=0.0,
        make=lambda _n, _noise, _rng: truth_tables.worked_example(),
        takes_noise=False,
        target_names=("y1", "y2"),
        classes=(),
        aliases=("worked-example", "example", "deck"),
    ),
    _given("and", "AND", later("1 where both inputs are 1"), truth_tables.logical_and),
    _given("or", "OR", later("1 where at least one input is 1"), truth_tables.logical_or),
    _given("xor", "XOR", later("1 where the inputs differ; needs a hidden layer"), truth_tables.logical_xor),
    _given("nand", "NAND", later("0 where both inputs are 1"), truth_tables.logical_nand),
    BuiltinSet(
        name="linear",
        title=later("Straight line"),
        description=later("Two halves of a square with a gap between them; one straight line parts them"),
        default_size=200,
        default_noise=0.0,
        make=drawn_sets.linear,
        aliases=("line", "straight-line"),
    ),
    BuiltinSet(
        name="gaussians",
        title=later("Two Gaussians"),
        description=later("Two round clouds that touch; one straight line parts them nearly"),
        default_size=200,
        default_noise=0.4,
        make=drawn_sets.gaussians,
        aliases=("gaussian", "two-gaussians", "gauss", "blobs"),
    ),
    BuiltinSet(
        name="three-gaussians",
        title=later("Three Gaussians"),
        description=later("Three round clouds, each a class of its own; the smallest set for softmax"),
        default_size=300,
        default_noise=0.35,
        make=drawn_sets.three_gaussians,
        classes=("0", "1", "2"),
        aliases=("3-gaussians", "three-classes"),
    ),
    BuiltinSet(
        name="moons",
        title=later("Two moons"),
        description=later("Two half circles that reach into each other"),
        default_size=200,
        default_noise=0.1,
        make=drawn_sets.moons,
        aliases=("moon", "two-moons"),
    ),
    BuiltinSet(
        name="circles",
        title=later("Circles"),
        description=later("A ring around a smaller ring"),
        default_size=200,
        default_noise=0.1,
        make=drawn_sets.circles,
        aliases=("circle", "two-circles", "rings"),
    ),
    BuiltinSet(
        name="spiral",
        title=later("Two spirals"),
        description=later("Two arms wound around each other; the hardest of the sets"),
        default_size=300,
        default_noise=0.05,
        make=drawn_sets.spirals,
        aliases=("spirals", "two-spirals"),
    ),
    BuiltinSet(
        name="checkerboard",
        title=later("Checkerboard"),
        description=later("Four by four fields of two classes in turn; needs many hidden units"),
        default_size=400,
        default_noise=0.02,
        make=drawn_sets.checkerboard,
        aliases=("chessboard", "checkers", "chess"),
    ),
    BuiltinSet(
        name="sine",
        title=later("Sine curve"),
        description=later("Numbers to predict: y = 0.8 sin(πx) for x from -1 to 1"),
        default_size=200,
        default_noise=0.05,
        make=drawn_functions.sine,
        input_names=("x1",),
        classes=(),
        aliases=("sin", "sine-curve", "sinus"),
    ),
    BuiltinSet(
        name="polynomial",
        title=later("Noisy polynomial"),
        description=later("Numbers to predict: y = 0.8 (4x³ - 3x) for x from -1 to 1, with much noise"),
        default_size=100,
        default_noise=0.15,
        make=drawn_functions.polynomial,
        input_names=("x1",),
        classes=(),
        aliases=("cubic", "noisy-polynomial"),
    ),
    BuiltinSet(
        name="plane",
        title=later("Plane"),
        description=later("Numbers to predict: y = 0.6 x1 - 0.3 x2; no hidden layer is needed"),
        default_size=200,
        default_noise=0.05,
        make=drawn_functions.plane,
        classes=(),
    ),
    BuiltinSet(
        name="multi-gaussian",
        title=later("Multi-Gaussian"),
        description=later("Numbers to predict: hills and hollows over the plane"),
        default_size=400,
        default_noise=0.02,
        make=drawn_functions.multi_gaussian,
        classes=(),
        aliases=("hills", "multi-gauss"),
    ),
)
