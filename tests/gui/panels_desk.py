"""The left column with a document behind it, or with one that refuses everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.experiment import Experiment
from nn_sim.session.document import Document
from nn_sim.session.intentions import Intention
from nn_sim.session.view_state import EVERYTHING, Change
from nn_sim.ui.formula import FormulaLabel
from nn_sim.ui.panels import SetupPanel
from nn_sim.ui.panels.field import Choice, TypedField
from nn_sim.ui.theme import LIGHT

W = TypeVar("W", bound=QWidget)


class SilentTypesetter(QObject):
    """Notes what it is asked to draw and draws nothing."""

    drawn = Signal(str, float, str, bytes)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, float, str]] = []

    def ask(self, _who: int, tex: str, size: float, colour: str) -> None:
        self.asked.append((tex, size, colour))


class Desk:
    """A panel on show; `heard` are the intentions it has emitted."""

    def __init__(self, qtbot: QtBot, experiment: Experiment, *, obey: bool = True) -> None:
        self.bot = qtbot
        self.document = Document(experiment)
        self.heard: list[Intention] = []
        self.asked_to_open = 0
        self.typesetter = SilentTypesetter()
        self.panel = SetupPanel(self.typesetter)  # type: ignore[arg-type]
        qtbot.addWidget(self.panel)
        self.panel.set_theme(LIGHT)
        self.panel.intended.connect(self.heard.append)
        self.panel.open_requested.connect(self._note_open)
        if obey:
            self.panel.intended.connect(self.document.edit)
        self.document.view_changed.connect(self.panel.render_state)
        self.panel.render_state(self.document.state, EVERYTHING)
        self.panel.resize(270, 760)
        with qtbot.waitActive(self.panel):  # focus is real in an active window only
            self.panel.show()
            self.panel.activateWindow()

    @property
    def experiment(self) -> Experiment:
        return self.document.experiment

    def field(self, name: str) -> TypedField:
        return self._only(TypedField, lambda field: field.accessibleName() == name)

    def choice(self, name: str) -> Choice:
        return self._only(Choice, lambda choice: choice.accessibleName() == name)

    def formula(self, name: str) -> FormulaLabel:
        return self._only(FormulaLabel, lambda label: label.accessibleName() == name)

    def line(self, name: str) -> QLabel:
        return self._only(QLabel, lambda label: label.accessibleName() == name)

    def problem(self, name: str) -> str:
        """What the line under a field says, if it can be seen."""
        line = self.line(f"{name}: problem")
        return line.text() if line.isVisible() else ""

    @property
    def controls(self) -> list[QWidget]:
        """All that can be changed, also what is hidden for now."""
        return [widget for kind in (QLineEdit, QComboBox, QCheckBox) for widget in self.panel.findChildren(kind)]

    def type_into(self, name: str, text: str) -> None:
        """Replace what stands in a field, without committing it."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        self.bot.keyClick(field, Qt.Key.Key_Delete)
        self.bot.keyClicks(field, text)

    def enter(self, name: str, text: str) -> None:
        """Replace what stands in a field and press Enter."""
        self.type_into(name, text)
        self.bot.keyClick(self.field(name), Qt.Key.Key_Return)

    def choose(self, name: str, label: str) -> None:
        """Open a choice, go to a label by the keyboard and press Enter."""
        choice = self.choice(name)
        choice.showPopup()
        popup = choice.view()
        popup.setCurrentIndex(choice.model().index(choice.findText(label), 0))
        self.bot.keyClick(popup, Qt.Key.Key_Return)

    def options(self, name: str) -> list[str]:
        choice = self.choice(name)
        return [choice.itemText(index) for index in range(choice.count())]

    def set_running(self, running: bool) -> None:
        self.document.show(replace(self.document.state, running=running), Change.RUN)

    def _note_open(self) -> None:
        self.asked_to_open += 1

    def _only(self, kind: type[W], fits: Callable[[W], bool]) -> W:
        (found,) = (widget for widget in self.panel.findChildren(kind) if fits(widget))
        return found
