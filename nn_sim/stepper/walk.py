"""The order in which a student goes through the numbers of a step, and how far one press of a key goes.

Owns phases and granularities. A walk is worked out from sizes and settings alone; a cursor is a ``Place`` on it, so
going back is as cheap as going on, and nothing is ever half updated.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from nn_sim.engine.notation import QUANTITIES
from nn_sim.engine.optimisers import OPTIMISERS
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.stepper.update_equations import has_d

GRANULARITIES = ("term", "unit", "layer", "phase", "example", "batch", "epoch")
"""From the finest to the coarsest: an addend of a sum or one weight's number; a unit with all its weights; a quantity
in one layer; a phase, which for an update covers all matrices of its kind; an example there and back; a whole step;
an epoch."""

WITHIN_A_STEP = GRANULARITIES[:5]


@dataclass(frozen=True)
class Stage:
    """One quantity in one layer: for one example, or for the batch where `example` is -1.

    `columns` counts the numbers of each unit: 0 where the unit itself has one, else one for each weight of its row.
    """

    quantity: str
    layer: int
    units: int
    columns: int = 0
    example: int = -1

    @property
    def phase(self) -> str:
        """The part of a step that it belongs to."""
        return QUANTITIES[self.quantity].phase

    @property
    def numbers_of_unit(self) -> int:
        """How many numbers it has for each unit."""
        return max(self.columns, 1)


class Place(NamedTuple):
    """Where a cursor stands: stage, unit in it, number of that unit, part of that number's sum; all from 0."""

    stage: int = 0
    unit: int = 0
    number: int = 0
    part: int = 0


BEGINNING = Place()


@dataclass(frozen=True)
class Walk:
    """All stages of a step: the same ones for each example, then those of the whole batch.

    Attributes
    ----------
    hidden_count : int
        H.
    of_example : tuple of Stage
        What is worked out for each example.
    of_batch : tuple of Stage
        What follows once for all of them.
    examples : int
        B.
    """

    hidden_count: int
    of_example: tuple[Stage, ...]
    of_batch: tuple[Stage, ...]
    examples: int

    @property
    def stage_count(self) -> int:
        """Number of stages."""
        return self.examples * len(self.of_example) + len(self.of_batch)

    def stage(self, number: int) -> Stage:
        """Return a stage by its number."""
        example, place = divmod(number, len(self.of_example))
        if example < self.examples:
            return replace(self.of_example[place], example=example)
        return self.of_batch[number - self.examples * len(self.of_example)]

    def scalar(self, place: Place) -> Scalar:
        """Return the number at a place."""
        stage = self.stage(place.stage)
        if stage.columns:
            return of_weight(stage.quantity, stage.layer, place.unit, place.number, self.hidden_count, stage.example)
        if stage.quantity in ("l", "mean_l"):
            return Scalar(stage.quantity, example=stage.example)
        return of_unit(stage.quantity, stage.layer, place.unit + 1, stage.example)

    def place_of(self, scalar: Scalar) -> Place | None:
        """Return where a number comes about; None for what is given, such as an old weight or the bias."""
        unit, number = _unit_and_number(scalar)
        stages = self.of_example if scalar.example >= 0 else self.of_batch
        for place, stage in enumerate(stages):
            if (stage.quantity, stage.layer) == (scalar.quantity, scalar.layer) and 0 <= unit < stage.units:
                first = max(scalar.example, 0) * len(stages) if scalar.example >= 0 else self._first_of_batch
                return Place(first + place, unit, number)
        return None

    def start_of(self, stage: int, granularity: str) -> int:
        """Return the first stage of the group that a stage belongs to."""
        while stage > 0 and self._group(stage - 1, granularity) == self._group(stage, granularity):
            stage -= 1
        return stage

    def after(self, stage: int, granularity: str) -> int:
        """Return the first stage after the group that a stage belongs to."""
        group = self._group(stage, granularity)
        while stage < self.stage_count and self._group(stage, granularity) == group:
            stage += 1
        return stage

    @property
    def _first_of_batch(self) -> int:
        return self.examples * len(self.of_example)

    def _group(self, number: int, granularity: str) -> object:
        stage = self.stage(number)
        if granularity == "phase":
            return stage.example, stage.phase
        if granularity == "example":
            return stage.example if self.examples > 1 else 0
        return number if granularity == "layer" else 0


def _unit_and_number(scalar: Scalar) -> tuple[int, int]:
    """Unit and number of a scalar within its stage, from 0; -1 for a bias unit."""
    if scalar.is_of_weight:
        return scalar.index[0], scalar.index[1]
    return (scalar.index[0] - 1, 0) if scalar.index else (0, 0)


def walk_over(step: TracedStep, *, long_way: bool = False) -> Walk:
    """Lay out the walk over a step; the long way of delta_k has the two slopes as stages of their own."""
    sizes = step.trace.parameters.spec.sizes
    hidden_count = len(sizes) - 2
    return Walk(hidden_count, _of_example(sizes, long_way), _of_batch(step, sizes), step.examples)


def _of_example(sizes: tuple[int, ...], long_way: bool) -> tuple[Stage, ...]:
    last = len(sizes) - 1
    k = sizes[-1]
    stages = [Stage("x_i", 0, sizes[0]), Stage("y_k", last, k)]
    for h in range(1, last):
        stages += [Stage("r_j", h, sizes[h]), Stage("u_j", h, sizes[h])]
    stages += [Stage("s_k", last, k), Stage("z_k", last, k), Stage("l", 0, 1)]
    if long_way:
        stages += [Stage("dl_dz_k", last, k), Stage("dz_ds_k", last, k)]
    stages += [Stage("delta_k", last, k), _of_matrix("dl_d", last - 1, sizes)]
    for h in range(last - 1, 0, -1):
        stages += [Stage(quantity, h, sizes[h]) for quantity in ("backpropagated_j", "du_dr_j", "delta_j")]
        stages.append(_of_matrix("dl_d", h - 1, sizes))
    return tuple(stages)


def _of_batch(step: TracedStep, sizes: tuple[int, ...]) -> tuple[Stage, ...]:
    layers = range(len(sizes) - 2, -1, -1)  # W first, as the lecture updates it; V's gradients have its old values
    stages = []
    if step.examples > 1:
        stages += [Stage("mean_l", 0, 1), *(_of_matrix("mean_dl_d", layer, sizes) for layer in layers)]
    optimiser = OPTIMISERS[step.hyperparameters.optimiser]
    stems = (
        *(("decayed_",) if has_d(step) else ()),
        *(("new_first_",) if optimiser.uses_first else ()),
        *(("new_second_",) if optimiser.uses_second else ()),
        "new_",
    )
    stages += [_of_matrix(stem, layer, sizes) for layer in layers for stem in stems]
    return tuple(stages)


def _of_matrix(stem: str, layer: int, sizes: tuple[int, ...]) -> Stage:
    weight = "w_jk" if layer == len(sizes) - 2 else "v_ij"
    return Stage(stem + weight, layer, sizes[layer + 1], sizes[layer] + 1)
