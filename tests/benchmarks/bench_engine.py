"""``make bench``: microseconds an example for this engine and for other ways to do the same, side by side in one run.

The ways take turns, and the best of several rounds counts, so that a busy machine disturbs all of them alike. Where
two ways can be compared number by number, their weights are, before anything is timed.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from time import perf_counter

import numpy as np

from nn_sim.engine import NUMPY, Backend, Hyperparameters, NetworkSpec, compiled_backend, initial_parameters, predict
from nn_sim.engine.backend import is_compiled
from nn_sim.engine.evaluate import mean_loss
from tests.benchmarks import plain_c

ETA = 0.03
EPOCHS_A_CALL = 25  # about as many examples as the program gives the kernel at once
ROUNDS = 9
SECONDS_A_ROUND = 0.1
CASES = (
    ((2, 2, 1), 1),
    ((2, 4, 1), 1),
    ((2, 8, 1), 1),
    ((2, 32, 1), 1),
    ((2, 256, 1), 1),
    ((2, 4, 2, 1), 10),
    ((2, 8, 8, 8, 1), 10),
    ((64, 128, 10), 32),
)


@dataclass
class Way:
    """A way to train: `run` goes through so many epochs of the data."""

    name: str
    run: Callable[[int], None]
    best: float = np.inf


def data_for(sizes: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return X, Y and an order of 640 examples."""
    rng = np.random.Generator(np.random.PCG64(1))
    X = rng.normal(size=(640, sizes[0]))
    Y = (rng.random((640, sizes[-1])) < 0.5).astype(float)
    return X, Y, rng.permutation(640)


def ways_for(sizes: tuple[int, ...], batch: int, compiled: Backend | None, c: plain_c.PlainC | None) -> list[Way]:
    """Return what can be had on this machine."""
    spec = NetworkSpec(sizes)
    X, Y, order = data_for(sizes)
    how = Hyperparameters(eta=ETA, batch_size=batch)
    start = initial_parameters(spec, 0).theta

    def ours(backend: Backend) -> Callable[[int], None]:
        theta, orders = start.copy(), np.tile(order, (EPOCHS_A_CALL, 1))

        def run(epochs: int) -> None:
            whole, rest = divmod(epochs, EPOCHS_A_CALL)
            for _ in range(whole):
                backend.train(spec, theta, how, X, Y, orders)
            if rest:
                backend.train(spec, theta, how, X, Y, orders[:rest])

        return run

    ways = []
    if compiled is not None:
        ways.append(Way("nn-sim compiled", ours(compiled)))
    if c is not None:
        in_c = start.copy()
        ways.append(
            Way("plain C -O3", lambda epochs: [c.train(sizes, in_c, X, Y, order, batch, ETA) for _ in range(epochs)])  # type: ignore[arg-type]
        )
    if compiled is not None and c is not None:
        check_agreement(spec, how, X, Y, order, compiled, c)
    ways.append(Way("nn-sim NumPy", ours(NUMPY)))
    ways.append(Way("naive NumPy loop", naive_loop(sizes, batch, start, X, Y, order)))
    ways += [way for way in (scikit_learn(sizes, batch, X, Y), torch_mlp(sizes, batch, X, Y, order)) if way]
    return ways


def check_agreement(spec, how, X, Y, order, compiled: Backend, c: plain_c.PlainC) -> None:  # type: ignore[no-untyped-def]
    """Make sure that both work out the same."""
    first, second = (initial_parameters(spec, 0).theta.copy() for _ in range(2))
    compiled.train(spec, first, how, X, Y, order[None])
    c.train(spec.sizes, second, X, Y, order, how.batch_size, how.eta)
    worst = np.abs(first - second).max()
    assert worst < 1e-10, f"{spec.sizes}: the kernel and plain C differ by {worst}"


def naive_loop(sizes, batch, start, X, Y, order) -> Callable[[int], None]:  # type: ignore[no-untyped-def]
    """The lecture as a student writes it in NumPy: a loop over batches, matrices with the bias in column 0."""
    spec = NetworkSpec(sizes)
    from nn_sim.engine.parameters import matrices_of

    weights = [matrix.copy() for matrix in matrices_of(spec, start)]

    def run(epochs: int) -> None:
        for _ in range(epochs):
            for at in range(0, len(order), batch):
                rows = order[at : at + batch]
                us = [X[rows]]
                for w in weights[:-1]:
                    us.append(np.tanh(us[-1] @ w[:, 1:].T + w[:, 0]))
                delta = 1 / (1 + np.exp(-(us[-1] @ weights[-1][:, 1:].T + weights[-1][:, 0]))) - Y[rows]
                for layer in range(len(weights) - 1, -1, -1):
                    w, u = weights[layer], us[layer]
                    back = (delta @ w[:, 1:]) * (1 - u * u)
                    w[:, 1:] -= ETA / len(rows) * (delta.T @ u)
                    w[:, 0] -= ETA / len(rows) * delta.sum(axis=0)
                    delta = back

    return run


def scikit_learn(sizes, batch, X, Y) -> Way | None:  # type: ignore[no-untyped-def]
    """MLPClassifier.partial_fit, one call an epoch."""
    try:
        from sklearn.neural_network import MLPClassifier
    except ImportError:
        return None
    model = MLPClassifier(
        sizes[1:-1], activation="tanh", solver="sgd", batch_size=batch, learning_rate_init=ETA, momentum=0.0, alpha=0.0
    )
    target = Y.ravel() if sizes[-1] == 1 else Y
    classes = np.array([0.0, 1.0]) if sizes[-1] == 1 else np.arange(sizes[-1])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.partial_fit(X, target, classes=classes)
    return Way("scikit-learn", lambda epochs: [model.partial_fit(X, target) for _ in range(epochs)])  # type: ignore[arg-type]


def torch_mlp(sizes, batch, X, Y, order) -> Way | None:  # type: ignore[no-untyped-def]
    """nn.Sequential with SGD, float64, on the CPU."""
    try:
        import torch
    except ImportError:
        return None
    torch.set_default_dtype(torch.float64)
    torch.set_num_threads(1)  # more are slower for networks as small as these
    layers: list[torch.nn.Module] = []
    for before, after in pairwise(sizes[:-1]):
        layers += [torch.nn.Linear(before, after), torch.nn.Tanh()]
    model = torch.nn.Sequential(*layers, torch.nn.Linear(*sizes[-2:]))
    loss, optimiser = torch.nn.BCEWithLogitsLoss(), torch.optim.SGD(model.parameters(), lr=ETA)
    x, y = torch.from_numpy(X), torch.from_numpy(Y)

    def run(epochs: int) -> None:
        for _ in range(epochs):
            for at in range(0, len(order), batch):
                rows = order[at : at + batch]
                optimiser.zero_grad()
                loss(model(x[rows]), y[rows]).backward()
                optimiser.step()

    return Way("PyTorch", run)


def time_in_turns(ways: list[Way], examples: int) -> None:
    """Let each way train for about so long, several times in turns; keep each one's best time an example in us."""
    epochs = {}
    for way in ways:
        began = perf_counter()
        way.run(1)
        epochs[way.name] = max(1, int(SECONDS_A_ROUND / (perf_counter() - began + 1e-9)))
    for _ in range(ROUNDS):
        for way in ways:
            count = min(epochs[way.name], 20_000)
            began = perf_counter()
            way.run(count)
            way.best = min(way.best, (perf_counter() - began) / (count * examples) * 1e6)


def time_evaluation(compiled: Backend) -> None:
    """Print what a decision grid and a large evaluation take."""
    spec = NetworkSpec((2, 8, 8, 1))
    theta = initial_parameters(spec, 0).theta
    X = np.random.default_rng(0).normal(size=(10_000, 2))
    Y = np.zeros((10_000, 1))
    for name, work in (
        ("grid of 100 x 100 for 2-8-8-1", lambda: predict(spec, theta, X, compiled)),
        ("evaluation of 10,000 examples", lambda: mean_loss(spec, theta, X, Y, compiled)),
    ):
        best = np.inf
        for _ in range(30):
            began = perf_counter()
            work()
            best = min(best, perf_counter() - began)
        print(f"{name}: {best * 1e3:.2f} ms")


def main() -> int:
    """Print the table."""
    if not is_compiled():
        print("compiling the kernels, once ...")
    compiled, c = compiled_backend(), plain_c.build()
    print("microseconds an example, and in brackets the multiple of nn-sim compiled (more is slower than nn-sim)")
    for sizes, batch in CASES:
        ways = ways_for(sizes, batch, compiled, c)
        time_in_turns(ways, 640)
        own = ways[0].best
        cells = "   ".join(f"{way.name} {way.best:.3f} ({way.best / own:.2f})" for way in ways)
        print(f"{'-'.join(map(str, sizes)):>12} batch {batch:<3} {cells}", flush=True)
    if compiled is not None:
        time_evaluation(compiled)
    return 0


if __name__ == "__main__":
    sys.exit(main())
