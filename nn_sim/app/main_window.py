"""The window: three columns, one story from left to right. Owns where things are, nothing of what they show."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nn_sim.app.first_paint import FirstPaint
from nn_sim.app.late_pages import BELOW, BESIDE, Tools
from nn_sim.app.late_view import LateView
from nn_sim.app.space_key import SpaceForButtons
from nn_sim.app.steady_tabs import SteadyTabs
from nn_sim.app.undo_actions import UndoActions
from nn_sim.session.aside import Aside
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.diagram import DiagramView
from nn_sim.ui.doctor import DoctorView
from nn_sim.ui.message_bar import MessageBar
from nn_sim.ui.panels import SetupPanel
from nn_sim.ui.plots import CountersPanel, LossPlot, OutputPlot
from nn_sim.ui.theme import Theme
from nn_sim.ui.timeline import TimelineBar
from nn_sim.ui.transport import ActionSet, TransportBar
from nn_sim.ui.typesetter import Typesetter
from nn_sim.ui.view import View

_LEFT, _RIGHT = 250, 380
_NARROW = 1150
"""A window narrower than this folds the settings away, so that diagram and matrices keep their room."""
_ENGINES = {"compiled": "compiled engine", "compiling": "NumPy engine (compiling…)", "numpy": "NumPy engine"}


class MainWindow(QMainWindow):
    """Shows every view of a session.

    Signals
    -------
    file_dropped(str)
        A file was dropped on the window.
    painted()
        The window has been painted for the first time.
    """

    file_dropped = Signal(str)
    painted = Signal()

    def __init__(self, on_close: Callable[[], None], undo_stack: QUndoStack) -> None:
        super().__init__()
        self._on_close = on_close
        self.may_close: Callable[[], bool] = lambda: True
        self._resting_actions: list[QAction] = []
        self._undo: UndoActions | None = None
        self._asides: list[Aside] = []
        self.setWindowTitle("nn-sim")
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 600)
        self.resize(1280, 800)
        self.action_set = ActionSet(self)
        self.transport = TransportBar(self.action_set)
        self._typesetter = Typesetter(self)
        self.setup = SetupPanel(self._typesetter)
        self.diagram = DiagramView()
        self.output_plot = OutputPlot()
        self.loss_plot = LossPlot()
        self.counters = CountersPanel()
        self.timeline = TimelineBar()
        self.messages = MessageBar()
        self.doctor = DoctorView()
        self._equation = LateView(self._make_equation, is_held=True)
        tools = Tools(self._aside, undo_stack)
        self._pages = {page.name: LateView(partial(page.make, tools)) for page in (*BELOW, *BESIDE)}
        self._summary = QLabel()
        self._summary.setAccessibleName("summary of the experiment")
        self.statusBar().addWidget(self._summary)
        self.addToolBar(self.transport)
        self._lay_out()
        show_settings = self.action_set["settings"]
        show_settings.toggled.connect(self.setup.setVisible)
        self.action_set["maps"].toggled.connect(self.diagram.show_maps)
        SpaceForButtons(QApplication.instance(), self)  # type: ignore[arg-type]
        self.painted.connect(self._typesetter.begin)
        self.painted.connect(self._equation.release)
        FirstPaint(self).painted.connect(self.painted)

    @property
    def views(self) -> tuple[View, ...]:
        """All views, in the order in which they render."""
        return (
            self.action_set,
            self.transport,
            self.setup,
            self.diagram,
            self.output_plot,
            self.loss_plot,
            self.counters,
            self.messages,
            self.doctor,
            self.timeline,
            self._equation,
            *self._pages.values(),
        )

    def page(self, name: str) -> QWidget:
        """Return the view of a tab, by its name in ``late_pages``; it is made if nobody has looked at it yet."""
        return self._pages[name].view

    def show_page(self, name: str) -> None:
        """Bring a view that stands in a tab to the front."""
        for tabs in (self.tabs, self.maps):
            if tabs.indexOf(self._pages[name]) >= 0:
                tabs.setCurrentWidget(self._pages[name])

    def rest_while_running(self, actions: list[QAction], undo: UndoActions) -> None:
        """Take the actions that cannot be used during a run."""
        self._resting_actions, self._undo = actions, undo

    def show_name(self, name: str, is_dirty: bool) -> None:
        """Show what the work is called, and whether there are changes that are in no file."""
        mode = " (safe mode)" if self.property("safe_mode") else ""
        self.setWindowTitle(f"{name}[*] – nn-sim{mode}")
        self.setWindowModified(is_dirty)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Hand a state to every view, and sum it up in the status bar."""
        for view in self.views:
            view.render_state(state, changes)
        if changes & (Change.RUN | Change.DATA | Change.STRUCTURE | Change.SETTINGS):
            self._summary.setText(summary(state))
        if changes & Change.RUN:
            for action in self._resting_actions:
                action.setEnabled(not state.running)
            if self._undo is not None:
                self._undo.set_running(state.running)

    def set_theme(self, theme: Theme) -> None:
        """Hand other colours to every view."""
        for view in self.views:
            view.set_theme(theme)

    def _make_equation(self) -> QWidget:
        from nn_sim.ui.equation import EquationView

        return EquationView(self._typesetter)

    def _aside(self) -> Aside:
        """Make a worker for a view of its own; it ends with the window."""
        self._asides.append(Aside(self))
        return self._asides[-1]

    def _lay_out(self) -> None:
        tabs = self.tabs = SteadyTabs(
            "equations, matrices, traces and experiments",
            ("Equation", self._equation, "Where each number of a step comes from"),
            *((page.title, self._pages[page.name], page.tip) for page in BELOW),
        )
        maps = self.maps = SteadyTabs(
            "maps and history",
            ("Output", self.output_plot, "What the network answers over its inputs"),
            *((page.title, self._pages[page.name], page.tip) for page in BESIDE),
        )
        middle = _splitter(Qt.Orientation.Vertical, (self.diagram, tabs), (5, 2))
        right = _splitter(Qt.Orientation.Vertical, (maps, self.loss_plot, self.counters), (4, 3, 0))
        columns = _splitter(Qt.Orientation.Horizontal, (self.setup, middle, right), (0, 5, 3))
        columns.setSizes([_LEFT, 1280 - _LEFT - _RIGHT, _RIGHT])
        middle.setSizes([470, 215])
        right.setSizes([390, 230, 90])
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self.doctor)
        layout.addWidget(columns, 1)
        layout.addWidget(self.timeline)
        self.setCentralWidget(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_narrow, is_narrow = event.oldSize().width() < _NARROW, event.size().width() < _NARROW
        if is_narrow != was_narrow or not event.oldSize().isValid():
            self.action_set["settings"].setChecked(not is_narrow)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.file_dropped.emit(url.toLocalFile())
                return

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._on_close()
        self._typesetter.shut_down()
        for aside in self._asides:
            aside.shut_down()
        super().closeEvent(event)


def summary(state: ViewState) -> str:
    """Say in one line what the experiment is: data, weights, seed, engine."""
    e = state.experiment
    sizes = "-".join(map(str, e.spec.sizes))
    weights = " + ".join(str(rows * columns) for rows, columns in e.spec.shapes)
    total = f"{weights} = {e.spec.parameter_count}" if e.spec.hidden_count else weights
    return f"{e.dataset.title}  ·  {sizes}  ·  {total} weights  ·  seed {e.seed}  ·  {_ENGINES[state.engine]}"


def _splitter(orientation: Qt.Orientation, widgets: tuple[QWidget, ...], stretches: tuple[int, ...]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(6)
    for index, (widget, stretch) in enumerate(zip(widgets, stretches, strict=True)):
        splitter.addWidget(widget)
        splitter.setStretchFactor(index, stretch)
    return splitter
