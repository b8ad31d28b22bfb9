"""From the records of a timeline to the timeline.

Owns what must fit together in one: steps that ascend, branches that leave a branch there is, frames that fit their
network, and an experiment and bookmarks that stand at steps there are.
"""

from __future__ import annotations

from collections.abc import Sequence

from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.stretch import Keyframe, Stretch
from nn_sim.experiment.timeline import Bookmark, Branch, Timeline
from nn_sim.language import tr
from nn_sim.storage import schema
from nn_sim.storage.decode_experiments import Draft, ExperimentReader, require_position
from nn_sim.storage.problems import Fault

Steps = dict[int, tuple[int, int]]
"""The first and the last step of each branch, that of its parents included."""


def require_whole(record: schema.TimelineRecord, now: Draft, drafts: Sequence[Draft], reader: ExperimentReader) -> None:
    """See that a timeline can be; what it takes to go through it is not much.

    Raises
    ------
    Fault
        If it cannot.
    """
    place = "timeline.json"
    steps: Steps = {}
    for n, branch in enumerate(record.branches):
        _require_branch(branch, drafts, reader, steps, f"{place}, branches[{n}]")
    if record.current not in steps:
        raise Fault(
            f"{place}, current", tr("expected a branch there is, found {current}").format(current=record.current)
        )
    _require_step(now.progress.step, steps[record.current], f"{place}, current")
    for n, mark in enumerate(record.bookmarks):
        if mark.branch not in steps:
            raise Fault(
                tr("{place}, bookmarks[{n}].branch").format(place=place, n=n),
                tr("expected a branch there is, found {branch}").format(branch=mark.branch),
            )
        _require_step(mark.step, steps[mark.branch], tr("{place}, bookmarks[{n}].step").format(place=place, n=n))


def timeline_of(record: schema.TimelineRecord, experiments: Sequence[Experiment], reader: ExperimentReader) -> Timeline:
    """Make the timeline of a record in which ``require_whole`` found nothing wrong.

    Raises
    ------
    Fault
        If a frame stands at an example that there is not; how many there are is known only now.
    """
    return Timeline(
        branches=tuple(
            _branch(branch, experiments, reader, tr("timeline.json, branches[{n}]").format(n=n))
            for n, branch in enumerate(record.branches)
        ),
        current=record.current,
        bookmarks=tuple(Bookmark(mark.name, mark.branch, mark.step) for mark in record.bookmarks),
    )


def _require_branch(
    record: schema.BranchRecord, drafts: Sequence[Draft], reader: ExperimentReader, steps: Steps, place: str
) -> None:
    if record.id in steps:
        raise Fault(f"{place}.id", tr("expected another number for each branch, found {id} twice").format(id=record.id))
    first = now = draft_at(drafts, record.stretches[0].setting, f"{place}.stretches[0].setting").progress.step
    begin = first
    if record.parent is not None:
        if record.parent not in steps:
            raise Fault(
                f"{place}.parent", tr("expected a branch before this one, found {parent}").format(parent=record.parent)
            )
        _require_step(first, steps[record.parent], f"{place}.stretches[0].setting")
        begin = steps[record.parent][0]
    for n, stretch in enumerate(record.stretches):
        now = _end_of_stretch(stretch, now, drafts, reader, f"{place}.stretches[{n}]")
    steps[record.id] = begin, now
    reader.history(record.history, f"{place}.history")


def _end_of_stretch(
    record: schema.StretchRecord, now: int, drafts: Sequence[Draft], reader: ExperimentReader, place: str
) -> int:
    setting = draft_at(drafts, record.setting, f"{place}.setting")
    if setting.progress.step != now:
        raise Fault(
            f"{place}.setting",
            tr("expected one at step {now}, found one at step {step}").format(now=now, step=setting.progress.step),
        )
    for n, frame in enumerate(record.frames):
        at = f"{place}.frames[{n}]"
        if frame.progress.step <= now:
            raise Fault(
                f"{at}.progress.step",
                tr("expected a step after {now}, found {step}").format(now=now, step=frame.progress.step),
            )
        now = frame.progress.step
        reader.progress(frame.progress, f"{at}.progress")
        reader.theta(setting.spec, frame.theta, f"{at}.theta")
        reader.memory(frame.memory, setting.spec, setting.hyperparameters, f"{at}.memory")
    return now


def _branch(
    record: schema.BranchRecord, experiments: Sequence[Experiment], reader: ExperimentReader, place: str
) -> Branch:
    stretches = tuple(
        _stretch(stretch, experiments[stretch.setting], reader, f"{place}.stretches[{n}]")
        for n, stretch in enumerate(record.stretches)
    )
    return Branch(record.id, record.parent, stretches, reader.history(record.history, f"{place}.history"))


def _stretch(record: schema.StretchRecord, setting: Experiment, reader: ExperimentReader, place: str) -> Stretch:
    frames = tuple(_frame(frame, setting, reader, f"{place}.frames[{n}]") for n, frame in enumerate(record.frames))
    return Stretch(setting, record.backend, frames)


def _frame(record: schema.FrameRecord, setting: Experiment, reader: ExperimentReader, place: str) -> Keyframe:
    progress = reader.progress(record.progress, f"{place}.progress")
    require_position(progress, setting.example_count, f"{place}.progress")
    theta = reader.theta(setting.spec, record.theta, f"{place}.theta")
    memory = reader.memory(record.memory, setting.spec, setting.hyperparameters, f"{place}.memory")
    return Keyframe(progress, theta, memory)


def draft_at(drafts: Sequence[Draft], index: int, place: str) -> Draft:
    """Return the experiment at a place, or say at which place of the file there is none."""
    if index >= len(drafts):
        raise Fault(
            place,
            tr("expected one of the {count} experiments, found number {index}").format(count=len(drafts), index=index),
        )
    return drafts[index]


def _require_step(step: int, branch: tuple[int, int], place: str) -> None:
    first, last = branch
    if not first <= step <= last:
        raise Fault(
            place,
            tr("expected a step from {first} to {last}, where its branch is, found {step}").format(
                first=first, last=last, step=step
            ),
        )
