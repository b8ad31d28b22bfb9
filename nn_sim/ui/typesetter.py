"""Typesets TeX aside: ziamath runs on a thread of its own, and what it has drawn once is kept.

ziamath is pure Python: a fifth of a second to import, as much again for its font, some tens of milliseconds for a long
formula. None of that may be on the GUI thread, and nothing is drawn that nobody waits for any longer.
"""

from __future__ import annotations

import logging
import re
import threading
from functools import lru_cache

from PySide6.QtCore import QObject, Signal

from nn_sim.ui.typeset_rows import are_rows, rows_svg

log = logging.getLogger(__name__)

Order = tuple[str, float, str]
"""TeX, pixels of an em, colour."""

_FRAME = re.compile(r'width="([-\d.e]+)" height="([-\d.e]+)" viewBox="([-\d.e]+) ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)"')
_HAIR = 1.0


@lru_cache(maxsize=1024)
def typeset(tex: str, size: float, colour: str) -> bytes:
    """Return the SVG of a formula, an em being `size` pixels; slow the first time.

    Between \\( and \\) it is set low, to stand in a line of text.
    """
    svg = (
        rows_svg(tex, size, lambda row: _line_svg(row, size, colour)) if are_rows(tex) else _line_svg(tex, size, colour)
    )
    return bytes(_FRAME.sub(lambda frame: with_margin(frame, _HAIR), svg, count=1), "utf-8")


@lru_cache(maxsize=1024)
def _line_svg(tex: str, size: float, colour: str) -> str:
    import ziamath  # late, and not on the GUI thread

    ziamath.config.svg2 = False  # QtSvg does not draw <symbol>
    is_low = tex.startswith(r"\(")
    return str(ziamath.Latex(tex[2:-2] if is_low else tex, size=size, color=colour, inline=is_low).svg())


def with_margin(frame: re.Match[str], margin: float) -> str:
    """Return the attributes of a frame that is wider by `margin` on each side: ziamath's cuts off a hair of letters."""
    width, height, x, y, box_width, box_height = map(float, frame.groups())
    both = 2 * margin
    return (
        f'width="{width + both:.3f}" height="{height + both:.3f}" '
        f'viewBox="{x - margin:.3f} {y - margin:.3f} {box_width + both:.3f} {box_height + both:.3f}"'
    )


class Typesetter(QObject):
    """Typesets formulas in the order asked for; none before it is told to begin.

    Who asks has a number. A new wish takes the place of that one's last, if it has not been drawn yet.

    Signals
    -------
    drawn(tex, size, colour, svg)
        One is done; the SVG is empty if it cannot be drawn.
    """

    drawn = Signal(str, float, str, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes: dict[int, Order] = {}
        self._is_ending = False
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="nn-sim-typesetter", daemon=True)

    def begin(self) -> None:
        """Start with what has been asked for."""
        self._thread.start()

    def ask(self, who: int, tex: str, size: float, colour: str) -> None:
        """Let a formula be typeset for `who`; `drawn` tells when it is."""
        with self._news:
            self._wishes[who] = (tex, size, colour)
            self._news.notify()

    def shut_down(self) -> None:
        """Finish what is at hand and end; what has not been begun is dropped."""
        with self._news:
            self._is_ending = True
            self._news.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _next_wish(self) -> Order | None:
        with self._news:
            self._news.wait_for(lambda: self._wishes or self._is_ending)
            return None if self._is_ending else self._wishes.pop(next(iter(self._wishes)))

    def _work(self) -> None:
        while (wish := self._next_wish()) is not None:
            try:
                svg = typeset(*wish)
            except Exception:  # a formula that cannot be drawn leaves a gap, not a dead thread
                log.exception("cannot typeset %r", wish[0])
                svg = b""
            self.drawn.emit(*wish, svg)
