"""One step of learning as a page: each equation with its symbols, its numbers and its value, as the slides work it.

Owns the wording for one hidden layer, identity outputs and squared loss: the lecture's example. Numbers have six
digits; all digits are in the JSON.
"""

from __future__ import annotations

from itertools import product

from nn_sim.cli.page import Equation, Grid, Page, Section
from nn_sim.engine import Hyperparameters, Parameters, StepTrace
from nn_sim.engine.notation import subscript, weight_label
from nn_sim.experiment.worked_notes import WORKED_NOTES

#: g -> g′(r_j) in symbols, and with u_j in numbers where it has any.
SLOPES = {
    "tanh": ("1 − u{j}²", "1 − {u}²"),
    "sigmoid": ("u{j} (1 − u{j})", "{u} × (1 − {u})"),
    "relu": ("1 if r{j} > 0, else 0", ""),
    "identity": ("1", ""),
}


class _Step:
    """A trace of one example with one hidden layer, its values by the lecture's indices: x[0] = u[0] = 1."""

    def __init__(self, trace: StepTrace, how: Hyperparameters) -> None:
        self.spec = trace.parameters.spec
        self.eta = how.eta
        self.x = [1.0, *trace.x_i[0].tolist()]
        self.r = dict(enumerate(trace.r_j[0][0].tolist(), 1))
        self.u = [1.0, *trace.u_j[0][0].tolist()]
        self.s = dict(enumerate(trace.s_k[0].tolist(), 1))
        self.z = dict(enumerate(trace.z_k[0].tolist(), 1))
        self.y = dict(enumerate(trace.y_k[0].tolist(), 1))
        self.loss = trace.loss
        self.delta_k = dict(enumerate(trace.delta_k[0].tolist(), 1))
        self.back = dict(enumerate(trace.found.backpropagated_j[0][0].tolist(), 1))
        self.slope = dict(enumerate(trace.found.du_dr_j[0][0].tolist(), 1))
        self.delta_j = dict(enumerate(trace.delta_j[0][0].tolist(), 1))
        self.V, self.W = trace.parameters.matrices
        self.new_V, self.new_W = trace.new_parameters.matrices
        self.dl_dV, self.dl_dW = trace.dl_dv_ij[0], trace.dl_dw_jk
        self.inputs, self.units, self.outputs = (range(1, n + 1) for n in self.spec.sizes)


def page_of(trace: StepTrace, how: Hyperparameters) -> Page:
    """Return the page of a step of one example; the network must have one hidden layer and identity outputs."""
    step, spec = _Step(trace, how), trace.parameters.spec
    return Page(
        title=f"One step on the worked example: g = {spec.hidden}, f = identity, squared loss, η = {how.eta:g}",
        sections=(
            Section("Given", _given(step)),
            Section("Forward pass, hidden layer", _hidden(step)),
            Section("Forward pass, output layer", _output(step)),
            Section("Backward pass, output layer", _output_gradients(step)),
            Section("Backward pass, hidden layer: with the old weights w", _hidden_gradients(step)),
            Section("Update", _updates(step)),
            Section("Weights before", (*_matrices(trace.parameters),)),
            Section("Weights after", (*_matrices(trace.new_parameters),)),
            Section("Where the printed deck differs", tuple(f"- {note}" for note in WORKED_NOTES)),
        ),
    )


def _given(step: _Step) -> tuple[Equation | str, ...]:
    return (
        *(Equation(_of("x", i), "", "", _number(step.x[i])) for i in step.inputs),
        *(Equation(_of("y", k), "", "", _number(step.y[k])) for k in step.outputs),
        "x₀ = 1 and u₀ = 1 are the bias units; V and W stand below, and w₂₁ leads from hidden unit 2 to output 1.",
    )


def _hidden(step: _Step) -> tuple[Equation, ...]:
    sums = [
        Equation(
            _of("r", j),
            " + ".join(f"{_of('x', i)} {_v(i, j)}" for i in (0, *step.inputs)),
            " + ".join(f"{_number(step.x[i])} × {_factor(step.V[j - 1, i])}" for i in (0, *step.inputs)),
            _number(step.r[j]),
        )
        for j in step.units
    ]
    g = step.spec.hidden
    values = [
        Equation(_of("u", j), f"g({_of('r', j)})", f"{g}({_number(step.r[j])})", _number(step.u[j])) for j in step.units
    ]
    return (*sums, *values)


def _output(step: _Step) -> tuple[Equation, ...]:
    sums = [
        Equation(
            _of("s", k),
            " + ".join(f"{_of('u', j)} {_w(j, k)}" for j in (0, *step.units)),
            " + ".join(f"{_number(step.u[j])} × {_factor(step.W[k - 1, j])}" for j in (0, *step.units)),
            _number(step.s[k]),
        )
        for k in step.outputs
    ]
    values = [
        Equation(_of("z", k), f"f({_of('s', k)})", f"identity({_number(step.s[k])})", _number(step.z[k]))
        for k in step.outputs
    ]
    squares = " + ".join(f"({_number(step.y[k])} − {_factor(step.z[k])})²" for k in step.outputs)
    letters = " + ".join(f"({_of('y', k)} − {_of('z', k)})²" for k in step.outputs)
    loss = Equation("l", f"½ [{letters}]", f"½ [{squares}]", _number(step.loss))
    return (*sums, *values, loss)


def _output_gradients(step: _Step) -> tuple[Equation, ...]:
    deltas = [
        Equation(
            _of("δ", k),
            f"−({_of('y', k)} − {_of('z', k)}) f′({_of('s', k)})",
            f"−({_number(step.y[k])} − {_factor(step.z[k])}) × 1",
            _number(step.delta_k[k]),
        )
        for k in step.outputs
    ]
    gradients = [
        Equation(
            f"∂l/∂{_w(j, k)}",
            f"{_of('δ', k)} {_of('u', j)}",
            f"{_number(step.delta_k[k])} × {_factor(step.u[j])}",
            _number(step.dl_dW[k - 1, j]),
        )
        for k, j in product(step.outputs, (0, *step.units))
    ]
    return (*deltas, *gradients)


def _hidden_gradients(step: _Step) -> tuple[Equation, ...]:
    rows: list[Equation] = []
    for j in step.units:
        letters = " + ".join(f"{_of('δ', k)} {_w(j, k)}" for k in step.outputs)
        numbers = " + ".join(f"{_number(step.delta_k[k])} × {_factor(step.W[k - 1, j])}" for k in step.outputs)
        rows.append(Equation(f"Σ δₖ w{subscript(j)}ₖ", letters, numbers, _number(step.back[j])))
    for j in step.units:
        formula, numbers = SLOPES[step.spec.hidden]
        formula, numbers = formula.format(j=subscript(j)), numbers.format(u=_factor(step.u[j]))
        rows.append(Equation(f"g′({_of('r', j)})", formula, numbers, _number(step.slope[j])))
    for j in step.units:
        letters = f"g′({_of('r', j)}) Σ δₖ w{subscript(j)}ₖ"
        numbers = f"{_number(step.slope[j])} × {_factor(step.back[j])}"
        rows.append(Equation(f"∂l/∂{_of('r', j)}", letters, numbers, _number(step.delta_j[j])))
    rows += [
        Equation(
            f"∂l/∂{_v(i, j)}",
            f"∂l/∂{_of('r', j)} {_of('x', i)}",
            f"{_number(step.delta_j[j])} × {_factor(step.x[i])}",
            _number(step.dl_dV[j - 1, i]),
        )
        for j, i in product(step.units, (0, *step.inputs))
    ]
    return tuple(rows)


def _updates(step: _Step) -> tuple[Equation, ...]:
    w = [
        _update(_w(j, k), step.W[k - 1, j], step.eta, step.dl_dW[k - 1, j], step.new_W[k - 1, j])
        for k, j in product(step.outputs, (0, *step.units))
    ]
    v = [
        _update(_v(i, j), step.V[j - 1, i], step.eta, step.dl_dV[j - 1, i], step.new_V[j - 1, i])
        for j, i in product(step.units, (0, *step.inputs))
    ]
    return (*w, *v)


def _update(symbol: str, old: float, eta: float, slope: float, new: float) -> Equation:
    numbers = f"{_number(old)} − {_number(eta)} × {_factor(slope)}"
    return Equation(f"new {symbol}", f"{symbol} − η ∂l/∂{symbol}", numbers, _number(new))


def _matrices(parameters: Parameters) -> tuple[Grid, Grid]:
    V, W = parameters.matrices
    return _grid("V", "j", "i", V.tolist()), _grid("W", "k", "j", W.tolist())


def _grid(name: str, row: str, column: str, matrix: list[list[float]]) -> Grid:
    head = (name, *(f"{column}={n}" for n in range(len(matrix[0]))))
    return Grid((head, *((f"{row}={n}", *map(_number, values)) for n, values in enumerate(matrix, 1))))


def _of(letter: str, index: int) -> str:
    return f"{letter}{subscript(index)}"


def _v(i: int, j: int) -> str:
    return weight_label(0, j - 1, i, 1)


def _w(j: int, k: int) -> str:
    return weight_label(1, k - 1, j, 1)


def _number(value: float) -> str:
    """Six digits with a true minus, and no minus before 0."""
    text = f"{value + 0.0:.6g}"
    return text.replace("-", "−")


def _factor(value: float) -> str:
    """A number behind another sign: in brackets if it brings its own."""
    text = _number(value)
    return f"({text})" if text.startswith("−") else text
