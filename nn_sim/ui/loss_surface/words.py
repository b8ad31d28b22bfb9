"""The view's sentences. Pure texts."""

from __future__ import annotations

from nn_sim.language import later, tr
from nn_sim.ui.number_format import grouped, short

ONE, ALL = later("this example"), later("all data")
PAUSE_TO_DRAG = later("Pause the run to drag the point.")
STOPPED = later("The surface was not worked out.")


def values_now(symbols: tuple[str, str], point: tuple[float, float]) -> str:
    """Return the two weights' values now."""
    return tr("Now: {weights}").format(weights=_pair(symbols, point))


def values_at_cursor(symbols: tuple[str, str], point: tuple[float, float]) -> str:
    """Return the two weights' values under the cursor."""
    return tr("Cursor: {weights}").format(weights=_pair(symbols, point))


def title(name: str, loss: float | None) -> str:
    """Return a picture's heading with the loss that goes with the values."""
    return name if loss is None else f"{name}: {short(loss)}"


def note(*, other_weights: int, untrained: bool, shown: int, examples: int, waits_for_pause: bool) -> str:
    """Return what must be known of the pictures."""
    if waits_for_pause:
        return tr("The surface is worked out again when the run pauses.")
    said = tr("No step yet: a run leaves its path here") if untrained else tr("Path from □ to ●")
    if other_weights and not untrained:
        said += (
            tr(", projected: 1 other weight moved too")
            if other_weights == 1
            else tr(", projected: {count} other weights moved too").format(count=grouped(other_weights))
        )
    if shown < examples:
        said += tr(". {shown} of {examples} examples").format(shown=grouped(shown), examples=grouped(examples))
    return f"{said}."


def _pair(symbols: tuple[str, str], point: tuple[float, float]) -> str:
    return ", ".join(f"{symbol} = {short(value)}" for symbol, value in zip(symbols, point, strict=True))
