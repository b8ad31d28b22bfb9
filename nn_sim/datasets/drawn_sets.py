"""Owns the shapes of the classes that are drawn by a generator: points in the plane.

Every function takes the number of examples n, the noise and a generator, and returns inputs (n, m) with
class indices. Noise is the standard deviation of a normal shift in the units of the inputs. Points lie around 0
and seldom beyond 2, so that they are learned well as they are.
"""

import numpy as np

from .arrays import Floats, Ints

GAUSSIAN_CENTRE = 0.7
MOON_MIDDLE = np.array([0.5, 0.25])
INNER_RADIUS, OUTER_RADIUS = 0.4, 1.0
SPIRAL_TURNS = 1.25
SPIRAL_START, SPIRAL_END = 0.1, 1.5
CLOUD_RADIUS = 1.0
LINE_GAP = 0.1
BOARD_HALF = 1.2
BOARD_FIELDS = 4


def gaussians(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Two round clouds; here the noise is their width."""
    first, second = _halves(n)
    centre = np.full(2, GAUSSIAN_CENTRE)
    return _mixed(np.tile(-centre, (first, 1)), np.tile(centre, (second, 1)), noise, rng)


def moons(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Two half circles of radius 1, each reaching into the other."""
    first, second = _halves(n)
    upper = _circle(np.linspace(0, np.pi, first))
    lower = np.array([1.0, 0.5]) - _circle(np.linspace(0, np.pi, second))
    return _mixed(upper - MOON_MIDDLE, lower - MOON_MIDDLE, noise, rng)


def circles(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """A ring around a smaller ring."""
    outer, inner = (_circle(np.linspace(0, 2 * np.pi, count, endpoint=False)) for count in _halves(n))
    return _mixed(OUTER_RADIUS * outer, INNER_RADIUS * inner, noise, rng)


def spirals(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Two arms wound around each other, the second being the first turned by half a turn."""
    first, second = (_arm(count) for count in _halves(n))
    return _mixed(first, -second, noise, rng)


def three_gaussians(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Three round clouds at the corners of a triangle; the noise is their width."""
    classes = np.arange(n) % 3
    corners = CLOUD_RADIUS * _circle(np.pi / 2 + 2 * np.pi / 3 * np.arange(3.0))
    return _shuffled(corners[classes], classes, noise, rng)


def linear(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """A square cut in two by the line x1 + x2 = 0, with a gap along it."""
    classes = np.arange(n) % 2
    along, across = rng.uniform(-1, 1, n), rng.uniform(LINE_GAP, 1, n) * np.where(classes == 1, 1, -1)
    return _shuffled(np.column_stack([across - along, across + along]) / np.sqrt(2), classes, noise, rng)


def checkerboard(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Four by four fields, black and white in turn; each example lies anywhere in a field of its class."""
    classes = np.arange(n) % 2
    column = rng.integers(0, BOARD_FIELDS, n)
    row = 2 * rng.integers(0, BOARD_FIELDS // 2, n) + (column + classes) % 2
    field = np.column_stack([column, row])
    points = 2 * BOARD_HALF / BOARD_FIELDS * (field + rng.uniform(0, 1, (n, 2))) - BOARD_HALF
    return _shuffled(points, classes, noise, rng)


def _halves(n: int) -> tuple[int, int]:
    return n - n // 2, n // 2


def _circle(angle: Floats) -> Floats:
    return np.column_stack([np.cos(angle), np.sin(angle)])


def _arm(count: int) -> Floats:
    along = np.linspace(0, 1, count)
    radius = SPIRAL_START + (SPIRAL_END - SPIRAL_START) * along
    return radius[:, np.newaxis] * _circle(2 * np.pi * SPIRAL_TURNS * along)


def _mixed(first: Floats, second: Floats, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Class 0 and class 1 shifted by noise, in random order."""
    points = np.concatenate([first, second])
    return _shuffled(points, np.repeat([0, 1], [len(first), len(second)]), noise, rng)


def _shuffled(points: Floats, classes: Ints, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """The points shifted by noise, in random order, so that learning row by row meets all classes in turn."""
    order = rng.permutation(len(points))
    return (points + noise * rng.standard_normal(points.shape))[order], classes[order]
