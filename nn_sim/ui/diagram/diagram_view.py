"""The network diagram as a view: it renders the state into a scene and turns gestures into ``Select``.

Owns gestures, tooltips and what a screen reader is told; where things are and how they look is elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontInfo,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nn_sim.language import tr
from nn_sim.session.intentions import Select
from nn_sim.session.selection import Selection, UnitRef
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.accessible import SpokenParts, install, tell_focus, tell_parts_changed
from nn_sim.ui.diagram.diagram_scene import DiagramScene
from nn_sim.ui.diagram.hit import REACH
from nn_sim.ui.diagram.layout import Layout, arrange
from nn_sim.ui.diagram.legend import Legend
from nn_sim.ui.diagram.lettering import type_factor
from nn_sim.ui.diagram.marks import Marks
from nn_sim.ui.diagram.spoken_diagram import SpokenDiagram
from nn_sim.ui.diagram.thing_words import thing_words
from nn_sim.ui.diagram.walk import entered, following, stepped
from nn_sim.ui.diagram.wording import description, map_caption, probe_note
from nn_sim.ui.diagram.zoom_view import ARROWS, ZoomView
from nn_sim.ui.lesson_lights import NO_LIGHTS, lights_of
from nn_sim.ui.lesson_words import heard
from nn_sim.ui.pictures import (
    AskFile,
    PictureMenu,
    PicturePainter,
    ProblemLine,
    as_seen,
    ask_file,
    paint_scene,
    suggested_name,
)
from nn_sim.ui.theme import LIGHT, Theme

_NUMBERS = Change.DATA | Change.STRUCTURE | Change.SETTINGS | Change.NUMBERS
_VALUES = _NUMBERS | Change.PROBE
_EDGES = _NUMBERS | Change.PICTURES
_LARGEST_SCALE = 1.6 / 12  # for one px of the font's size


class DiagramView(ZoomView):
    """Shows units and weights of the network; a click or the keys select one."""

    intended = Signal(object)
    menu_requested = Signal(object, QPoint)
    """A right click or the menu key, on a Selection: where on the screen its menu is wanted."""

    def __init__(self, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._diagram: DiagramScene | None = None
        self._hovered: Selection = None
        self._theme = LIGHT
        self._maps_wanted = True
        self._lights = NO_LIGHTS
        install()
        self._spoken = SpokenDiagram(self)
        self.spoken_parts = SpokenParts(self, self._spoken)
        self.legend = Legend(self)
        self.problem = ProblemLine(self)
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self),
            name=lambda: suggested_name(self._data_name, "network"),
            tell=self._tell,
            show_all=self.fit,
            show_all_key="0",
            ask=ask,
        )
        self.setAccessibleName(tr("Network diagram"))
        self.ground_clicked.connect(lambda: self._select(None))
        self.scale_changed.connect(self._place_labels)
        self.setMinimumSize(200, 150)

    @property
    def diagram(self) -> DiagramScene | None:
        """The scene; None before the first rendering."""
        return self._diagram

    @property
    def state(self) -> ViewState | None:
        """What is shown; None before the first rendering."""
        return self._state

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`. While running, edges follow each picture and numbers only when they are to be read."""
        before, self._state = self._state, state
        if before is None or before.experiment.spec.sizes != state.experiment.spec.sizes:
            self._hovered, self._lights = None, NO_LIGHTS  # they were another network's
            self.fit()
            changes = ~Change(0)
        if self._diagram is None:
            return
        if changes & _EDGES:
            self._diagram.show_weights(state)
            self._diagram.show_maps(state)
        if changes & _VALUES or (changes & _EDGES and not state.running):
            self._diagram.show_numbers(state)
        if changes & Change.DATA:
            self._diagram.place_labels(self.zoom)  # other names below the inputs
        if changes & (Change.SELECTION | Change.STRUCTURE):
            self._mark()
        self._light(state)
        if changes & (_EDGES | Change.PROBE | Change.LESSON | Change.PLANE | Change.RUN):
            self._explain()
        if changes & (_VALUES | Change.SELECTION | Change.LESSON) or not state.running:
            self._describe(state)
        if changes & Change.SELECTION:
            tell_focus(self.spoken_parts)
        elif changes & (_VALUES | Change.RUN) and not state.running:
            tell_parts_changed(self.spoken_parts)

    @property
    def has_maps(self) -> bool:
        """Whether each node shows what its unit answers over the input plane."""
        return self._maps_wanted and self._state is not None and self._state.picture.unit_maps is not None

    @Slot(bool)
    def show_maps(self, on: bool) -> None:
        """Show maps in the nodes, where there are one or two inputs, or plain round nodes."""
        if on != self._maps_wanted:
            self._maps_wanted = on
            if self._diagram is not None:
                self._diagram.lay_out(self._shaped(self._diagram.layout), self.zoom, type_factor(self.font()))
                self._explain()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setBackgroundBrush(QColor(theme.panel))
        self.legend.set_theme(theme)
        if self._diagram is not None:
            self._diagram.set_theme(theme)

    def refit(self) -> None:
        """Lay the network out for the room there is above the legend."""
        if self._state is None:
            return
        strip = self.legend.height()
        width, height = max(self.viewport().width(), 1), max(self.viewport().height() - strip, 1)
        largest = _LARGEST_SCALE * QFontInfo(self.font()).pixelSize()
        layout, scale = arrange(self._state.experiment.spec.sizes, width, height, largest)
        layout = self._shaped(layout)
        if self._diagram is None or not self._diagram.shows_units_of(layout):
            self._replace_diagram(DiagramScene(layout, self._state, self._theme, self))
        assert self._diagram is not None
        self._diagram.lay_out(layout, scale, type_factor(self.font()))
        self.show_room(QRectF(0.0, 0.0, layout.width, layout.height + strip / scale), scale)

    def paint_picture(self, painter: QPainter) -> None:
        """Paint what is seen for a picture; the legend paints itself."""
        paint_scene(self, painter)

    def place_in_view(self, room: QRectF) -> QRect:
        """Where a part of the scene is seen, in the view's coordinates; empty where it is out of sight."""
        viewport = self.viewport()
        seen = self.mapFromScene(room).boundingRect() & viewport.rect()
        return seen.translated(viewport.pos()) if not seen.isEmpty() else QRect()

    @property
    def _data_name(self) -> str:
        return "" if self._state is None else self._state.experiment.dataset.name

    def _tell(self, sentence: str) -> None:
        self.problem.tell(sentence)
        self._place_texts()

    def _place_texts(self) -> None:
        width = self.width() - 2 * 8
        self.problem.setGeometry(8, 4, width, self.problem.heightForWidth(width))
        self.legend.fit_into(width)
        self.legend.move(8, self.height() - self.legend.height() - 4)

    def _replace_diagram(self, diagram: DiagramScene) -> None:
        before, self._diagram = self._diagram, diagram
        self.setScene(diagram)
        diagram.show_lights(self._lights)
        self._mark()
        self._explain()
        if before is not None:
            before.deleteLater()

    def _shaped(self, layout: Layout) -> Layout:
        return layout.with_shapes(square=self.has_maps)

    def _explain(self) -> None:
        if self._diagram is not None and self._state is not None:
            maps = map_caption(self._state) if self.has_maps else ""
            self.legend.explain(maps=maps, note=self._diagram.note, warning=probe_note(self._state))

    def _place_labels(self, scale: float) -> None:
        if self._diagram is not None:
            self._diagram.place_labels(scale)

    def _mark(self) -> None:
        if self._diagram is not None and self._state is not None:
            sizes = self._state.experiment.spec.sizes
            self._diagram.show_marks(Marks.of(self._state.selection, self._hovered, sizes))

    def _light(self, state: ViewState) -> None:
        """Light up what the lesson looks at; nothing is done where neither lesson nor run has changed."""
        lights = lights_of(state)
        if lights.lesson is not self._lights.lesson:
            self._lights = lights
            if self._diagram is not None:
                self._diagram.show_lights(lights)

    def _describe(self, state: ViewState) -> None:
        self.setAccessibleDescription(" ".join(filter(None, (description(state), heard(self._lights)))))

    def _select(self, selection: Selection) -> None:
        self.intended.emit(Select(selection))

    def _thing_at(self, position: QPointF) -> Selection:
        if self._diagram is None:
            return None
        point = self.mapToScene(position.toPoint())
        return self._diagram.thing_at(point.x(), point.y(), REACH / self.zoom)

    def _hover(self, thing: Selection) -> None:
        if thing != self._hovered:
            self._hovered = thing
            self._mark()
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if thing is None else Qt.CursorShape.PointingHandCursor
            )

    def _selected_place(self) -> tuple[Selection, QPoint]:
        """What is selected, and the point below it, or the middle of the view where nothing of it is seen."""
        number = self._spoken.selected_part()
        room = QRect() if number is None else self._spoken.spoken_place(number)
        below = QPoint(room.center().x(), room.bottom())
        return None if self._state is None else self._state.selection, self.rect().center() if room.isEmpty() else below

    def _words(self, thing: Selection) -> str:
        if thing is None or self._state is None:
            return ""
        limit = self._diagram.maps.limit(thing) if self._diagram and isinstance(thing, UnitRef) else None
        return thing_words(self._state, self._lights, thing, limit)

    def _walk(self, key: int) -> bool:
        """Do what a key does to the selection; whether it does anything."""
        if self._state is None or self._diagram is None:
            return False
        selection, layout = self._state.selection, self._diagram.layout
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._select(entered(layout, selection))
        elif (selection is not None or self._lights) and key == Qt.Key.Key_Escape:
            self._select(None)
        elif selection is not None and key in ARROWS:
            self._select(stepped(layout, selection, *ARROWS[key]))
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks over the units from the selected one on, and leaves the diagram after the last."""
        if self._state is not None and self._diagram is not None and self._state.selection is not None:
            unit = following(self._diagram.layout, self._state.selection, forward)
            if unit is not None:
                self._select(unit)
                return True
        return super().focusNextPrevChild(forward)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            thing, where = self._selected_place()
        else:
            thing, where = self._thing_at(QPointF(event.pos())), event.pos()
            if thing is not None:
                self._select(thing)
        self.menu_requested.emit(thing, self.mapToGlobal(where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        nothing_selected = self._state is None or self._state.selection is None
        if event.matches(QKeySequence.StandardKey.Copy) and nothing_selected:
            self.menu.copy()
        elif not self._walk(event.key()):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        thing = self._thing_at(event.position())
        if thing is not None and event.button() is Qt.MouseButton.LeftButton:
            self._select(thing)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._thing_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self._thing_at(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words(self._thing_at(QPointF(event.pos()))), self)
            return True
        return super().viewportEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        super().drawBackground(painter, rect)
        if isinstance(painter, PicturePainter):
            painter.setClipping(False)  # see paint_scene

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "menu"):  # Qt may send it before all is made
            self._place_texts()  # they need other room
            self.refit_if_following()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_texts()
        super().resizeEvent(event)
