"""``nn-sim --safe-mode``: what is left out when the program starts with as little as it can.

The settings are the defaults and are not stored, the theme is the light one, NumPy computes, nodes have no maps, and no
recovery file is opened.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from nn_sim.app.main_window import MainWindow
from nn_sim.app.settings import Settings
from nn_sim.language import tr
from nn_sim.ui.theme import LIGHT

SETTINGS = Settings(theme=LIGHT.name)


def numpy_only() -> None:
    """Load no compiled engine, for an ``EngineLoader`` that stays with NumPy."""


def mark(window: MainWindow) -> None:
    """Leave the maps out, and say in title and status bar what mode this is."""
    window.action_set["maps"].setChecked(False)
    window.setProperty("safe_mode", True)
    label = QLabel(tr("safe mode"))
    label.setObjectName("safe_mode")
    label.setAccessibleName(tr("safe mode"))
    label.setToolTip(tr("Started with default settings, which are not stored, the light theme and the NumPy engine"))
    window.statusBar().addPermanentWidget(label)
