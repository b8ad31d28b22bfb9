"""The slider of speed: from one step a second, by even ratios, to as fast as it goes. No Qt in here."""

from __future__ import annotations

from math import inf, isinf

from nn_sim.language import tr

LAST_POSITION = 13
_STEPS_PER_SECOND = (1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 30.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 5000.0, inf)


def speed_at(position: int) -> float:
    """Return steps a second at a position of the slider, 0 to ``LAST_POSITION``."""
    return _STEPS_PER_SECOND[position]


def position_of(speed: float) -> int:
    """Return the position whose speed is nearest from above."""
    return next(position for position, at in enumerate(_STEPS_PER_SECOND) if at >= speed)


def speed_text(speed: float) -> str:
    """Say a speed in words."""
    if isinf(speed):
        return tr("as fast as it goes")
    return tr("1 step/s") if speed == 1.0 else tr("{speed:g} steps/s").format(speed=speed)
