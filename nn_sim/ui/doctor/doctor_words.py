"""What the doctor says of a finding: a title, where, why and what each button would do. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.language import tr
from nn_sim.session.diagnosis import Diagnosis
from nn_sim.session.going_back import tenth
from nn_sim.session.view_state import ViewState
from nn_sim.training.finding import DeadUnits, Divergence, hidden_names
from nn_sim.ui.number_format import grouped


@dataclass(frozen=True)
class Words:
    """Texts for one diagnosis.

    Attributes
    ----------
    title : str
        What has happened.
    where : str
        Step, epoch, unit and weight.
    why : str
        The cause in plain words, and what is kept.
    back_tip, try_text, try_tip : str
        What the two buttons say.
    offers_smaller_eta : bool
        Whether a smaller learning rate could help.
    """

    title: str
    where: str
    why: str
    back_tip: str
    try_text: str
    try_tip: str
    offers_smaller_eta: bool


def words_for(state: ViewState, doctor: Diagnosis) -> Words:
    """Put a diagnosis into words; numbers and sizes are those of the state that is shown with it."""
    finding, step = doctor.finding, doctor.before.progress.step
    eta = state.experiment.hyperparameters.eta
    begin = tr("the start") if step == 0 else tr("step {step}").format(step=step)
    back_tip = tr("Undo the run: back to {begin}, with η = {eta:g}. Redo brings it back.").format(
        begin=begin, eta=doctor.before.hyperparameters.eta
    )
    if not doctor.can_go_back:
        back_tip = tr("There is nothing to go back to: the run stopped before its first step changed a weight.")
    title, where, why = _of_divergence(finding) if isinstance(finding, Divergence) else _of_dead_units(finding)
    return Words(
        title=title,
        where=where,
        why=why,
        back_tip=back_tip,
        try_text=tr("Tr&y η / 10 = {tenth:g}").format(tenth=tenth(eta)),
        try_tip=tr("Back to {begin}, with a tenth of the learning rate η = {eta:g}. Undo returns here.").format(
            begin=begin, eta=eta
        ),
        offers_smaller_eta=isinstance(finding, Divergence) or not finding.since_start,
    )


def _of_divergence(finding: Divergence) -> tuple[str, str, str]:
    where = tr("Step {step}, {after}: {happened}").format(
        step=finding.step, after=_after(finding.epoch - 1), happened=finding.happened
    )
    return (
        tr("Training diverged"),
        where,
        tr("{cause} The weights before that step are kept.").format(cause=finding.cause),
    )


def _of_dead_units(finding: DeadUnits) -> tuple[str, str, str]:
    one = len(finding.units) == 1
    named = hidden_names(finding.units)
    title = (
        tr("A hidden unit cannot learn")
        if one
        else tr("{count} hidden units cannot learn").format(count=len(finding.units))
    )
    since = tr(" It was so when the run began.") if one else tr(" They were so when the run began.")
    where = tr("Step {step}, {after}: the slope g′(rⱼ) of {named} is 0.").format(
        step=finding.step, after=_after(finding.epoch), named=named
    )
    after = since if finding.since_start else ""
    goes_on = tr(" Run goes on without it.") if one else tr(" Run goes on without them.")
    return title, where, _typeset(finding.cause) + after + goes_on


def _after(epochs: int) -> str:
    """The epoch as the toolbar counts: those that are finished."""
    return tr("after 1 epoch") if epochs == 1 else tr("after {count} epochs").format(count=grouped(epochs))


def _typeset(words: str) -> str:
    """Write the index j as the lecture does."""
    return words.replace("_j", "ⱼ")
