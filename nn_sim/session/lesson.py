"""The lesson: the step that comes next, and where the student's cursor stands in it.

Owns what is looked at and what flows into it, as things of the diagram and the matrices. A value; nothing is worked out
before somebody looks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from nn_sim.experiment import Experiment
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.stepper.explanation import Explanation, explain
from nn_sim.stepper.expression import operands
from nn_sim.stepper.next_step import TracedStep, next_step, why_no_trace
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.walk import BEGINNING, Place, Walk, walk_over


@dataclass(frozen=True)
class TargetRef:
    """The target y_k of an output, counted from 1, which stands beside it."""

    output: int


@dataclass(frozen=True)
class LossRef:
    """The loss, which belongs to all outputs together."""


Thing = UnitRef | WeightRef | TargetRef | LossRef
LOSS = LossRef()

_LOSSES = frozenset({"l", "mean_l"})
DEFAULT_GRANULARITY = "batch"


@dataclass(frozen=True, eq=False)
class Lesson:
    """A cursor on the step that an experiment does next.

    Attributes
    ----------
    experiment : Experiment
        Before the step.
    place : Place
        Where the cursor stands.
    asked : Scalar or None
        A number that the student asked about, which is shown instead until the cursor moves.
    granularity : str
        How far one move goes, one of ``walk.GRANULARITIES``.
    long_way : bool
        Whether delta_k is shown by the chain rule as written, with its two slopes.
    active : bool
        Whether the student is stepping; before that nothing is lit.
    playing : bool
        Whether the cursor moves on by itself.
    moves_per_second : float
        How often, while playing.
    """

    experiment: Experiment
    place: Place = BEGINNING
    asked: Scalar | None = None
    granularity: str = DEFAULT_GRANULARITY
    long_way: bool = False
    active: bool = False
    playing: bool = False
    moves_per_second: float = 1.0

    @cached_property
    def problem(self) -> str:
        """Why the step cannot be shown number by number; "" if it can."""
        return why_no_trace(self.experiment)

    @cached_property
    def step(self) -> TracedStep:
        """The step, finished."""
        return next_step(self.experiment)

    @cached_property
    def walk(self) -> Walk:
        """The way through it."""
        return walk_over(self.step, long_way=self.long_way)

    @property
    def scalar(self) -> Scalar:
        """The number that is looked at."""
        return self.asked or self.walk.scalar(self.place)

    @cached_property
    def explanation(self) -> Explanation:
        """All that is to be said of it."""
        part = 0 if self.asked else self.place.part
        return explain(self.step, self.scalar, part=part, long_way=self.long_way)

    @cached_property
    def lit(self) -> Lit:
        """What lights up in diagram and matrices."""
        return lit_by(self)

    def on(self, experiment: Experiment) -> Lesson:
        """Return the lesson for another experiment: at the same place where its step has the same stages."""
        if experiment is self.experiment:
            return self
        same = _stages_of(experiment) == _stages_of(self.experiment)
        return replace(
            self,
            experiment=experiment,
            place=self.place if same else BEGINNING,
            asked=self.asked if same else None,
            active=self.active and same,
        )


@dataclass(frozen=True)
class Lit:
    """What lights up: the thing whose number is looked at, and those whose numbers flow into it.

    Attributes
    ----------
    target : Thing or None
        Where the number belongs; None for a setting.
    flows_in : dict
        Things with the kinds of quantity they give, 0, 1, ..., as in ``Explanation.kinds`` and in the order in which
        the equation names them; each kind has its colour and its mark.
    current : frozenset
        Those of them that belong to the term the cursor is at.
    """

    target: Thing | None
    flows_in: dict[Thing, tuple[int, ...]]
    current: frozenset[Thing]


NOTHING_LIT = Lit(None, {}, frozenset())


def lit_by(lesson: Lesson) -> Lit:
    """Work out what a lesson lights up; nothing before the student steps, or where the step is too large."""
    if not lesson.active or lesson.problem:
        return NOTHING_LIT
    said = lesson.explanation
    flows_in: dict[Thing, tuple[int, ...]] = {}
    for operand in said.flows_in:
        if (thing := thing_of(operand.scalar)) is not None:
            kinds = flows_in.get(thing, ())
            flows_in[thing] = tuple(dict.fromkeys((*kinds, said.kinds[operand.scalar.quantity])))
    in_term = operands(said.term) if said.term is not None else ()
    current = {thing_of(operand.scalar) for operand in in_term}
    return Lit(thing_of(said.scalar), flows_in, frozenset(filter(None, current)))


def thing_of(scalar: Scalar) -> Thing | None:
    """Return what a number belongs to: a unit, a weight, a target, the loss; None for the settings."""
    if scalar.is_of_weight:
        row, column = scalar.index
        return WeightRef(scalar.layer, row, column)
    if scalar.index:
        return TargetRef(scalar.index[0]) if scalar.quantity == "y_k" else UnitRef(scalar.layer, scalar.index[0])
    return LOSS if scalar.quantity in _LOSSES else None


def scalar_of(selection: Selection, hidden_count: int, example: int = 0) -> Scalar | None:
    """Return the number that a click on a unit or a weight asks about: x_i, u_j or z_k, or the weight itself."""
    if isinstance(selection, WeightRef):
        weight = "w_jk" if selection.layer == hidden_count else "v_ij"
        return Scalar(weight, selection.layer, (selection.row, selection.column))
    if isinstance(selection, UnitRef):
        quantity = "x_i" if selection.layer == 0 else "z_k" if selection.layer == hidden_count + 1 else "u_j"
        return Scalar(quantity, selection.layer, (selection.unit,), example)
    return None


def _stages_of(experiment: Experiment) -> tuple[object, ...]:
    """What the stages of a step follow from."""
    how = experiment.hyperparameters
    left = experiment.example_count - experiment.progress.position
    return experiment.spec.sizes, min(how.batch_size, left), how.optimiser, bool(how.l1 or how.l2 or how.frozen)
