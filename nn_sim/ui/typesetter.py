"""Typesets TeX aside: ziamath runs on a thread of its own, and what it has drawn once is kept.

ziamath is pure Python: a fifth of a second to import, as much again for its font, some milliseconds a formula. None
of that may be on the GUI thread.
"""

from __future__ import annotations

import logging
import queue
import threading
from functools import lru_cache

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)


@lru_cache(maxsize=1024)
def typeset(tex: str, size: float, colour: str) -> bytes:
    """Return the SVG of a formula, an em being `size` pixels; slow the first time."""
    import ziamath  # late, and not on the GUI thread

    ziamath.config.svg2 = False  # QtSvg does not draw <symbol>
    return bytes(ziamath.Latex(tex, size=size, color=colour).svg(), "utf-8")


class Typesetter(QObject):
    """Typesets formulas one after the other, in the order asked for; none before it is told to begin.

    Signals
    -------
    drawn(tex, size, colour, svg)
        One is done.
    """

    drawn = Signal(str, float, str, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: queue.SimpleQueue[tuple[str, float, str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="nn-sim-typesetter", daemon=True)

    def begin(self) -> None:
        """Start with what has been asked for."""
        self._thread.start()

    def ask(self, tex: str, size: float, colour: str) -> None:
        """Let a formula be typeset; `drawn` tells when it is."""
        self._asked.put((tex, size, colour))

    def shut_down(self) -> None:
        """Finish what is at hand and end."""
        self._asked.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while (asked := self._asked.get()) is not None:
            try:
                svg = typeset(*asked)
            except Exception:  # a formula that cannot be drawn leaves a gap, not a dead thread
                log.exception("cannot typeset %r", asked[0])
            else:
                self.drawn.emit(*asked, svg)
