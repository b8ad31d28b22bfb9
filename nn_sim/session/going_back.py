"""What the doctor of a broken run offers: to go back to before the run, as it was or with a smaller learning rate."""

from __future__ import annotations

from dataclasses import replace

from nn_sim.experiment.edits import with_hyperparameters
from nn_sim.language import tr
from nn_sim.session.document import Document


def go_back(document: Document) -> None:
    """Undo the run that has been diagnosed; Redo brings it back. Nothing happens where there is no diagnosis."""
    doctor = document.state.doctor
    if doctor is not None and doctor.can_go_back:
        document.undo_stack.undo()  # its entry is the newest: a diagnosis goes with the first change after it


def try_smaller_eta(document: Document) -> None:
    """Take the experiment from before the run, with a tenth of eta, as one entry of the undo stack."""
    doctor = document.state.doctor
    if doctor is None:
        return
    now, before = document.experiment, doctor.before
    eta = tenth(now.hyperparameters.eta)
    after = with_hyperparameters(before, replace(before.hyperparameters, eta=eta))
    document.commit(now, after, tr("Back to before, η = {eta:g}").format(eta=eta))


def tenth(eta: float) -> float:
    """A tenth of a learning rate, as one would write it: 0.07 of 0.7, which in binary is a little off."""
    return float(f"{eta / 10:.12g}")
