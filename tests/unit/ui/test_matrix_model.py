"""The table model shows what it is handed and sends intentions; it changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from nn_sim.session.intentions import SetWeights
from nn_sim.ui.matrices.matrix_model import MatrixModel
from nn_sim.ui.matrices.matrix_names import MatrixNames

Role = Qt.ItemDataRole


@dataclass
class Ear:
    """Hears what a model says."""

    intended: list[SetWeights] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    changes: int = 0

    def count_change(self) -> None:
        self.changes += 1


@pytest.fixture
def model() -> MatrixModel:
    """W of the worked example."""
    model = MatrixModel(MatrixNames((2, 2, 2), 1))
    model.show_matrix(np.array([[1.0, 1.0, 0.1 + 0.2], [1.0, -1.0, 1e-5]]))
    return model


@pytest.fixture
def ear(model: MatrixModel) -> Ear:
    ear = Ear()
    model.intended.connect(ear.intended.append)
    model.refused.connect(ear.refused.append)
    model.dataChanged.connect(ear.count_change)
    return ear


def test_qt_finds_no_fault_with_the_model(model: MatrixModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_matrix(np.ones((2, 3)))
    assert isinstance(tester.model(), QAbstractItemModel)


def test_a_cell_says_the_same_in_every_role(model: MatrixModel) -> None:
    index = model.index(0, 2)
    assert model.data(index, Role.DisplayRole) == "0.3000"
    assert model.data(index, Role.EditRole) == "0.30000000000000004"
    assert model.data(index, Role.ToolTipRole) == "w₂₁ = 0.30000000000000004, from u₂ to z₁"
    assert model.data(index, Role.AccessibleTextRole) == "w 2,1, 0.3"
    assert model.data(model.index(1, 1), Role.DisplayRole) == "−1.0000"
    assert model.data(model.index(1, 2), Role.DisplayRole) == "1.00e−05"


def test_headers_are_symbols_and_say_what_they_are(model: MatrixModel) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(column, across) for column in range(3)] == ["u₀ = 1", "u₁", "u₂"]
    assert [model.headerData(row, down) for row in range(2)] == ["s₁", "s₂"]
    assert model.headerData(0, across, Role.AccessibleTextRole) == "bias"
    assert model.headerData(1, down, Role.ToolTipRole) == "weights that make s₂, the sum of output 2"


def test_a_good_edit_becomes_an_intention_and_changes_nothing(model: MatrixModel, ear: Ear) -> None:
    assert model.setData(model.index(1, 2), " −0.5 ")
    (wish,) = ear.intended
    assert (wish.layer, wish.row, wish.column, wish.block.tolist()) == (1, 1, 2, [[-0.5]])
    assert model.matrix[1, 2] == 1e-5
    assert ear.changes == 0


def test_a_bad_edit_is_refused_by_the_weights_name(model: MatrixModel, ear: Ear) -> None:
    assert not model.setData(model.index(0, 1), "abc")
    assert ear.refused == ["w₁₁ stays as it was: “abc” is not a decimal number such as 0.25 or -1e-3"]
    assert ear.intended == []


def test_an_unchanged_text_is_no_edit(model: MatrixModel, ear: Ear) -> None:
    assert model.setData(model.index(0, 2), "0.30000000000000004")
    assert ear.intended == []


def test_a_block_is_asked_for_whole_or_not_at_all(model: MatrixModel, ear: Ear) -> None:
    assert model.propose_block(0, 1, "2\t3\n4\t5\n")
    assert not model.propose_block(0, 1, "2\t3\n4\tx\n")
    assert not model.propose_block(1, 2, "1\t2")
    (wish,) = ear.intended
    assert (wish.row, wish.column, wish.block.tolist()) == (0, 1, [[2.0, 3.0], [4.0, 5.0]])
    assert ear.refused == [
        "Nothing was pasted: row 2, column 2 of the block: “x” is not a decimal number such as 0.25 or -1e-3",
        "Nothing was pasted: the block has 2 columns, only 1 fits here",
    ]


def test_while_running_nothing_can_be_edited(model: MatrixModel, ear: Ear) -> None:
    index = model.index(0, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    model.show_running(True)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(index, "2")
    assert not model.propose_block(0, 0, "2")
    assert ear.intended == []
    assert len(ear.refused) == 2
    assert model.data(index, Role.ToolTipRole).endswith("Pause to edit")


def test_the_same_numbers_are_no_news(model: MatrixModel, ear: Ear) -> None:
    model.show_matrix(model.matrix.copy())
    assert ear.changes == 0
    model.show_matrix(np.full((2, 3), np.nan))
    assert ear.changes == 1
    assert model.data(model.index(0, 0)) == "–"
