"""The table behind the two pictures: both losses at every place of the grid."""

from __future__ import annotations

import numpy as np

from nn_sim.language import tr
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import listed
from nn_sim.ui.loss_surface.question import Answer


def slices_table(answer: Answer, symbols: tuple[str, str]) -> PictureTable:
    """A row for each pair of values, those of the first weight running fastest."""
    first, second = answer.one.first_values, answer.one.second_values
    columns = (
        np.tile(first, len(second)),
        np.repeat(second, len(first)),
        answer.one.losses.ravel(),
        answer.everything.losses.ravel(),
    )
    names = (*symbols, tr("loss, one example"), tr("loss, all data"))
    return PictureTable(tr("Loss over two weights"), names, tuple(map(listed, columns)))
