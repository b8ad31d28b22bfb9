"""Where the settings are kept, and what is done with a file that is broken or cannot be written.

One format on every platform: an INI file in the user's folder for configuration. Knows no setting.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

NAME = "settings.ini"
_LARGEST = 1_000_000
_LINE = re.compile(
    r"""
    (?: [^@\\\x00-\x08\x0b-\x1f]                # "@Variant(" would be unpickled, which runs whatever the file says
      | \\ [\\"nrt]
      | \\x (?: 3[0-9] | [46][1-6] | [89a-f][0-9a-f] | [1-9a-f][0-9a-f]{2,3} ) (?![0-9a-f])  # no "@" either
    )*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BROKEN = "The stored settings could not be read, so nn-sim starts with its defaults."
IN_MEMORY = "Settings cannot be stored in your folder for settings; they last until nn-sim is closed."


def settings_path() -> Path:
    """Return where the settings are kept."""
    import platformdirs  # here, for most commands have no settings

    return platformdirs.user_config_path("nn-sim", appauthor=False, roaming=True) / NAME


def open_settings(path: Path | None) -> tuple[QSettings | None, tuple[str, ...]]:
    """Return the settings at `path` and sentences for the user; None where there is no path or nothing can be written.

    A broken file is moved aside.
    """
    if path is None:
        return None, ()
    from PySide6.QtCore import QSettings

    notes: tuple[str, ...] = ()
    if is_broken(path):
        try:
            kept = move_aside(path)
        except OSError:
            return None, (f"{_BROKEN} {IN_MEMORY}",)
        notes = (f"{_BROKEN} The old ones are now in {kept.name}." if kept else _BROKEN,)
    file = QSettings(str(path), QSettings.Format.IniFormat)
    file.setFallbacksEnabled(False)
    if not file.isWritable() or file.status() != QSettings.Status.NoError:
        return None, (*notes, IN_MEMORY)
    return file, notes


def is_broken(path: Path) -> bool:
    """Whether there is something at `path` that is no settings file as this program writes it, or cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        lines = data.decode("utf-8").split("\n")
    except FileNotFoundError:
        return False
    except (OSError, UnicodeDecodeError):
        return path.exists()
    return len(data) > _LARGEST or not all(map(_is_line, lines))


def move_aside(path: Path) -> Path | None:
    """Give the file another name, ``settings.ini.bak-N`` with the first N that is free, and return it.

    None if there was no file.

    Raises
    ------
    OSError
        If that cannot be done; the file is where it was.
    """
    number = 1
    while (kept := path.with_name(f"{path.name}.bak-{number}")).exists():
        number += 1
    try:
        path.rename(kept)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return kept


def reset(path: Path) -> str:
    """Put the stored settings aside and return a sentence that says so; never looks into the file.

    Raises
    ------
    OSError
        If they cannot be moved.
    """
    kept = move_aside(path)
    if kept is None:
        return "there were no stored settings; starting with the defaults"
    return f"the old settings are now in {kept}; starting with the defaults"


def _is_line(line: str) -> bool:
    text = line.strip()
    has_form = not text or text[0] in ";#" or (text[0] == "[" and text[-1] == "]") or "=" in text[1:]
    return has_form and _LINE.fullmatch(text) is not None
