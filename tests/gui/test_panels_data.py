"""Drawing a built-in set anew, the split by class, the features, and the pictures in the chooser."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider
from pytestqt.qtbot import QtBot

from nn_sim.datasets import BUILTIN, Dataset, make_builtin
from nn_sim.datasets.point_edits import with_points_removed
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.ui.panels.thumbnails import thumbnail
from nn_sim.ui.theme import DARK, LIGHT
from tests.gui.panels_desk import Desk


def moons(qtbot: QtBot) -> Desk:
    return Desk(qtbot, new_experiment(make_builtin("moons")))


def button(desk: Desk, name: str) -> QAbstractButton:
    return next(b for b in desk.panel.findChildren(QAbstractButton) if b.accessibleName() == name)


def slider(desk: Desk) -> QSlider:
    return desk.panel.findChildren(QSlider)[0]


def press(desk: Desk, name: str) -> None:
    pressed = button(desk, name)
    on_it = QPoint(8, pressed.height() // 2)  # a tick box does not hear what is beside its words
    desk.bot.mouseClick(pressed, Qt.MouseButton.LeftButton, pos=on_it)


def features(desk: Desk) -> tuple[str, ...]:
    return desk.experiment.dataset.features


def unfold(desk: Desk) -> None:
    press(desk, "show what the network gets as its inputs")


# How a set is drawn


@pytest.mark.parametrize(
    ("name", "text", "drawn"),
    [
        ("size of the data set", "50", {"size": 50}),
        ("noise", "0.3", {"noise": 0.3}),
        ("data seed", "7", {"seed": 7}),
    ],
)
def test_what_is_typed_draws_the_set_anew(qtbot: QtBot, name: str, text: str, drawn: dict[str, float]):
    desk = moons(qtbot)
    desk.enter(name, text)
    assert desk.experiment.dataset == make_builtin("moons", **drawn)  # type: ignore[arg-type]
    assert desk.field(name).text() == text


def test_what_cannot_be_drawn_is_refused_under_the_field(qtbot: QtBot):
    desk = moons(qtbot)
    desk.enter("noise", "11")
    assert desk.problem("noise") == "11: expected a number from 0 to 10. The old value stays."
    desk.enter("size of the data set", "1")
    assert desk.problem("size of the data set").startswith("1: expected a whole number from 2 to 100000")
    assert desk.heard == []


def test_the_noise_spins_in_one_entry_of_the_history(qtbot: QtBot):
    desk = moons(qtbot)
    for _ in range(3):
        qtbot.keyClick(desk.field("noise"), Qt.Key.Key_Up)
    assert desk.experiment.dataset == make_builtin("moons", noise=0.13)
    assert desk.document.undo_stack.count() == 1
    assert desk.document.undo_stack.undoText() == "Two moons: noise 0.13"
    desk.enter("data seed", "5")
    assert desk.document.undo_stack.count() == 2
    desk.document.undo_stack.undo()
    desk.document.undo_stack.undo()
    assert desk.experiment.dataset == make_builtin("moons")
    assert desk.field("noise").text() == "0.1"


def test_the_slider_follows_the_noise_and_sets_it(qtbot: QtBot):
    desk = moons(qtbot)
    assert slider(desk).value() == 10
    slider(desk).setFocus()
    qtbot.keyClick(slider(desk), Qt.Key.Key_Right)
    assert desk.experiment.dataset.recipe == make_builtin("moons", noise=0.11).recipe
    desk.enter("noise", "2")
    assert slider(desk).value() == slider(desk).maximum()
    assert desk.experiment.dataset.recipe == make_builtin("moons", noise=2.0).recipe


def test_drawing_anew_keeps_the_start_the_split_and_the_features(qtbot: QtBot):
    desk = moons(qtbot)
    desk.enter("test share", "50")
    desk.document.edit(wish.SetFeatures(("x1", "x1*x2")))
    before = desk.experiment
    desk.enter("noise", "0.2")
    after = desk.experiment
    assert after.parameters == before.parameters
    assert after.split == before.split
    assert after.dataset.features == ("x1", "x1*x2")
    assert not np.array_equal(after.data.X_train, before.data.X_train)


def test_new_data_have_the_next_seed_and_the_same_again_begin_anew(qtbot: QtBot):
    desk = moons(qtbot)
    press(desk, "new data")
    assert desk.experiment.dataset == make_builtin("moons", seed=1)
    desk.enter("noise", "0.2")
    press(desk, "same data again")
    assert desk.experiment.dataset == make_builtin("moons", seed=1, noise=0.2)


def test_a_set_that_is_not_drawn_has_no_such_fields(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    for name in ("size of the data set", "noise", "data seed"):
        assert not desk.field(name).isVisible()
    assert not slider(desk).isVisible()
    assert not button(desk, "new data").isVisible()
    assert not button(desk, "import options").isVisible()


def test_import_options_are_offered_for_a_table_of_ones_own(qtbot: QtBot):
    X = np.array([[1.0], [2.0], [3.0]])
    desk = Desk(qtbot, new_experiment(Dataset("t.csv", "t", "", X, X, ("a",), ("b",))))
    with qtbot.waitSignal(desk.panel.options_requested):
        press(desk, "import options")
    assert desk.heard == []


def test_a_set_that_was_edited_by_hand_is_neither_drawn_nor_imported(qtbot: QtBot):
    edited = with_points_removed(make_builtin("moons"), [0])
    desk = Desk(qtbot, new_experiment(edited))
    assert not desk.field("noise").isVisible()
    assert not button(desk, "same data again").isVisible()
    assert not button(desk, "import options").isVisible()


def test_the_split_by_class_keeps_the_shares_of_the_classes(qtbot: QtBot):
    desk = moons(qtbot)
    press(desk, "split class by class")
    split = desk.experiment.split
    assert (split.stratified, split.test_share, split.seed) == (True, 0.3, 0)
    tested = desk.experiment.dataset.targets[desk.experiment.data.test_rows]
    assert np.bincount(tested).tolist() == [30, 30]  # of 100 and 100
    desk.document.edit(wish.LoadDataset(make_builtin("sine")))
    assert not button(desk, "split class by class").isVisible()


def test_a_split_by_class_that_is_refused_is_not_shown(qtbot: QtBot):
    desk = Desk(qtbot, new_experiment(make_builtin("moons")), obey=False)
    press(desk, "split class by class")
    assert len(desk.heard) == 1
    assert not button(desk, "split class by class").isChecked()


# Features


def test_features_are_switched_on_and_off(qtbot: QtBot):
    desk = moons(qtbot)
    unfold(desk)
    assert [button(desk, f"input {x}").isChecked() for x in ("x1", "x2", "x1^2")] == [True, True, False]
    press(desk, "input sin(x2)")
    press(desk, "input x1^2")
    assert features(desk) == ("x1", "x2", "x1^2", "sin(x2)")  # in the order of the switches
    assert desk.experiment.spec.m == 4
    press(desk, "input x1")
    assert features(desk) == ("x2", "x1^2", "sin(x2)")
    desk.document.undo_stack.undo()
    assert button(desk, "input x1").isChecked()
    press(desk, "input sin(x2)")
    press(desk, "input x1^2")
    assert features(desk) == ()  # the inputs themselves again


def test_the_last_input_stays(qtbot: QtBot):
    desk = moons(qtbot)
    unfold(desk)
    press(desk, "input x1")
    press(desk, "input x2")
    assert features(desk) == ("x2",)
    assert button(desk, "input x2").isChecked()
    assert desk.line("inputs: problem").text() == "A network needs at least one input."
    press(desk, "input x1")
    assert not desk.line("inputs: problem").isVisible()


def test_formulas_are_typed_and_stand_behind_the_switches(qtbot: QtBot):
    desk = moons(qtbot)
    unfold(desk)
    desk.enter("formulas of inputs", "exp(-x1^2), x1 * x2")
    assert features(desk) == ("x1", "x2", "x1*x2", "exp(-x1^2)")
    assert button(desk, "input x1*x2").isChecked()
    assert desk.field("formulas of inputs").text() == "exp(-x1^2)"
    desk.enter("formulas of inputs", "")
    assert features(desk) == ("x1", "x2", "x1*x2")


def test_a_formula_that_cannot_be_read_is_explained_under_the_field(qtbot: QtBot):
    desk = moons(qtbot)
    unfold(desk)
    desk.enter("formulas of inputs", "x1 +")
    assert "formula 'x1 +', position" in desk.problem("formulas of inputs")
    desk.enter("formulas of inputs", "__import__('os')")
    assert "position" in desk.problem("formulas of inputs")
    assert features(desk) == ()
    assert desk.heard == []


def test_more_inputs_than_two_are_typed_only(qtbot: QtBot):
    desk = Desk(qtbot, new_experiment(make_builtin("iris")))
    unfold(desk)
    assert not any(button(desk, f"input {x}").isVisible() for x in ("x1", "x2", "x1*x2"))
    desk.enter("formulas of inputs", "petal_length, x4^2")
    assert features(desk) == ("petal_length", "x4^2")
    desk.enter("formulas of inputs", "")
    assert features(desk) == ()


def test_one_input_has_its_own_switches(qtbot: QtBot):
    desk = Desk(qtbot, new_experiment(make_builtin("sine")))
    unfold(desk)
    seen = [x for x in ("x1", "x2", "x1^2", "x1*x2", "sin(x1)") if button(desk, f"input {x}").isVisible()]
    assert seen == ["x1", "x1^2", "sin(x1)"]


def test_the_inputs_are_folded_at_first_and_named(qtbot: QtBot):
    desk = moons(qtbot)
    assert not button(desk, "input x1").isVisible()
    assert desk.line("inputs of the network").text() == "x1, x2"
    unfold(desk)
    assert button(desk, "input x1").isVisible()
    press(desk, "input x1^2")
    unfold(desk)
    assert desk.line("inputs of the network").text() == "x₁, x₂, x₁²"


def test_a_click_on_the_title_unfolds_the_inputs(qtbot: QtBot):
    desk = moons(qtbot)
    title = next(label for label in desk.panel.findChildren(QLabel) if label.text() == "INPUTS")
    for seen in (True, False):
        qtbot.mouseClick(title, Qt.MouseButton.LeftButton)
        assert button(desk, "input x1").isVisible() is seen


# Pictures


def test_every_set_has_a_picture_when_the_list_is_opened(qtbot: QtBot):
    desk = Desk(qtbot, worked_experiment())
    chooser = desk.choice("data set")
    assert not chooser.itemIcon(0).isNull()
    assert chooser.itemIcon(3).isNull()
    chooser.showPopup()
    icons = [chooser.itemIcon(index).isNull() for index in range(chooser.count())]
    assert icons == [False] * len(BUILTIN) + [True]
    chooser.hidePopup()


def test_a_picture_shows_the_points_in_the_colours_of_their_classes():
    X = np.array([[0.0, 0.0], [1.0, 1.0]])
    two = Dataset("two", "two", "", X, np.array([0, 1]), ("a", "b"), ("y",), ("n", "p"))
    for theme in (LIGHT, DARK):
        image = thumbnail(two, theme).pixmap(26, 26).toImage()
        side = image.width()
        low, high = round(side * 4 / 26), round(side * 22 / 26)
        assert image.pixelColor(low, high) == QColor(theme.classes[0])  # y goes up
        assert image.pixelColor(high, low) == QColor(theme.classes[1])


def test_numbers_far_apart_have_a_picture_too():
    X = np.array([[-1.7e308, 1.0], [1.7e308, 1.0]])
    far = Dataset("far", "far", "", X, X[:, 1:], ("a", "b"), ("y",))
    assert not thumbnail(far, LIGHT).isNull()
