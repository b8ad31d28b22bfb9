"""When a run has done enough: its epochs are over, its loss is low enough, or it has stopped getting better.

A run that diverges stops by itself; that is ``divergence``.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isnan
from numbers import Integral

from nn_sim.experiment import Measures


@dataclass(frozen=True)
class StopRules:
    """Rules of a run; None is no rule.

    Attributes
    ----------
    epochs : int or None
        Stop when so many epochs are done, counted from the start of training.
    target_loss : float or None
        Stop when the training loss is no more than this at the end of an epoch.
    patience : int or None
        Stop when for so many epochs in a row the loss has not been lower than before: the test loss where there is a
        test part, else the training loss (early stopping: Prechelt (1998), "Early stopping - but when?").
    """

    epochs: int | None = None
    target_loss: float | None = None
    patience: int | None = None

    def __post_init__(self) -> None:
        for name in ("epochs", "patience"):
            value = getattr(self, name)
            if value is not None and (isinstance(value, bool) or not isinstance(value, Integral) or value < 1):
                raise ValueError(f"{name} must be a whole number from 1, got {value!r}")
        if self.target_loss is not None and not 0.0 <= self.target_loss < inf:
            raise ValueError(f"target_loss must be a number from 0, got {self.target_loss!r}")

    @property
    def watch_every_epoch(self) -> bool:
        """Whether the losses must be known at the end of each epoch."""
        return self.target_loss is not None or self.patience is not None


NO_RULES = StopRules()


class StopWatch:
    """Looks at one run and says when a rule is met; the first loss it is told of is that of the run's beginning.

    Parameters
    ----------
    rules : StopRules
        What to look for.
    """

    def __init__(self, rules: StopRules) -> None:
        self.rules = rules
        self._best = inf
        self._best_epoch: int | None = None  # none has been seen

    def reason(self, epoch: int, measures: Measures) -> str:
        """Return why to stop at the end of `epoch`, in one sentence, or "" to go on."""
        rules = self.rules
        if rules.target_loss is not None and measures.loss_train <= rules.target_loss:
            return f"Stopped at epoch {epoch}: the training loss, {measures.loss_train:.4g}, is low enough."
        watched = measures.loss_train if isnan(measures.loss_test) else measures.loss_test
        if self._best_epoch is None or watched < self._best:
            self._best, self._best_epoch = inf if isnan(watched) else watched, epoch
        elif rules.patience is not None and epoch - self._best_epoch >= rules.patience:
            epochs = "1 epoch" if rules.patience == 1 else f"{rules.patience} epochs"
            return f"Stopped at epoch {epoch}: no lower loss than {self._best:.4g} for {epochs}."
        if rules.epochs is not None and epoch >= rules.epochs:
            return f"Stopped at epoch {epoch}, as asked."
        return ""
