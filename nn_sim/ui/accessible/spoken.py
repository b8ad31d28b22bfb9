"""Parts of a widget that are drawn and are no widgets themselves, such as nodes and edges, for screen readers.

Owns what each part is asked for. The parts are made one by one as somebody asks for them, and used again when the
widget comes to show something else: a run and a window without a screen reader make none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Spoken:
    """What is said of a thing.

    Attributes
    ----------
    name : str
        What it is with its value, which a screen reader says first.
    description : str
        What there is to know besides.
    value : str
        The value alone.
    selected : bool
        Whether it is what the user points at.
    """

    name: str
    description: str = ""
    value: str = ""
    selected: bool = False


class SpeaksOfParts(Protocol):
    """What owns parts: it is asked for the n-th thing each time that somebody wants to know."""

    def spoken_count(self) -> int:
        """How many parts there are."""
        ...

    def spoken_part(self, number: int) -> Spoken:
        """What is said of a part now."""
        ...

    def spoken_place(self, number: int) -> QRect:
        """Where a part is, in the widget's coordinates; an empty one for out of sight."""
        ...

    def selected_part(self) -> int | None:
        """Which part the user points at."""
        ...


class SpokenPart(QObject):
    """One part: the n-th thing of its widget, whatever that is at the time."""

    def __init__(self, parts: SpokenParts, number: int) -> None:
        super().__init__(parts.widget)
        self.parts = parts
        self.number = number

    @property
    def is_there(self) -> bool:
        """Whether its widget has so many parts now."""
        return self.number < self.parts.source.spoken_count()

    @property
    def spoken(self) -> Spoken:
        """What is said of it now; nothing where it is no longer there."""
        return self.parts.source.spoken_part(self.number) if self.is_there else Spoken("")

    @property
    def place(self) -> QRect:
        """Where it is on the screen."""
        if not self.is_there:
            return QRect()
        place = self.parts.source.spoken_place(self.number)
        return QRect(self.parts.widget.mapToGlobal(place.topLeft()), place.size())


class SpokenParts:
    """The parts of one widget.

    Parameters
    ----------
    widget : QWidget
        Which they belong to, and live no longer than.
    source : SpeaksOfParts
        Who knows what they are.
    """

    def __init__(self, widget: QWidget, source: SpeaksOfParts) -> None:
        self.widget, self.source = widget, source
        self._made: dict[int, SpokenPart] = {}

    @property
    def made(self) -> Sequence[SpokenPart]:
        """Those that somebody has asked for."""
        return tuple(self._made.values())

    def __len__(self) -> int:
        return self.source.spoken_count()

    def part(self, number: int) -> SpokenPart | None:
        """Return a part, None where there is none of that number."""
        if not 0 <= number < len(self):
            return None
        if number not in self._made:
            self._made[number] = SpokenPart(self, number)
        return self._made[number]
