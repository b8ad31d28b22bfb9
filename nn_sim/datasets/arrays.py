"""Owns how the values of this package keep their arrays: their own copy, which nobody can write to."""

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


def read_only_floats(values: npt.ArrayLike) -> Floats:
    """`values` as a float64 array that cannot be written to; copied unless it already is one."""
    return _read_only(values, np.float64)


def read_only_ints(values: npt.ArrayLike) -> Ints:
    """`values` as an int64 array that cannot be written to; copied unless it already is one."""
    return _read_only(values, np.int64)


def _read_only(values: npt.ArrayLike, dtype: type[np.generic]) -> npt.NDArray[Any]:
    # A read-only view is no promise: its base may still be written to. Only an owner's flag is.
    if isinstance(values, np.ndarray) and values.dtype == dtype and values.base is None and not values.flags.writeable:
        return values
    copied = np.array(values, dtype=dtype, order="C")
    copied.setflags(write=False)
    return copied
