"""What each picture shows: the main views, each in a state that can be had again exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nn_sim.app.wiring import Program

Do = Callable[["Program"], None]


@dataclass(frozen=True)
class Scene:
    """A picture of the window.

    Attributes
    ----------
    name : str
        The file's name without its ending.
    begin : callable
        What is done first, up to a run that ends by itself.
    then : callable
        What is done once nothing runs any more.
    theme : str
        One of the program's themes.
    size : tuple of int
        Width and height in pixels.
    """

    name: str
    begin: Do
    then: Do
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)


def moons(program: Program) -> None:
    """Train a 2-8-1 net on two moons for 60 epochs."""
    from nn_sim.datasets import make_builtin
    from nn_sim.experiment.stop_rules import StopRules
    from nn_sim.session import intentions as wish

    for each in (
        wish.LoadDataset(make_builtin("moons")),
        wish.SetHiddenSizes((8,)),
        wish.SetEta(0.1),
        wish.SetStopRules(StopRules(epochs=60)),
        wish.Run(),
    ):
        program.session.intend(each)


def page(name: str) -> Do:
    """Bring a page to the front."""
    return lambda program: program.window.show_page(name)


def _nothing(program: Program) -> None:
    pass


def _explain_delta(program: Program) -> None:
    from nn_sim.session import intentions as wish
    from nn_sim.stepper.scalars import of_unit

    program.session.intend(wish.SetGranularity("unit"))
    program.session.intend(wish.Explain(of_unit("s_k", 2, 1, 0)))


def _taught(program: Program) -> None:
    """Stand in the backward pass of the worked example."""
    from nn_sim.session import intentions as wish

    program.session.intend(wish.SetGranularity("unit"))
    for _ in range(8):
        program.session.intend(wish.MoveCursor())


def _taught_on(name: str) -> Do:
    def then(program: Program) -> None:
        _taught(program)
        page(name)(program)

    return then


SCENES = (
    Scene("window", moons, _explain_delta),
    Scene("dark", moons, _explain_delta, theme="dark"),
    Scene("equation", _nothing, _taught),
    Scene("matrices", _nothing, _taught_on("matrices")),
    Scene("trace", _nothing, _taught_on("trace")),
    Scene("code", _nothing, _taught_on("code")),
    Scene("probe", moons, page("probe")),
    Scene("gradients", moons, page("gradients")),
    Scene("old_weights", _nothing, page("old_weights")),
    Scene("data", moons, page("data")),
    Scene("compare", moons, page("compare")),
    Scene("results", moons, page("results")),
    Scene("loss_surface", moons, page("loss_surface")),
    Scene("history", moons, page("history")),
)
"""Every picture, by name; docs/pictures holds them."""
