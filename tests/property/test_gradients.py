"""The analytic gradient equals the slope of the loss, for whatever network."""

import numpy as np
from hypothesis import assume, given, settings

from nn_sim.engine import Hyperparameters, central_differences, trace_step
from tests.property.networks import Case, cases, kinked_sums

KINK = 1e-3  # how near to 0 no relu's weighted sum may lie: within reach of a difference the slope has two values


@settings(deadline=None)
@given(cases())
def test_gradients_equal_central_differences(case: Case):
    trace = trace_step(case.spec, case.parameters, Hyperparameters(), case.X, case.Y)
    assume(all((np.abs(sums) > KINK).all() for sums in kinked_sums(case.spec, trace)))
    found = np.concatenate([gradient.ravel() for gradient in trace.gradients])
    differences = central_differences(case.parameters, case.X, case.Y)
    # The loss is known to about 1e-16 of its size, a difference divides that by 2e-6.
    tolerance = 1e-9 * max(1.0, abs(trace.loss), np.abs(found).max())
    np.testing.assert_allclose(found, differences, rtol=1e-6, atol=10 * tolerance)


@settings(deadline=None)
@given(cases())
def test_a_small_step_lowers_the_loss_by_eta_times_the_gradient_squared(case: Case):
    """Independent of central differences: l(theta - eta grad) = l(theta) - eta |grad|^2 + O(eta^2)."""
    trace = trace_step(case.spec, case.parameters, Hyperparameters(eta=1e-7), case.X, case.Y)
    assume(all((np.abs(sums) > KINK).all() for sums in kinked_sums(case.spec, trace)))
    squares = sum(float((gradient**2).sum()) for gradient in trace.gradients)
    assume(squares < 1e4)
    after = trace_step(case.spec, trace.new_parameters, Hyperparameters(), case.X, case.Y).loss
    np.testing.assert_allclose(trace.loss - after, 1e-7 * squares, rtol=1e-2, atol=1e-14 * max(1.0, trace.loss))
