"""The files that were open last, newest first, and the menu that offers them.

Owns the order and how many there are. Knows nothing of where the list is kept, and opens no file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from nn_sim.language import tr

MOST_RECENT = 10


def with_newest(paths: tuple[str, ...], path: str) -> tuple[str, ...]:
    """Return the list with `path` at its head, once, and no longer than ``MOST_RECENT``."""
    return (path, *(other for other in paths if other != path))[:MOST_RECENT]


def without(paths: tuple[str, ...], path: str) -> tuple[str, ...]:
    """Return the list without a file."""
    return tuple(other for other in paths if other != path)


def short_names(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return what each file is called in a menu: its name, with its folder where two have the same name."""
    counts = Counter(Path(path).name for path in paths)
    return tuple(
        f"{Path(path).name}  ({Path(path).parent})" if counts[Path(path).name] > 1 else Path(path).name
        for path in paths
    )


class RecentFiles(QObject):
    """Keeps a menu up to date: it is filled when it is about to show.

    Parameters
    ----------
    menu : QMenu
        What is filled.
    paths : callable
        Returns the list, newest first.
    keep : callable
        Takes another list, to be remembered.
    exists : callable
        Whether a file is there; asked while the menu opens.

    Signals
    -------
    chosen(str)
        The user wants to open this file.
    """

    chosen = Signal(str)

    def __init__(
        self,
        menu: QMenu,
        paths: Callable[[], tuple[str, ...]],
        keep: Callable[[tuple[str, ...]], None],
        exists: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__(menu)
        self._menu, self._paths, self._keep = menu, paths, keep
        self._exists = exists or _is_file
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self._fill()

    def add(self, path: Path | str) -> None:
        """Put a file that has just been opened or saved at the head."""
        self._keep(with_newest(self._paths(), str(Path(path).absolute())))

    def clear(self) -> None:
        """Forget all of them."""
        self._keep(())

    def _fill(self) -> None:
        self._menu.clear()
        paths = self._paths()
        for number, (path, name) in enumerate(zip(paths, short_names(paths), strict=True), start=1):
            is_there = self._exists(path)
            shown = name.replace("&", "&&")
            if not is_there:
                shown = tr("{name} (not found)").format(name=shown)
            action = self._menu.addAction(f"&{number}  {shown}" if number < MOST_RECENT else f"1&0  {shown}")
            action.setToolTip(path)
            action.setStatusTip(path)
            action.setEnabled(is_there)
            action.triggered.connect(lambda _checked=False, which=path: self.chosen.emit(which))
        if not paths:
            nothing = self._menu.addAction(tr("No files yet"))
            nothing.setEnabled(False)
            return
        self._menu.addSeparator()
        clear = self._menu.addAction(tr("&Clear this list"))
        clear.setToolTip(tr("Forget these names; the files stay where they are"))
        clear.triggered.connect(self.clear)


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except OSError:
        return False
