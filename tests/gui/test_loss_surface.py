"""The loss surface in front of a real session: what is drawn, and how gestures become weights."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from nn_sim.datasets import make_builtin
from nn_sim.engine import NUMPY
from nn_sim.experiment import edits
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import LoadDataset, Pause, Run, Select, SetHiddenSizes
from nn_sim.session.selection import WeightRef
from nn_sim.session.session import Session
from nn_sim.session.view_state import Change
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.loss_surface import LossSurfaceView
from nn_sim.ui.theme import DARK, LIGHT
from tests.unit.experiment.experiments import as_if_trained

W_11, W_21, V_12 = WeightRef(1, 0, 1), WeightRef(1, 0, 2), WeightRef(0, 1, 1)
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The view on show, its intentions obeyed by a session."""

    def __init__(self, qtbot, experiment, size=(380, 420)):
        self.bot, self.heard = qtbot, []
        self.session = Session(experiment, EngineLoader(load=lambda: NUMPY))
        self.document = self.session.document
        self.aside = Aside()
        self.view = LossSurfaceView(self.aside)
        qtbot.addWidget(self.view)
        self.view.set_theme(LIGHT)
        self.view.resize(*size)
        self.view.intended.connect(self.heard.append)
        self.view.intended.connect(self.session.intend)
        self.document.view_changed.connect(self.view.render_state)
        self.document.show_all()
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        self.wait()

    def wait(self):
        """Until the newest slices are there."""
        self.bot.waitUntil(lambda: not self.aside.is_busy)
        QApplication.processEvents()

    def close(self):
        self.aside.shut_down()
        self.session.shut_down()

    def weight(self, ref):
        return float(self.document.experiment.parameters.matrices[ref.layer][ref.row, ref.column])

    @property
    def point(self):
        return self.weight(self.view.weights[0]), self.weight(self.view.weights[1])

    @property
    def answer(self):
        return self.view._inquiry.answer

    def pixel(self, picture, point):
        return picture.area.pixel(point).toPoint()

    def drag(self, picture, *points, release=True):
        """Take the point and lead it through these values."""
        self.bot.mousePress(picture, LEFT, pos=self.pixel(picture, self.point))
        for point in points:
            self.bot.mouseMove(picture, self.pixel(picture, point))
        if release:
            self.bot.mouseRelease(picture, LEFT, pos=self.pixel(picture, points[-1]))


@pytest.fixture
def make_desk(qtbot):
    desks = []

    def make(experiment, **options):
        desks.append(Desk(qtbot, experiment, **options))
        return desks[-1]

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def worked(make_desk):
    """The worked example with g = identity: z_1 = 1 + w_11 + 2 w_21, z_2 = 2, y = [1, 0]."""
    return make_desk(edits.with_hidden_activation(edits.worked_experiment(), "identity"))


def loss_by_hand(w_11, w_21):
    return 0.5 * (w_11 + 2 * w_21) ** 2 + 2.0


def wheel(widget, notches):
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_it_begins_with_the_first_two_weights_of_w(worked):
    assert worked.view.weights == (W_11, W_21)
    answer = worked.answer
    assert answer.question.window.ranges == ((-1.0, 3.0), (-2.0, 2.0))  # 1 and 0, give or take 2
    w_11, w_21 = np.meshgrid(np.linspace(-1, 3, 41), np.linspace(-2, 2, 41))
    for found in (answer.one, answer.everything):
        np.testing.assert_allclose(found.losses, loss_by_hand(w_11, w_21), rtol=1e-13)
    assert worked.view.one.title == "this example: 2.5000"
    assert worked.view.everything.title == "all data: 2.5000"


def test_a_drag_sets_both_weights_as_one_entry(worked):
    start = worked.point
    worked.drag(worked.view.everything, (1.5, 0.5), (2.0, -1.0), (0.5, -1.5))
    first, second = worked.point
    reach = 4.0 / worked.view.everything.area.rect.width()  # a pixel
    assert first == pytest.approx(0.5, abs=reach)
    assert second == pytest.approx(-1.5, abs=reach)
    assert worked.document.undo_stack.count() == 1
    assert worked.document.undo_stack.undoText() == f"w_11 = {first:.4g}, w_21 = −{-second:.4g}"
    assert len(worked.heard) >= 3
    worked.document.undo_stack.undo()
    assert worked.point == start


def test_two_drags_are_two_entries(worked):
    worked.drag(worked.view.one, (1.5, 0.5))
    between = worked.point
    worked.drag(worked.view.one, (0.5, 0.5))
    assert worked.document.undo_stack.count() == 2
    worked.document.undo_stack.undo()
    assert worked.point == between


def test_the_window_holds_still_under_a_drag_and_no_slice_is_asked_for(worked):
    before = worked.answer
    worked.drag(worked.view.one, (2.9, 1.9), release=False)
    assert worked.view.one.area.window == before.question.window
    assert worked.answer is before
    worked.bot.mouseRelease(worked.view.one, LEFT)
    worked.wait()
    assert worked.answer.question.window.centre == worked.point  # it ended near the edge


def test_beside_the_point_a_press_takes_nothing(worked):
    picture = worked.view.one
    worked.bot.mousePress(picture, LEFT, pos=worked.pixel(worked.view.one, (-0.5, 1.5)))
    worked.bot.mouseMove(picture, worked.pixel(worked.view.one, (2.0, 1.0)))
    worked.bot.mouseRelease(picture, LEFT)
    assert worked.heard == []


def test_escape_takes_a_drag_back(worked):
    start = worked.point
    worked.drag(worked.view.one, (2.0, 1.0), release=False)
    assert worked.point != start
    worked.bot.keyClick(worked.view.one, Qt.Key.Key_Escape)
    assert worked.point == start
    worked.bot.mouseMove(worked.view.one, worked.pixel(worked.view.one, (0.0, 0.0)))
    assert worked.point == start


def test_arrow_keys_move_the_point_as_one_entry(worked):
    worked.view.one.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        worked.bot.keyClick(worked.view.one, key)
    assert worked.point == (1.2, 0.1)  # a twentieth of 2 each
    worked.bot.keyClick(worked.view.one, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert worked.point == (1.19, 0.1)
    assert worked.document.undo_stack.count() == 1


def test_while_running_the_point_cannot_be_moved(worked):
    worked.document.show(replace(worked.document.state, running=True), Change.RUN)
    worked.drag(worked.view.one, (2.0, 1.0))
    worked.bot.keyClick(worked.view.one, Qt.Key.Key_Right)
    assert worked.heard == []
    assert worked.view.one.toolTip() == "Pause the run to drag the point."
    worked.document.show(replace(worked.document.state, running=False), Change.RUN)
    worked.bot.keyClick(worked.view.one, Qt.Key.Key_Right)
    assert len(worked.heard) == 1


def test_a_run_gets_new_slices_at_most_twice_a_second_and_at_its_end(make_desk, qtbot):
    desk = make_desk(edits.new_experiment(make_builtin("moons", size=40)))
    answers = []
    desk.aside.answered.connect(answers.append)
    state = replace(desk.document.state, running=True)

    def run_to(bias, **more):
        after = edits.with_weights(state.experiment, 0, 0, 0, bias)
        desk.view.render_state(replace(state, experiment=after, **more), Change.PICTURES | Change.RUN)
        desk.wait()
        return after

    for bias in range(10):
        run_to(bias)
    assert len(answers) <= 1
    qtbot.wait(550)
    before = len(answers)
    later = run_to(20.0)
    assert len(answers) == before + 1
    assert desk.answer.question.experiment is later
    last = run_to(50.0, running=False)
    assert desk.answer.question.experiment is last


def test_wheel_keys_and_slider_zoom_and_home_shows_the_path(worked):
    view = worked.view
    wheel(view.one, 1)
    worked.wait()
    assert worked.answer.question.window.half == 1.0
    worked.bot.keyClick(view.one, Qt.Key.Key_Minus)
    worked.bot.keyClick(view.one, Qt.Key.Key_Minus)
    worked.wait()
    assert worked.answer.question.window.half == 5.0
    view.controls.range.setFocus()
    worked.bot.keyClick(view.controls.range, Qt.Key.Key_Right)
    worked.wait()
    assert worked.answer.question.window.half == 10.0
    worked.bot.keyClick(view.one, Qt.Key.Key_Home)
    worked.wait()
    assert worked.answer.question.window.half == 2.0


def test_the_path_leads_from_the_start_to_now(make_desk):
    desk = make_desk(as_if_trained(edits.worked_experiment(), position=0))
    assert desk.view.one._marks.path == ((1.0, 0.0), (2.0, 1.0))
    assert desk.view.one._marks.point == (2.0, 1.0)
    assert desk.view.footer.note.text() == "Path from □ to ●, projected: 10 other weights moved too."


def test_a_typed_weight_is_taken_and_nonsense_is_told(worked, qtbot):
    line = worked.view.controls.up.line

    def type_in(text):
        line.selectAll()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    type_in("v_12")
    worked.wait()
    assert worked.view.weights == (W_11, V_12)
    losses = worked.answer.one.losses  # x_1 = 0: v_12 changes nothing
    np.testing.assert_allclose(losses, np.repeat(losses[:1], 41, axis=0), rtol=1e-14)
    type_in("w_77")
    assert worked.view.weights == (W_11, V_12)
    assert worked.view.problem.text() == "This network has no weight w_77."
    assert line.text() == "v₁₂"


def test_a_weight_can_be_chosen_from_the_list(worked):
    field = worked.view.controls.across.field
    assert field.count() == 12
    field.setFocus()
    worked.bot.keyClick(field, Qt.Key.Key_Up)  # w_01 stands before w_11
    assert worked.view.weights == (WeightRef(1, 0, 0), W_21)


def test_the_selected_weight_is_taken(worked):
    button = worked.view.controls.across.take
    assert not button.isEnabled()
    worked.session.intend(Select(V_12))
    assert button.toolTip() == "Take the selected weight, v₁₂"
    worked.bot.mouseClick(button, LEFT)
    assert worked.view.weights == (V_12, W_21)


def test_the_weight_of_the_other_axis_makes_them_change_places(worked):
    worked.session.intend(Select(W_21))
    worked.bot.mouseClick(worked.view.controls.across.take, LEFT)
    assert worked.view.weights == (W_21, W_11)


def test_under_the_cursor_one_reads_values_and_losses(worked):
    picture = worked.view.one
    worked.bot.mouseMove(picture, worked.pixel(picture, (2.0, 1.0)))
    under = picture.area.value(QPointF(worked.pixel(picture, (2.0, 1.0))))
    assert worked.view.footer.values.text().startswith("Cursor: w₁₁ = ")
    read = float(worked.view.everything.title.removeprefix("all data: "))
    assert read == pytest.approx(loss_by_hand(*under), abs=0.01)  # between the grid's places


def test_other_data_and_another_structure_begin_anew(worked):
    worked.session.intend(LoadDataset(make_builtin("xor")))
    worked.wait()
    assert worked.answer.question.experiment is worked.document.experiment
    assert worked.answer.row_count == 4
    worked.session.intend(SetHiddenSizes((3, 2)))
    worked.wait()
    assert worked.view.weights == (WeightRef(2, 0, 1), WeightRef(2, 0, 2))
    assert worked.view.controls.across.field.count() == 3 * 3 + 2 * 4 + 3


def test_what_is_hidden_asks_for_nothing(worked):
    worked.view.hide()
    asked = []
    worked.aside.answered.connect(asked.append)
    worked.session.intend(SetHiddenSizes((3,)))
    worked.wait()
    assert asked == []
    worked.view.show()
    worked.wait()
    assert len(asked) == 1


def test_long_work_shows_progress_and_can_be_cancelled_and_begun_again(make_desk, qtbot):
    desk = make_desk(edits.worked_experiment())
    large = edits.new_experiment(make_builtin("moons", size=8000), hidden_sizes=(64, 64))
    desk.document.commit(desk.document.experiment, large, "large")
    desk.view.show_weights(WeightRef(0, 0, 1), WeightRef(0, 1, 1))
    footer = desk.view.footer
    qtbot.waitUntil(lambda: footer.work.bar.isVisible(), timeout=5000)
    qtbot.mouseClick(footer.work.cancel, LEFT)
    desk.wait()
    assert desk.answer is None
    assert footer.work.again.isVisible()
    qtbot.mouseClick(footer.work.again, LEFT)
    assert desk.aside.is_busy
    qtbot.waitUntil(lambda: footer.work.bar.isVisible(), timeout=5000)


@pytest.mark.parametrize("size", [(380, 400), (380, 700), (640, 210), (1000, 500)])
def test_it_fits_where_it_is_put(make_desk, size):
    desk = make_desk(edits.worked_experiment(), size=size)
    assert (desk.view.width(), desk.view.height()) == size
    for picture in desk.view.pictures:
        assert picture.area.rect.width() > 100
        assert picture.area.rect.height() > 60


def test_the_logarithm_and_the_theme_change_the_colours(worked):
    picture = worked.view.one
    place = worked.pixel(picture, (2.5, -1.0))

    def colour():
        return picture.grab().toImage().pixelColor(place).name()

    seen = [colour()]
    worked.bot.keyClick(worked.view.controls.log, Qt.Key.Key_Space)
    seen.append(colour())
    worked.view.set_theme(DARK)
    seen.append(colour())
    assert len(set(seen)) == 3


def test_after_a_real_run_slices_and_path_are_those_of_its_end(make_desk, qtbot):
    desk = make_desk(edits.new_experiment(make_builtin("moons", size=40)))
    desk.session.intend(Run())
    qtbot.waitUntil(lambda: desk.document.experiment.progress.epoch >= 3, timeout=10000)
    desk.session.intend(Pause())
    qtbot.waitUntil(lambda: not desk.document.state.running, timeout=5000)
    desk.wait()
    experiment = desk.document.experiment
    assert desk.answer.question.experiment.parameters == experiment.parameters
    assert desk.view.one._marks.point == desk.point
    assert desk.view.one._marks.path[0] == tuple(experiment.start.matrices[1][0, 1:3])
    at_now = desk.answer.at(desk.point)
    assert at_now[1] == pytest.approx(experiment.measures.loss_train, abs=0.01)
