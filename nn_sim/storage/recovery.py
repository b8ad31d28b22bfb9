"""What is kept of work that has not been saved, so that a crash takes nothing: two files in a folder of their own.

``work-N.nnsim`` is all of it and is written when there is time; ``now-N.nnsim`` is the experiment alone and is written
after every change. N counts the changes, and so tells which is newer whatever was written first. Neither is flushed to
the disk at once: the system keeps what a process has written, however it ends.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np

from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.stretch import Keyframe, Stretch
from nn_sim.experiment.timeline import Timeline, begun, with_edit, with_run
from nn_sim.language import tr
from nn_sim.storage.load import load
from nn_sim.storage.problems import FileProblem
from nn_sim.storage.save import write
from nn_sim.storage.saved import Saved

WORK, NOW, OF = "work", "now", "of.txt"


def keep_work(folder: Path, saved: Saved, number: int) -> None:
    """Keep all of the work as it was after so many changes.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    _put(folder, WORK, saved, number)


def keep_now(folder: Path, experiment: Experiment, number: int) -> None:
    """Keep the experiment alone, as it was after so many changes."""
    _put(folder, NOW, Saved(experiment, begun(experiment)), number)


def keep_name(folder: Path, name: str) -> None:
    """Note which file the work belongs to, for those who are asked whether they want it back."""
    with contextlib.suppress(OSError):
        (folder / OF).write_text(name, encoding="utf-8")


def name_of(folder: Path) -> str:
    """Return what ``keep_name`` has noted; empty if nothing."""
    try:
        return (folder / OF).read_text(encoding="utf-8")[:4096]
    except (OSError, UnicodeDecodeError):
        return ""


def recovered(folder: Path) -> Saved:
    """Put together what is kept in a folder: all of the work, and what was done after it had been kept.

    Raises
    ------
    FileProblem
        If neither file can be read.
    """
    (work, work_number), (now, now_number) = _newest(folder, WORK), _newest(folder, NOW)
    if isinstance(work, Saved) and isinstance(now, Saved) and now_number > work_number:
        timeline, experiment = joined(work, now.experiment)
        return replace(work, experiment=experiment, timeline=timeline)
    for one in (work, now):
        if isinstance(one, Saved):
            return one
    raise next(
        (one for one in (work, now) if isinstance(one, FileProblem)),
        FileProblem(tr("{name}: nothing was kept.").format(name=folder.name)),
    )


def joined(work: Saved, now: Experiment) -> tuple[Timeline, Experiment]:
    """Put an experiment that is newer than the work at its place on the work's timeline."""
    before = work.experiment
    if same_data(before, now):  # one object again, so that the run can go on where it was
        now = _with_data_of(before, now)
    goes_on = now.data is before.data and now.spec == before.spec and now.progress.step > before.progress.step
    if goes_on and before.progress.step == work.timeline.branch.last_step:
        backend = work.timeline.branch.stretches[-1].backend
        run = Stretch(before, backend, (Keyframe.of(now),))
        return with_run(work.timeline, (run,), now), now
    return with_edit(work.timeline, now), now


def same_data(one: Experiment, other: Experiment) -> bool:
    """Whether two experiments learn from the same numbers."""
    return one.split == other.split and all(
        np.array_equal(getattr(one.data, name), getattr(other.data, name))
        for name in ("X_train", "Y_train", "X_test", "Y_test")
    )


def set_aside(folder: Path) -> Path:
    """Move a folder that cannot be read out of the way, and return where it is now."""
    for number in range(1, 1000):
        place = folder.with_name(f"unreadable-{number}")
        if not place.exists():
            with contextlib.suppress(OSError):
                return folder.rename(place)
    return folder


def forget(folder: Path) -> None:
    """Delete what is kept."""
    shutil.rmtree(folder, ignore_errors=True)


def _with_data_of(before: Experiment, now: Experiment) -> Experiment:
    return replace(now, dataset=before.dataset, data=before.data)


def _put(folder: Path, kind: str, saved: Saved, number: int) -> None:
    new = folder / f"{kind}-{number}.tmp"  # a name of its own, for two may be written at the same time
    with new.open("wb") as file:
        write(file, saved)
    os.replace(new, folder / f"{kind}-{number}.nnsim")
    for older, path in _kept(folder, kind):
        if older < number:
            path.unlink(missing_ok=True)


def _newest(folder: Path, kind: str) -> tuple[Saved | FileProblem | None, int]:
    """The newest file of a kind that can be read, or what is wrong with the newest."""
    problem = None
    for number, path in sorted(_kept(folder, kind), reverse=True):
        try:
            return load(path), number
        except FileProblem as error:
            problem = problem or error
    return problem, -1


def _kept(folder: Path, kind: str) -> list[tuple[int, Path]]:
    """All files of a kind with their numbers."""
    found = []
    for path in folder.glob(f"{kind}-*.nnsim"):
        number = path.stem.removeprefix(f"{kind}-")
        if number.isascii() and number.isdigit():
            found.append((int(number), path))
    return found
