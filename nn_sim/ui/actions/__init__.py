"""The actions of the program: one table, and what is built from it: menus, toolbar, command palette, shortcut sheet.

Names what can be done, by which key and when. What it does belongs to the session, or to the application that binds it.
"""

from nn_sim.ui.actions.action_set import ActionSet
from nn_sim.ui.actions.menu_bar import build_menus, context_menu
from nn_sim.ui.actions.spec import ActionSpec
from nn_sim.ui.actions.table import ACTIONS

__all__ = ["ACTIONS", "ActionSet", "ActionSpec", "build_menus", "context_menu"]
