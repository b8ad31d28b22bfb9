"""Dialogs that belong to no view: the settings, and what the program is made of."""

from nn_sim.ui.dialogs.about_dialog import AboutDialog
from nn_sim.ui.dialogs.setting_values import Offer, SettingValues
from nn_sim.ui.dialogs.settings_dialog import SettingsDialog

__all__ = ["AboutDialog", "Offer", "SettingValues", "SettingsDialog"]
