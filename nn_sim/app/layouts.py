"""Where the panels are: the ready layouts, the one that the user has made of it, and simple mode.

Owns places and sizes. What a panel is belongs to ``docks``, how an arrangement is written down to ``saved_layout``,
and what else a presentation needs to whoever hears ``changed``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from nn_sim.app import saved_layout
from nn_sim.app.docks import Docks, Panel
from nn_sim.app.layouts_ready import ADVANCED, BOTTOM, LEARN, LOSS, OUTPUT, READY, SETTINGS, UPPER_RIGHT, ReadyLayout
from nn_sim.app.saved_layout import SavedLayout
from nn_sim.ui.font_room import width_of_letters

_AREA = Qt.DockWidgetArea
_WIDE, _HIGH = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_SETTINGS_WIDTH, _SETTINGS_LETTERS = 250, 32


class Layouts(QObject):
    """Arranges the panels of a window.

    Parameters
    ----------
    window : QMainWindow
        The window.
    docks : Docks
        Its panels.
    bars : tuple of QWidget
        What a presentation does without.

    Signals
    -------
    changed(ReadyLayout)
        Another layout is there; it may have been arranged by the user since.
    """

    changed = Signal(object)

    def __init__(self, window: QMainWindow, docks: Docks, bars: tuple[QWidget, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._bars = bars
        self._current = LEARN
        self._left: dict[str, SavedLayout] = {}
        self._is_simple = False
        self._right, self._bottom = LEARN.right, LEARN.bottom
        self._is_restored = False
        window.installEventFilter(self)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the ready layouts."""
        return tuple(READY)

    @property
    def current(self) -> str:
        """The name of the layout that is there."""
        return self._current.name

    @property
    def is_simple(self) -> bool:
        """Whether simple mode is on."""
        return self._is_simple

    def has(self, name: str) -> bool:
        """Whether the layout that is there comes with a panel."""
        return self._has(name, self._current)

    def apply(self, name: str) -> None:
        """Take another layout, as it was left; the one that is there already becomes as it is delivered.

        Raises
        ------
        KeyError
            If there is none of that name.
        """
        layout = READY[name]
        if layout is self._current:
            self.reset()
            return
        self._left[self._current.name] = self._taken_down()
        before = self._left.get(name)
        if before is None or not self._put_back(before):
            self._current = layout
            self.reset()

    def reset(self) -> None:
        """Arrange the panels as the layout that is there is delivered."""
        layout = self._current
        self._window.setUpdatesEnabled(False)
        try:
            self._place_all(layout)
        finally:
            self._window.setUpdatesEnabled(True)
        self._settle(layout)

    def set_simple(self, simple: bool) -> None:
        """Take the advanced panels away, or bring back those that the layout has."""
        if simple == self._is_simple:
            return
        self._is_simple = simple
        for name in ADVANCED:
            self._docks[name].setVisible(not simple and name in self._current.shown)
            self._docks[name].toggleViewAction().setVisible(not simple)
        self._bring_forward(self._current)
        self._docks.tidy()

    def save(self) -> str:
        """Return all this as a line of text."""
        return saved_layout.write(self._taken_down())

    def restore(self, line: str) -> bool:
        """Arrange the panels as a line says; one that cannot be used changes nothing. Returns whether it could."""
        found = saved_layout.read(line)
        return found is not None and self._put_back(found)

    def begin(self) -> None:
        """Give all panels their sizes as the window is shown first: Qt forgets those it was told before."""
        if self._is_restored:
            self.give_shares()
        else:
            self._share_out(self._current)

    def give_shares(self) -> None:
        """Make the sides as large as their shares of the window."""
        if not self._window.isVisible():
            return
        size = self._window.size()
        width, height = round(self._right * size.width()), round(self._bottom * size.height())
        for side, extent, way in ((UPPER_RIGHT, width, _WIDE), (BOTTOM, height, _HIGH)):
            if extent and (panel := self._seen_in(side)) is not None:
                self._window.resizeDocks([panel], [extent], way)

    def _place_all(self, layout: ReadyLayout) -> None:
        docks, window = self._docks, self._window
        for panel in docks:
            panel.hide()
            panel.setFloating(False)
            window.removeDockWidget(panel)
        window.addDockWidget(_AREA.LeftDockWidgetArea, docks[SETTINGS])
        window.addDockWidget(_AREA.BottomDockWidgetArea, docks[BOTTOM[0]])
        window.addDockWidget(_AREA.RightDockWidgetArea, docks[UPPER_RIGHT[0]])
        window.splitDockWidget(docks[UPPER_RIGHT[0]], docks[LOSS], _HIGH)  # now: among tabs it would become a tab
        for row in (BOTTOM, UPPER_RIGHT):
            for name in row[1:]:
                window.tabifyDockWidget(docks[row[0]], docks[name])
        for panel in docks:
            panel.setVisible(self._has(panel.objectName(), layout))

    def _settle(self, layout: ReadyLayout) -> None:
        """Do what comes after the panels have their places."""
        self._current = layout
        self._right, self._bottom = layout.right, layout.bottom
        self._bring_forward(layout)
        for bar in self._bars:
            bar.setVisible(layout.has_bars)
        self._docks.tidy()
        self.changed.emit(layout)
        self._share_out(layout)

    def _share_out(self, layout: ReadyLayout) -> None:
        if not self._window.isVisible():
            self._want(layout)
            return
        width = width_of_letters(self._docks[SETTINGS].fontMetrics(), _SETTINGS_LETTERS)
        self._window.resizeDocks([self._docks[SETTINGS]], [max(_SETTINGS_WIDTH, width)], _WIDE)
        self.give_shares()
        if LOSS in layout.shown:
            whole = self._window.height()
            parts = [round(layout.upper * whole), round((1 - layout.upper) * whole)]
            self._window.resizeDocks([self._docks[OUTPUT], self._docks[LOSS]], parts, _HIGH)

    def _want(self, layout: ReadyLayout) -> None:
        """Let each panel ask for its room before the window is there: so all is laid out once only."""
        window = self._window.size()
        right, bottom = round(self._right * window.width()), round(self._bottom * window.height())
        for row, size in (
            ((SETTINGS,), QSize(_SETTINGS_WIDTH, 0)),
            (BOTTOM, QSize(0, bottom)),
            (UPPER_RIGHT, QSize(right, round(layout.upper * window.height()))),
            ((LOSS,), QSize(right, round((1 - layout.upper) * window.height()))),
        ):
            for name in row:
                self._docks[name].want(size)

    def _bring_forward(self, layout: ReadyLayout) -> None:
        for name in layout.front:
            if not self._docks[name].isHidden():
                self._docks[name].raise_()

    def _has(self, name: str, layout: ReadyLayout) -> bool:
        return name in layout.shown and not (self._is_simple and name in ADVANCED)

    def _taken_down(self) -> SavedLayout:
        state = self._window.saveState(saved_layout.VERSION)
        return SavedLayout(self._current.name, self._right, self._bottom, bytes(state.data()))

    def _put_back(self, saved: SavedLayout) -> bool:
        if not self._window.restoreState(saved.state, saved_layout.VERSION):
            return False
        layout = self._current = READY[saved.name]
        self._is_restored = True
        self._right, self._bottom = saved.right, saved.bottom
        if self._is_simple:
            for name in ADVANCED:
                self._docks[name].hide()
        for bar in self._bars:
            bar.setVisible(layout.has_bars)
        self._docks.tidy()
        self.changed.emit(layout)
        self.give_shares()
        return True

    def _notice_moved(self) -> None:
        """Take over the shares that the user has given the sides."""
        right, bottom = self._seen_in(UPPER_RIGHT), self._seen_in(BOTTOM)
        if right is not None:
            self._right = right.width() / self._window.width()
        if bottom is not None:
            self._bottom = bottom.height() / self._window.height()

    def _seen_in(self, side: tuple[str, ...]) -> Panel | None:
        """Return a panel that is in front on a side, in the window."""
        area = _AREA.RightDockWidgetArea if side is UPPER_RIGHT else _AREA.BottomDockWidgetArea
        for name in side:
            panel = self._docks[name]
            in_window = not panel.isHidden() and not panel.isFloating()
            if in_window and not panel.content.isHidden() and self._window.dockWidgetArea(panel) is area:
                return panel
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._notice_moved()  # on the window itself there is nothing but the handles between the panels
        return False
