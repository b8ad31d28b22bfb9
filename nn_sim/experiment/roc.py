"""The ROC curve of two classes: what share of each is taken for the second class as the threshold goes down.

Source: T. Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27, 2006 (algorithms 1 and 2; examples
of one score are one point). Pure numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numpy.typing import NDArray

from nn_sim.language import tr

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Roc:
    """Points of the curve, the highest threshold first.

    Attributes
    ----------
    false_rate : array, shape (q,)
        FP / N: which share of the first class is taken for the second.
    true_rate : array, shape (q,)
        TP / P: which share of the second class is.
    thresholds : array, shape (q,)
        An example is taken for the second class if its score is not below; infinity at the first point, (0, 0).
    """

    false_rate: Array
    true_rate: Array
    thresholds: Array

    @property
    def area(self) -> float:
        """Area under the curve, by trapezoids.

        It is the probability that an example of the second class has a higher score than one of the first, a tie
        counting half (J. Hanley and B. McNeil, Radiology 143, 1982).
        """
        steps = np.diff(self.false_rate)
        return float((steps * (self.true_rate[1:] + self.true_rate[:-1]) / 2.0).sum())


def roc_of(scores: npt.ArrayLike, second: npt.ArrayLike) -> Roc:
    """Work out the curve.

    Parameters
    ----------
    scores : array, shape (n,)
        The output that speaks for the second class.
    second : array of bool, shape (n,)
        Which examples are of the second class.

    Raises
    ------
    ValueError
        If one of the classes has no example, or a score is NaN; the sentence says which.
    """
    score, is_second = np.asarray(scores, dtype=np.float64), np.asarray(second, dtype=bool)
    positives = int(is_second.sum())
    negatives = len(is_second) - positives
    if not positives or not negatives:
        raise ValueError(tr("The ROC curve needs examples of both classes; here there are of one only."))
    if np.isnan(score).any():
        raise ValueError(tr("The network has no number for some examples, so they cannot be put in order."))
    order = np.argsort(-score, kind="stable")
    score, is_second = score[order], is_second[order]
    last_of_score = np.flatnonzero(np.append(score[1:] != score[:-1], True))
    true_rate = np.cumsum(is_second)[last_of_score] / positives
    false_rate = np.cumsum(~is_second)[last_of_score] / negatives
    return Roc(
        np.append(0.0, false_rate),
        np.append(0.0, true_rate),
        np.append(np.inf, score[last_of_score]),
    )
