"""Owns the shapes of the sets that are drawn by a generator: points in the plane, and a curve.

Every function takes the number of examples n, the noise and a generator, and returns inputs (n, m) with
targets. Noise is the standard deviation of a normal shift in the units of the inputs (of the target for
the curve). Points lie around 0 and seldom beyond 2, so that they are learned well as they are.
"""

import numpy as np

from .arrays import Floats, Ints

GAUSSIAN_CENTRE = 0.7
MOON_MIDDLE = np.array([0.5, 0.25])
INNER_RADIUS, OUTER_RADIUS = 0.4, 1.0
SPIRAL_TURNS = 1.25
SPIRAL_START, SPIRAL_END = 0.1, 1.5
SINE_HEIGHT = 0.8


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


def sine(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """y = 0.8 sin(pi x) for x drawn from -1 to 1: one period, which stays within reach of a tanh output."""
    x = rng.uniform(-1, 1, (n, 1))
    return x, SINE_HEIGHT * np.sin(np.pi * x) + noise * rng.standard_normal((n, 1))


def _halves(n: int) -> tuple[int, int]:
    return n - n // 2, n // 2


def _circle(angle: Floats) -> Floats:
    return np.column_stack([np.cos(angle), np.sin(angle)])


def _arm(count: int) -> Floats:
    along = np.linspace(0, 1, count)
    radius = SPIRAL_START + (SPIRAL_END - SPIRAL_START) * along
    return radius[:, np.newaxis] * _circle(2 * np.pi * SPIRAL_TURNS * along)


def _mixed(first: Floats, second: Floats, noise: float, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Class 0 and class 1 shifted by noise, in random order, so that learning row by row meets both in turn."""
    points = np.concatenate([first, second])
    classes = np.repeat([0, 1], [len(first), len(second)])
    order = rng.permutation(len(points))
    return (points + noise * rng.standard_normal(points.shape))[order], classes[order]
