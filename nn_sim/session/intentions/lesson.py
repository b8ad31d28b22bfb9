"""What a student can want of the cursor that walks over the equations of a step."""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.stepper.scalars import Scalar


@dataclass(frozen=True)
class MoveCursor:
    """Move the student's cursor on, or back, by the granularity that is set."""

    forward: bool = True


@dataclass(frozen=True)
class PlaceCursor:
    """Put the student's cursor at the beginning of a stage of the walk, counted from 0."""

    stage: int


@dataclass(frozen=True)
class SetGranularity:
    """Let one move of the cursor go as far as this, one of ``walk.GRANULARITIES``."""

    name: str


@dataclass(frozen=True)
class Explain:
    """Show where a number comes from; None for the one at the cursor again."""

    scalar: Scalar | None


@dataclass(frozen=True)
class ShowLongWay:
    """Show delta_k by the chain rule as written, with its two slopes, or the short way."""

    on: bool


@dataclass(frozen=True)
class PlayLesson:
    """Let the cursor move on by itself, or hold it."""

    on: bool


@dataclass(frozen=True)
class SetLessonSpeed:
    """Move the cursor so often while it moves by itself."""

    moves_per_second: float


LessonWish = MoveCursor | PlaceCursor | SetGranularity | Explain | ShowLongWay | PlayLesson | SetLessonSpeed
