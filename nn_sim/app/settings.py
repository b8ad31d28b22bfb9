"""What the program remembers from one start to the next: one frozen value, with the table of how each part is kept.

To remember something more, add a field to ``Settings``. The defaults may be others than those that stand here, where a
room of computers shares some, and may be locked; see ``preferences``. A value that cannot be used is left out with a
note, so that a broken file never keeps the program from starting. Knows nothing of where the file is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any, get_type_hints

from PySide6.QtCore import QSettings

from nn_sim.app.appearance import CHOICES, FOLLOW, LEAST_TEXT, MOST_TEXT, USUAL_TEXT
from nn_sim.app.recent_files import MOST_RECENT
from nn_sim.app.setting_kinds import Kind, choice, flag, text, texts, whole_number
from nn_sim.app.translation import LANGUAGES
from nn_sim.app.window_place import PLACE, WindowPlace

SYSTEM_LANGUAGE = "system"
_LANGUAGE = choice((SYSTEM_LANGUAGE, *LANGUAGES))
_TEXT_SCALE = whole_number(LEAST_TEXT, MOST_TEXT)


@dataclass(frozen=True)
class Entry:
    """Where and how a setting is kept, and how the user would call it."""

    key: str
    kind: Kind[Any]
    name: str


@dataclass(frozen=True)
class Settings:
    """All that is remembered; a default is never written, so that a later version may have another."""

    theme: Annotated[str, Entry("appearance/theme", choice(CHOICES), "theme")] = FOLLOW
    text_scale: Annotated[int, Entry("appearance/text_scale", _TEXT_SCALE, "text size")] = USUAL_TEXT
    animations: Annotated[bool, Entry("appearance/animations", flag(), "animations")] = True
    language: Annotated[str, Entry("appearance/language", _LANGUAGE, "language")] = SYSTEM_LANGUAGE
    simple: Annotated[bool, Entry("appearance/simple", flag(), "simple mode")] = False
    simple_asked: Annotated[bool, Entry("appearance/simple_asked", flag(), "whether simple mode was offered")] = False
    tour_seen: Annotated[bool, Entry("help/tour_seen", flag(), "whether the tour was shown")] = False
    recent: Annotated[tuple[str, ...], Entry("files/recent", texts(MOST_RECENT), "recent files")] = ()
    window: Annotated[WindowPlace | None, Entry("window/place", PLACE, "place of the window")] = None
    layout: Annotated[str, Entry("window/layout", text(65_536), "layout of the panels")] = ""


ENTRIES: dict[str, Entry] = {
    name: hint.__metadata__[0] for name, hint in get_type_hints(Settings, include_extras=True).items()
}


def load(
    file: QSettings, defaults: Settings = Settings(), locked: frozenset[str] = frozenset()
) -> tuple[Settings, tuple[str, ...]]:
    """Return what is stored, and a sentence for the user if some of it cannot be used; the defaults stand in for that.

    What cannot be used is taken out of the file: one note is enough. Of the `locked` settings the defaults hold, and
    what is stored of them stays in the file unread.
    """
    found: dict[str, Any] = {}
    unusable: list[Entry] = []
    for name, entry in ENTRIES.items():
        if name in locked or not file.contains(entry.key):
            continue
        try:
            text = file.value(entry.key)
            if not isinstance(text, str):
                raise ValueError(f"{entry.key} is no text")
            found[name] = entry.kind.read(text)
        except ValueError:
            unusable.append(entry)
            file.remove(entry.key)
    return replace(defaults, **found), _note([entry.name for entry in unusable])


def save(file: QSettings, settings: Settings, before: Settings, defaults: Settings = Settings()) -> None:
    """Write what has changed since `before`, and no more: another window may have written the rest."""
    for name, entry in ENTRIES.items():
        value = getattr(settings, name)
        if value == getattr(before, name):
            continue
        if value == getattr(defaults, name):
            file.remove(entry.key)
        else:
            file.setValue(entry.key, entry.kind.write(value))


def _note(names: list[str]) -> tuple[str, ...]:
    if not names:
        return ()
    if len(names) == 1:
        return (f"A stored setting could not be used and is back at its default: {names[0]}.",)
    return (f"Some stored settings could not be used and are back at their defaults: {', '.join(names)}.",)
