"""The way from number to number that a student has clicked, so that Back leads along it. Owns no widget."""

from __future__ import annotations

from nn_sim.stepper.scalars import Scalar


class Trail:
    """Remembers what was asked before; None stands for the number at the cursor."""

    def __init__(self) -> None:
        self._before: list[Scalar | None] = []
        self._asked: Scalar | None = None

    @property
    def is_off_the_cursor(self) -> bool:
        """Whether there is somewhere to go back to."""
        return self._asked is not None

    def ask(self, scalar: Scalar) -> None:
        """Go on to another number."""
        self._before.append(self._asked)
        self._asked = scalar

    def back(self) -> Scalar | None:
        """Go back by one; return the number that is looked at then, None for the one at the cursor."""
        self._asked = self._before.pop() if self._before else None
        return self._asked

    def see(self, asked: Scalar | None) -> None:
        """Take notice of what is asked: what was asked elsewhere, or a move of the cursor, begins a new trail."""
        if asked != self._asked or asked is None:
            self._before.clear()
            self._asked = asked
