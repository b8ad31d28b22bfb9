"""What a network is: its sizes, its functions and its loss.

Owns which combinations are allowed and why the others are not. Knows nothing of weights or data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nn_sim.engine.activations import HIDDEN_ACTIVATIONS, OUTPUT_ACTIVATIONS
from nn_sim.engine.losses import LOSSES
from nn_sim.language import tr


class SpecError(ValueError):
    """A network that cannot be: the message says what is wrong and what would be right."""


@dataclass(frozen=True)
class NetworkSpec:
    """A fully connected network m -> p_1 -> ... -> p_H -> k.

    Parameters
    ----------
    sizes : tuple of int
        (m, p_1, ..., p_H, k); H = 0 is a network without hidden layer, where W acts on x.
    hidden : str
        Activation g of every hidden unit, a key of ``HIDDEN_ACTIVATIONS``.
    output : str
        Activation f of the outputs, a key of ``OUTPUT_ACTIVATIONS``.
    loss : str
        "squared" or "cross_entropy".

    Raises
    ------
    SpecError
        If a size is not a positive whole number, a name is unknown, or the loss does not fit the output.
    """

    sizes: tuple[int, ...] = (2, 4, 1)
    hidden: str = "tanh"
    output: str = "sigmoid"
    loss: str = "cross_entropy"

    def __post_init__(self) -> None:
        object.__setattr__(self, "sizes", _checked_sizes(self.sizes))
        _require_known(tr("hidden activation"), self.hidden, tuple(HIDDEN_ACTIVATIONS))
        _require_known(tr("output activation"), self.output, tuple(OUTPUT_ACTIVATIONS))
        _require_known("loss", self.loss, tuple(LOSSES))
        if reason := why_not(self.output, self.loss):
            raise SpecError(reason)
        if self.output == "softmax" and self.k < 2:
            raise SpecError(tr("softmax needs at least two outputs: with one, z_1 is always 1; use sigmoid instead"))

    @property
    def m(self) -> int:
        """Number of inputs, the bias not counted."""
        return self.sizes[0]

    @property
    def k(self) -> int:
        """Number of outputs."""
        return self.sizes[-1]

    @property
    def hidden_sizes(self) -> tuple[int, ...]:
        """Units of each hidden layer, (p_1, ..., p_H)."""
        return self.sizes[1:-1]

    @property
    def hidden_count(self) -> int:
        """H, the number of hidden layers."""
        return len(self.sizes) - 2

    @property
    def shapes(self) -> tuple[tuple[int, int], ...]:
        """Shape of each weight matrix, V^(1) .. V^(H), W: units x (units before + 1), the bias in column 0."""
        return tuple((after, before + 1) for before, after in pairwise(self.sizes))

    @property
    def parameter_count(self) -> int:
        """Number of weights, p(m+1) + k(p+1) with one hidden layer (slide "Neural Network Architecture")."""
        return sum(rows * columns for rows, columns in self.shapes)


def why_not(output: str, loss: str) -> str | None:
    """Return why `loss` cannot go with the output activation `output`, or None when it can."""
    if loss == "cross_entropy" and output not in ("sigmoid", "softmax"):
        return tr(
            "cross-entropy needs outputs between 0 and 1, to take their logarithm: {output} does "
            "not keep to that; use sigmoid or softmax, or the squared loss"
        ).format(output=output)
    return None


def losses_for(output: str) -> tuple[str, ...]:
    """Return the names of the losses that go with the output activation `output`."""
    return tuple(loss for loss in LOSSES if why_not(output, loss) is None)


def _checked_sizes(sizes: Sequence[int]) -> tuple[int, ...]:
    checked = tuple(sizes)
    if len(checked) < 2:
        raise SpecError(
            tr("sizes needs at least the number of inputs and of outputs, got {checked}").format(checked=checked)
        )
    for size in checked:
        if isinstance(size, bool) or not hasattr(size, "__index__") or size < 1:
            raise SpecError(
                tr("sizes must be whole numbers from 1, got {size!r} in {checked}").format(size=size, checked=checked)
            )
    return tuple(int(size) for size in checked)


def _require_known(what: str, name: str, known: tuple[str, ...]) -> None:
    if name not in known:
        raise SpecError(
            tr("unknown {what} {name!r}; choose one of {names}").format(what=what, name=name, names=", ".join(known))
        )
