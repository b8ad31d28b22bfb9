from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from nn_sim.app.appearance import scaled
from nn_sim.datasets import make_builtin
from nn_sim.experiment import Measures, edits
from nn_sim.session.view_state import EVERYTHING, Change
from nn_sim.ui.plots import CountersPanel
from nn_sim.ui.theme import LIGHT

from .plots_states import state_of


@pytest.fixture
def panel(qtbot):
    panel = CountersPanel()
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    return panel


def value(panel, name):
    return panel.findChild(QLabel, f"counter_{name}")


def trained_state():
    moons = edits.new_experiment(make_builtin("moons", size=20))
    moons = replace(moons, progress=replace(moons.progress, epoch=1234, step=17_276))
    state = state_of(moons, engine="compiled", examples_per_second=8_120_000.0)
    measures = Measures(0.031249, 0.000456, 0.9876, 1.0)
    return replace(state, picture=replace(state.picture, measures=measures))


def test_all_counters_are_shown(panel):
    panel.render_state(trained_state(), EVERYTHING)
    shown = {
        name: value(panel, name).text() for name in ("epoch", "step", "speed", "engine", "loss_train", "loss_test")
    }
    assert shown == {
        "epoch": "1\u2009234",
        "step": "17\u2009276",
        "speed": "8.1 M/s",
        "engine": "compiled",
        "loss_train": "0.0312",
        "loss_test": "4.56e−04",
    }
    assert value(panel, "accuracy_train").text() == "98.8\u2009%"
    assert value(panel, "accuracy_test").text() == "100.0\u2009%"


def test_the_worked_example_has_a_loss_and_no_accuracy(panel):
    panel.render_state(state_of(edits.worked_experiment()), EVERYTHING)
    assert value(panel, "loss_train").text() == "1.0129"  # (0.7616^2 + 1.2024^2) / 2
    assert [value(panel, name).text() for name in ("loss_test", "accuracy_train", "accuracy_test", "speed")] == [
        "–"
    ] * 4
    assert value(panel, "engine").text() == "NumPy"
    assert value(panel, "loss_train").toolTip() == "l = ½ Σₖ (yₖ − zₖ)², mean over the training examples"


@pytest.mark.parametrize(
    ("changes", "follows"),
    [(Change.PICTURES, False), (Change.SELECTION, False), (Change.NUMBERS, True), (Change.RUN, True)],
)
def test_counters_follow_numbers_and_the_run_only(panel, changes, follows):
    panel.render_state(state_of(edits.worked_experiment()), EVERYTHING)
    panel.render_state(trained_state(), changes)
    assert value(panel, "epoch").text() == ("1\u2009234" if follows else "0")


def test_every_value_has_a_name_for_those_who_hear_it_and_an_explanation(panel):
    panel.render_state(trained_state(), EVERYTHING)
    values = [label for label in panel.findChildren(QLabel) if label.objectName().startswith("counter_")]
    assert len(values) == 8
    assert all(label.accessibleName() and label.toolTip() for label in values)
    assert value(panel, "loss_train").accessibleName() == "loss on the training examples"
    assert len({label.accessibleName() for label in values}) == 8


def test_values_do_not_change_the_width(panel, qtbot):
    panel.render_state(state_of(edits.worked_experiment()), EVERYTHING)
    before = panel.sizeHint().width()
    panel.render_state(trained_state(), EVERYTHING)
    assert abs(panel.sizeHint().width() - before) <= 2


def test_a_narrow_panel_keeps_the_measures_alone(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    panel = CountersPanel(window)
    panel.setFont(scaled(panel.font(), 200))
    panel.resize(panel.minimumSizeHint())
    window.resize(1000, 300)
    with qtbot.waitExposed(window):
        window.show()
    assert value(panel, "loss_train").isVisible()
    assert not value(panel, "engine").isVisible()
    panel.resize(900, panel.height())
    assert value(panel, "engine").isVisible()
