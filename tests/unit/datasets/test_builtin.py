from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest

from nn_sim.datasets import BUILTIN, Recipe, ShippedSet, UnknownDataset, builtin_names, make_builtin, redrawn

DRAWN = [name for name, entry in BUILTIN.items() if entry.takes_noise]
PLANAR = ["gaussians", "moons", "circles", "spiral"]


def test_the_names_are_those_of_the_menu():
    assert builtin_names() == (
        *("worked", "and", "or", "xor", "nand", "linear", "gaussians", "three-gaussians", "moons", "circles", "spiral"),
        *("checkerboard", "sine", "polynomial", "plane", "multi-gaussian", "iris", "wine", "penguins"),
    )


def test_the_worked_example_is_the_lectures():
    worked = make_builtin("worked")
    assert worked.inputs.tolist() == [[0, 1]]
    assert worked.targets.tolist() == [[1, 0]]
    assert (worked.input_names, worked.target_names) == (("x1", "x2"), ("y1", "y2"))
    assert (worked.task, worked.split_by_default) == ("regression", False)


@pytest.mark.parametrize("name", ["and", "or", "xor"])
def test_truth_tables_agree_with_python(name: str):
    table = make_builtin(name)
    python = {"and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b}[name]
    rows = {(int(a), int(b)): int(target) for (a, b), target in zip(table.inputs, table.targets, strict=True)}
    assert rows == {(a, b): python(a, b) for a in (0, 1) for b in (0, 1)}
    assert (table.classes, table.split_by_default, table.scale) == (("0", "1"), False, "none")


@pytest.mark.parametrize("name", DRAWN)
def test_same_seed_same_numbers_other_seed_other_numbers(name: str):
    assert make_builtin(name, seed=3) == make_builtin(name, seed=3)
    assert not np.array_equal(make_builtin(name, seed=3).inputs, make_builtin(name, seed=4).inputs)


@pytest.mark.parametrize("name", ["worked", "and", "or", "xor"])
def test_given_sets_are_the_same_whatever_size_and_noise_are_asked_for(name: str):
    assert make_builtin(name, size=50, noise=1.0, seed=9) == make_builtin(name)


@pytest.mark.parametrize("name", PLANAR)
def test_planar_sets_are_balanced_centred_and_small(name: str):
    dataset = make_builtin(name, size=201)
    assert np.bincount(dataset.targets).tolist() == [101, 100]
    assert np.abs(dataset.inputs.mean(axis=0)).max() < 0.2
    assert 0.8 < np.abs(dataset.inputs).max() < 2.5
    assert dataset.split_by_default


@pytest.mark.parametrize("name", PLANAR)
def test_rows_come_mixed_so_that_no_class_is_learned_in_one_go(name: str):
    targets = make_builtin(name).targets
    changes = np.count_nonzero(np.diff(targets))
    assert changes > len(targets) / 3


def test_without_noise_the_shapes_are_exact():
    circles = make_builtin("circles", noise=0)
    radii = np.hypot(*circles.inputs.T)
    np.testing.assert_allclose(radii, np.where(circles.targets == 0, 1.0, 0.4), rtol=1e-12)
    moons = make_builtin("moons", noise=0)
    centres = np.where(moons.targets[:, None] == 0, [-0.5, -0.25], [0.5, 0.25])
    np.testing.assert_allclose(np.hypot(*(moons.inputs - centres).T), 1.0, rtol=1e-12)
    gaussians = make_builtin("gaussians", noise=0)
    assert np.array_equal(np.unique(gaussians.inputs, axis=0), [[-0.7, -0.7], [0.7, 0.7]])
    sine = make_builtin("sine", noise=0)
    np.testing.assert_allclose(sine.targets, 0.8 * np.sin(np.pi * sine.inputs), rtol=1e-12)


def test_one_arm_of_the_spiral_is_the_other_turned_by_half_a_turn():
    spiral = make_builtin("spiral", noise=0, size=100)
    first, second = (spiral.inputs[spiral.targets == target] for target in (0, 1))
    np.testing.assert_allclose(sorted(map(tuple, first)), sorted(map(tuple, -second)), rtol=1e-12)
    np.testing.assert_allclose(sorted(np.hypot(*first.T)), np.linspace(0.1, 1.5, 50), rtol=1e-12)


def test_noise_is_the_deviation_of_the_shift():
    quiet, noisy = (make_builtin("gaussians", size=20_000, noise=noise) for noise in (0.0, 0.5))
    spread = noisy.inputs - np.where(noisy.targets[:, None] == 0, -0.7, 0.7)
    assert spread.std() == pytest.approx(0.5, rel=0.02)
    assert quiet.size == noisy.size == 20_000


def test_sine_keeps_within_reach_of_a_tanh_output():
    sine = make_builtin("sine")
    assert (sine.task, sine.input_names) == ("regression", ("x1",))
    assert np.abs(sine.inputs).max() <= 1
    assert np.abs(sine.targets).max() <= 1


@pytest.mark.parametrize(
    ("alias", "name"),
    [("spirals", "spiral"), ("Two-Moons", "moons"), ("two moons", "moons"), ("two_gaussians", "gaussians")],
)
def test_obvious_other_names_are_understood(alias: str, name: str):
    assert make_builtin(alias) == make_builtin(name)


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(UnknownDataset, match=r"no dataset 'moon shot'.*worked.*xor.*sine"):
        make_builtin("moon shot")


@pytest.mark.parametrize(
    "arguments",
    [{"size": 1}, {"size": 100_001}, {"noise": -0.1}, {"noise": float("nan")}, {"noise": 11}, {"seed": -1}],
)
def test_arguments_out_of_range_are_refused(arguments: dict[str, float]):
    with pytest.raises(ValueError, match="must be"):
        make_builtin("moons", **arguments)  # type: ignore[arg-type]


def test_the_origin_says_how_to_make_it_again():
    assert make_builtin("moons", seed=7, noise=0.25).origin == "built in, seed 7, noise 0.25"
    assert make_builtin("xor").origin == "built in"


# --- more sets ---


def test_nand_is_the_opposite_of_and():
    assert make_builtin("nand").targets.tolist() == [1 - value for value in make_builtin("and").targets.tolist()]


def test_the_straight_line_has_a_gap_of_a_fifth():
    line = make_builtin("linear")
    distance = line.inputs.sum(axis=1) / np.sqrt(2)
    assert np.array_equal(distance > 0, line.targets == 1)
    assert np.abs(distance).min() >= 0.1 - 1e-12
    assert np.bincount(line.targets).tolist() == [100, 100]


def test_three_gaussians_stand_at_the_corners_of_a_triangle():
    three = make_builtin("three-gaussians", noise=0.0)
    assert three.classes == ("0", "1", "2")
    corners = np.array([three.inputs[three.targets == index][0] for index in range(3)])
    side = [np.linalg.norm(corners[a] - corners[b]) for a, b in ((0, 1), (1, 2), (2, 0))]
    np.testing.assert_allclose(side, np.sqrt(3), rtol=1e-12)
    assert np.bincount(three.targets).tolist() == [100, 100, 100]


def test_a_checkerboards_colour_is_the_parity_of_its_field():
    board = make_builtin("checkerboard", noise=0.0, size=2000)
    field = np.floor((board.inputs + 1.2) / 0.6).astype(int)
    assert field.min() == 0
    assert field.max() == 3
    assert np.array_equal(field.sum(axis=1) % 2, board.targets)
    assert len(np.unique(field, axis=0)) == 16


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("plane", lambda x: 0.6 * x[:, 0] - 0.3 * x[:, 1]),
        ("polynomial", lambda x: 0.8 * np.cos(3 * np.arccos(x[:, 0]))),  # what a Chebyshev polynomial is
        ("sine", lambda x: 0.8 * np.sin(np.pi * x[:, 0])),
    ],
)
def test_without_noise_a_regression_is_its_formula(name: str, formula: Callable[[np.ndarray], np.ndarray]):
    dataset = make_builtin(name, noise=0.0)
    assert dataset.task == "regression"
    np.testing.assert_allclose(dataset.targets[:, 0], formula(dataset.inputs), atol=1e-12)
    noisy = make_builtin(name, noise=0.5, size=20_000)
    assert (noisy.targets[:, 0] - formula(noisy.inputs)).std() == pytest.approx(0.5, rel=0.02)


def test_the_hills_and_hollows_are_where_they_should_be():
    hills = make_builtin("multi-gaussian", noise=0.0, size=50_000)
    # A hill of height 1 at (0.6, 0.6): from the middle, at distance 0.85, and the hollows at 1.2, comes nearly nothing.
    near = np.hypot(*(hills.inputs - 0.6).T) < 0.03
    assert hills.targets[near].mean() == pytest.approx(1.0, abs=0.03)
    hollow = np.hypot(*(hills.inputs - [0.6, -0.6]).T) < 0.03
    assert hills.targets[hollow].mean() == pytest.approx(-1.0, abs=0.03)
    assert np.abs(hills.targets).max() <= 1.02


@pytest.mark.parametrize("name", DRAWN)
def test_every_drawn_set_knows_its_recipe_and_can_be_drawn_again(name: str):
    dataset = make_builtin(name, size=60, noise=0.1, seed=5)
    assert dataset.recipe == Recipe(BUILTIN[name].name, 60, 0.1, 5)
    assert redrawn(dataset) == dataset
    other = redrawn(replace(dataset, features=("x1", "x1^2")), noise=0.2)
    assert other.recipe == Recipe(BUILTIN[name].name, 60, 0.2, 5)
    assert other.features == ("x1", "x1^2")
    assert not np.array_equal(redrawn(dataset, seed=6).inputs, dataset.inputs)


def test_what_was_not_drawn_is_not_drawn_again():
    assert make_builtin("xor").recipe is None
    with pytest.raises(ValueError, match="Iris flowers was not drawn"):
        redrawn(make_builtin("iris"))


@pytest.mark.parametrize(
    ("name", "shape", "counts", "means"),
    [
        # Means as published with the data.
        ("iris", (150, 4), [50, 50, 50], {"sepal_length": 5.843, "petal_width": 1.199}),
        ("wine", (178, 13), [59, 71, 48], {"alcohol": 13.0, "proline": 746.0}),
        ("penguins", (342, 4), [151, 68, 123], {"bill_length_mm": 43.92, "body_mass_g": 4201.75}),
    ],
)
def test_the_real_sets_are_as_they_were_published(
    name: str, shape: tuple[int, int], counts: list[int], means: dict[str, float]
):
    dataset = make_builtin(name)
    assert (dataset.inputs.shape, dataset.name, dataset.scale) == (shape, name, "standard")
    assert np.bincount(dataset.targets).tolist() == counts
    for column, mean in means.items():
        found = dataset.inputs[:, dataset.input_names.index(column)].mean()
        assert found == pytest.approx(mean, rel=2e-3)
    assert make_builtin(name, seed=9) == dataset


def test_the_licence_lies_beside_each_real_set():
    folder = files("nn_sim").joinpath("resources", "datasets")
    for name, entry in BUILTIN.items():
        if isinstance(entry, ShippedSet):
            assert folder.joinpath(entry.file).is_file()
            assert name in folder.joinpath(f"{name}.LICENSE.md").read_text(encoding="utf-8")


def test_every_set_has_a_title_and_one_line_about_it():
    for entry in BUILTIN.values():
        assert entry.title
        assert entry.description
        assert len(entry.description) < 90
        assert "\n" not in entry.description
