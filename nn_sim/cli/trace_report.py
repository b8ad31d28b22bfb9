"""What ``nn-sim trace --json`` prints: one step as an object whose keys are the ids of ``engine.notation``."""

from __future__ import annotations

from nn_sim.engine import Hyperparameters, StepTrace
from nn_sim.engine.notation import QUANTITIES


def report_of(trace: StepTrace, how: Hyperparameters, example: str) -> dict[str, object]:
    """Return a step of one example in a network with one hidden layer.

    Quantities of units are lists over j or k, weights and their gradients matrices as the lecture stores them: row j
    or k, column i or j, the bias in column 0. ``old`` and ``new`` hold V and W before and after the step.
    """
    spec = trace.parameters.spec
    (V, W), (new_V, new_W) = (weights.matrices for weights in (trace.parameters, trace.new_parameters))
    arrays = {
        "x_i": trace.x_i[0],
        "y_k": trace.y_k[0],
        "v_ij": V,
        "w_jk": W,
        "r_j": trace.r_j[0][0],
        "u_j": trace.u_j[0][0],
        "s_k": trace.s_k[0],
        "z_k": trace.z_k[0],
        "delta_k": trace.delta_k[0],
        "dl_dw_jk": trace.dl_dw_jk,
        "backpropagated_j": trace.found.backpropagated_j[0][0],
        "du_dr_j": trace.found.du_dr_j[0][0],
        "delta_j": trace.delta_j[0][0],
        "dl_dv_ij": trace.dl_dv_ij[0],
        "new_w_jk": new_W,
        "new_v_ij": new_V,
    }
    values: dict[str, object] = {name: array.tolist() for name, array in arrays.items()}
    values |= {"eta": how.eta, "l": trace.loss}
    return {
        "example": example,
        "sizes": list(spec.sizes),
        "hidden_activation": spec.hidden,
        "output": spec.output,
        "loss": spec.loss,
        **{name: values[name] for name in QUANTITIES if name in values},  # in the order of a step
        "old": {"V": V.tolist(), "W": W.tolist()},
        "new": {"V": new_V.tolist(), "W": new_W.tolist()},
    }
