"""The command palette: a field and a list over the window, in which everything that can be done is found by name.

Owns the gesture from opening to running. It is a part of the window and no window of its own, so that it lies where it
should on every platform. It must not know what the actions do.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.ui.actions.action_set import ActionSet
from nn_sim.ui.actions.palette_delegate import PaletteDelegate
from nn_sim.ui.actions.palette_model import Found, PaletteModel, Role
from nn_sim.ui.theme import Theme

_WIDEST, _TALLEST = 640, 440
_FROM_TOP = 64
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QFrame):
    """Opens over its parent, the window; Enter runs what is chosen, Esc leaves, and the focus goes back.

    Parameters
    ----------
    actions : ActionSet
        What can be found.
    theme : Theme
        Its colours.
    """

    def __init__(self, parent: QWidget, actions: ActionSet, theme: Theme) -> None:
        super().__init__(parent)
        self._window = parent
        self._actions = actions
        self._came_from: QWidget | None = None
        self.setObjectName("palette_frame")
        self.setAccessibleName(tr("Find an action"))
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type a few letters of what you want to do"))
        self.field.setAccessibleName(tr("what to do"))
        self.field.setToolTip(tr("Arrow keys choose, Enter does it, Esc leaves"))
        self.field.setClearButtonEnabled(True)
        self.model = PaletteModel(actions)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self._delegate = PaletteDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("what was found"))
        self.nothing = QLabel(tr("Nothing is called that. Try another word."))
        self.nothing.setProperty("role", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run_current)
        parent.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    @property
    def current(self) -> Found | None:
        """The row that Enter would run."""
        index = self.list.currentIndex()
        return index.data(Role.FOUND) if index.isValid() else None

    def open(self) -> None:
        """Show it with everything there is."""
        if self.isVisible():
            self.close_again()
            return
        self._came_from = QApplication.focusWidget()
        self._actions.refresh()
        self.field.clear()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._ask("")

    def close_again(self) -> None:
        """Leave it; the focus goes back to where it was."""
        came_from, self._came_from = self._came_from, None
        had_focus = self.field.hasFocus()
        self.hide()
        if had_focus and came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.panel))
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.panel))
        self.setPalette(palette)
        self.setStyleSheet(
            f"#palette_frame {{ border: 1px solid {theme.accent}; border-radius: 6px; background: {theme.panel}; }}"
            f" QListView {{ background: {theme.panel}; }} QLineEdit {{ padding: 6px 8px; }}"
        )
        self._delegate.theme = theme

    def _ask(self, query: str) -> None:
        self.model.ask(query)
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self.nothing.setVisible(not some)
        if some:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()

    def _run_current(self) -> None:
        row = self.current
        if row is None or row.reason:
            return
        self.close_again()
        self._actions[row.id].trigger()

    def _place(self) -> None:
        window = self._window
        width = min(_WIDEST, window.width() - 32)
        top = min(_FROM_TOP, window.height() // 8)
        self.setGeometry((window.width() - width) // 2, top, width, min(_TALLEST, window.height() - 2 * top))

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, _TALLEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and self.window().isActiveWindow():
            self.close_again()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_again()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run_current()
        elif key in _TO_LIST:
            QApplication.sendEvent(self.list, event)
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # there is nowhere else to go
            return False
        return True
