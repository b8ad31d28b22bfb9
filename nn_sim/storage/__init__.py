"""Files: the work with its data, its past and its settings, saved so that nothing is lost and read with distrust."""

from nn_sim.storage.fingerprint import Fingerprint, fingerprint
from nn_sim.storage.load import load
from nn_sim.storage.problems import ChangedElsewhere, FileProblem, SaveProblem
from nn_sim.storage.save import save
from nn_sim.storage.saved import Saved, ViewSettings

__all__ = [
    "ChangedElsewhere",
    "FileProblem",
    "Fingerprint",
    "SaveProblem",
    "Saved",
    "ViewSettings",
    "fingerprint",
    "load",
    "save",
]
