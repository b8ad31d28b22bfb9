"""Owns the sets that are given, not drawn: the lecture's worked example and the logical functions."""

import numpy as np

from .arrays import Floats, Ints

CORNERS = ((0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0))


def worked_example() -> tuple[Floats, Floats]:
    """x = [0, 1] with y = [1, 0] (workshop slides, "forward" and "backward")."""
    return np.array([[0.0, 1.0]]), np.array([[1.0, 0.0]])


def logical_and() -> tuple[Floats, Ints]:
    """1 where both inputs are 1."""
    return np.array(CORNERS), np.array([0, 0, 0, 1])


def logical_or() -> tuple[Floats, Ints]:
    """1 where an input is 1."""
    return np.array(CORNERS), np.array([0, 1, 1, 1])


def logical_xor() -> tuple[Floats, Ints]:
    """1 where the inputs differ; no straight line parts the two classes."""
    return np.array(CORNERS), np.array([0, 1, 1, 0])


def logical_nand() -> tuple[Floats, Ints]:
    """0 where both inputs are 1."""
    return np.array(CORNERS), np.array([1, 1, 1, 0])
