"""What of a network a lesson lights up, and how strongly: the number that is looked at, and what flows into it.

Diagram and matrices paint by it. Owns when there is light at all; knows no colours.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from nn_sim.session.lesson import Lesson, Thing
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState


@dataclass(frozen=True)
class Light:
    """How one thing is lit.

    Attributes
    ----------
    is_target : bool
        Whether its number is the one that is looked at.
    kinds : tuple of int
        The kinds of quantity that it gives to that number; see ``KIND_MARKS``. Empty if it gives nothing.
    is_strong : bool
        Whether it belongs to the term that the cursor is at; where the cursor stands for the whole number, all do.
    """

    is_target: bool = False
    kinds: tuple[int, ...] = ()
    is_strong: bool = True

    @property
    def colour_kind(self) -> int:
        """The kind whose colour it has: the first."""
        return self.kinds[0] if self.kinds else 0


@dataclass(frozen=True)
class Lights:
    """What is lit, by thing; while anything is, the rest stands back.

    Attributes
    ----------
    lit : dict of Light
        The target and what flows into it.
    lesson : Lesson or None
        Whose lights they are; None where there are none.
    """

    lit: dict[Thing, Light] = field(default_factory=dict)
    lesson: Lesson | None = None

    def __bool__(self) -> bool:
        return self.lesson is not None

    def of(self, thing: Thing) -> Light | None:
        """How a thing is lit; None if it is not."""
        return self.lit.get(thing)

    def of_units(self, layer: int, units: Iterable[int]) -> Light | None:
        """How the most prominent of some units is lit: the target, else a strong one."""
        found = [light for unit in units if (light := self.lit.get(UnitRef(layer, unit)))]
        return max(found, key=lambda light: (light.is_target, light.is_strong), default=None)

    @property
    def target(self) -> Thing | None:
        """Where the number that is looked at belongs."""
        return next((thing for thing, light in self.lit.items() if light.is_target), None)

    @property
    def weights(self) -> dict[WeightRef, Light]:
        """The weights among what is lit."""
        return {thing: light for thing, light in self.lit.items() if isinstance(thing, WeightRef)}


NO_LIGHTS = Lights()


def lights_of(state: ViewState) -> Lights:
    """Return what is lit; nothing in a run or before the student steps.

    Nor where the step is too large, or a probe is in the network, whose numbers the equations are not about.
    """
    lesson = state.lesson
    if state.running or state.probe is not None or not lesson.active or lesson.problem:
        return NO_LIGHTS
    said = lesson.lit
    by_term = lesson.granularity == "term" and lesson.asked is None
    lit: dict[Thing, Light] = {
        thing: Light(kinds=kinds, is_strong=not by_term or thing in said.current)
        for thing, kinds in said.flows_in.items()
    }
    if said.target is not None:
        lit[said.target] = Light(is_target=True, kinds=said.flows_in.get(said.target, ()))
    return Lights(lit, lesson)
