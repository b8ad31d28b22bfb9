"""What the bar says: where one is, the names of branches, why the past cannot be visited. Pure texts."""

from __future__ import annotations

from nn_sim.experiment.places import Fork
from nn_sim.experiment.timeline import Bookmark, Branch, Timeline
from nn_sim.language import later, tr
from nn_sim.ui.number_format import grouped, short
from nn_sim.ui.timeline.run_picture import RunPicture

EMPTY = later("Train, and every step can be visited here.")
RUNNING = later("Pause the run, then every step of it can be visited here.")
IN_THE_PAST = later("in the past: change anything to branch off, or End to return")
YOU_ARE_IN_THE_PAST = later("You are in the past: change anything to branch off, or End to return")
IN_THE_PAST_SHORT = later("in the past")
HOW_TO = later("Drag or click to visit a step; ← → a step, Ctrl ← → an epoch, Home and End")


def read_out(run: RunPicture, loss: float) -> tuple[str, str]:
    """Say where one stands in two lines: "step 48 · epoch 12", "loss 0.0312"."""
    return tr("step {now} · epoch {epoch}").format(now=grouped(run.now), epoch=grouped(run.epoch)), tr(
        "loss {loss}"
    ).format(loss=short(loss))


def default_name(step: int) -> str:
    """Name a bookmark that the user has not named."""
    return tr("step {step}").format(step=step)


def branch_text(timeline: Timeline, branch: Branch) -> str:
    """Name a branch: "run 1 · 480 steps", "run 2 · branch of run 1 at step 120 · 60 steps"."""
    steps = count_of_steps(branch.last_step - branch.first_step)
    if branch.parent is None:
        return tr("run {run} · {steps}").format(run=branch.id, steps=steps)
    first = grouped(branch.first_step)
    if branch.parent not in timeline.by_id:
        return tr("run {run} · branch at step {first} · {steps}").format(run=branch.id, first=first, steps=steps)
    return tr("run {run} · branch of run {parent} at step {first} · {steps}").format(
        run=branch.id, parent=branch.parent, first=first, steps=steps
    )


def count_of_steps(count: int) -> str:
    """Count steps: "1 step", "480 steps"."""
    return tr("1 step") if count == 1 else tr("{count} steps").format(count=grouped(count))


def flag_text(mark: Bookmark) -> str:
    """Say what a bookmark marks."""
    return tr("Bookmark “{name}”, step {step}").format(name=mark.name, step=grouped(mark.step))


def fork_text(fork: Fork) -> str:
    """Say who goes another way from a step: "At step 120 run 2 goes another way"."""
    step = grouped(fork.step)
    *before, last = (tr("run {run}").format(run=branch) for branch in fork.branches)
    if not before:
        return tr("At step {step} {run} goes another way").format(step=step, run=last)
    return tr("At step {step} {runs} and {last} go another way").format(step=step, runs=", ".join(before), last=last)
