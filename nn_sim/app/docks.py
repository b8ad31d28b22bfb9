"""The panels around the diagram: each can be torn off, put elsewhere, laid over others as a tab, and closed.

Owns what a panel is and that it looks the same wherever it stands. Which panel is where is ``layouts``' affair; what
a panel shows is its view's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QVBoxLayout, QWidget

from nn_sim.app.dock_tabs import dress_tabs
from nn_sim.app.dock_title import DockTitle

_LEAST = QSize(200, 120)
_ALL = Qt.DockWidgetArea.AllDockWidgetAreas
_OPTIONS = (
    QMainWindow.DockOption.AllowNestedDocks
    | QMainWindow.DockOption.AllowTabbedDocks
    | QMainWindow.DockOption.GroupedDragging  # without it no tab can be dragged out of its row
)
_CORNERS = (
    (Qt.Corner.TopLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
    (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
    (Qt.Corner.TopRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
    (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
)


class _Body(QWidget):
    """Asks for the same room whatever is in it, so that nothing moves when another tab comes to the front."""

    def __init__(self, content: QWidget, has_own_room: bool) -> None:
        super().__init__()
        self._content = content if has_own_room else None
        self.wanted = _LEAST
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)

    def minimumSizeHint(self) -> QSize:
        return _LEAST if self._content is None else _LEAST.expandedTo(self._content.minimumSizeHint())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(self.wanted)


class Panel(QDockWidget):
    """A view with a place in the window.

    Qt moves a panel behind others out of sight without hiding it; here what is in it is hidden then, so that a view
    that is not seen knows it and does nothing.

    Parameters
    ----------
    name : str
        Its name in code and in stored layouts; never changed again.
    title, tip : str
        What its tab says.
    content : QWidget
        The view.
    has_own_room : bool
        Whether it never has less room than it asks for; others have to do with what there is.

    Signals
    -------
    closed()
        The user has closed it.
    """

    closed = Signal()

    def __init__(self, name: str, title: str, tip: str, content: QWidget, *, has_own_room: bool = False) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAllowedAreas(_ALL)
        self.tip = tip
        self.content = content
        content.hide()
        self.title = DockTitle(self, title)
        self.setTitleBarWidget(self.title)
        self._body = _Body(content, has_own_room)
        self.setWidget(self._body)
        self.visibilityChanged.connect(content.setVisible)
        show = self.toggleViewAction()
        show.setObjectName(f"panel_{name}")
        show.setToolTip(tip)
        show.setStatusTip(tip)

    @property
    def is_in_tabs(self) -> bool:
        """Whether a tab says what it is."""
        window = self.parent()
        if not isinstance(window, QMainWindow) or self.isFloating():
            return False
        return any(not other.isHidden() for other in window.tabifiedDockWidgets(self))

    def want(self, size: QSize) -> None:
        """Ask for so much room at first; what the user gives it counts from then on."""
        self._body.wanted = size
        self._body.updateGeometry()

    def come_forward(self) -> None:
        """Show it, in front of the others of its row of tabs."""
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():  # not every system draws an edge round a window of this kind
            with QPainter(self) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class Docks(QObject):
    """All panels of a window, by name.

    Parameters
    ----------
    window : QMainWindow
        Whose panels they are.
    panels : sequence of Panel
        In the order of the menu.
    """

    def __init__(self, window: QMainWindow, panels: Sequence[Panel]) -> None:
        super().__init__(window)
        self._window = window
        self._by_name = {panel.objectName(): panel for panel in panels}
        self._tidy_soon = QTimer(self, singleShot=True, interval=0)
        self._tidy_soon.timeout.connect(self.tidy)
        window.setDockOptions(_OPTIONS)
        window.setDocumentMode(True)
        window.setTabPosition(_ALL, QTabWidget.TabPosition.North)
        for corner, area in _CORNERS:
            window.setCorner(corner, area)
        for panel in panels:
            panel.topLevelChanged.connect(self._tidy_soon.start)
            panel.dockLocationChanged.connect(self._tidy_soon.start)
            panel.visibilityChanged.connect(self._tidy_soon.start)

    def __getitem__(self, name: str) -> Panel:
        return self._by_name[name]

    def __iter__(self) -> Iterator[Panel]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    @property
    def names(self) -> tuple[str, ...]:
        """All panels."""
        return tuple(self._by_name)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What shows and hides each panel."""
        return tuple(panel.toggleViewAction() for panel in self)

    def tidy(self) -> None:
        """Give each panel a title where no tab says what it is, and dress the tabs."""
        for panel in self:
            panel.title.set_shown(not panel.is_in_tabs)
        dress_tabs(self._window, list(self))
