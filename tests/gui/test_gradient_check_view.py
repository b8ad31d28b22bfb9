"""The gradient check by mouse and keys, with a document behind it that obeys at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.engine.gradient_check import EPSILONS
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_hidden_activation, with_weights, worked_experiment
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import Intention, Select
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.gradient_check import GradientCheckView
from nn_sim.ui.gradient_check.check import Check
from nn_sim.ui.gradient_check.error_plot import place_of
from nn_sim.ui.theme import DARK, LIGHT

ALL_AT_REST = Change.NUMBERS | Change.PICTURES
LEFT = Qt.MouseButton.LeftButton
SLOW = ("gaussians", (60, 60))  # some seconds of work, none of which is waited for


class CountingAside(Aside):
    """An aside that counts what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def ask(self, work: Callable[[Callable[[float], None]], object]) -> None:
        self.asked += 1
        super().ask(work)


class CheckDesk:
    """A view with a document behind it."""

    def __init__(self, bot: QtBot, experiment: Experiment) -> None:
        self.bot = bot
        self.aside = CountingAside()
        self.heard: list[Intention] = []
        self.state = ViewState(experiment, picture_of(experiment))
        self.view = GradientCheckView(self.aside)
        bot.addWidget(self.view)
        self.view.set_theme(LIGHT)
        self.view.resize(640, 210)
        self.view.intended.connect(self.obey)
        self.view.render_state(self.state, EVERYTHING)

    def obey(self, intention: Intention) -> None:
        self.heard.append(intention)
        assert isinstance(intention, Select)
        self.render(Change.SELECTION, selection=intention.selection)

    def render(self, changes: Change, **what: object) -> None:
        self.state = replace(self.state, **what)  # type: ignore[arg-type]
        self.view.render_state(self.state, changes)

    def show(self) -> None:
        with self.bot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()

    def wait_for_check(self, act: Callable[[], object]) -> None:
        with self.bot.waitSignal(self.aside.answered, timeout=20_000):
            act()

    def place_of(self, quantity: int, *ref: int) -> QPoint:
        """Where the middle of a cell is painted."""
        layout = self.view.maps.layout_of_blocks
        assert layout is not None
        x, y, width, height = layout.cell(quantity, WeightRef(*ref))
        maps = self.view.maps
        return QPoint(
            x + width // 2 - maps.horizontalScrollBar().value(), y + height // 2 - maps.verticalScrollBar().value()
        )

    def click(self, quantity: int, *ref: int) -> None:
        self.bot.mouseClick(self.view.maps.viewport(), LEFT, pos=self.place_of(quantity, *ref))

    def colour_at(self, place: QPoint) -> QColor:
        image = self.view.maps.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio))

    @property
    def said(self) -> str:
        return self.view.waiting.words.text() if self.view.waiting.isVisible() else ""


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[Callable[[Experiment], CheckDesk]]:
    desks: list[CheckDesk] = []

    def make(experiment: Experiment) -> CheckDesk:
        desks.append(CheckDesk(qtbot, experiment))
        return desks[-1]

    yield make
    for desk in desks:
        desk.view.hide()
        desk.aside.shut_down()


@pytest.fixture
def desk(make_desk: Callable[[Experiment], CheckDesk]) -> CheckDesk:
    """The deck's example with identity units, whose gradients are small whole numbers, checked and on show."""
    desk = make_desk(with_hidden_activation(worked_experiment(), "identity"))
    desk.wait_for_check(desk.show)
    return desk


@pytest.fixture
def slow(make_desk: Callable[[Experiment], CheckDesk]) -> CheckDesk:
    name, hidden_sizes = SLOW
    desk = make_desk(new_experiment(make_builtin(name), hidden_sizes=hidden_sizes))
    desk.show()
    return desk


def test_the_verdict_is_in_words(desk: CheckDesk) -> None:
    assert desk.view.verdict.text().startswith("The backward pass agrees with the differences to ")
    assert desk.view.verdict.isVisible()
    assert desk.view.remarks.isHidden()


@pytest.mark.parametrize("quantity", [0, 1, 2])
def test_a_click_in_any_map_selects_the_weight_and_reads_it_out(desk: CheckDesk, quantity: int) -> None:
    desk.click(quantity, 1, 1, 2)
    assert desk.heard == [Select(WeightRef(1, 1, 2))]
    assert desk.view.readout.text().startswith("∂l/∂w₂₂ = 4.0000 analytic, 4.0000 numeric, relative error ")
    assert desk.view.maps.accessibleDescription() == desk.view.readout.text()


def test_arrow_keys_walk_from_v_to_w(desk: CheckDesk) -> None:
    desk.view.maps.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        desk.bot.keyClick(desk.view.maps, key)
    walked = [intention.selection for intention in desk.heard]  # type: ignore[union-attr]
    assert walked == [WeightRef(0, 0, 0), WeightRef(0, 0, 1), WeightRef(0, 1, 1), WeightRef(1, 0, 1)]
    assert desk.view.readout.text().startswith("∂l/∂w₁₁ = 1.0000 analytic")


def test_a_key_at_the_edge_says_nothing(desk: CheckDesk) -> None:
    desk.render(Change.SELECTION, selection=WeightRef(1, 1, 2))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End):
        desk.bot.keyClick(desk.view.maps, key)
    assert desk.heard == []


def test_the_mouse_reads_out_without_selecting(desk: CheckDesk) -> None:
    desk.bot.mouseMove(desk.view.maps.viewport(), desk.place_of(1, 0, 1, 0))
    desk.bot.waitUntil(lambda: desk.view.readout.text().startswith("∂l/∂v₀₂ = 2.0000 analytic"))
    desk.bot.mouseMove(desk.view.maps.viewport(), QPoint(2, 2))
    desk.bot.waitUntil(lambda: desk.view.readout.text().startswith("Point at a cell"))
    assert desk.heard == []


def test_the_selected_weight_is_outlined_in_all_three_maps(desk: CheckDesk) -> None:
    layout = desk.view.maps.layout_of_blocks
    assert layout is not None
    corners = [QPoint(*layout.cell(quantity, WeightRef(0, 0, 2))[:2]) for quantity in range(3)]
    accent = QColor(LIGHT.accent)
    assert [desk.colour_at(corner) for corner in corners].count(accent) == 0
    desk.render(Change.SELECTION, selection=WeightRef(0, 0, 2))
    assert [desk.colour_at(corner) for corner in corners] == [accent] * 3


@pytest.mark.parametrize("selection", [UnitRef(1, 2), UnitRef(9, 0), WeightRef(7, 0, 0), None])
def test_any_selection_can_be_painted(desk: CheckDesk, selection: Selection) -> None:
    desk.render(Change.SELECTION, selection=selection)
    desk.view.grab()
    assert desk.view.readout.text().startswith("Point at a cell")


def test_positive_is_blue_negative_orange_and_no_error_blue(desk: CheckDesk) -> None:
    def corner_of(quantity: int, *ref: int) -> QColor:
        layout = desk.view.maps.layout_of_blocks
        assert layout is not None
        x, y, width, height = layout.cell(quantity, WeightRef(*ref))
        return desk.colour_at(QPoint(x + width - 2, y + height - 2))  # free of the number

    assert corner_of(0, 1, 1, 2) == QColor(LIGHT.positive)  # 4, the largest
    assert corner_of(0, 0, 0, 1) == QColor(LIGHT.neutral)  # 0
    assert corner_of(0, 0, 0, 0).red() > corner_of(0, 0, 0, 0).blue()  # -1
    assert corner_of(2, 0, 0, 1) == QColor(LIGHT.positive)  # 0 against 0
    desk.view.set_theme(DARK)
    assert corner_of(1, 1, 1, 2).blue() > 200


def test_the_slider_moves_by_keys_from_a_tenth_at_the_left(desk: CheckDesk) -> None:
    slider, value = desk.view.errors.slider, desk.view.errors.value
    assert value.text() == "ε = 1e−5"
    slider.setFocus()
    for key, text in (
        (Qt.Key.Key_Right, "ε = 3e−6"),
        (Qt.Key.Key_Left, "ε = 1e−5"),
        (Qt.Key.Key_PageUp, "ε = 1e−6"),
        (Qt.Key.Key_PageDown, "ε = 1e−5"),
        (Qt.Key.Key_Down, "ε = 3e−5"),
        (Qt.Key.Key_Home, "ε = 1e−1"),
        (Qt.Key.Key_End, "ε = 1e−12"),
    ):
        desk.bot.keyClick(slider, key)
        assert value.text() == text
    assert slider.accessibleDescription() == "epsilon is 1e−12"


def test_another_epsilon_changes_differences_marker_and_read_out_and_asks_nothing(desk: CheckDesk) -> None:
    desk.click(0, 1, 1, 2)
    before = desk.view.readout.text()
    desk.view.errors.slider.setFocus()
    desk.bot.keyClick(desk.view.errors.slider, Qt.Key.Key_End)
    assert desk.view.readout.text() != before
    assert desk.view.errors.plot.rule.value() == pytest.approx(12.0)
    assert desk.aside.asked == 1


def test_a_press_in_the_curve_chooses_the_epsilon_there(desk: CheckDesk) -> None:
    plot = desk.view.errors.plot
    for power in (3, 8):
        place = plot.mapFromScene(plot.view_box.mapViewToScene(QPointF(power, -8.0)))
        desk.bot.mouseClick(plot.viewport(), LEFT, pos=place)
        assert EPSILONS[desk.view.errors.slider.value()] == pytest.approx(10.0**-power)


def test_the_curve_is_that_of_the_check(desk: CheckDesk) -> None:
    x, y = desk.view.errors.plot.largest.getData()
    np.testing.assert_allclose(x, [place_of(epsilon) for epsilon in EPSILONS])
    assert (x[0], x[-1]) == (pytest.approx(1.0), pytest.approx(12.0))
    assert y[0] < -12  # of degree two in each weight: no truncation
    assert y[-1] > -6


def test_no_error_at_all_can_be_drawn(make_desk: Callable[[Experiment], CheckDesk]) -> None:
    """A network that fits its example has no gradient anywhere."""
    experiment = with_hidden_activation(worked_experiment(), "identity")
    for row in range(2):
        experiment = with_weights(experiment, 1, row, 0, [[1.0 - row, 0.0, 0.0]])
    desk = make_desk(experiment)
    desk.wait_for_check(desk.show)
    assert desk.view.verdict.text() == "Every gradient is 0 or too small for a difference to show."
    desk.view.grab()


def test_other_weights_are_checked_and_the_same_ones_are_not(desk: CheckDesk) -> None:
    desk.render(EVERYTHING)
    assert desk.aside.asked == 1
    changed = with_weights(desk.state.experiment, 1, 1, 2, [[3.0]])  # s_2 = 1 - 1 + 6: delta_2 = 6
    desk.wait_for_check(lambda: desk.render(ALL_AT_REST, experiment=changed))
    desk.click(0, 1, 1, 2)
    assert desk.view.readout.text().startswith("∂l/∂w₂₂ = 12.000 analytic, 12.000 numeric")


def test_nothing_is_checked_before_the_view_is_seen(make_desk: Callable[[Experiment], CheckDesk]) -> None:
    desk = make_desk(worked_experiment())
    assert desk.aside.asked == 0
    desk.wait_for_check(desk.show)
    desk.view.hide()
    desk.render(ALL_AT_REST, experiment=with_weights(desk.state.experiment, 0, 0, 0, [[2.0]]))
    assert desk.aside.asked == 1
    desk.wait_for_check(desk.show)
    assert desk.aside.asked == 2


def test_a_run_says_pause_and_its_end_checks(desk: CheckDesk) -> None:
    desk.render(Change.RUN, running=True)
    assert desk.said == "Pause to check the gradient."
    later = with_weights(desk.state.experiment, 0, 0, 0, [[0.5]])
    desk.render(ALL_AT_REST, experiment=later)
    desk.render(Change.SELECTION, selection=WeightRef(1, 1, 0))
    assert desk.aside.asked == 1
    desk.wait_for_check(lambda: desk.render(Change.RUN | Change.NUMBERS, running=False))
    assert desk.said == ""
    assert desk.view.maps.isVisible()
    assert desk.view.readout.text().startswith("∂l/∂w₀₂ = ")


def test_another_network_is_never_shown_with_the_old_numbers(desk: CheckDesk) -> None:
    other = new_experiment(make_builtin("xor"), hidden_sizes=(3,))
    desk.wait_for_check(lambda: desk.render(EVERYTHING, experiment=other))
    desk.click(1, 1, 0, 3)
    assert desk.view.readout.text().startswith("∂l/∂w₃₁ = ")


def test_a_long_check_has_a_bar_and_can_be_cancelled_and_begun_again(slow: CheckDesk) -> None:
    waiting = slow.view.waiting
    assert slow.said == "Checking the gradient…"
    slow.bot.waitUntil(waiting.cancel.isVisible, timeout=5_000)
    slow.bot.waitUntil(lambda: waiting.bar.value() > 0, timeout=20_000)
    slow.bot.mouseClick(waiting.cancel, LEFT)
    assert slow.said == "The check was cancelled."
    slow.bot.waitUntil(lambda: not slow.aside.is_busy, timeout=20_000)
    slow.render(Change.SELECTION, selection=WeightRef(0, 0, 0))
    assert slow.aside.asked == 1
    waiting.again.setFocus()
    slow.bot.keyClick(waiting.again, Qt.Key.Key_Space)
    assert slow.aside.asked == 2
    slow.bot.waitUntil(waiting.cancel.isVisible, timeout=5_000)


def test_a_check_that_nobody_sees_is_given_up(slow: CheckDesk) -> None:
    slow.view.hide()
    slow.bot.waitUntil(lambda: not slow.aside.is_busy, timeout=20_000)
    slow.show()
    assert slow.aside.asked == 2


def test_a_step_that_is_too_large_to_trace_says_so(make_desk: Callable[[Experiment], CheckDesk]) -> None:
    experiment = new_experiment(make_builtin("xor"), hidden_sizes=(2000, 2000))
    desk = make_desk(experiment)
    desk.show()
    assert "too much to show" in desk.said
    assert desk.aside.asked == 0


def test_a_failure_is_one_sentence_and_can_be_tried_again(desk: CheckDesk) -> None:
    desk.aside.failed.emit("ValueError: no")
    assert desk.said == "The gradient could not be checked: ValueError: no"
    desk.wait_for_check(lambda: desk.bot.mouseClick(desk.view.waiting.again, LEFT))
    assert desk.said == ""


def test_everything_has_a_name_and_a_tooltip(desk: CheckDesk) -> None:
    view = desk.view
    for widget in (view.maps, view.errors.slider, view.errors.plot, view.waiting.cancel, view.waiting.again):
        assert widget.accessibleName()
        assert widget.toolTip()


def test_wide_matrices_scroll_to_the_selected_weight(make_desk: Callable[[Experiment], CheckDesk]) -> None:
    desk = make_desk(new_experiment(make_builtin("xor"), hidden_sizes=(90,)))
    desk.wait_for_check(desk.show)
    assert desk.view.maps.verticalScrollBar().maximum() > 0
    desk.render(Change.SELECTION, selection=WeightRef(1, 0, 90))
    seen = desk.view.maps.viewport().rect()
    assert any(seen.contains(desk.place_of(quantity, 1, 0, 90)) for quantity in range(3))


def test_the_check_is_worked_out_beside_the_window(make_desk: Callable[[Experiment], CheckDesk]) -> None:
    desk = make_desk(worked_experiment())
    names: list[str] = []
    ask = desk.aside.ask

    def watched(work: Callable[[Callable[[float], None]], Check]) -> None:
        def named(report: Callable[[float], None]) -> Check:
            names.append(threading.current_thread().name)
            return work(report)

        ask(named)

    desk.aside.ask = watched  # type: ignore[method-assign,assignment]
    desk.wait_for_check(desk.show)
    assert names == ["nn-sim-aside"]
