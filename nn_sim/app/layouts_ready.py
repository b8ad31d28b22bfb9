"""The three ready layouts as a table: which panels are there, which are in front, and how much room each side has.

Owns that table, and which panels are too much for somebody's first hour. It knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.app.late_pages import BELOW, BESIDE
from nn_sim.language import later

SETTINGS, EQUATION, OUTPUT, LOSS = "settings", "equation", "output", "loss"
BOTTOM = (EQUATION, *(page.name for page in BELOW))
UPPER_RIGHT = (OUTPUT, *(page.name for page in BESIDE))
PANELS = (SETTINGS, *BOTTOM, *UPPER_RIGHT, LOSS)
ADVANCED = frozenset({"trace", "code", "gradients", "old_weights", "compare", "loss_surface"})
"""What simple mode leaves out."""


@dataclass(frozen=True)
class ReadyLayout:
    """An arrangement to begin with.

    Attributes
    ----------
    name, title, tip : str
        As code, menu and tooltip call it.
    shown : frozenset of str
        The panels that are open.
    front : tuple of str
        The panels that are in front of the others of their row of tabs.
    right, bottom : float
        Share of the window's width that the right column has, and of its height that the tabs below have.
    upper : float
        Share of the right column that is above the loss.
    has_bars : bool
        Whether timeline and status bar are there.
    text_percent : int
        Size of the text, of the size that the user has chosen.
    for_an_audience : bool
        Whether the mouse is lit and the presenter's keys are on.
    """

    name: str
    title: str
    tip: str
    shown: frozenset[str]
    front: tuple[str, ...]
    right: float
    bottom: float
    upper: float
    has_bars: bool = True
    text_percent: int = 100
    for_an_audience: bool = False


LEARN = ReadyLayout(
    "learn",
    later("&Learn"),
    later("The steps of learning in front: equation below the network, its answer beside it"),
    frozenset(PANELS),
    (EQUATION, OUTPUT),
    right=380 / 1280,
    bottom=215 / 800,
    upper=0.53,
)
EXPERIMENT = ReadyLayout(
    "experiment",
    later("&Experiment"),
    later("The plots in front, and larger: the output and the loss beside a smaller network"),
    frozenset(PANELS),
    ("matrices", OUTPUT),
    right=0.46,
    bottom=0.22,
    upper=0.58,
)
PRESENT = ReadyLayout(
    "present",
    later("&Present"),
    later("Large type for a projector: the network and one plot; Page Down and Page Up step, + and - set the text"),
    frozenset({OUTPUT}),
    (OUTPUT,),
    right=0.42,
    bottom=0.0,
    upper=1.0,
    has_bars=False,
    text_percent=150,
    for_an_audience=True,
)
READY = {layout.name: layout for layout in (LEARN, EXPERIMENT, PRESENT)}
