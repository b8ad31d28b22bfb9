"""The QActions of the table: made from its rows, enabled, ticked and worded as the situation asks for.

Owns the actions and who handles them. It must not know what a handler does, nor which menus there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from nn_sim.language import tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.actions.history import History
from nn_sim.ui.actions.icons import icon
from nn_sim.ui.actions.spec import ActionSpec, Situation, Words, plain
from nn_sim.ui.actions.table import ACTIONS
from nn_sim.ui.theme import Theme

_LOOKED_AT = (
    Change.RUN
    | Change.SETTINGS
    | Change.STRUCTURE
    | Change.DATA
    | Change.LESSON
    | Change.TIMELINE
    | Change.SELECTION
    | Change.PIN
    | Change.PROBE
)
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}
"""Where macOS wants these; it would guess the others by their texts, and guess wrong."""


class ActionSet(QObject):
    """The actions by id; a view that answers with the intentions of the table.

    Parameters
    ----------
    parent : QWidget
        The window in which the keys work.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._specs: dict[str, ActionSpec] = {}
        self._by_id: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._handled: set[str] = set()
        self._reasons: dict[str, str] = {}
        self._words: dict[str, tuple[Words, str]] = {}
        self._situation: Situation | None = None
        self._running = False
        self._undo: History | None = None
        self._redo: History | None = None
        self._theme: Theme | None = None
        self.add(*ACTIONS)

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._by_id

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self._specs.values())

    @property
    def unbound(self) -> tuple[str, ...]:
        """Ids of actions that do nothing: they make no intention, and nothing was bound to them."""
        return tuple(spec.id for spec in self if spec.wish is None and spec.id not in self._handled)

    def add(self, *specs: ActionSpec) -> None:
        """Take rows into the table."""
        for spec in specs:
            self._specs[spec.id] = spec
            self._by_id[spec.id] = self._make(spec)
            if self._situation is not None:
                self._show(spec, self._situation)
            if self._theme is not None and spec.icon:
                self[spec.id].setIcon(icon(spec.icon, self._theme))

    def bind(self, action_id: str, handler: Callable[[], object]) -> None:
        """Let an action do something."""
        self._handled.add(action_id)

        def act() -> None:
            handler()
            self._show_now(action_id)  # a tick may not have become what the click made of it

        self[action_id].triggered.connect(act)

    def bind_tick(self, action_id: str, handler: Callable[[bool], object]) -> None:
        """Let an action that keeps its tick itself tell of it."""
        self._handled.add(action_id)
        self[action_id].toggled.connect(handler)

    def refresh(self) -> None:
        """Look at the situation again, for what depends on more than the state; before a menu opens."""
        for spec in self:
            self._show_now(spec.id)

    def why_not(self, action_id: str) -> str:
        """Return why an action cannot be used now, or ""."""
        return self._reasons.get(action_id, "")

    def follow(self, stack: QUndoStack) -> None:
        """Name and enable Undo and Redo by a stack's signals."""
        self._undo = History(stack.canUndoChanged, stack.undoTextChanged, self)
        self._redo = History(stack.canRedoChanged, stack.redoTextChanged, self)
        for history in (self._undo, self._redo):
            history.changed.connect(self._show_history)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        self._situation = Situation(state, *self._history)
        if not changes & _LOOKED_AT:
            return
        self._running = state.running
        for spec in self:
            self._show(spec, self._situation)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        self._theme = theme
        for spec in self:
            if spec.icon:
                self._draw(spec.id)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(tr(spec.text), self._window)
        action.setObjectName(spec.id)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        if spec.shortcut:
            action.setShortcuts(keys_of(spec))
        if spec.checked_when is not None:
            action.setCheckable(True)
            action.setChecked(spec.checked_when is True)
        if spec.group:
            self._group(spec.group).addAction(action)
        if spec.wish is not None:
            action.triggered.connect(lambda: self._intend(spec))
        self._say(spec, Words(tr(spec.text), tr(spec.tip)), "", action)
        self._window.addAction(action)  # so that its keys work wherever it is shown
        return action

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
            self._groups[name].setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        return self._groups[name]

    def _show_now(self, action_id: str) -> None:
        if self._situation is not None:
            self._show(self._specs[action_id], self._situation)

    def _show(self, spec: ActionSpec, situation: Situation) -> None:
        action = self[spec.id]
        reason = spec.enabled_when(situation)
        action.setEnabled(not reason)
        self._reasons[spec.id] = reason
        if callable(spec.checked_when):
            action.setChecked(spec.checked_when(situation))
        words = spec.words(situation) if spec.words else Words(tr(spec.text), tr(spec.tip))
        self._say(spec, words, reason, action)
        if spec.id == "run" and self._theme is not None:
            self._draw(spec.id)

    def _say(self, spec: ActionSpec, words: Words, reason: str, action: QAction) -> None:
        if self._words.get(spec.id) == (words, reason):
            return
        self._words[spec.id] = words, reason
        action.setText(words.text)
        action.setIconText(plain(words.text).rstrip("…").replace("&", "&&"))  # a button in the toolbar has no letter
        action.setStatusTip(words.tip)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{words.tip} ({keys})" if keys else words.tip
        action.setToolTip(f"{tip}\n{reason}" if reason else tip)

    def _draw(self, action_id: str) -> None:
        assert self._theme is not None
        name = "pause" if action_id == "run" and self._running else self._specs[action_id].icon
        self[action_id].setIcon(icon(name, self._theme))

    @property
    def _history(self) -> tuple[str | None, str | None]:
        return (
            self._undo.what if self._undo is not None else None,
            self._redo.what if self._redo is not None else None,
        )

    def _show_history(self) -> None:
        if self._situation is not None:
            self._situation = Situation(self._situation.state, *self._history)
            self._show_now("undo")
            self._show_now("redo")

    def _intend(self, spec: ActionSpec) -> None:
        assert spec.wish is not None
        typed_into = QApplication.focusWidget()
        if isinstance(typed_into, QLineEdit):
            typed_into.clearFocus()  # what has been typed counts before the step that was asked for
        if self._situation is None or spec.enabled_when(self._situation):
            return
        self.intended.emit(spec.wish(self._situation))
        self._show_now(spec.id)  # also where the wish was refused: then the tick is as before


def keys_of(spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys of a row on this platform, each once: two equal ones would be ambiguous, and none would work."""
    sequences = [
        sequence
        for keys in spec.shortcut
        for sequence in ([QKeySequence(keys)] if isinstance(keys, str) else QKeySequence.keyBindings(keys))
    ]
    return list({sequence.toString(): sequence for sequence in sequences if not sequence.isEmpty()}.values())
