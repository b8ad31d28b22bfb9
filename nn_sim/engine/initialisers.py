"""Random starts: how wide the first weights are drawn, by name.

Owns the draw; the worked example's own matrices are here as the start called "deck".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.parameters import Parameters
from nn_sim.engine.spec import NetworkSpec, SpecError
from nn_sim.language import tr

Array = NDArray[np.float64]

DECK_SIZES = (2, 2, 2)
DECK_V = ((1.0, -1.0, 0.0), (1.0, 0.0, 1.0))
DECK_W = ((1.0, 1.0, 0.0), (1.0, -1.0, 1.0))
_RECTIFIERS = ("relu", "leaky_relu", "elu", "softplus", "swish")


@dataclass(frozen=True)
class Initialiser:
    """A start.

    Attributes
    ----------
    name : str
        The key used in settings and files.
    limit : callable
        (n_in, n_out) to the largest weight; weights are drawn evenly between -limit and +limit.
    tex : str
        The formula of the limit.
    """

    name: str
    limit: Callable[[int, int], float]
    tex: str


#: Starts that are drawn; biases begin at 0, so that no unit is pushed to one side.
INITIALISERS: dict[str, Initialiser] = {
    initialiser.name: initialiser
    for initialiser in (
        # Glorot & Bengio (2010), "Understanding the difficulty of training deep feedforward neural networks", eq. 16
        Initialiser(
            "glorot", lambda n_in, n_out: float(np.sqrt(6.0 / (n_in + n_out))), r"\sqrt{\frac{6}{n_{in} + n_{out}}}"
        ),
        # He, Zhang, Ren & Sun (2015), "Delving deep into rectifiers", eq. 10, as an even distribution
        Initialiser("he", lambda n_in, _n_out: float(np.sqrt(6.0 / n_in)), r"\sqrt{\frac{6}{n_{in}}}"),
        Initialiser("uniform", lambda _n_in, _n_out: 0.5, r"\frac{1}{2}"),
        Initialiser("zeros", lambda _n_in, _n_out: 0.0, "0"),
    )
}
START_NAMES = ("auto", *INITIALISERS, "deck")


def initial_parameters(spec: NetworkSpec, seed: int, initialiser: str = "auto") -> Parameters:
    """Draw a start.

    Parameters
    ----------
    spec : NetworkSpec
        The network.
    seed : int
        Of the draw; the same seed gives the same start.
    initialiser : str
        A key of ``INITIALISERS``; "deck" for the worked example's V and W; "auto" for He's where a layer feeds
        rectifying units and Glorot's elsewhere.

    Raises
    ------
    SpecError
        If the name is unknown, or the deck's matrices do not fit the network.
    """
    if initialiser not in START_NAMES:
        raise SpecError(
            tr("unknown initialiser {initialiser!r}; choose one of {names}").format(
                initialiser=initialiser, names=", ".join(START_NAMES)
            )
        )
    if initialiser == "deck":
        if spec.sizes != DECK_SIZES:
            raise SpecError(tr("the deck's V and W fit a 2-2-2 network only; choose another initialiser"))
        return Parameters.from_matrices(spec, [DECK_V, DECK_W])
    generator = np.random.Generator(np.random.PCG64(seed))
    matrices = []
    for layer, (rows, columns) in enumerate(spec.shapes):
        n_in, n_out = columns - 1, rows
        limit = INITIALISERS[_chosen(spec, layer, initialiser)].limit(n_in, n_out)
        matrix = np.zeros((rows, columns))
        matrix[:, 1:] = generator.uniform(-limit, limit, size=(rows, n_in))
        matrices.append(matrix)
    return Parameters.from_matrices(spec, matrices)


def _chosen(spec: NetworkSpec, layer: int, initialiser: str) -> str:
    if initialiser != "auto":
        return initialiser
    return "he" if spec.hidden in _RECTIFIERS and layer < spec.hidden_count else "glorot"
