"""The three groups of the left column: what they offer, what they tell, and what rests while a run is on."""

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from nn_sim.datasets import Dataset, make_builtin
from nn_sim.experiment.edits import new_experiment, with_loss, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.ui.theme import DARK, LIGHT
from tests.gui.panels_desk import Desk
from tests.unit.experiment.experiments import ten_points

G, F, LOSS = "hidden activation g", "output activation f", "loss"


def own_numbers() -> Dataset:
    X = np.array([[10.0, 1.0], [20.0, 3.0], [30.0, 5.0], [40.0, 7.0]])
    return Dataset("mine.csv", "mine.csv", "four rows", X, X[:, :1] * 2.0, ("a", "b"), ("t",), (), scale="standard")


def test_cross_entropy_is_not_offered_with_identity(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    assert desk.options(LOSS) == ["squared", "cross-entropy"]
    desk.choose(F, "identity")
    assert desk.heard == [wish.SetOutputActivation("identity")]
    assert desk.options(LOSS) == ["squared"]
    assert desk.choice(LOSS).currentText() == "squared"
    desk.choose(F, "softmax")
    assert desk.options(LOSS) == ["squared", "cross-entropy"]
    assert desk.experiment.spec.sizes == (2, 3, 2)


def test_softmax_is_offered_for_classes_only(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    assert "softmax" in desk.options(F)
    desk.document.edit(wish.LoadDataset(make_builtin("sine")))
    assert "softmax" not in desk.options(F)
    assert desk.choice(F).currentText() == "identity"


def test_activations_and_losses_are_chosen(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    desk.choose(G, "relu")
    desk.choose(LOSS, "squared")
    assert desk.heard == [wish.SetHiddenActivation("relu"), wish.SetLoss("squared")]
    assert (desk.choice(G).currentText(), desk.choice(LOSS).currentText()) == ("relu", "squared")


def test_choosing_what_is_there_already_restarts_nothing(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    for name in (G, F, LOSS, "data set"):
        desk.choose(name, desk.choice(name).currentText())
    assert desk.heard == []


def test_formulas_follow_the_functions(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    assert "tanh" in desk.formula("formula of the hidden activation").tex
    loss = desk.formula("formula of the loss")
    assert loss.tex == r"l = \frac{1}{2} \sum_{k} \left(y_k - z_k\right)^2"
    desk.document.edit(wish.LoadDataset(make_builtin("xor")))
    # With the brackets that the slide lacks: the minus sign covers both terms.
    assert loss.tex == r"l = -\sum_{k} \left[ y_k \log z_k + (1 - y_k) \log(1 - z_k) \right]"
    assert loss.tex in {tex for tex, _, _ in desk.typesetter.asked}
    desk.document.edit(wish.SetHiddenActivation("relu"))
    assert "tanh" not in desk.formula("formula of the hidden activation").tex


def test_the_number_of_weights_and_its_formula(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    assert desk.formula("formula of the number of weights").tex == "p(m+1) + k(p+1)"
    assert desk.line("number of weights").text() == "= 2(2+1) + 2(2+1) = 12 weights"
    desk.document.edit(wish.SetHiddenSizes(()))
    assert desk.formula("formula of the number of weights").tex == "k(m+1)"
    assert desk.line("number of weights").text() == "= 2(2+1) = 6 weights"


def test_formulas_take_the_theme(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    desk.typesetter.asked.clear()
    desk.panel.set_theme(DARK)
    assert {colour for _, _, colour in desk.typesetter.asked} == {DARK.text}
    assert LIGHT.text != DARK.text


def test_data_are_chosen_by_their_title(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    assert desk.options("data set")[0] == "Worked example"
    assert desk.options("data set")[-1] == "Open CSV…"
    desk.choose("data set", "Two moons")
    assert [type(intention) for intention in desk.heard] == [wish.LoadDataset]
    assert desk.experiment.dataset == make_builtin("moons")
    assert desk.choice("data set").currentText() == "Two moons"
    assert desk.line("about the data").text().endswith("140 to learn from, 60 to test with")
    desk.document.undo_stack.undo()
    assert desk.choice("data set").currentText() == "Worked example"
    assert desk.line("about the data").text().endswith("1 to learn from")


def test_open_csv_only_asks(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    desk.choose("data set", "Open CSV…")
    assert desk.asked_to_open == 1
    assert desk.heard == []
    assert desk.choice("data set").currentText() == "Worked example"


def test_data_of_ones_own_are_in_the_list_as_long_as_they_are_loaded(qtbot: QtBot):
    desk = Desk(qtbot, new_experiment(own_numbers()))
    assert desk.options("data set")[0] == "mine.csv"
    assert desk.choice("data set").currentText() == "mine.csv"
    desk.choose("data set", "mine.csv")
    assert desk.heard == []
    desk.choose("data set", "XOR")
    assert "mine.csv" not in desk.options("data set")


def test_standardising_is_told_with_its_numbers(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    line = desk.line("how the inputs were scaled")
    assert not line.isVisible()
    experiment = new_experiment(own_numbers())
    desk.document.commit(desk.experiment, experiment, "own")
    assert line.isVisible()
    a = experiment.dataset.inputs[experiment.data.train_rows, 0]
    assert f"a' = (a - {a.mean():.3g}) / {a.std():.3g}" in line.toolTip()
    assert "t' = (t - " in line.toolTip()


def test_while_a_run_is_on_only_eta_can_be_changed_and_the_others_say_why(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    tips = {control: control.toolTip() for control in desk.controls}
    assert len(tips) == 37  # 18 of learning and data, 8 of inputs, 6 constants, 4 rules, and eta
    desk.set_running(True)
    assert [control.accessibleName() for control in desk.controls if control.isEnabled()] == ["learning rate eta"]
    for control, tip in tips.items():
        locked = "" if control.isEnabled() else "\nPause the run to change this."
        assert control.toolTip() == tip + locked
    desk.set_running(False)
    assert all(control.isEnabled() and control.toolTip() == tip for control, tip in tips.items())


def test_eta_is_set_while_a_run_is_on(qtbot: QtBot):
    desk = Desk(qtbot, ten_points(), obey=False)
    desk.set_running(True)
    desk.enter("learning rate eta", "0.5")
    assert desk.heard == [wish.SetEta(0.5)]


def test_what_was_being_typed_when_a_run_began_is_not_left_standing(qtbot: QtBot):
    desk = Desk(qtbot, ten_points(batch_size=3))
    desk.type_into("batch size", "7")
    desk.set_running(True)  # the field is disabled and loses the focus; the document refuses edits now
    assert desk.field("batch size").text() == "3"
    assert desk.experiment.hyperparameters.batch_size == 3


def test_every_control_has_a_name_a_tip_and_a_caption(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    captions = {label.buddy(): label.text() for label in desk.panel.findChildren(QLabel) if label.buddy()}
    names = [control.accessibleName() for control in desk.controls]
    assert all(names)
    assert len(set(names)) == len(names)
    for control in desk.controls:
        assert len(control.toolTip()) > 20
        assert isinstance(control, QCheckBox) or captions[control]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_it_fits_its_column(qtbot: QtBot, theme):
    desk = Desk(qtbot, with_loss(ten_points(), "squared"))
    desk.panel.set_theme(theme)
    desk.panel.resize(250, 700)
    assert not desk.panel.horizontalScrollBar().isVisible()
    for control in (control for control in desk.controls if control.isVisible()):
        right = control.mapTo(desk.panel, control.rect().topRight()).x()
        assert right <= desk.panel.viewport().width()
        assert control.height() >= control.fontMetrics().height()
