"""Every number of a step by its row number: what is given, each example there and back, the whole batch.

A row is a number and nothing is made for it before it is looked at, so that a batch of thousands costs nothing. The
rows of one example have a *position* each, which is the same for all examples; what does not depend on the example is
worked out by position. Knows no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.optimisers import OPTIMISERS
from nn_sim.stepper.code_formulas import SETTINGS as CONSTANTS
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.stepper.stage_values import Array, values_of_batch, values_of_examples
from nn_sim.stepper.walk import Stage, Walk, walk_over

Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class RowSpace:
    """All rows of a step: the given numbers first, then the walk.

    Attributes
    ----------
    step : TracedStep
        Where the numbers come from.
    walk : Walk
        Their order.
    given : tuple of Stage
        Old weights, settings and what the optimiser remembers.
    """

    step: TracedStep
    walk: Walk
    given: tuple[Stage, ...]

    @classmethod
    def of(cls, step: TracedStep, *, long_way: bool = False) -> RowSpace:
        """Lay out the rows of a step."""
        return cls(step, walk_over(step, long_way=long_way), _given(step))

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The stages, those of an example once; a `slot` is a place in it."""
        return (*self.given, *self.walk.of_example, *self.walk.of_batch)

    @property
    def hidden_count(self) -> int:
        """H."""
        return self.walk.hidden_count

    @property
    def count(self) -> int:
        """Number of rows."""
        return self.given_count + self._examples_count + self._batch_count

    @property
    def position_count(self) -> int:
        """Number of positions."""
        return int(self._starts[-1])

    @cached_property
    def given_count(self) -> int:
        """Number of given rows, which come first."""
        return int(self._starts[len(self.given)])

    def rows(self, example: int | None) -> Rows:
        """Return the rows with one example, or with all of them for None."""
        if example is None:
            return np.arange(self.count)
        first = self.given_count + example * self._per_example
        return np.concatenate(
            [
                np.arange(self.given_count),
                np.arange(first, first + self._per_example),
                np.arange(self.given_count + self._examples_count, self.count),
            ]
        )

    def positions(self, rows: Rows) -> Rows:
        """Return the position of each row."""
        within = rows - self.given_count
        of_example = self.given_count + within % self._per_example
        of_batch = rows - (self.walk.examples - 1) * self._per_example
        return np.where(within < 0, rows, np.where(within < self._examples_count, of_example, of_batch))

    def examples(self, rows: Rows) -> Rows:
        """Return the example of each row, -1 for what belongs to no single one."""
        within = rows - self.given_count
        is_of_one = (within >= 0) & (within < self._examples_count)
        return np.where(is_of_one, within // self._per_example, -1)

    @cached_property
    def slots(self) -> Rows:
        """The slot of each position."""
        return np.repeat(np.arange(len(self.stages)), np.diff(self._starts))

    @cached_property
    def offsets(self) -> Rows:
        """Which number of its stage each position is, unit by unit."""
        return np.arange(self.position_count) - self._starts[self.slots]

    def slot(self, row: int) -> tuple[int, int, int]:
        """Return slot, offset and example of one row."""
        within, example, position = row - self.given_count, -1, row
        if 0 <= within < self._examples_count:
            example, rest = divmod(within, self._per_example)
            position = self.given_count + rest
        elif within >= 0:
            position = row - (self.walk.examples - 1) * self._per_example
        slot = int(np.searchsorted(self._starts, position, side="right")) - 1
        return slot, position - int(self._starts[slot]), example

    def scalar(self, row: int) -> Scalar:
        """Return the address of the number in a row."""
        slot, offset, example = self.slot(row)
        stage = self.stages[slot]
        if not stage.layer and stage.units == 1 and not stage.columns and stage.quantity != "x_i":
            return Scalar(stage.quantity, example=example)
        unit, number = divmod(offset, stage.numbers_of_unit)
        if stage.columns:
            return of_weight(stage.quantity, stage.layer, unit, number, self.hidden_count, example)
        return of_unit(stage.quantity, stage.layer, unit + 1, example)

    def row_of(self, scalar: Scalar) -> int | None:
        """Return the row of a number; None for a bias unit, which has none."""
        slot = self._slot_of.get((scalar.quantity, scalar.layer))
        if slot is None:
            return None
        stage, offset = self.stages[slot], 0
        if scalar.is_of_weight:
            offset = scalar.index[0] * stage.columns + scalar.index[1]
        elif scalar.index:
            offset = scalar.index[0] - 1
        if not 0 <= offset < stage.units * stage.numbers_of_unit:
            return None
        position = int(self._starts[slot]) + offset
        if slot < len(self.given):
            return position
        if slot < len(self.given) + len(self.walk.of_example):
            return position + max(scalar.example, 0) * self._per_example
        return position + (self.walk.examples - 1) * self._per_example

    def value(self, row: int) -> float:
        """Return the number in a row."""
        slot, offset, example = self.slot(row)
        return float(self._numbers(slot, slice(example, example + 1)).flat[offset])

    def values(self, rows: Rows) -> Array:
        """Return the numbers in many rows."""
        positions, examples = self.positions(rows), self.examples(rows)
        slots, offsets = self.slots[positions], self.offsets[positions]
        found = np.empty(len(rows))
        alone = examples[examples >= 0]
        first, last = (int(alone.min()), int(alone.max())) if len(alone) else (0, 0)
        for slot in np.unique(slots):
            here = slots == slot
            numbers = self._numbers(int(slot), slice(first, last + 1))
            if self._is_of_example(int(slot)):
                found[here] = numbers.reshape(last + 1 - first, -1)[examples[here] - first, offsets[here]]
            else:
                found[here] = numbers.ravel()[offsets[here]]
        return found

    def _is_of_example(self, slot: int) -> bool:
        return 0 <= slot - len(self.given) < len(self.walk.of_example)

    def _numbers(self, slot: int, examples: slice) -> Array:
        stage = self.stages[slot]
        if self._is_of_example(slot):
            return values_of_examples(self.step, stage.quantity, stage.layer, examples)
        if slot not in self._kept:
            self._kept[slot] = values_of_batch(self.step, stage.quantity, stage.layer)
        return self._kept[slot]

    @cached_property
    def _kept(self) -> dict[int, Array]:
        return {}

    @cached_property
    def _starts(self) -> Rows:
        return np.cumsum([0, *(stage.units * stage.numbers_of_unit for stage in self.stages)])

    @cached_property
    def _slot_of(self) -> dict[tuple[str, int], int]:
        return {(stage.quantity, stage.layer): slot for slot, stage in enumerate(self.stages)}

    @cached_property
    def _per_example(self) -> int:
        return int(self._starts[len(self.given) + len(self.walk.of_example)]) - self.given_count

    @property
    def _examples_count(self) -> int:
        return self.walk.examples * self._per_example

    @property
    def _batch_count(self) -> int:
        return self.position_count - self.given_count - self._per_example


def _given(step: TracedStep) -> tuple[Stage, ...]:
    """What a step begins with, beside its examples."""
    sizes, how = step.trace.parameters.spec.sizes, step.hyperparameters
    optimiser, last = OPTIMISERS[how.optimiser], len(sizes) - 2
    stems = ("", *(("first_",) if optimiser.uses_first else ()), *(("second_",) if optimiser.uses_second else ()))
    matrices = (
        Stage(stem + ("w_jk" if layer == last else "v_ij"), layer, sizes[layer + 1], sizes[layer] + 1)
        for stem in stems
        for layer in range(last + 1)
    )
    settings = ["eta", *(("l1",) if how.l1 else ()), *(("l2",) if how.l2 else ())]
    settings += [setting for _name, setting in CONSTANTS[how.optimiser]]
    return (*matrices, *(Stage(setting, 0, 1) for setting in settings))
