"""Cross-validation from the window: asked for, shown, given up, and known to be stale."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_sim.datasets import Dataset, make_builtin
from nn_sim.experiment import Experiment, Measures, edits
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import SetEta, StepExample
from nn_sim.training.cross_validation import CrossValidation, Fold, cross_validate
from nn_sim.ui.results import ResultsView
from nn_sim.ui.results.folds import FoldsReading, Question, verdict_of
from nn_sim.ui.switch import Switch

from .lesson_desk import LessonDesk, lesson_on

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def aside(qtbot: QtBot) -> Iterator[Aside]:
    aside = Aside()
    yield aside
    aside.shut_down()
    aside.deleteLater()


def small() -> Experiment:
    return edits.new_experiment(make_builtin("moons", size=30), hidden_sizes=(2,), seed=3)


def open_folds(desk: LessonDesk) -> ResultsView:
    view = desk.view
    assert isinstance(view, ResultsView)
    switch: Switch = view.page if desk.state.experiment.is_classification else view.number_page
    QTest.mouseClick(switch.buttons["folds"], LEFT)
    return view


def validate(view: ResultsView, qtbot: QtBot, k: str, epochs: str) -> None:
    for spin, text in ((view.folds.k, k), (view.folds.epochs, epochs)):
        spin.setFocus()
        spin.selectAll()
        QTest.keyClicks(spin, text)
    QTest.mouseClick(view.folds.run, LEFT)
    qtbot.waitUntil(view.folds.run.isEnabled, timeout=20_000)


def cells(view: ResultsView) -> list[list[str]]:
    return [line.split("\t") for line in view.folds.table.table.text().splitlines()]


def test_every_fold_its_mean_and_its_deviation_are_those_of_the_command_line(aside: Aside, qtbot: QtBot):
    with lesson_on(ResultsView(aside), small(), qtbot, (380, 420)) as desk:
        view = open_folds(desk)
        validate(view, qtbot, "3", "4")
        result = cross_validate(small(), 3, 4)
        head, *rows = cells(view)
        assert head == ["", "test accuracy", "training accuracy", "test loss", "training loss"]
        assert [row[0] for row in rows] == ["fold 1", "fold 2", "fold 3", "mean", "deviation"]
        table = np.array([[float(cell) for cell in row[1:]] for row in rows])
        of_folds = [
            (m.accuracy_test, m.accuracy_train, m.loss_test, m.loss_train) for m in (f.measures for f in result.folds)
        ]
        np.testing.assert_allclose(table[:3], of_folds, rtol=1e-12)
        np.testing.assert_allclose(table[3], np.mean(of_folds, axis=0), rtol=1e-12)
        centred = np.array(of_folds) - np.mean(of_folds, axis=0)
        np.testing.assert_allclose(table[4], np.sqrt((centred**2).sum(axis=0) / 2), rtol=1e-9, atol=1e-15)
        assert desk.state.experiment.progress.step == 0  # the network stays as it is
        assert view.folds.words.text().startswith("Test accuracy 0.")


def test_numbers_are_judged_by_r_squared_and_rmse(aside: Aside, qtbot: QtBot):
    x = np.arange(12.0)
    dataset = Dataset("line", "Line", "", x[:, None], np.column_stack((x, -x)), ("x",), ("up", "down"))
    with lesson_on(ResultsView(aside), edits.new_experiment(dataset), qtbot, (380, 420)) as desk:
        view = open_folds(desk)
        validate(view, qtbot, "2", "3")
        head, *_rows = cells(view)
        assert head[1:5] == ["R² up", "RMSE up", "R² down", "RMSE down"]
        assert not view.part.isVisible()  # a fold has parts of its own
        assert not view.target.isVisible()


def test_a_change_of_the_settings_makes_it_stale_and_training_does_not(aside: Aside, qtbot: QtBot):
    with lesson_on(ResultsView(aside), small(), qtbot, (380, 420)) as desk:
        view = open_folds(desk)
        validate(view, qtbot, "2", "1")
        desk.intend(StepExample())
        assert desk.state.experiment.progress.step == 1
        assert view.folds.table.isEnabled()
        desk.intend(SetEta(0.5))
        assert view.folds.words.text().startswith("Of the data and settings before the last change")
        assert not view.folds.table.isEnabled()


def test_it_can_be_given_up(aside: Aside, qtbot: QtBot):
    with lesson_on(ResultsView(aside), small(), qtbot, (380, 420)) as desk:
        view = open_folds(desk)
        view.folds.epochs.setValue(100_000)
        QTest.mouseClick(view.folds.run, LEFT)
        qtbot.waitUntil(view.folds.cancel.isVisible, timeout=5_000)  # after half a second
        qtbot.waitUntil(lambda: aside.is_busy)
        QTest.mouseClick(view.folds.cancel, LEFT)
        assert view.folds.words.text() == "The cross-validation was given up."
        assert not view.folds.progress.isVisible()
        qtbot.waitUntil(lambda: not aside.is_busy, timeout=5_000)
        assert view.folds.run.isEnabled()


def test_no_more_folds_than_examples_are_offered_and_the_epochs_are_those_of_the_run(aside: Aside, qtbot: QtBot):
    with lesson_on(ResultsView(aside), small(), qtbot, (380, 420)) as desk:
        view = open_folds(desk)
        assert view.folds.k.maximum() == 30
        assert view.folds.epochs.value() == 100


def test_the_table_is_copied_whole(aside: Aside, qtbot: QtBot):
    with lesson_on(ResultsView(aside), small(), qtbot, (380, 420)) as desk:
        view = open_folds(desk)
        validate(view, qtbot, "2", "1")
        view.folds.table.setFocus()
        QTest.keyClick(view.folds.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == view.folds.table.table.text()


def test_a_fold_that_diverges_is_named():
    measures = Measures(1.0, 2.0, 0.5, 0.5)
    result = CrossValidation((Fold(measures, 3), Fold(measures, 1, diverged="Training diverged at step 7.")))
    reading = FoldsReading(Question(small(), 2, 3), result, (("test accuracy", ""),), np.array([[0.5], [0.5]]))
    assert verdict_of(reading) == "Fold 2: Training diverged at step 7."
    assert reading.fold_text(1) == "Fold 2, epochs done: 1. Training diverged at step 7"
