"""Where steps stand along the bar, and which of them are named there: pure arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nn_sim.experiment.run_steps import steps_at
from nn_sim.language import tr
from nn_sim.ui.number_format import grouped
from nn_sim.ui.timeline.run_picture import RunPicture


@dataclass(frozen=True)
class Scale:
    """Steps `first` to `last` on the pixels `left` to `right`."""

    first: int
    last: int
    left: float
    right: float

    def place(self, step: float) -> float:
        """Return where a step stands, in pixels."""
        share = (step - self.first) / max(self.last - self.first, 1)
        return self.left + share * (self.right - self.left)

    def step(self, place: float) -> int:
        """Return the step nearest to a place; before the left end the first, after the right end the last."""
        share = (place - self.left) / max(self.right - self.left, 1.0)
        return self.first + round(min(max(share, 0.0), 1.0) * (self.last - self.first))


@dataclass(frozen=True)
class Tick:
    """A step that is named under the line."""

    step: int
    text: str


def round_stride(span: float, most: int) -> int:
    """Return the least of 1, 2, 5, 10, 20, 50, ... of which no more than `most` go into a span."""
    wanted = max(span / max(most, 1), 1.0)
    power = int(10.0 ** math.floor(math.log10(wanted)))
    return next(digit * power for digit in (1, 2, 5, 10) if digit * power >= wanted)


def ticks_of(run: RunPicture, most: int) -> tuple[Tick, ...]:
    """Return which steps to name: round epochs with their steps; round steps where an epoch is one or there are few."""
    last_epoch = float(run.history.column("epoch")[-1]) if len(run.history) else 0.0
    if last_epoch < 2.0 or run.last - run.first <= last_epoch:
        return _named(
            run, range_within(run.first, run.last, most), lambda step: tr("step {step}").format(step=grouped(step))
        )
    epochs = range_within(0, int(last_epoch), most)
    steps = steps_at(np.array(epochs, dtype=np.float64), run.settings).tolist()
    names = {
        step: tr("epoch {epoch} · step {step}").format(epoch=grouped(epoch), step=grouped(step))
        for epoch, step in zip(epochs, steps, strict=True)
    }
    return _named(run, steps, names.__getitem__)


def range_within(first: int, last: int, most: int) -> list[int]:
    """Return round numbers from `first` to `last`, about `most` of them."""
    stride = round_stride(last - first, most)
    return list(range(-(-first // stride) * stride, last + 1, stride))


def _named(run: RunPicture, steps: list[int], name: Callable[[int], str]) -> tuple[Tick, ...]:
    return tuple(Tick(step, name(step)) for step in steps if run.first <= step <= run.last)
