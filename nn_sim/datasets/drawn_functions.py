"""Owns the regressions that are drawn by a generator: numbers to predict over a line or over the plane.

Every function takes the number of examples n, the noise and a generator, and returns inputs (n, m), drawn evenly from
-1 to 1, with targets (n, 1). Noise is the standard deviation of a normal shift of the target. Without it, targets
stay within -1 to 1, in reach of a tanh output.
"""

import numpy as np

from .arrays import Floats

SINE_HEIGHT = 0.8
CUBIC_HEIGHT = 0.8
PLANE_SLOPES = np.array([0.6, -0.3])
BUMP_WIDTH = 0.3
#: Where the bumps of the multi-Gaussian stand, and whether they go up or down.
BUMPS = ((-0.6, -0.6, 1.0), (0.6, 0.6, 1.0), (-0.6, 0.6, -1.0), (0.6, -0.6, -1.0), (0.0, 0.0, 0.7))


def sine(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """y = 0.8 sin(pi x): one period."""
    x = rng.uniform(-1, 1, (n, 1))
    return x, SINE_HEIGHT * np.sin(np.pi * x) + noise * rng.standard_normal((n, 1))


def polynomial(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """y = 0.8 (4 x^3 - 3 x), the third Chebyshev polynomial: up, down and up again."""
    x = rng.uniform(-1, 1, (n, 1))
    return x, CUBIC_HEIGHT * (4 * x**3 - 3 * x) + noise * rng.standard_normal((n, 1))


def plane(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """y = 0.6 x1 - 0.3 x2: no hidden layer is needed."""
    X = rng.uniform(-1, 1, (n, 2))
    return X, (X @ PLANE_SLOPES)[:, np.newaxis] + noise * rng.standard_normal((n, 1))


def multi_gaussian(n: int, noise: float, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Hills and hollows: a sum of bumps h exp(-d^2 / (2 b^2)), d being the distance from the middle of each."""
    X = rng.uniform(-1, 1, (n, 2))
    squares = [((X - middle) ** 2).sum(axis=1) for *middle, _height in BUMPS]
    y = sum(
        height * np.exp(-square / (2 * BUMP_WIDTH**2))
        for square, (_x1, _x2, height) in zip(squares, BUMPS, strict=True)
    )
    return X, np.asarray(y)[:, np.newaxis] + noise * rng.standard_normal((n, 1))
