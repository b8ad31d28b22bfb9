"""What somebody sees who starts the program for the first time: the tour, and then how much is to be shown.

Owns that each comes once, and never when the user came for something else: a file, or work to be brought back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nn_sim.app.help_desk import HelpDesk
from nn_sim.app.layout_desk import LayoutDesk
from nn_sim.app.preferences import Preferences


def greet(preferences: Preferences, help_desk: HelpDesk, layouts: LayoutDesk, is_busy: Callable[[], bool]) -> None:
    """Lead a new user through the window, and ask afterwards; `is_busy` tells whether something is said already."""
    if preferences.settings.tour_seen or "tour_seen" in preferences.locked:
        layouts.ask_once()
        return
    if is_busy():
        return

    def end() -> None:
        preferences.keep(replace(preferences.settings, tour_seen=True))
        layouts.ask_once()

    help_desk.start_tour(end)
