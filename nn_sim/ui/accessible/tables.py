"""The tables behind pictures that several views draw: losses against the epoch, outputs over the inputs, examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment import Experiment, LossHistory
from nn_sim.experiment.results import answers_of
from nn_sim.language import tr
from nn_sim.training.surface import Surface
from nn_sim.ui.accessible.picture_table import Cell, PictureTable

Array = NDArray[np.float64]


def listed(values: NDArray[np.generic]) -> list[Cell]:
    """Return the cells of a column, plain numbers of Python's."""
    cells: list[Cell] = values.tolist()
    return cells


def loss_table(history: LossHistory) -> PictureTable:
    """Mean loss on both parts against the epoch, without the columns that have no number."""
    named = ("loss_train", tr("loss, training part")), ("loss_test", tr("loss, test part"))
    return _against_epoch(tr("Loss against epoch"), history.column("epoch"), dict(_columns(history, named)))


def two_losses_table(pinned: LossHistory, now: LossHistory) -> PictureTable:
    """Losses of two runs one below the other, for their epochs need not be the same."""
    runs = (tr("pinned"), pinned), (tr("now"), now)
    names = (tr("run"), tr("epoch"), tr("loss, training part"), tr("loss, test part"))
    which = [name for name, history in runs for _ in range(len(history))]
    columns = (
        listed(np.concatenate([history.column(name) for _, history in runs]))
        for name in ("epoch", "loss_train", "loss_test")
    )
    return PictureTable(tr("Losses of two runs"), names, (which, *columns))


def two_ways_table(epochs: Array, right: Array, mistaken: Array) -> PictureTable:
    """Losses of the right way and of the mistaken one."""
    losses = {tr("loss, right"): right, tr("loss, mistaken"): mistaken}
    return _against_epoch(tr("Loss of both ways against the epoch"), epochs, losses)


def surface_table(surface: Surface) -> PictureTable:
    """What the network answers over its inputs: a row for each place of the map or the curve."""
    outputs = surface.z_k.reshape(-1, surface.z_k.shape[-1])
    names = [f"z{number}" for number in range(1, outputs.shape[1] + 1)]
    if surface.plane is None:
        places: dict[str, Array] = {"x1": surface.x1}
    else:
        across, up = surface.plane.names
        second = up if up != across else f"{up} (2)"
        places = {across: np.tile(surface.x1, len(surface.x2)), second: np.repeat(surface.x2, len(surface.x1))}
    columns: list[Array] = [*places.values(), *outputs.T]
    return PictureTable(tr("Output of the network over its inputs"), (*places, *names), tuple(map(listed, columns)))


def examples_table(experiment: Experiment) -> PictureTable:
    """Every example with what is wanted and what the network answers."""
    dataset, both = experiment.dataset, [answers_of(experiment, part) for part in ("train", "test")]
    rows = np.concatenate([answers.rows for answers in both])
    inputs, targets = dataset.inputs[rows], np.atleast_2d(dataset.targets[rows].T)
    wanted: list[list[Cell]] = [listed(column) for column in targets]
    if dataset.classes:
        wanted = [[dataset.classes[int(cell)] for cell in column] for column in targets]
    outputs = np.concatenate([answers.z_k for answers in both])
    parts = [name for name, answers in zip((tr("training"), tr("test")), both, strict=True) for _ in answers.rows]
    names = (
        tr("row"),
        tr("part"),
        *dataset.input_names,
        *(dataset.target_names if not dataset.classes else (tr("class"),)),
        *(f"z{number}" for number in range(1, outputs.shape[1] + 1)),
    )
    columns: tuple[Sequence[Cell], ...] = (
        listed(rows + 1),
        parts,
        *map(listed, inputs.T),
        *wanted,
        *map(listed, outputs.T),
    )
    return PictureTable(tr("Examples with the network's answers"), names, columns)


def _columns(history: LossHistory, named: tuple[tuple[str, str], ...]) -> list[tuple[str, Array]]:
    found = [(title, history.column(name)) for name, title in named]
    return [one for one in found if not len(history) or not np.isnan(one[1]).all()]


def _against_epoch(title: str, epochs: Array, losses: Mapping[str, Array]) -> PictureTable:
    return PictureTable(title, (tr("epoch"), *losses), (listed(epochs), *map(listed, losses.values())))
