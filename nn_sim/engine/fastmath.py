"""Activation functions for the compiled loop: exp by polynomial, so that the loop over units becomes SIMD.

Owns speed and its accuracy: absolute error below 1e-15 for tanh and sigmoid, which is part of the promise that the
kernel agrees with ``trace_step`` to 1e-12. Must be compiled without reassociation: the rounding trick relies on the
order of operations.
"""

from __future__ import annotations

import math
from typing import Any

from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

_LOG2_E = 1.4426950408889634
_LN2_HIGH = 0.6931471803691238  # ln 2 in two parts (Cody & Waite 1980): n x high is exact for the n met here
_LN2_LOW = 1.9082149292705877e-10
_TO_INTEGER = 6755399441055744.0  # 1.5 x 2^52: adding it rounds to a whole number held in the lowest bits
_EXPONENT_BIAS = 1023
_C = tuple(1.0 / math.factorial(n) for n in range(14))  # Taylor: |r| <= ln2/2, so the 14th term is below 1e-17
_ALL_ONE = 22.0  # tanh(22) is 1 to the last bit
LOWEST = -708.0  # e^-708 is still a normal number


@intrinsic
def _bits(_context: Any, value: Any) -> Any:
    """Reinterpret a float64 as int64."""

    def generate(_ctx: Any, builder: Any, _signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], ir.IntType(64))

    return types.int64(value), generate


@intrinsic
def _from_bits(_context: Any, value: Any) -> Any:
    """Reinterpret an int64 as float64."""

    def generate(_ctx: Any, builder: Any, _signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], ir.DoubleType())

    return types.float64(value), generate


@njit(forceinline=True, fastmath={"contract"})
def exp(x: float) -> float:
    """e^x for -708 <= x <= 44: e^x = 2^n e^r with n whole and |r| <= ln2 / 2."""
    shifted = x * _LOG2_E + _TO_INTEGER
    n = shifted - _TO_INTEGER
    r = (x - n * _LN2_HIGH) - n * _LN2_LOW
    r2 = r * r
    r4 = r2 * r2
    low = (_C[0] + _C[1] * r) + r2 * (_C[2] + _C[3] * r)
    middle = (_C[4] + _C[5] * r) + r2 * (_C[6] + _C[7] * r)
    high = (_C[8] + _C[9] * r) + r2 * (_C[10] + _C[11] * r)
    top = _C[12] + _C[13] * r
    polynomial = low + r4 * (middle + r4 * (high + r4 * top))
    return polynomial * _from_bits((_bits(shifted) + _EXPONENT_BIAS) << 52)


@njit(forceinline=True, fastmath={"contract"})
def tanh(r: float) -> float:
    """(e^r - e^-r) / (e^r + e^-r) = 1 - 2 / (e^{2|r|} + 1), with the sign of r; NaN stays NaN."""
    size = abs(r)
    size = _ALL_ONE if size > _ALL_ONE else size
    value = 1.0 - 2.0 / (exp(2.0 * size) + 1.0)
    return math.copysign(value, r)


@njit(forceinline=True, fastmath={"contract"})
def sigmoid(s: float) -> float:
    """1 / (1 + e^-s), by e^-|s|; NaN stays NaN."""
    negative = -abs(s)
    negative = LOWEST if negative < LOWEST else negative
    e = exp(negative)
    return (1.0 if s >= 0.0 else e) / (1.0 + e)
