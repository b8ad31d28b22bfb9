"""The deck's ``compute_forward`` and ``update_params`` as short NumPy code for the network at hand.

Owns the order of the lines, their names, and which quantities each of them works out. One example is a vector x, as the
deck has it; a batch is a matrix X with an example in each row, and the gradient its mean. With several hidden layers
the names are numbered: V1, r1, u1, V2, ... The code runs as it stands; nothing in the program runs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nn_sim.stepper.code_formulas import (
    LOSS,
    LOSS_SLOPE,
    NEEDS_SUM,
    OPTIMISER_LINES,
    SETTINGS,
    SLOPE,
    VALUE,
)
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar

Address = tuple[str, int]
"""A quantity's id and its layer, as in ``Scalar``."""


@dataclass(frozen=True)
class CodeLine:
    """One line of code.

    Attributes
    ----------
    text : str
        The code, with its indentation.
    quantities : tuple of (str, int)
        What it works out or is handed, by id and layer; the first one is what it is there for.
    name : str
        What the first one is called in the code; "" where there is none.
    """

    text: str
    quantities: tuple[Address, ...] = ()
    name: str = ""


def code_lines(step: TracedStep, *, long_way: bool = False) -> tuple[CodeLine, ...]:
    """Return the code of a step; the long way of delta_k has the two slopes as lines of their own."""
    code = _Code(step, long_way)
    blocks = (code.header(), code.compute_forward(), code.update_params())
    lines: list[CodeLine] = []
    for block in blocks:
        lines += [*([_EMPTY] if lines else []), *block]
    return tuple(lines)


def code_text(lines: tuple[CodeLine, ...]) -> str:
    """Return the code to be copied."""
    return "".join(f"{line.text}\n" for line in lines)


def line_of(lines: tuple[CodeLine, ...], scalar: Scalar) -> int | None:
    """Return the number, from 0, of the line that works out a number or is handed it; None if there is none."""
    address = scalar.quantity, scalar.layer
    return next((number for number, line in enumerate(lines) if address in line.quantities), None)


def names_of(lines: tuple[CodeLine, ...], hidden_count: int) -> dict[Address, str]:
    """Return what the quantities are called in the code."""
    names = {address: line.name for line in lines if line.name for address in line.quantities[:1]}
    for layer in range(hidden_count + 1):
        names[_of_weight("", layer, hidden_count)] = _matrix(layer, hidden_count)
    return names


_EMPTY = CodeLine("")


class _Code:
    """Writes the lines of one step."""

    def __init__(self, step: TracedStep, long_way: bool) -> None:
        spec = step.trace.parameters.spec
        self._spec, self._how, self._long_way = spec, step.hyperparameters, long_way
        self._hidden_count = spec.hidden_count
        self._is_batch = step.examples > 1
        self._is_softmax = spec.output == "softmax"
        self._targets_are_shares = bool((step.trace.y_k.sum(axis=1) == 1.0).all())

    def header(self) -> Iterator[CodeLine]:
        """What both functions need."""
        how = self._how
        yield CodeLine("import numpy as np")
        constants = [(name, setting) for name, setting in SETTINGS[how.optimiser]]
        if how.l1 or how.l2:
            constants += [("l1", "l1"), ("l2", "l2")]
        if constants:
            yield _EMPTY
        for name, setting in constants:
            yield CodeLine(f"{name} = {getattr(how, setting)!r}", ((setting, 0),))
        if self._is_batch:
            yield _EMPTY
            yield CodeLine("def with_bias(X):")
            yield CodeLine("    return np.c_[np.ones(len(X)), X]")
        if how.l1 or how.l2:
            yield _EMPTY
            yield CodeLine("def decay(V):")
            yield CodeLine("    decayed = l1 * np.sign(V) + l2 * V")
            yield CodeLine("    decayed[:, 0] = 0  # biases do not decay")
            yield CodeLine("    return decayed")

    def compute_forward(self) -> Iterator[CodeLine]:
        """From x to z."""
        H, g, f = self._hidden_count, self._spec.hidden, self._spec.output
        handed = ", ".join((self._x, *self._matrices))
        weights = tuple(_of_weight("", layer, H) for layer in range(H + 1))
        yield CodeLine(f"def compute_forward({handed}):", (("x_i", 0), *weights), self._x)
        for h in range(1, H + 1):
            r, u = self._unit("r", h), self._unit("u", h)
            yield CodeLine(f"    {r} = {self._weighted_sum(h - 1)}", (("r_j", h),), r)
            yield CodeLine(f"    {u} = {VALUE[g](r)}", (("u_j", h),), u)
        s, z = self._s, self._z
        yield CodeLine(f"    {s} = {self._weighted_sum(H)}", (("s_k", H + 1),), s)
        if self._is_softmax:
            largest, total = (
                (f"{s}.max(axis=1, keepdims=True)", "e.sum(axis=1, keepdims=True)")
                if self._is_batch
                else (f"{s}.max()", "e.sum()")
            )
            yield CodeLine(f"    e = np.exp({s} - {largest})")
            yield CodeLine(f"    {z} = e / {total}", (("z_k", H + 1),), z)
        else:
            yield CodeLine(f"    {z} = {VALUE[f](s)}", (("z_k", H + 1),), z)
        yield CodeLine(f"    return {self._handed_back}")

    def update_params(self) -> Iterator[CodeLine]:
        """From y back to the new weights."""
        H, how = self._hidden_count, self._how
        rest = [name for name in ("m", "a", "t") if name in _MEMORY_NAMES[how.optimiser]]
        if how.frozen:
            rest.append("trained")
        given = tuple(
            _of_weight(stem, layer, H)
            for name, stem in (("m", "first_"), ("a", "second_"))
            if name in rest
            for layer in range(H + 1)
        )
        handed = ", ".join((self._x, self._y, *self._matrices, "eta", *rest))
        yield CodeLine(f"def update_params({handed}):", (("y_k", H + 1), ("eta", 0), *given), self._y)
        yield from (CodeLine(f"    # {_REST_IN_WORDS[name]}") for name in rest)
        yield CodeLine(f"    {self._handed_back} = compute_forward({', '.join((self._x, *self._matrices))})")
        yield from self._loss()
        yield from self._output_delta()
        yield self._gradient(H, "delta_k")
        for h in range(H, 0, -1):
            yield from self._hidden_delta(h)
            yield self._gradient(h - 1, self._unit("delta_j", h))
        for layer in range(H, -1, -1):
            yield from self._update(layer)
        yield CodeLine(f"    return {', '.join(self._matrices)}")

    def _loss(self) -> Iterator[CodeLine]:
        total = LOSS[self._spec.loss, self._is_softmax](self._y, self._z)
        yield CodeLine(f"    l = {total}{', axis=1' if self._is_batch else ''})", (("l", 0),), "l")
        if self._is_batch:
            yield CodeLine("    mean_l = l.mean()", (("mean_l", 0),), "mean_l")

    def _output_delta(self) -> Iterator[CodeLine]:
        y, z, output = self._y, self._z, self._spec.output
        last = self._hidden_count + 1
        delta, slope_of_loss, slope_of_f = ("delta_k", last), ("dl_dz_k", last), ("dz_ds_k", last)
        dl_dz = CodeLine(
            f"    dl_dz = {LOSS_SLOPE[self._spec.loss, self._is_softmax](y, z)}", (slope_of_loss,), "dl_dz"
        )
        if self._spec.loss == "cross_entropy" and not self._long_way:
            share = "" if not self._is_softmax or self._targets_are_shares else f" * {self._sum_of(y)}"
            yield CodeLine(f"    delta_k = {z}{share} - {y}", (delta, slope_of_loss, slope_of_f), "delta_k")
        elif self._is_softmax:
            yield dl_dz
            along = self._sum_of(f"(dl_dz * {z})")
            yield CodeLine(f"    delta_k = {z} * (dl_dz - {along})", (delta, slope_of_f), "delta_k")
        elif self._long_way:
            yield dl_dz
            yield CodeLine(f"    dz_ds = {SLOPE[output](self._s, z)}", (slope_of_f,), "dz_ds")
            yield CodeLine("    delta_k = dl_dz * dz_ds", (delta,), "delta_k")
        else:
            slope = SLOPE[output](self._s, z)
            times = {"identity": "", "tanh": f" * ({slope})"}.get(output, f" * {slope}")
            yield CodeLine(f"    delta_k = -({y} - {z}){times}", (delta, slope_of_loss, slope_of_f), "delta_k")

    def _hidden_delta(self, h: int) -> Iterator[CodeLine]:
        above = self._unit("delta_j", h + 1) if h < self._hidden_count else "delta_k"
        weights = f"{_matrix(h, self._hidden_count)}[:, 1:]"
        back, slope, delta = (self._unit(letters, h) for letters in ("c", "slope", "delta_j"))
        product = f"{above} @ {weights}" if self._is_batch else f"{weights}.T @ {above}"
        of_g = SLOPE[self._spec.hidden](self._unit("r", h), self._unit("u", h))
        yield CodeLine(f"    {back} = {product}", (("backpropagated_j", h),), back)
        yield CodeLine(f"    {slope} = {of_g}", (("du_dr_j", h),), slope)
        yield CodeLine(f"    {delta} = {slope} * {back}", (("delta_j", h),), delta)

    def _gradient(self, layer: int, delta: str) -> CodeLine:
        H = self._hidden_count
        name = f"dl_d{_matrix(layer, H)}"
        came_in, of_example = self._came_in(layer), _of_weight("dl_d", layer, H)
        if self._is_batch:
            text = f"    {name} = {delta}.T @ {came_in} / len({self._x})"
            return CodeLine(text, (_of_weight("mean_dl_d", layer, H), of_example), name)
        return CodeLine(f"    {name} = np.outer({delta}, {came_in})", (of_example,), name)

    def _update(self, layer: int) -> Iterator[CodeLine]:
        H, how = self._hidden_count, self._how
        matrix = _matrix(layer, H)
        g = f"dl_d{matrix}"
        trained = f'trained["{matrix}"] * ' if how.frozen else ""
        if trained or how.l1 or how.l2:
            decayed = f"{g} + decay({matrix})" if how.l1 or how.l2 else g
            g = f"d_{matrix}"
            term = f"({decayed})" if trained and " + " in decayed else decayed
            yield CodeLine(f"    {g} = {trained}{term}", (_of_weight("decayed_", layer, H),), g)
        for stem, target, right in OPTIMISER_LINES[how.optimiser]:
            left = target.format(M=matrix)
            text = f"    {left} = {right.format(M=matrix, g=g, trained=trained)}"
            yield CodeLine(text, (_of_weight(stem, layer, H),), left) if stem else CodeLine(text)

    def _weighted_sum(self, layer: int) -> str:
        matrix, came_in = _matrix(layer, self._hidden_count), self._came_in(layer)
        return f"{came_in} @ {matrix}.T" if self._is_batch else f"{matrix} @ {came_in}"

    def _came_in(self, layer: int) -> str:
        """What a matrix acts on, with the bias unit in front."""
        values = self._unit("u", layer) if layer else self._x
        return f"with_bias({values})" if self._is_batch else f"np.r_[1, {values}]"

    def _sum_of(self, values: str) -> str:
        return f"{values}.sum({'axis=1, keepdims=True' if self._is_batch else ''})"

    def _unit(self, letters: str, h: int) -> str:
        """A name in hidden layer h; the quantities of the forward pass are capitals for a batch."""
        letters = letters.upper() if self._is_batch and letters in ("r", "u") else letters
        return f"{letters}{h}" if self._hidden_count > 1 else letters

    @property
    def _x(self) -> str:
        return "X" if self._is_batch else "x"

    @property
    def _y(self) -> str:
        return "Y" if self._is_batch else "y"

    @property
    def _s(self) -> str:
        return "S" if self._is_batch else "s"

    @property
    def _z(self) -> str:
        return "Z" if self._is_batch else "z"

    @property
    def _matrices(self) -> tuple[str, ...]:
        return tuple(_matrix(layer, self._hidden_count) for layer in range(self._hidden_count + 1))

    @property
    def _handed_back(self) -> str:
        """What ``compute_forward`` returns: z and u as in the deck, and the sums where a slope needs them."""
        hidden = range(1, self._hidden_count + 1)
        names = [self._z, *(self._unit("u", h) for h in hidden)]
        if self._spec.hidden in NEEDS_SUM:
            names += [self._unit("r", h) for h in hidden]
        if self._spec.output in NEEDS_SUM:
            names.append(self._s)
        return ", ".join(names)


_MEMORY_NAMES = {"sgd": "", "momentum": "m", "nesterov": "m", "rmsprop": "a", "adam": "mat"}
_REST_IN_WORDS = {
    "m": 'm["W"]: the velocity, or running mean, of W',
    "a": 'a["W"]: the running mean square of W',
    "t": "t: the number of this step, from 1",
    "trained": 'trained["W"]: 1 for a weight that is trained, 0 for a frozen one',
}


def _matrix(layer: int, hidden_count: int) -> str:
    """Name of weight matrix `layer`, counted from 0: "V", "V2" or, the last, "W"."""
    if layer == hidden_count:
        return "W"
    return f"V{layer + 1}" if hidden_count > 1 else "V"


def _of_weight(stem: str, layer: int, hidden_count: int) -> Address:
    return f"{stem}{'w_jk' if layer == hidden_count else 'v_ij'}", layer
