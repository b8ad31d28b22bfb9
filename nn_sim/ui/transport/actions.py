"""The actions of the menus and the toolbar, in one table: text, tip, shortcut and the intention behind each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from nn_sim.session.intentions import MoveCursor, NewStart, Pause, PlayLesson, Reset, Run, ShowLongWay, StepEpoch
from nn_sim.session.view_state import Change, ViewState
from nn_sim.stepper.walk import BEGINNING, WITHIN_A_STEP
from nn_sim.ui.theme import Theme
from nn_sim.ui.transport.granularity_box import REACH

Shortcuts = tuple[str | QKeySequence.StandardKey, ...]


@dataclass(frozen=True)
class ActionEntry:
    """One row of the table.

    Attributes
    ----------
    id : str
        Name of the QAction.
    text, tip : str
        What menus and tooltips say.
    shortcuts : tuple
        Keys; the first is shown.
    intention : callable or None
        Makes the intention it emits; None where the window itself answers.
    while_running : bool
        Whether it can be used during a run.
    checked : bool or None
        Whether it is ticked at first; None for what cannot be ticked.
    """

    id: str
    text: str
    tip: str
    shortcuts: Shortcuts = ()
    intention: Callable[[], object] | None = None
    while_running: bool = False
    checked: bool | None = None


_KEY = QKeySequence.StandardKey

ACTIONS = (
    ActionEntry("reset", "&Reset", "Back to the same start: same weights, same order of examples", ("R",), Reset),
    ActionEntry("new_start", "&New start", "Another random start, drawn with the next seed", ("N",), NewStart),
    ActionEntry("back", "&Back", "Back by one step", (",",), lambda: MoveCursor(forward=False)),
    ActionEntry("step", "&Step", "One step of learning: one example, or one batch", (".",), MoveCursor),
    ActionEntry("epoch", "&Epoch", "Go on to the end of the epoch: every example once", ("E",), StepEpoch),
    ActionEntry("run", "R&un", "Train until you pause", ("Space",), None, while_running=True),
    ActionEntry("new", "&New", "Begin with the worked example again", (_KEY.New,)),
    ActionEntry("open", "&Open…", "Open saved work, or a table to learn from", (_KEY.Open,)),
    ActionEntry("save", "&Save", "Save the work with its data and its past", (_KEY.Save,), None, while_running=True),
    ActionEntry(
        "save_as", "Save &as…", "Save under another name", (_KEY.SaveAs, "Ctrl+Shift+S"), None, while_running=True
    ),
    ActionEntry("open_table", "Import &table…", "Choose a table of your own and what its columns are for"),
    ActionEntry("import_options", "Import &options…", "Read the last table again, otherwise"),
    ActionEntry("paste_table", "&Paste data…", "Learn from cells copied from a spreadsheet", ("Ctrl+Shift+V",)),
    ActionEntry("quit", "&Quit", "Close nn-sim", (_KEY.Quit, "Ctrl+Q"), None, while_running=True),
    ActionEntry(
        *("settings", "Se&ttings", "Show or hide the column of settings", ("F9",)), while_running=True, checked=True
    ),
    ActionEntry(
        *("maps", "&Maps in the nodes", "Show the answer of each unit over the inputs inside its node"),
        while_running=True,
        checked=True,
    ),
    ActionEntry("play", "&Play the lesson", "Let the cursor go through the equations by itself", ("Shift+.", ">")),
    ActionEntry(
        *("long_way", "&Long way", "Show δₖ by the chain rule as written, with its two slopes", ("Ctrl+L",)),
        checked=False,
    ),
    ActionEntry("zoom_in", "Zoom &in", "Show the network larger", (_KEY.ZoomIn, "Ctrl+="), None, while_running=True),
    ActionEntry("zoom_out", "Zoom &out", "Show the network smaller", (_KEY.ZoomOut,), None, while_running=True),
    ActionEntry("fit", "&Fit the network", "Show the whole network", ("Ctrl+0",), None, while_running=True),
)


class ActionSet(QObject):
    """The QActions of the table, by id; a view that enables and renames them as the state asks for."""

    intended = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._running = self._playing = False
        self._by_id: dict[str, QAction] = {}
        for entry in ACTIONS:
            action = QAction(entry.text, parent)
            action.setObjectName(entry.id)
            action.setShortcuts(_different([QKeySequence(keys) for keys in entry.shortcuts]))
            action.setToolTip(_tip(entry.tip, action))
            action.setStatusTip(entry.tip)
            if entry.checked is not None:
                action.setCheckable(True)
                action.setChecked(entry.checked)
            if entry.intention is not None:
                action.triggered.connect(lambda _checked=False, make=entry.intention: self._intend(make()))
            parent.addAction(action)  # so that its keys work wherever it is shown
            self._by_id[entry.id] = action
        self["long_way"].triggered.connect(lambda on: self._intend(ShowLongWay(on)))
        self["play"].triggered.connect(lambda: self._intend(PlayLesson(not self._playing)))
        self["run"].triggered.connect(lambda: self._intend(Pause() if self._running else Run()))

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if not changes & (Change.RUN | Change.SETTINGS | Change.DATA | Change.LESSON | Change.TIMELINE):
            return
        self._running, self._playing = state.running, state.lesson.playing
        self["play"].setText("Hold the &lesson" if self._playing else "&Play the lesson")
        self["long_way"].setChecked(state.lesson.long_way)
        for entry in ACTIONS:
            self[entry.id].setEnabled(entry.while_running or not state.running)
        run = self["run"]
        run.setText("Pa&use" if state.running else "R&un")
        run.setToolTip(_tip("Pause training" if state.running else "Train until you pause", run))
        self["step"].setToolTip(_tip(_step_tip(state), self["step"]))
        self["back"].setEnabled(not state.running and _can_go_back(state))
        self["back"].setToolTip(_tip(f"Back by one {state.lesson.granularity}", self["back"]))

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; actions have no colours."""

    def _intend(self, intention: object) -> None:
        typed_into = QApplication.focusWidget()
        if isinstance(typed_into, QLineEdit):
            typed_into.clearFocus()  # what has been typed counts before the step that was asked for
        self.intended.emit(intention)


def _can_go_back(state: ViewState) -> bool:
    """Whether there is a step or a place before this one."""
    timeline, lesson = state.timeline, state.lesson
    if state.experiment.progress.step > timeline.first_step(timeline.current):
        return True
    return lesson.granularity in WITHIN_A_STEP and (lesson.place != BEGINNING or lesson.asked is not None)


def _step_tip(state: ViewState) -> str:
    granularity = state.lesson.granularity
    if granularity != "batch":
        return f"Step {REACH[granularity]}"
    batch = min(state.experiment.hyperparameters.batch_size, state.experiment.example_count)
    what = "the next example" if batch == 1 else f"the next batch of {batch} examples"
    return f"One step of learning, with {what}"


def _different(sequences: list[QKeySequence]) -> list[QKeySequence]:
    """Leave out what is there already: two equal shortcuts of one action would be ambiguous, and none would work."""
    return list({sequence.toString(): sequence for sequence in sequences if not sequence.isEmpty()}.values())


def _tip(text: str, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text
