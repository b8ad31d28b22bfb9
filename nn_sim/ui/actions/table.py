"""The one table of actions: every row there is, and which row has which id.

What the application alone knows of, its pages and themes, it adds to the ``ActionSet`` as rows of the same kind.
"""

from __future__ import annotations

from nn_sim.ui.actions.rows.data import DATA
from nn_sim.ui.actions.rows.files import EDIT, FILES
from nn_sim.ui.actions.rows.help import HELP
from nn_sim.ui.actions.rows.network import NETWORK
from nn_sim.ui.actions.rows.train import TRAIN
from nn_sim.ui.actions.rows.view import VIEW
from nn_sim.ui.actions.spec import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = (*FILES, *EDIT, *VIEW, *NETWORK, *DATA, *TRAIN, *HELP)
BY_ID = {spec.id: spec for spec in ACTIONS}
