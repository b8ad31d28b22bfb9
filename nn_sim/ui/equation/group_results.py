"""The numbers that the cursor's group works out: those of a unit's weights, of a layer, of a phase.

Of a whole example or step only the main ones.
"""

from __future__ import annotations

from collections.abc import Iterator

from nn_sim.session.lesson import Lesson
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.walk import Place, Stage

_MAIN = {
    "example": ("z_k", "l", "delta_k"),
    "batch": ("l", "mean_l", "new_w_jk", "new_v_ij"),
    "epoch": ("l", "mean_l", "new_w_jk", "new_v_ij"),
}
"""What a whole example or step has come to, by granularity."""


def group_of(lesson: Lesson) -> tuple[int, Iterator[Scalar]]:
    """Return how many numbers the cursor's group has, and those numbers; none where it is a single one."""
    stages = _stages(lesson)
    only_unit = lesson.place.unit if lesson.granularity == "unit" else None
    units = [range(stage.units) if only_unit is None else (only_unit,) for stage in stages.values()]
    count = sum(len(some) * stage.numbers_of_unit for some, stage in zip(units, stages.values(), strict=True))
    if count < 2:
        return 0, iter(())
    walk = lesson.walk
    return count, (
        walk.scalar(Place(number, unit, column))
        for (number, stage), some in zip(stages.items(), units, strict=True)
        for unit in some
        for column in range(stage.numbers_of_unit)
    )


def _stages(lesson: Lesson) -> dict[int, Stage]:
    """The stages of the group, by their numbers."""
    walk, at = lesson.walk, lesson.place.stage
    if lesson.asked is not None or lesson.granularity == "term":
        return {}
    if lesson.granularity in ("unit", "layer"):
        return {at: walk.stage(at)}
    group = range(walk.start_of(at, lesson.granularity), walk.after(at, lesson.granularity))
    stages = {number: walk.stage(number) for number in group}
    main = _MAIN.get(lesson.granularity)
    return stages if main is None else {number: one for number, one in stages.items() if one.quantity in main}
