"""The window: three columns, one story from left to right. Owns what is in it, nothing of what that shows.

The diagram stands in the middle and the panels around it; where each panel is belongs to ``layouts``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QToolBar, QVBoxLayout, QWidget

from nn_sim.app.docks import Docks, Panel
from nn_sim.app.first_paint import FirstPaint, in_turns
from nn_sim.app.late_pages import BELOW, BESIDE, Tools
from nn_sim.app.late_view import LateView
from nn_sim.app.layouts import Layouts
from nn_sim.app.layouts_ready import EQUATION, LOSS, OUTPUT, SETTINGS, ReadyLayout
from nn_sim.app.presenter import Presenter
from nn_sim.app.space_key import SpaceForButtons
from nn_sim.language import later, tr
from nn_sim.session.aside import Aside
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.accessible import Area, AreaKeys, FocusFrame
from nn_sim.ui.actions import ActionSet
from nn_sim.ui.diagram import DiagramView
from nn_sim.ui.doctor import DoctorView
from nn_sim.ui.font_room import width_of_letters, with_font
from nn_sim.ui.message_bar import MessageBar
from nn_sim.ui.panels import SetupPanel
from nn_sim.ui.plots import CountersPanel, LossPlot, OutputPlot
from nn_sim.ui.theme import Theme
from nn_sim.ui.timeline import TimelineBar
from nn_sim.ui.transport import TransportBar
from nn_sim.ui.typesetter import Typesetter
from nn_sim.ui.view import View

_NARROW, _NARROW_LETTERS = 1150, 150
"""A window narrower than so many pixels or letters folds the settings away: diagram and matrices keep their room."""
_OWN_ACTION = f"panel_{SETTINGS}"
"""The settings have an action of their own in the toolbar."""
_ENGINES = {
    "compiled": later("compiled engine"),
    "compiling": later("NumPy engine (compiling…)"),
    "numpy": later("NumPy engine"),
}


class MainWindow(QMainWindow):
    """Shows every view of a session.

    Signals
    -------
    file_dropped(str)
        A file was dropped on the window.
    painted()
        The window has been painted for the first time.
    closing()
        The window is about to close, and everything in it is still there.

    Attributes
    ----------
    docks : Docks
        The panels.
    layouts : Layouts
        Where they are.
    presenter : Presenter
        What a presentation needs besides.
    """

    file_dropped = Signal(str)
    painted = Signal()
    closing = Signal()

    def __init__(self, on_close: Callable[[], None], undo_stack: QUndoStack) -> None:
        super().__init__()
        self._on_close = on_close
        self.may_close: Callable[[], bool] = lambda: True
        self._asides: list[Aside] = []
        self.setWindowTitle(tr("nn-sim"))
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
        self._summary.setAccessibleName(tr("summary of the experiment"))
        self.statusBar().addWidget(self._summary)
        self.addToolBar(self.transport)
        timeline = self._bar_below(self.timeline)
        self._lay_out_middle()
        self.docks = Docks(self, tuple(self._panels()))
        self.presenter = Presenter(self, self.action_set["step"].trigger, self.action_set["back"].trigger)
        self.layouts = Layouts(self, self.docks, (timeline, self.statusBar()))
        self.layouts.changed.connect(self._follow_layout)
        self.docks[SETTINGS].closed.connect(partial(self.action_set["settings"].setChecked, False))
        self.layouts.reset()
        self._focus_frame = FocusFrame(self)
        self._area_keys = AreaKeys(self, tuple(self._areas()), home=self.diagram)
        SpaceForButtons(QApplication.instance(), self)  # type: ignore[arg-type]
        self.painted.connect(lambda: in_turns(self, self._equation.release, self._typesetter.begin))
        FirstPaint(self).painted.connect(self.painted)
        with_font(self, lambda _metrics: self._fold_settings())

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
        """Bring a panel to the front, by its name in ``layouts_ready``."""
        self.docks[name].come_forward()

    def panel_actions(self) -> list[QAction]:
        """Return what shows and hides each panel, in the order of the menu."""
        return [self.action_set["settings"], *(one for one in self.docks.actions if one.objectName() != _OWN_ACTION)]

    def set_simple(self, simple: bool) -> None:
        """Show fewer controls, or all."""
        self.setup.set_simple(simple)
        self.layouts.set_simple(simple)

    def show_name(self, name: str, is_dirty: bool) -> None:
        """Show what the work is called, and whether there are changes that are in no file."""
        mode = tr(" (safe mode)") if self.property("safe_mode") else ""
        self.setWindowTitle(tr("{name}[*] – nn-sim{mode}").format(name=name, mode=mode))
        self.setWindowModified(is_dirty)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Hand a state to every view, and sum it up in the status bar."""
        for view in self.views:
            view.render_state(state, changes)
        if changes & (Change.RUN | Change.DATA | Change.STRUCTURE | Change.SETTINGS):
            self._summary.setText(summary(state))

    def set_theme(self, theme: Theme) -> None:
        """Hand other colours to every view."""
        for view in self.views:
            view.set_theme(theme)
        self.presenter.set_theme(theme)
        self._focus_frame.set_theme(theme)

    def _make_equation(self) -> QWidget:
        from nn_sim.ui.equation import EquationView

        return EquationView(self._typesetter)

    def _aside(self) -> Aside:
        """Make a worker for a view of its own; it ends with the window."""
        self._asides.append(Aside(self))
        return self._asides[-1]

    def _lay_out_middle(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self.doctor)
        layout.addWidget(self.diagram, 1)
        self.setCentralWidget(middle)

    def _areas(self) -> Iterator[Area]:
        """Return where F6 leads, in its order; of the panels that lie over one another only the front one counts."""
        yield Area(tr("toolbar"), self.transport)
        yield Area(tr("diagram"), self.diagram)
        for name in self.docks.names:
            yield Area(self.docks[name].windowTitle(), self.docks[name])
        yield Area(tr("timeline"), self.timeline)

    def _bar_below(self, content: QWidget) -> QToolBar:
        bar = QToolBar(tr("Timeline"))
        bar.setObjectName("timeline")
        bar.setMovable(False)
        bar.addWidget(content)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
        return bar

    def _panels(self) -> Iterator[Panel]:
        yield Panel(SETTINGS, tr("Settings"), tr("Data, network and training"), self.setup, has_own_room=True)
        yield Panel(EQUATION, tr("Equation"), tr("Where each number of a step comes from"), self._equation)
        for page in BELOW:
            yield Panel(page.name, tr(page.title), tr(page.tip), self._pages[page.name])
        yield Panel(OUTPUT, tr("Output"), tr("What the network answers over its inputs"), self.output_plot)
        for page in BESIDE:
            yield Panel(page.name, tr(page.title), tr(page.tip), self._pages[page.name])
        tip = tr("The loss over the epochs, and how good the answers are")
        yield Panel(LOSS, tr("Loss"), tip, self._loss(), has_own_room=True)

    def _loss(self) -> QWidget:
        both = QWidget()
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.loss_plot, 1)
        layout.addWidget(self.counters)
        return both

    def _follow_layout(self, layout: ReadyLayout) -> None:
        self.presenter.follow(layout)
        self._was_narrow = self._is_narrow()
        self.action_set["settings"].setChecked(SETTINGS in layout.shown and not self._was_narrow)
        self.docks[SETTINGS].setVisible(self.action_set["settings"].isChecked())

    def _is_narrow(self) -> bool:
        return self.width() < max(_NARROW, width_of_letters(self.fontMetrics(), _NARROW_LETTERS))

    def _fold_settings(self) -> None:
        """Fold the settings away where the window gets narrow, and unfold them where it gets wide."""
        before, self._was_narrow = self._was_narrow, self._is_narrow()
        if before != self._was_narrow:
            self.action_set["settings"].setChecked(not self._was_narrow and self.layouts.has(SETTINGS))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.layouts.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold_settings()
        super().resizeEvent(event)
        self.layouts.give_shares()

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
        self.closing.emit()
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
    return tr("{title}  ·  {sizes}  ·  {total} weights  ·  seed {seed}  ·  {engine}").format(
        title=tr(e.dataset.title), sizes=sizes, total=total, seed=e.seed, engine=tr(_ENGINES[state.engine])
    )
