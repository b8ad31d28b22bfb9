"""A stand-in for the document under the matrices: it obeys intentions at once and keeps a list of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import with_weights
from nn_sim.session.intentions import Intention, Select, SetWeights
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.matrices import MatricesView
from nn_sim.ui.matrices.matrix_table import MatrixTable
from nn_sim.ui.theme import LIGHT


class Desk:
    """A view on show with a document behind it."""

    def __init__(self, qtbot: QtBot, experiment: Experiment, size: tuple[int, int] = (620, 220)) -> None:
        self.bot = qtbot
        self.state = ViewState(experiment, picture_of(experiment))
        self.heard: list[Intention] = []
        self.view = MatricesView()
        qtbot.addWidget(self.view)
        self.view.set_theme(LIGHT)
        self.view.resize(*size)
        self.view.intended.connect(self.obey)
        self.view.render_state(self.state, EVERYTHING)
        with qtbot.waitActive(self.view):  # editors close by focus, which only an active window has
            self.view.show()
            self.view.activateWindow()

    def obey(self, intention: Intention) -> None:
        self.heard.append(intention)
        if isinstance(intention, Select):
            self.render(Change.SELECTION, selection=intention.selection)
        elif isinstance(intention, SetWeights):
            wish = intention
            changed = with_weights(self.state.experiment, wish.layer, wish.row, wish.column, wish.block)
            self.render(Change.NUMBERS | Change.PICTURES, experiment=changed)

    def render(self, changes: Change, **what: object) -> None:
        self.state = replace(self.state, **what)  # type: ignore[arg-type]
        self.view.render_state(self.state, changes)

    @property
    def tables(self) -> list[MatrixTable]:
        return [table for table in self.view.findChildren(MatrixTable) if not table.parentWidget().isHidden()]

    @property
    def matrices(self) -> list[list[list[float]]]:
        return [matrix.tolist() for matrix in self.state.experiment.parameters.matrices]

    @property
    def writes(self) -> list[SetWeights]:
        return [intention for intention in self.heard if isinstance(intention, SetWeights)]

    @property
    def choices(self) -> list[object]:
        return [intention.selection for intention in self.heard if isinstance(intention, Select)]

    @property
    def headings(self) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel) if label.buddy() in self.tables]

    def line(self, role: str) -> str:
        """What the line of that role says now; empty while it is hidden."""
        QCoreApplication.processEvents()  # refusals are shown after the event that caused them
        (label,) = [label for label in self.view.findChildren(QLabel) if label.property("role") == role]
        return "" if label.isHidden() else label.text()

    def shown(self, layer: int) -> list[list[str]]:
        model = self.tables[layer].model()
        return [
            [model.data(model.index(row, column)) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def place(self, layer: int, row: int, column: int) -> QPoint:
        table = self.tables[layer]
        return table.visualRect(table.model().index(row, column)).center()

    def click(self, layer: int, row: int, column: int) -> None:
        self.bot.mouseClick(
            self.tables[layer].viewport(), Qt.MouseButton.LeftButton, pos=self.place(layer, row, column)
        )

    def drag(self, layer: int, start: tuple[int, int], end: tuple[int, int]) -> None:
        viewport, left = self.tables[layer].viewport(), Qt.MouseButton.LeftButton
        self.bot.mousePress(viewport, left, pos=self.place(layer, *start))
        self.bot.mouseMove(viewport, self.place(layer, *end))
        self.bot.mouseRelease(viewport, left, pos=self.place(layer, *end))

    def type(self, keys: Sequence[str | Qt.Key]) -> None:
        """Press keys one after the other, each going to what has the focus."""
        singly: list[str | Qt.Key] = []
        for key in keys:
            singly.extend(key if isinstance(key, str) else [key])
        for key in singly:
            self.bot.keyClick(self.view.focusWidget(), key)
            QCoreApplication.processEvents()  # an editor closes after the event
