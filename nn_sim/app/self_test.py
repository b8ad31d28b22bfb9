"""``nn-sim --self-test``: does on this computer what a lecture will do, without a screen, and tells what went well.

Owns which checks there are and what each compares with: numbers worked by hand, one engine against the other, a file
against what was saved. For whoever has just installed the program in a lab. Nothing outlives it: what it writes goes to
a temporary folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from nn_sim import __version__
from nn_sim.datasets import make_builtin
from nn_sim.engine import NUMPY, Backend, Hyperparameters, NetworkSpec, compiled_backend, initial_parameters, trace_step
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.experiment.timeline import begun
from nn_sim.storage import Saved, load, save
from nn_sim.training.runner import Runner

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

#: By exact arithmetic on x = [0, 1], y = [1, 0], V = [[1, -1, 0], [1, 0, 1]], W = [[1, 1, 0], [1, -1, 1]]: with tanh
#: units, s = [1 + tanh 1, 1 - tanh 1 + tanh 2]; with identity ones and eta = 0.1, the weights after one step.
WORKED_S = (1.7615941559557649, 1.202433424120052)
WORKED_V = ((1.1, -1.0, 0.1), (0.8, 0.0, 0.8))
WORKED_W = ((0.9, 0.9, -0.2), (0.8, -1.2, 0.6))
TOLERANCE = 1e-12
EPOCHS = 60
LEAST_ACCURACY = 0.9  # guessing gets a half of the moons right, a straight line seven eighths
SAME_WEIGHTS = 1e-9  # both engines after thousands of steps, each of which may differ in the last digit


class CheckFailed(AssertionError):  # noqa: N818 - what is told, not a fault of the program
    """A check has found something wrong; the message is one sentence that says what."""


@dataclass(frozen=True)
class Result:
    """What has come of a check: ``why`` is empty where it has passed, ``found`` is what was seen."""

    name: str
    seconds: float
    found: str = ""
    why: str = ""


Check = Callable[[], str]


def main(picture: Path | None = None) -> int:
    """Do all checks, print a table of them and return the exit code: 0 if all have passed, 1 if not.

    `picture` is where the picture of the window is kept, for whoever wants to look at it.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    results = run(checks(picture))
    print(f"nn-sim {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{table(results)}")
    return int(any(result.why for result in results))


def checks(picture: Path | None = None) -> tuple[tuple[str, Check], ...]:
    """Return the checks in their order, each with its name."""
    return (
        ("worked example, forwards", worked_forwards),
        ("worked example, backwards", worked_backwards),
        ("data sets that are shipped", shipped_data),
        ("moons with NumPy", lambda: moons_accuracy(NUMPY)),
        ("moons, compiled", lambda: moons_accuracy(_compiled())),
        ("both engines agree", lambda: engines_agree(_compiled())),
        ("saved and loaded", saved_and_loaded),
        ("a formula", formula),
        ("the window, painted", lambda: window_painted(picture)),
    )


def run(wanted: Sequence[tuple[str, Check]]) -> list[Result]:
    """Do checks one after the other; one that fails does not keep the next from being done."""
    results = []
    for name, check in wanted:
        began = perf_counter()
        found = why = ""
        try:
            found = check()
        except CheckFailed as failure:
            why = str(failure)
        except Exception as error:  # at the top only: whatever it is, it is what is looked for
            why = f"{type(error).__name__}: {error}".splitlines()[0]
        results.append(Result(name, perf_counter() - began, found, why))
    return results


def table(results: Sequence[Result]) -> str:
    """Return a line for each result, and one that sums them up."""
    width = max(len(result.name) for result in results)
    lines = [
        f"{'FAILED' if result.why else 'passed'}  {result.name:<{width}}  {result.seconds:7.2f} s  "
        f"{result.why or result.found}".rstrip()
        for result in results
    ]
    failed = sum(bool(result.why) for result in results)
    return "\n".join([*lines, f"{len(results) - failed} passed, {failed} failed"])


def worked_forwards() -> str:
    """The lecture's forward pass: tanh, identity."""
    experiment = worked_experiment()
    X, Y = experiment.data.X_train, experiment.data.Y_train
    s_k = trace_step(experiment.spec, experiment.parameters, experiment.hyperparameters, X, Y).s_k
    _require_close("s_k", s_k, [WORKED_S])
    return f"z = {s_k[0, 0]:.4f}, {s_k[0, 1]:.4f}"


def worked_backwards() -> str:
    """The lecture's step backwards: identity, identity, squared loss, eta 0.1."""
    spec = NetworkSpec((2, 2, 2), hidden="identity", output="identity", loss="squared")
    step = trace_step(spec, initial_parameters(spec, 0, "deck"), Hyperparameters(eta=0.1), [[0.0, 1.0]], [[1.0, 0.0]])
    V, W = step.new_parameters.matrices
    _require_close("V", V, WORKED_V)
    _require_close("W", W, WORKED_W)
    return "all 12 weights"


def shipped_data() -> str:
    """The tables that come with the program are read as any other table."""
    counts = {name: len(make_builtin(name).inputs) for name in ("iris", "wine", "penguins")}
    if counts != {"iris": 150, "wine": 178, "penguins": 342}:
        raise CheckFailed(f"the shipped data sets have other numbers of rows: {counts}")
    return f"{sum(counts.values())} rows"


def moons_accuracy(backend: Backend) -> str:
    """The moons are learned."""
    trained = _trained(backend)
    accuracy = trained.measures.accuracy_train
    if not accuracy >= LEAST_ACCURACY:
        raise CheckFailed(f"only {accuracy:.1%} of the moons are right after {EPOCHS} epochs")
    return f"{accuracy:.1%} right after {trained.progress.step} steps"


def engines_agree(compiled: Backend) -> str:
    """The compiled engine learns the same weights as NumPy."""
    one, other = (_trained(backend).parameters.theta for backend in (NUMPY, compiled))
    difference = float(np.abs(one - other).max())
    if not difference <= SAME_WEIGHTS:
        raise CheckFailed(f"a weight differs by {difference:.1e}")
    return f"to {difference:.1e}"


def saved_and_loaded() -> str:
    """A file has the weights back to the last bit."""
    experiment = _trained(NUMPY)
    with tempfile.TemporaryDirectory(prefix="nn-sim-") as folder:
        path = Path(folder) / "self-test.nnsim"
        save(path, Saved(experiment, begun(experiment)))
        back = load(path).experiment
        size = path.stat().st_size
    if back.parameters.theta.tobytes() != experiment.parameters.theta.tobytes():
        raise CheckFailed("the weights that came back are others")
    return f"{size} bytes"


def formula() -> str:
    """A formula is typeset: its fonts are there."""
    from nn_sim.ui.typesetter import typeset

    svg = typeset(r"\delta_k = \sum_j w_{jk}", 20.0, "#000000")
    if b"<path" not in svg:
        raise CheckFailed("the formula has no letters")
    return f"{len(svg)} bytes of SVG"


def window_painted(picture: Path | None = None) -> str:
    """The whole window is built with the worked example in it and painted."""
    from PySide6.QtWidgets import QApplication

    from nn_sim.app.safe_mode import numpy_only
    from nn_sim.app.wiring import build
    from nn_sim.training.engine_loader import EngineLoader

    application = QApplication.instance() or QApplication([sys.argv[0]])
    if not isinstance(application, QApplication):
        raise CheckFailed("there is a Qt application without windows already")
    program = build(application, None, EngineLoader(load=numpy_only))
    program.window.show()
    try:
        application.processEvents()
        image = program.window.grab().toImage()
    finally:
        program.window.close()
        application.processEvents()
    if picture is not None and not image.save(str(picture)):
        raise CheckFailed(f"the picture cannot be written to {picture}")
    colours = _colour_count(image)
    if colours < 20:
        raise CheckFailed(f"the window is nearly empty: {colours} colours")
    return f"{image.width()} x {image.height()} pixels, {colours} colours"


def _trained(backend: Backend) -> Experiment:
    how = Hyperparameters(eta=0.3)
    runner = Runner(new_experiment(make_builtin("moons"), hidden_sizes=(8,), hyperparameters=how), backend)
    while runner.epoch < EPOCHS and not runner.diverged:
        runner.advance(0.1, until_epoch=EPOCHS)
    if runner.diverged:
        raise CheckFailed(runner.diverged)
    return runner.finished_experiment()


def _compiled() -> Backend:
    backend = compiled_backend()
    if backend is None:
        raise CheckFailed("numba cannot compile here; nn-sim works with NumPy, but slowly")
    return backend


def _require_close(name: str, found: object, expected: object) -> None:
    difference = float(np.abs(np.asarray(found) - np.asarray(expected)).max())
    if not difference <= TOLERANCE:
        raise CheckFailed(f"{name} is off by {difference:.1e}")


def _colour_count(image: QImage) -> int:
    small = image.scaledToWidth(200)
    return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})
