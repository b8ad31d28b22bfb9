"""Owns what classes look like at a network's outputs, in both directions; must not know how the outputs are computed.

An output activation is known here by its name only. A class is high at one output and low at the others;
two classes share a single output unless it is a softmax, which needs an output for each.
"""

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats, Ints, read_only_floats
from .dataset import Dataset

HIGH = 1.0
LOW = 0.0
LOW_OF = {"tanh": -1.0}  # activations whose lower end is not 0


def default_output(dataset: Dataset) -> str:
    """The output activation that suits the task: identity, sigmoid (two classes) or softmax (more)."""
    if dataset.task == "regression":
        return "identity"
    return "sigmoid" if len(dataset.classes) == 2 else "softmax"


def output_count(dataset: Dataset, output: str) -> int:
    """k, the number of outputs a network for `dataset` needs with this output activation."""
    if dataset.task == "regression":
        return int(dataset.targets.shape[1])
    return 1 if len(dataset.classes) == 2 and output != "softmax" else len(dataset.classes)


def encoded_targets(dataset: Dataset, output: str) -> Floats:
    """Targets y_k, shape (n, k), as an output layer with this activation can reach them."""
    if dataset.task == "regression":
        return read_only_floats(dataset.targets)
    k = output_count(dataset, output)
    # With one output, class 1 is the high one.
    of_class = np.array([[0], [1]]) if k == 1 else np.eye(k)
    return read_only_floats(np.where(of_class == 1, HIGH, LOW_OF.get(output, LOW))[dataset.targets])


def predicted_classes(Z: npt.ArrayLike, output: str) -> Ints:
    """Class indices, shape (n,), read from outputs z_k of shape (n, k).

    One output stands for class 1 above the middle between low and high, several for the greatest.
    """
    outputs = np.asarray(Z, dtype=np.float64)
    if outputs.ndim != 2 or outputs.shape[1] == 0:
        raise ValueError(
            tr("outputs must be a table with one row per example, not of shape {shape}").format(shape=outputs.shape)
        )
    if outputs.shape[1] == 1:
        middle = (LOW_OF.get(output, LOW) + HIGH) / 2
        above: Ints = (outputs[:, 0] > middle).astype(np.int64)
        return above
    greatest: Ints = outputs.argmax(axis=1).astype(np.int64)
    return greatest


def accuracy(Z: npt.ArrayLike, classes: npt.ArrayLike, output: str) -> float:
    """Share of the rows of Z, (n, k), whose predicted class is the one in `classes`, (n,); nan without rows."""
    predicted, wanted = predicted_classes(Z, output), np.asarray(classes)
    if predicted.shape != wanted.shape:
        raise ValueError(
            tr("{count} rows of outputs do not fit classes of shape {shape}").format(
                count=len(predicted), shape=wanted.shape
            )
        )
    return float((predicted == wanted).mean()) if len(predicted) else float("nan")
