"""The map of more than two inputs, and clicks on points: real events through a real session."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.experiment import edits
from nn_sim.experiment.probe import passed_through
from nn_sim.session.intentions import Highlight, LoadDataset, SetBatchSize, SetPlane, SetSplit
from nn_sim.session.selection import UnitRef
from nn_sim.training.plane import plane_of_components, plane_of_inputs
from nn_sim.ui.plots import OutputPlot

from .lesson_desk import LessonDesk, lesson_on
from .plots_states import linear

LEFT = Qt.MouseButton.LeftButton
NAMES = ("a", "b", "c")


def three_inputs() -> Dataset:
    inputs = np.array([[0, 0, 0], [4, 0, 1], [0, 4, 2], [4, 4, 3], [2, 1, 4], [1, 3, 5]], dtype=float)
    return Dataset("three", "Three", "", inputs, np.array([0, 1, 0, 1, 1, 0]), NAMES, ("kind",), ("no", "yes"))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[LessonDesk]:
    """s = a - c: class 1 right of c."""
    e = linear(three_inputs(), [[0.0, 1.0, 0.0, -1.0]])
    with lesson_on(OutputPlot(), edits.with_split(e, Split(0.34, seed=1)), qtbot, (420, 480)) as desk:
        yield desk


def plot(desk: LessonDesk) -> OutputPlot:
    assert isinstance(desk.view, OutputPlot)
    return desk.view


def pixel(desk: LessonDesk, x: float, y: float) -> QPoint:
    canvas = plot(desk).canvas
    return canvas.mapFromScene(canvas.view_box.mapViewToScene(QPointF(x, y)))


def click(desk: LessonDesk, x: float, y: float, away: QPoint = QPoint()) -> None:  # noqa: B008 - never changed
    QApplication.processEvents()
    QTest.mouseClick(plot(desk).canvas.viewport(), LEFT, pos=pixel(desk, x, y) + away)


def border(desk: LessonDesk) -> np.ndarray:
    x, _y = plot(desk)._drawings[2]._border.getData()
    return np.asarray(x)


def choose_inputs(desk: LessonDesk) -> None:
    QTest.mouseClick(plot(desk).plane.kind.buttons["inputs"], LEFT)


def test_it_begins_with_the_components_and_goes_to_two_inputs_at_the_means(desk: LessonDesk) -> None:
    assert desk.state.plane == plane_of_components(desk.state.experiment)
    assert plot(desk).canvas.bottom.labelText.startswith("PC 1 (")
    choose_inputs(desk)
    e = desk.state.experiment
    assert desk.state.plane == plane_of_inputs(e, 0, 1)
    assert plot(desk).canvas.bottom.labelText == "a"
    np.testing.assert_allclose(border(desk), e.dataset.inputs[e.data.train_rows, 2].mean(), atol=1e-2)


def test_a_slider_moves_the_map_and_leaves_the_points(desk: LessonDesk) -> None:
    choose_inputs(desk)
    others = plot(desk).plane.others
    assert [slider.isVisible() for slider in others.sliders] == [False, False, True]
    points = plot(desk)._drawings[2]._points._items
    slider = others.sliders[2]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    low = 2.5 - 2.5 * 1.3  # c reaches from 0 to 5, and 15 % of that around
    assert desk.state.plane.base == (0.0, 0.0, pytest.approx(low))
    np.testing.assert_allclose(border(desk), low, atol=1e-2)
    assert plot(desk)._drawings[2]._points._items is points


def test_the_axes_can_be_chosen_and_exchanged(desk: LessonDesk) -> None:
    choose_inputs(desk)
    panel = plot(desk).plane
    panel.up.setFocus()
    QTest.keyClick(panel.up, Qt.Key.Key_Down)
    e = desk.state.experiment
    assert desk.state.plane == plane_of_inputs(e, 0, 2)
    panel.across.setFocus()
    QTest.keyClick(panel.across, Qt.Key.Key_Down)
    assert desk.state.plane.axes == (1, 2)
    QTest.keyClick(panel.across, Qt.Key.Key_Down)  # both want c: the other gets what this one had
    assert desk.state.plane.axes == (2, 1)
    assert [slider.isVisible() for slider in panel.others.sliders] == [True, False, False]


def test_the_others_can_take_the_values_of_the_example(desk: LessonDesk) -> None:
    choose_inputs(desk)
    QTest.mouseClick(plot(desk).plane.take, LEFT)
    e = desk.state.experiment
    shown = e.dataset.inputs[e.data.train_rows[desk.state.picture.example]]
    assert desk.state.plane.base == (0.0, 0.0, shown[2])


def test_a_click_beside_the_points_probes_the_place_of_the_plane(desk: LessonDesk) -> None:
    desk.intend(SetPlane(plane_of_inputs(desk.state.experiment, 0, 1, [9.0, 9.0, 2.5])))
    click(desk, 2.0, 3.0)
    probe = desk.state.probe
    assert probe is not None
    np.testing.assert_allclose(probe, [2.0, 3.0, 2.5], atol=0.05)
    assert probe[2] == 2.5
    np.testing.assert_allclose(plot(desk).probe.places, [probe[:2]])


def test_a_click_near_a_point_shows_the_example_and_one_farther_off_does_not(desk: LessonDesk) -> None:
    desk.intend(SetSplit(Split(0.0)))
    choose_inputs(desk)
    click(desk, 4.0, 4.0, QPoint(4, -3))  # 5 pixels off
    assert desk.state.probe is None
    assert desk.state.picture.example == 3
    assert desk.state.picture.passed.x_i.tolist() == [[4.0, 4.0, 3.0]]
    assert plot(desk).ring.places == ((4.0, 4.0),)
    click(desk, 0.0, 4.0, QPoint(6, 6))
    assert desk.state.probe is not None


def test_a_shown_example_that_comes_next_is_explained_and_another_is_only_shown(desk: LessonDesk) -> None:
    desk.intend(SetSplit(Split(0.0)))
    choose_inputs(desk)
    order = desk.state.experiment.order_of_epoch
    x = desk.state.experiment.dataset.inputs
    click(desk, *x[order[0], :2])
    assert desk.lesson.active
    assert (desk.lesson.scalar.quantity, desk.lesson.scalar.example) == ("z_k", 0)
    assert desk.lesson.lit.target == UnitRef(1, 1)
    assert not plot(desk).words.isVisible()
    click(desk, *x[order[2], :2])
    assert not desk.lesson.active
    assert desk.state.picture.example == order[2]
    assert plot(desk).words.text() == f"Row {order[2] + 1} is in the network; the next step learns from others."
    desk.intend(SetBatchSize(3))
    click(desk, *x[order[2], :2])
    assert desk.lesson.scalar.example == 2
    assert desk.state.picture.example == order[2]
    assert not plot(desk).words.isVisible()


def test_a_test_example_is_shown_as_a_probe(desk: LessonDesk) -> None:
    choose_inputs(desk)
    row = int(desk.state.experiment.data.test_rows[0])
    x = desk.state.experiment.dataset.inputs[row]
    click(desk, *x[:2])
    assert desk.state.probe == tuple(x)
    wanted = passed_through(desk.state.experiment, tuple(x))
    assert desk.state.picture.passed.z_k.tolist() == wanted.z_k.tolist()


def test_marked_examples_have_rings_and_other_data_take_them_away(desk: LessonDesk) -> None:
    choose_inputs(desk)
    desk.intend(Highlight(frozenset({1, 4})))
    assert set(plot(desk).marks.places) == {(4.0, 0.0), (2.0, 1.0)}
    assert plot(desk).legend.texts[-1] == "marked"
    desk.intend(LoadDataset(make_builtin("moons")))
    assert desk.state.highlighted == frozenset()
    assert plot(desk).marks.places == ()
    assert "marked" not in plot(desk).legend.texts


def test_a_plane_of_other_data_is_refused(desk: LessonDesk) -> None:
    told: list[str] = []
    desk.session.document.refused.connect(told.append)
    desk.intend(SetPlane(plane_of_inputs(edits.new_experiment(make_builtin("iris")), 0, 1)))
    assert told == ["That plane lies in the inputs of other data."]


def test_three_classes_can_be_seen_one_by_one_and_without_shading(qtbot: QtBot) -> None:
    with lesson_on(OutputPlot(), edits.new_experiment(make_builtin("iris")), qtbot, (420, 480)) as desk:
        controls = plot(desk).controls
        texts = [controls.choice.itemText(index) for index in range(controls.choice.count())]
        assert texts == ["winning class", "z₁, class setosa", "z₂, class versicolor", "z₃, class virginica"]
        whole = plot(desk)._drawings[2]._image.image.copy()
        QTest.mouseClick(controls.shading.buttons["classes"], LEFT)
        colours = np.unique(plot(desk)._drawings[2]._image.image.reshape(-1, 4), axis=0)
        assert len(colours) <= 3 < len(np.unique(whole.reshape(-1, 4), axis=0))
        controls.choice.setFocus()
        QTest.keyClick(controls.choice, Qt.Key.Key_Down)
        assert len(np.unique(plot(desk)._drawings[2]._image.image.reshape(-1, 4), axis=0)) == 2
        desk.intend(LoadDataset(make_builtin("sine")))
        assert not controls.shading.isVisible()
