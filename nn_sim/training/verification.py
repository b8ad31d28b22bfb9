"""Does a recorded run come out again bit for bit? Replays every stretch from its beginning, keyframe by keyframe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from nn_sim.engine import Backend
from nn_sim.experiment.stretch import Keyframe, Stretch
from nn_sim.experiment.timeline import Timeline
from nn_sim.language import tr
from nn_sim.training.runner import Runner

Report = Callable[[float], None]
STEPS_OF_A_CALL = 1_000_000


@dataclass(frozen=True)
class Verdict:
    """What a replay has shown.

    Attributes
    ----------
    steps, keyframes : int
        How many steps were done again, and how many recorded states were compared.
    first_bad : tuple of int or None
        (branch, last step that is the same, first recorded step that differs); None if all are the same.
    """

    steps: int
    keyframes: int
    first_bad: tuple[int, int, int] | None = None

    @property
    def sentence(self) -> str:
        """The verdict in words."""
        if self.first_bad is None:
            return tr("bit-identical: {steps} steps replayed, {keyframes} recorded states compared").format(
                steps=self.steps, keyframes=self.keyframes
            )
        branch, good, bad = self.first_bad
        where = (
            tr("step {step}").format(step=bad)
            if bad == good + 1
            else tr("a step from {good} to {bad}").format(good=good + 1, bad=bad)
        )
        return tr(
            "differs: {where} of branch {branch} is the first whose recorded state does not come out again"
        ).format(where=where, branch=branch)


def verify(timeline: Timeline, backend: Callable[[str], Backend], report: Report = lambda _share: None) -> Verdict:
    """Replay all branches of a timeline and compare every keyframe; stop at the first that differs.

    Parameters
    ----------
    timeline : Timeline
        What was recorded.
    backend : callable
        Returns the engine called "compiled" or "numpy", whichever a stretch was trained with.
    report : callable
        Hears how much is done, 0 to 1, and may raise to give up.
    """
    total = sum(branch.last_step - branch.first_step for branch in timeline.branches) or 1
    steps = keyframes = 0
    for branch in timeline.branches:
        for stretch in branch.stretches:
            good = stretch.first_step
            for frame, replayed in _replayed(stretch, backend):
                report(min((steps + frame.step - stretch.first_step) / total, 1.0))
                if not _are_same(frame, replayed):
                    return Verdict(steps + good - stretch.first_step, keyframes, (branch.id, good, frame.step))
                good, keyframes = frame.step, keyframes + 1
            steps += stretch.last_step - stretch.first_step
    return Verdict(steps, keyframes)


def _replayed(stretch: Stretch, backend: Callable[[str], Backend]) -> Iterator[tuple[Keyframe, Keyframe]]:
    """Yield every keyframe of a stretch with what the replay has at that step."""
    if not stretch.frames:
        return
    runner = Runner(stretch.setting, backend(stretch.backend))
    for frame in stretch.frames:
        while runner.step < frame.step and not runner.has_ended:
            runner.advance_to_step(min(frame.step, runner.step + STEPS_OF_A_CALL))
        yield frame, Keyframe.of(runner.experiment())


def _are_same(one: Keyframe, other: Keyframe) -> bool:
    return (
        one.progress == other.progress and one.theta.tobytes() == other.theta.tobytes() and one.memory == other.memory
    )
