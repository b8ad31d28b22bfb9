"""Cross-entropy's short delta_k = z_k - y_k is the long way's dl/dz_k dz_k/ds_k, for whatever outputs and targets."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nn_sim.engine import LOSSES
from nn_sim.engine.activations import output_values, through_output
from nn_sim.engine.losses import output_delta

SHAPES = st.tuples(st.integers(1, 4), st.integers(2, 5))


@st.composite
def batches(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    """Sums at which no z_k is 0 or 1 to the last bit, and targets hard and soft; not all rows of them sum to 1."""
    shape: Any = draw(SHAPES)
    sums = draw(arrays.arrays(np.float64, shape, elements=st.floats(-15.0, 15.0)))
    soft = arrays.arrays(np.float64, shape, elements=st.floats(0.0, 1.0))
    return sums, draw(st.one_of(soft, soft.map(np.round)))


@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
@given(batches())
@settings(deadline=None)
def test_the_short_way_is_the_long_way(output: str, batch: tuple[np.ndarray, np.ndarray]):
    s, y = batch
    z = output_values(output, s)
    long_way = through_output(output, s, z, LOSSES["cross_entropy"].dl_dz(y, z, output))
    np.testing.assert_allclose(output_delta("cross_entropy", output, y, s, z), long_way, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
@given(batches())
@settings(deadline=None)
def test_it_is_the_slope_of_the_loss(output: str, batch: tuple[np.ndarray, np.ndarray]):
    """Independent of both: how l rises with each s_k."""
    s, y = batch
    loss, h = LOSSES["cross_entropy"].value, 1e-5
    found = output_delta("cross_entropy", output, y, s, output_values(output, s))
    for k in range(s.shape[1]):
        above, below = s.copy(), s.copy()
        above[:, k] += h
        below[:, k] -= h
        rise = loss(y, above, output_values(output, above), output) - loss(
            y, below, output_values(output, below), output
        )
        np.testing.assert_allclose(found[:, k], rise / (2 * h), rtol=1e-6, atol=1e-8)
