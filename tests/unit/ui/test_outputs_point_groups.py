import numpy as np
import pytest

from nn_sim.datasets import Dataset, make_builtin
from nn_sim.experiment import edits
from nn_sim.ui.charts.markers import SHAPES, class_marker
from nn_sim.ui.outputs.point_groups import (
    MOST_POINTS,
    class_groups,
    classes_legend,
    drawn_rows,
    parts_legend,
    target_groups,
    value_groups,
)
from nn_sim.ui.outputs.surface_colours import ValueColours
from nn_sim.ui.theme import LIGHT


@pytest.fixture
def moons():
    return edits.new_experiment(make_builtin("moons", size=40))


def test_every_example_is_drawn_once_in_the_look_of_its_class_and_part(moons):
    groups = class_groups(moons, moons.dataset.inputs, LIGHT)
    wanted = {
        (test, index): moons.dataset.inputs[[row for row in rows if moons.dataset.targets[row] == index]]
        for test, rows in ((False, moons.data.train_rows), (True, moons.data.test_rows))
        for index in (0, 1)
    }
    assert [group.marker for group in groups] == [
        class_marker(LIGHT, index, test=test) for test in (False, True) for index in (0, 1)
    ]
    for group, points in zip(groups, wanted.values(), strict=True):
        np.testing.assert_array_equal(np.stack([group.x, group.y], axis=1), points)
        np.testing.assert_array_equal(moons.dataset.inputs[group.rows], points)
    assert sum(len(group.x) for group in groups) == 40


def test_classes_are_told_apart_without_colours_too():
    assert len({class_marker(LIGHT, index, test=False).shape for index in range(8)}) == 8 == len(SHAPES)


def test_training_examples_are_filled_and_test_examples_hollow():
    train, test = (class_marker(LIGHT, 1, test=part) for part in (False, True))
    assert train.fill == LIGHT.classes[1]
    assert (test.fill, test.edge) == (LIGHT.panel, LIGHT.classes[1])


def test_values_have_the_colour_of_the_scale():
    experiment = edits.worked_experiment()  # y = [1, 0]
    neutral = "#f1f1ed"  # the middle of the scale, to the nearest shade
    for shown, limit, wanted in ((0, 1.0, "#4280c9"), (1, 1.0, None)):
        (group, _) = value_groups(experiment, np.array([[7.0, 8.0]]), ValueColours(LIGHT, shown, limit))
        assert (group.x.tolist(), group.y.tolist()) == ([7.0], [8.0])
        (fill,) = group.fills
        want = wanted or neutral
        assert max(abs(int(fill[i : i + 2], 16) - int(want[i : i + 2], 16)) for i in (1, 3, 5)) <= 2


def test_targets_of_one_input_stand_at_their_height():
    experiment = edits.new_experiment(make_builtin("sine", size=20))
    train, _test = target_groups(experiment, LIGHT)
    np.testing.assert_array_equal(train.x, experiment.dataset.inputs[experiment.data.train_rows, 0])
    np.testing.assert_array_equal(train.y, experiment.dataset.targets[experiment.data.train_rows, 0])


def test_of_too_many_examples_some_are_drawn_from_first_to_last():
    rows = np.arange(70_000)
    drawn = drawn_rows(rows, 100_000)
    assert len(drawn) == 0.7 * MOST_POINTS
    assert (drawn[0], drawn[-1]) == (0, 69_999)
    assert len(np.unique(drawn)) == len(drawn)


def test_the_legend_says_what_is_not_drawn():
    signs = class_marker(LIGHT, 0, test=False), class_marker(LIGHT, 0, test=True)
    large = edits.new_experiment(make_builtin("moons", size=6000))
    assert [item.text for item in parts_legend(large, *signs)] == ["train", "test", "3\u2009000 of 6\u2009000 drawn"]
    assert [item.text for item in parts_legend(edits.worked_experiment(), *signs)] == ["train"]


def test_the_legend_names_the_classes():
    dataset = Dataset("d", "D", "", np.zeros((2, 2)), np.array([0, 1]), ("a", "b"), ("kind",), ("cat", "dog"))
    items = classes_legend(edits.new_experiment(dataset), LIGHT)
    assert [(item.text, item.sign) for item in items] == [
        ("cat", class_marker(LIGHT, 0, test=False)),
        ("dog", class_marker(LIGHT, 1, test=False)),
    ]
