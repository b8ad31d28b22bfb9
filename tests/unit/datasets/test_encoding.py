import math

import numpy as np
import pytest

from nn_sim.datasets import Dataset, accuracy, default_output, make_builtin, output_count, predicted_classes
from nn_sim.datasets.encoding import encoded_targets

THREE = Dataset(
    name="three",
    title="Three",
    description="three classes",
    inputs=np.zeros((4, 1)),
    targets=np.array([2, 0, 1, 2]),
    input_names=("x1",),
    target_names=("y",),
    classes=("a", "b", "c"),
)
XOR, SINE, WORKED = make_builtin("xor"), make_builtin("sine"), make_builtin("worked")


def test_the_default_output_suits_the_task():
    assert [default_output(d) for d in (SINE, XOR, THREE)] == ["identity", "sigmoid", "softmax"]


def test_two_classes_share_one_output_unless_it_is_a_softmax():
    assert output_count(XOR, "sigmoid") == 1
    assert output_count(XOR, "tanh") == 1
    assert output_count(XOR, "softmax") == 2
    assert output_count(THREE, "sigmoid") == 3
    assert output_count(SINE, "identity") == 1
    assert output_count(WORKED, "identity") == 2


def test_targets_are_encoded_at_the_ends_of_the_activation():
    assert encoded_targets(XOR, "sigmoid").tolist() == [[0], [1], [1], [0]]
    assert encoded_targets(XOR, "tanh").tolist() == [[-1], [1], [1], [-1]]
    assert encoded_targets(XOR, "softmax").tolist() == [[1, 0], [0, 1], [0, 1], [1, 0]]
    assert encoded_targets(THREE, "sigmoid").tolist() == [[0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert encoded_targets(THREE, "tanh")[0].tolist() == [-1, -1, 1]
    assert encoded_targets(WORKED, "tanh").tolist() == [[1, 0]]


def test_classes_are_read_above_the_middle_or_at_the_greatest():
    assert predicted_classes([[0.4], [0.5], [0.6]], "sigmoid").tolist() == [0, 0, 1]
    assert predicted_classes([[-0.1], [0.0], [0.1]], "tanh").tolist() == [0, 0, 1]
    assert predicted_classes([[0.1, 0.7, 0.2], [0.3, 0.3, 0.4]], "softmax").tolist() == [1, 2]


@pytest.mark.parametrize("output", ["sigmoid", "tanh", "softmax", "identity", "relu"])
@pytest.mark.parametrize("dataset", [XOR, THREE])
def test_perfect_outputs_are_read_as_the_classes_they_encode(dataset: Dataset, output: str):
    Z = encoded_targets(dataset, output)
    assert accuracy(Z, dataset.targets, output) == 1.0


def test_accuracy_is_the_share_of_rows_that_are_right():
    assert accuracy([[0.9], [0.2], [0.8], [0.1]], [1, 0, 0, 1], "sigmoid") == 0.5
    assert math.isnan(accuracy(np.empty((0, 1)), [], "sigmoid"))


def test_outputs_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="do not fit"):
        accuracy([[0.9]], [1, 0], "sigmoid")
    with pytest.raises(ValueError, match="table"):
        predicted_classes([0.9], "sigmoid")
