import numpy as np
import pytest

from nn_sim.datasets import Dataset


def classification(**changes: object) -> Dataset:
    fields: dict[str, object] = {
        "name": "pair",
        "title": "Pair",
        "description": "two rows",
        "inputs": [[0.0, 1.0], [2.0, 3.0]],
        "targets": np.array([1, 0]),
        "input_names": ("a", "b"),
        "target_names": ("kind",),
        "classes": ("no", "yes"),
    }
    return Dataset(**(fields | changes))  # type: ignore[arg-type]


def test_it_tells_its_task_and_sizes():
    dataset = classification()
    assert (dataset.task, dataset.size, dataset.input_count) == ("classification", 2, 2)
    numbers = classification(classes=(), targets=[[0.5, 1.0], [1.5, 2.0]], target_names=("y1", "y2"))
    assert numbers.task == "regression"
    assert numbers.targets.dtype == np.float64


def test_its_arrays_are_copies_that_nobody_can_write_to():
    given = np.array([[0.0, 1.0], [2.0, 3.0]])
    dataset = classification(inputs=given)
    given[0, 0] = 99
    assert dataset.inputs[0, 0] == 0
    with pytest.raises(ValueError, match="read-only"):
        dataset.inputs[0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        dataset.targets[0] = 0


def test_a_read_only_view_of_a_writable_array_is_copied_too():
    base = np.array([[0.0, 1.0], [2.0, 3.0]])
    view = base[:]
    view.setflags(write=False)
    dataset = classification(inputs=view)
    base[0, 0] = 99
    assert dataset.inputs[0, 0] == 0


def test_equality_compares_the_arrays_and_the_labels():
    assert classification() == classification()
    assert classification() != classification(inputs=[[0.0, 1.0], [2.0, 3.5]])
    assert classification() != classification(targets=np.array([0, 1]))
    assert classification() != classification(scale="standard")
    assert classification() != "pair"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"inputs": [0.0, 1.0]}, "table"),
        ({"inputs": np.empty((0, 2))}, "at least one row"),
        ({"inputs": [[0.0, np.nan], [2.0, 3.0]]}, "finite"),
        ({"input_names": ("a",)}, "names"),
        ({"targets": np.array([0, 1, 0])}, "do not fit"),
        ({"targets": np.array([0, 2])}, "between 0 and 1"),
        ({"targets": np.array([-1, 0])}, "between 0 and 1"),
        ({"targets": np.array([0.0, 1.0])}, "whole numbers"),
        ({"targets": np.array([[0], [1]])}, "one class index per row"),
        ({"classes": ("only",), "targets": np.array([0, 0])}, "two different"),
        ({"classes": ("same", "same")}, "two different"),
        ({"target_names": ("a", "b")}, "one target name"),
        ({"classes": (), "targets": [0.5, 1.5]}, "table"),
        ({"classes": (), "targets": [[0.5], [np.inf]]}, "finite"),
        ({"classes": (), "targets": [[0.5, 1], [1, 2]]}, "names"),
    ],
)
def test_what_does_not_fit_is_refused(changes: dict[str, object], message: str):
    with pytest.raises(ValueError, match=message):
        classification(**changes)
