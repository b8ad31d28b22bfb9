"""Fields that cannot be changed while a run is on, and say so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nn_sim.language import later, tr

WHY = later("Pause the run to change this.")


class Lock:
    """Disables widgets during a run and gives them a tooltip that says why."""

    def __init__(self, *widgets: QWidget) -> None:
        self._tips = {widget: widget.toolTip() for widget in widgets}

    def set_locked(self, locked: bool) -> None:
        """Disable the widgets, or enable them again with their own tooltips."""
        for widget, tip in self._tips.items():
            if locked and widget.hasFocus():
                widget.clearFocus()  # or Qt would move the focus on, and the next key would be typed into that field
            widget.setEnabled(not locked)
            widget.setToolTip(f"{tip}\n{tr(WHY)}" if locked else tip)
