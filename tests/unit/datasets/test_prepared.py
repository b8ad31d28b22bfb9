from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Dataset, Split, make_builtin, prepare, prepare_rows, split_rows


def column(values: list[float], targets: list[float] | None = None) -> Dataset:
    return Dataset(
        name="column",
        title="Column",
        description="one input",
        inputs=np.array(values)[:, None],
        targets=np.array(values if targets is None else targets)[:, None],
        input_names=("width",),
        target_names=("price",),
        scale="standard",
    )


def test_the_worked_example_is_left_as_it_is():
    prepared = prepare(make_builtin("worked"), Split(0.0), "identity")
    assert prepared.X_train.tolist() == [[0, 1]]
    assert prepared.Y_train.tolist() == [[1, 0]]
    assert prepared.X_test.shape == (0, 2)
    assert prepared.Y_test.shape == (0, 2)
    assert prepared.input_scaling is None
    assert prepared.target_scaling is None


def test_rows_go_where_the_split_says():
    moons = make_builtin("moons")
    prepared = prepare(moons, Split(0.3, 5), "sigmoid")
    assert (len(prepared.X_train), len(prepared.X_test)) == (140, 60)
    assert np.array_equal(prepared.X_test, moons.inputs[prepared.test_rows])
    assert np.array_equal(prepared.Y_train[:, 0], moons.targets[prepared.train_rows])


def test_means_and_deviations_are_those_of_the_training_part():
    dataset = column([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0])
    prepared = prepare(dataset, Split(0.5, 1), "identity")
    learned = dataset.inputs[prepared.train_rows, 0]
    mean = sum(learned) / 4
    deviation = (sum((value - mean) ** 2 for value in learned) / 4) ** 0.5
    assert prepared.input_scaling is not None
    assert prepared.input_scaling.shift[0] == pytest.approx(mean, rel=1e-12)
    expected = (dataset.inputs[prepared.test_rows] - mean) / deviation
    np.testing.assert_allclose(prepared.X_test, expected, rtol=1e-12)
    np.testing.assert_allclose(prepared.Y_test, expected, rtol=1e-12)


def test_arrays_cannot_be_written_to():
    prepared = prepare(make_builtin("moons"), Split(), "sigmoid")
    for array in (prepared.X_train, prepared.Y_train, prepared.X_test, prepared.Y_test, prepared.train_rows):
        assert not array.flags.writeable


def test_classes_are_not_standardised():
    xor = make_builtin("xor")
    dataset = Dataset(
        name="xor",
        title="XOR",
        description="standardised",
        inputs=xor.inputs,
        targets=xor.targets,
        input_names=xor.input_names,
        target_names=xor.target_names,
        classes=xor.classes,
        scale="standard",
    )
    prepared = prepare(dataset, Split(0.0), "sigmoid")
    assert prepared.target_scaling is None
    assert prepared.X_train.tolist() == [[-1, -1], [-1, 1], [1, -1], [1, 1]]
    assert prepared.Y_train.tolist() == [[0], [1], [1], [0]]


def test_numbers_too_far_apart_are_refused_with_the_columns_name():
    values = [float(row) * 1e-10 for row in range(10)]
    kept_back = split_rows(10, Split(0.3))[1][0]
    values[kept_back] = 1e308
    with pytest.raises(ValueError, match="column price lie too far apart"):
        prepare(column([float(row) for row in range(10)], values), Split(0.3), "identity")


def test_a_range_that_is_no_number_is_refused_by_min_max():
    dataset = replace(column([-1e308, 1e308, 0.0], [0.0, 1.0, 2.0]), scale="minmax")
    with pytest.raises(ValueError, match="column width lie too far apart to be scaled"):
        prepare(dataset, Split(0.0), "identity")


def test_min_max_goes_by_the_training_part():
    dataset = replace(column([0.0, 1.0, 2.0, 3.0, 4.0, 50.0]), scale="minmax")
    train, test = np.array([0, 1, 2, 3, 4]), np.array([5])
    prepared = prepare_rows(dataset, train, test, "identity")
    assert prepared.X_train[:, 0].tolist() == [0, 0.25, 0.5, 0.75, 1]
    assert prepared.X_test.tolist() == [[12.5]]
    assert prepared.network_inputs([[50.0]]).tolist() == [[12.5]]
