"""Whether a run has done enough: its epochs are over, its loss is low enough, or it has stopped getting better.

A run that diverges stops by itself; that is ``divergence``. The rules themselves are the experiment's.
"""

from __future__ import annotations

from math import inf, isnan

from nn_sim.experiment import Measures
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.language import tr


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
            return tr("Stopped at epoch {epoch}: the training loss, {loss_train:.4g}, is low enough.").format(
                epoch=epoch, loss_train=measures.loss_train
            )
        watched = measures.loss_train if isnan(measures.loss_test) else measures.loss_test
        if self._best_epoch is None or watched < self._best:
            self._best, self._best_epoch = inf if isnan(watched) else watched, epoch
        elif rules.patience is not None and epoch - self._best_epoch >= rules.patience:
            words = (
                tr("Stopped at epoch {epoch}: no lower loss than {best:.4g} for 1 epoch.")
                if rules.patience == 1
                else tr("Stopped at epoch {epoch}: no lower loss than {best:.4g} for {count} epochs.")
            )
            return words.format(epoch=epoch, best=self._best, count=rules.patience)
        if rules.epochs is not None and epoch >= rules.epochs:
            return tr("Stopped at epoch {epoch}, as asked.").format(epoch=epoch)
        return ""
