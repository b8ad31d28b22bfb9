"""The rules by which a run ends of itself, as a value of the document; ``training`` looks whether one is met."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from numbers import Integral

from nn_sim.language import tr


@dataclass(frozen=True)
class StopRules:
    """Rules of a run; None is no rule. A run that diverges stops whatever they say.

    Attributes
    ----------
    epochs : int or None
        Stop when so many epochs are done, counted from the start of training.
    target_loss : float or None
        Stop when the training loss is no more than this at the end of an epoch.
    patience : int or None
        Stop when for so many epochs in a row the loss has not been lower than before: the test loss where there is a
        test part, else the training loss (early stopping: Prechelt (1998), "Early stopping - but when?").
    dead_units : bool
        Stop where hidden units cannot learn any more, their slope being 0 for every training example.

    Raises
    ------
    ValueError
        If a number cannot be; the message says what is allowed.
    """

    epochs: int | None = None
    target_loss: float | None = None
    patience: int | None = None
    dead_units: bool = False

    def __post_init__(self) -> None:
        for name in ("epochs", "patience"):
            value = getattr(self, name)
            if value is not None and (isinstance(value, bool) or not isinstance(value, Integral) or value < 1):
                raise ValueError(
                    tr("{name} must be a whole number from 1, got {value!r}").format(name=name, value=value)
                )
        if self.target_loss is not None and not 0.0 <= self.target_loss < inf:
            raise ValueError(
                tr("target_loss must be a number from 0, got {target_loss!r}").format(target_loss=self.target_loss)
            )

    @property
    def watch_every_epoch(self) -> bool:
        """Whether the losses must be known at the end of each epoch."""
        return self.target_loss is not None or self.patience is not None

    @property
    def set_a_goal(self) -> bool:
        """Whether there is a rule of epochs or losses, which may be met before a run begins."""
        return self.epochs is not None or self.watch_every_epoch


NO_RULES = StopRules()

DEFAULT_RULES = StopRules(dead_units=True)
"""What an experiment begins with: a unit that dies is worth a look."""
