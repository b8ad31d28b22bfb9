"""The errors of a gradient check against epsilon, drawn also where none of them is known."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nn_sim.engine.gradient_check import ErrorCurve
from nn_sim.ui.gradient_check.error_plot import ErrorPlot
from nn_sim.ui.theme import LIGHT


@pytest.mark.parametrize(("numeric", "drawn"), [([[np.nan], [np.nan]], 0), ([[np.nan], [2.0]], 1), ([[1.0], [2.0]], 2)])
def test_only_errors_that_are_known_are_drawn(qtbot: QtBot, numeric: list[list[float]], drawn: int):
    plot = ErrorPlot()
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    with np.errstate(invalid="ignore"):
        plot.show_curve(ErrorCurve(np.array([1e-2, 1e-3]), np.array([0]), np.array([1.0]), np.array(numeric), loss=1.0))
    plot.show()
    qtbot.waitExposed(plot)
    plot.grab()  # a warning as it is painted is an error
    heights = plot.largest.getData()[1]
    assert (0 if heights is None else len(heights)) == drawn
