import numpy as np
import pytest

from nn_sim.datasets import BUILTIN, UnknownDataset, builtin_names, make_builtin

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
