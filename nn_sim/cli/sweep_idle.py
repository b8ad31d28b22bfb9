"""Which settings have no say in a run because of another one: a momentum, for SGD."""

from __future__ import annotations

from dataclasses import fields, replace

from nn_sim.cli.run_settings import RunSettings

#: Setting -> the one that decides, and at which of its values the setting counts.
_COUNTS_WITH = {
    "momentum": ("optimiser", ("momentum", "nesterov")),
    "schedule_epochs": ("schedule", ("step", "inverse_time", "cosine")),
    "schedule_factor": ("schedule", ("step", "inverse_time")),
}
_DEFAULTS = {field.name: field.default for field in fields(RunSettings)}


def is_idle(name: str, settings: RunSettings) -> bool:
    """Whether the value of a setting changes nothing in this run."""
    if name not in _COUNTS_WITH:
        return False
    decides, counts_at = _COUNTS_WITH[name]
    return getattr(settings, decides) not in counts_at


def without_idle(settings: RunSettings) -> RunSettings:
    """Return the settings with the default for all that is idle, so that runs which are the same are equal."""
    idle = {name: _DEFAULTS[name] for name in _COUNTS_WITH if is_idle(name, settings)}
    return replace(settings, **idle)  # type: ignore[arg-type]
