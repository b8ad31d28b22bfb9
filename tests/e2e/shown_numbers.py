"""Does the window say what the document says? Every number is read from its widget and compared with the document's.

Numbers are read back from what is painted, not made again by the program's own formatting.
"""

from __future__ import annotations

import math
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableView, QWidget

from nn_sim.app.wiring import Program

W = TypeVar("W", bound=QWidget)

WELL_CONDITIONED = 1e12
"""From here on rounding decides what is left of a sum, and NumPy's loss and the compiled engine's differ."""

CLOSE = 6e-3  # of a number of three or four digits


def read(text: str) -> float:
    """Read a number as the window writes it."""
    text = text.replace("−", "-").replace("\u2009", "").replace("∞", "inf")
    return math.nan if text == "–" else float(text)


def assert_says(text: str, value: float, what: str) -> None:
    """Compare a text with the number it stands for."""
    said = read(text)
    same = math.isnan(said) if math.isnan(value) else math.isclose(said, value, rel_tol=CLOSE, abs_tol=6e-5)
    assert same, f"{what} shows {text}, the document has {value!r}"


def assert_shown(program: Program) -> None:
    """Compare the read-outs, the fields, the matrices, the menu and the title with the document."""
    _assert_counts(program)
    _assert_fields(program)
    _assert_title(program)
    if program.window.page("matrices").isVisible():
        _assert_matrices(program)


def _assert_counts(program: Program) -> None:
    window, experiment = program.window, program.session.document.experiment
    progress, measures = experiment.progress, program.session.document.state.picture.measures
    if np.abs(experiment.parameters.theta).max() < WELL_CONDITIONED:
        for fast, slow in zip(measures[:2], experiment.measures[:2], strict=True):
            assert math.isclose(fast, slow, rel_tol=1e-6, abs_tol=1e-9) or (math.isnan(fast) and math.isnan(slow))
    for name, number in {
        "readout_epoch": progress.epoch,
        "readout_step": progress.step,
        "readout_loss": measures.loss_train,
        "counter_epoch": progress.epoch,
        "counter_step": progress.step,
        "counter_loss_train": measures.loss_train,
        "counter_loss_test": measures.loss_test,
    }.items():
        label = window.findChild(QLabel, name)
        if isinstance(number, int):
            assert read(label.text()) == number, f"{name} shows {label.text()}, the document has {number}"
        else:
            assert_says(label.text(), number, name)
    for part, share in (("train", measures.accuracy_train), ("test", measures.accuracy_test)):
        text = window.findChild(QLabel, f"counter_accuracy_{part}").text()
        assert_says(text.removesuffix("%"), 100 * share, f"accuracy ({part})")


def _assert_fields(program: Program) -> None:
    setup, e = program.window.setup, program.session.document.experiment
    how = e.hyperparameters
    for name, number in {
        "learning rate eta": how.eta,
        "batch size": how.batch_size,
        "seed of the random start": e.seed,
        "split seed": e.split.seed,
    }.items():
        text = _named(setup, QLineEdit, name).text()
        assert math.isclose(float(text), number, rel_tol=1e-5), f"{name} shows {text}, the document has {number!r}"
    share = _named(setup, QLineEdit, "test share").text()
    assert float(share.removesuffix("%")) == round(100 * e.split.test_share)
    hidden = _named(setup, QLineEdit, "hidden layers").text()
    assert hidden == (", ".join(map(str, e.spec.hidden_sizes)) or "none")
    for name, value in {
        "hidden activation g": e.spec.hidden,
        "output activation f": e.spec.output,
        "loss": e.spec.loss,
        "optimiser": how.optimiser,
    }.items():
        assert _named(setup, QComboBox, name).currentData() == value, f"{name} shows another choice than {value}"


def _assert_title(program: Program) -> None:
    window, documents = program.window, program.documents
    assert window.isWindowModified() == documents.is_dirty
    assert window.windowTitle().startswith(f"{documents.name}[*]")
    stack = program.session.document.undo_stack
    for verb, can, text in (
        ("Undo", stack.canUndo(), stack.undoText()),
        ("Redo", stack.canRedo(), stack.redoText()),
    ):
        action = window.findChild(QAction, verb.lower())
        assert action.isEnabled() == can
        assert action.text().removeprefix("&") == f"{verb} {text}".strip()


def _assert_matrices(program: Program) -> None:
    matrices = program.session.document.experiment.parameters.matrices
    tables = [table.model() for table in program.window.page("matrices").findChildren(QTableView)]
    shapes = [(model.rowCount(QModelIndex()), model.columnCount(QModelIndex())) for model in tables]
    assert shapes == [matrix.shape for matrix in matrices], f"matrices of {shapes} are shown"
    for model, matrix in zip(tables, matrices, strict=True):
        for row in range(matrix.shape[0]):
            for column in range(matrix.shape[1]):
                index, weight = model.index(row, column), float(matrix[row, column])
                assert_says(index.data(Qt.ItemDataRole.DisplayRole), weight, f"weight at {row}, {column}")
                assert float(index.data(Qt.ItemDataRole.EditRole)) == weight


def _named(parent: QWidget, kind: type[W], name: str) -> W:
    found = [one for one in parent.findChildren(kind) if one.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} fields are called {name}"
    return found[0]
