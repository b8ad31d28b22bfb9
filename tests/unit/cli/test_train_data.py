"""``nn-sim train`` on data of one's own: the same pipeline as the window, by flags."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nn_sim.datasets import make_builtin

from .conftest import Result

Run = Callable[..., Result]

PETS = "name;legs;weight;kind\nRex;4;30,5;dog\nTom;4;NA;cat\nJim;2;0,5;bird\nBen;4;25;dog\nKit;4;4,5;cat\n"
AT = ("--hidden", "6", "--eta", "0.03", "--epochs", "400", "--seed", "0", "--json")


@pytest.fixture
def pets(tmp_path: Path) -> str:
    path = tmp_path / "pets.csv"
    path.write_text(PETS)
    return str(path)


@pytest.mark.parametrize("name", ["iris", "wine", "penguins"])
def test_the_real_sets_are_learned(nn_sim: Run, name: str):
    """At 6 hidden units, eta 0.03, 400 epochs, seed 0."""
    found = nn_sim("train", "--data", name, *AT).json
    assert found["accuracy_train"] >= 0.97
    assert found["accuracy_test"] >= 0.9
    assert found["scaling"] is not None


def test_penguins_are_learned_from_their_file_with_all_its_columns(nn_sim: Run):
    path = str(Path(__file__).parents[3] / "nn_sim" / "resources" / "datasets" / "penguins.csv")
    found = nn_sim("train", "--data", path, "--target", "species", "--drop-missing", "--ignore", "year", *AT).json
    assert found["sizes"][0] == 3 + 4 + 2  # islands, measures, sexes
    assert (found["examples_train"], found["examples_test"]) == (233, 100)
    assert found["accuracy_train"] >= 0.97
    assert found["notes"] == [
        "This column is ignored: year.",
        "11 rows were left out for missing values: lines 5, 10, 11, 12, 13, ….",
        "island became 3 inputs of 0 and 1: Biscoe, Dream, Torgersen.",
        "sex became 2 inputs of 0 and 1: female, male.",
    ]


def test_missing_values_are_refused_with_what_would_help(nn_sim: Run, pets: str):
    result = nn_sim("train", "--data", pets)
    assert result.code == 2
    assert result.complaint == (
        "nn-sim train: pets.csv, line 3, column 3 (weight): expected a number, found 'NA', a sign for a missing value; "
        "fill it in or remove the row (--missing drop leaves such rows out, --missing mean fills in the column's mean)"
    )


def test_bad_rows_are_refused_with_what_would_help(nn_sim: Run, tmp_path: Path):
    path = tmp_path / "bad.csv"
    path.write_text("a,b\n1,x\n2\n3,y\n4,x\n")
    assert nn_sim("train", "--data", str(path)).complaint.endswith("(--skip-bad-rows leaves such rows out)")
    found = nn_sim("train", "--data", str(path), "--skip-bad-rows", "--epochs", "0", "--json").json
    assert found["notes"] == [
        "1 row was left out as faulty: line 3. The first: expected 2 cells, as in the first row, found 1."
    ]


def test_the_mean_is_filled_in(nn_sim: Run, pets: str):
    options = ("--missing", "mean", "--ignore", "name", "--test-share", "0", "--epochs", "0")
    found = nn_sim("train", "--data", pets, *options, "--json").json
    assert "1 missing value of weight became its mean over all rows, 15.125." in found["notes"]
    told = nn_sim("train", "--data", pets, *options).out
    assert "1 missing value of weight became its mean over all rows, 15.125." in told


def test_several_targets_by_name_and_number(nn_sim: Run, pets: str):
    options = ("--target", "weight", "2", "--ignore", "name", "--drop-missing", "--test-share", "0", "--epochs", "0")
    found = nn_sim("train", "--data", pets, *options, "--json").json
    assert found["sizes"] == [3, 4, 2]
    assert [column["name"] for column in found["scaling"]["targets"]] == ["legs", "weight"]


def test_how_the_file_is_written_can_be_said(nn_sim: Run, tmp_path: Path):
    path = tmp_path / "own.csv"
    path.write_bytes("größe:art\n1,5:süß\n2,5:herb\n".encode("latin-1"))
    options = ("--delimiter", ":", "--decimal", ",", "--encoding", "LATIN1", "--test-share", "0", "--epochs", "0")
    found = nn_sim("train", "--data", str(path), *options, "--json").json
    (column,) = found["scaling"]["inputs"]
    assert column == {"name": "größe", "mean": 2.0, "deviation": 0.5}
    named = nn_sim("train", "--data", str(path), "--delimiter", "semicolon", "--epochs", "0")
    assert "found only one column" in named.complaint


def test_min_max_and_its_constants(nn_sim: Run, pets: str):
    options = ("--ignore", "name", "--drop-missing", "--scale", "minmax", "--test-share", "0", "--epochs", "0")
    found = nn_sim("train", "--data", pets, *options, "--json").json
    assert found["scaling"]["inputs"] == [
        {"name": "legs", "minimum": 2.0, "range": 2.0},
        {"name": "weight", "minimum": 0.5, "range": 30.0},
    ]
    told = nn_sim("train", "--data", pets, *options).out
    assert "weight' = (weight - 0.5) / 30" in told
    assert "(least number and range of the training part)" in told
    assert (
        nn_sim("train", "--data", pets, "--drop-missing", "--scale", "none", "--epochs", "0", "--json").json["scaling"]
        is None
    )


def test_features_are_the_networks_inputs(nn_sim: Run):
    options = ("--data", "circles", "--hidden", "none", "--epochs", "200")
    plain = nn_sim("train", *options, "--json").json
    squares = nn_sim("train", *options, "--features", "x1^2, x2^2, x1*x2", "--json").json
    assert (squares["sizes"], squares["features"]) == ([3, 1], ["x1^2", "x2^2", "x1*x2"])
    assert plain["accuracy_train"] < 0.7 < 0.99 <= squares["accuracy_train"]  # no line parts a ring from its middle
    assert "features x1^2, x2^2" in nn_sim("train", *options, "--features", "x1^2,x2^2").out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--features", "x1,x3"), "formula 'x3', position 1: there is no input 'x3'; there are x1, x2"),
        (("--features", "x1,"), "formula '', position 1: it is empty"),
        (("--features", "sqrt(x1)"), "the feature sqrt(x1) has no value at x1 = "),
        (("--ignore", "x1"), "--ignore names columns of a CSV file; moons is a built-in set"),
        (("--drop-missing",), "--missing is about values of a CSV file; moons is a built-in set"),
        (("--delimiter", "tab"), "--delimiter is between the cells of a CSV file; moons is a built-in set"),
        (("--delimiter", "ab"), "--delimiter: expected one of comma, semicolon, tab, bar, space or a character"),
        (("--encoding", "ebcdic"), "--encoding: expected one of utf-8, utf-16-le, utf-16-be, latin-1, got 'ebcdic'"),
        (("--scale", "log"), "--scale: invalid choice: 'log'"),
        (("--missing", "guess"), "--missing: invalid choice: 'guess'"),
        (("--folds", "1"), "--folds: expected a whole number from 2"),
        (("--folds", "5", "--test-share", "0.2"), "--folds tests with every example once"),
        (("--folds", "500"), "200 examples can be divided into 2 to 200 folds, not 500"),
    ],
)
def test_bad_options_are_one_line(nn_sim: Run, arguments: tuple[str, ...], says: str):
    result = nn_sim("train", "--data", "moons", *arguments)
    assert result.code == 2
    assert says in result.complaint


def test_a_stratified_split_has_every_class_in_its_share(nn_sim: Run, tmp_path: Path):
    path = tmp_path / "rare.csv"
    path.write_text("a,b\n" + "".join(f"{n},{'rare' if n < 10 else 'common'}\n" for n in range(100)))
    options = ("--data", str(path), "--test-share", "0.3", "--epochs", "0", "--eta", "0.03", "--json")
    plain, by_class = (nn_sim("train", *options, *more).json for more in ((), ("--stratified",)))
    # 3 of the 10 rare ones are in the test, whose mean of n is all that the scaling of the rest tells apart.
    assert plain["examples_test"] == by_class["examples_test"] == 30
    assert plain["scaling"] != by_class["scaling"]


def test_folds_are_told_with_mean_and_deviation(nn_sim: Run):
    found = nn_sim("train", "--data", "iris", "--folds", "5", "--epochs", "50", "--json").json
    tests = np.array([fold["accuracy_test"] for fold in found["folds"]])
    assert len(tests) == 5
    assert found["mean"]["accuracy_test"] == pytest.approx(tests.mean())
    assert found["deviation"]["accuracy_test"] == pytest.approx(tests.std(ddof=1))
    assert (found["examples"], found["epochs"], found["diverged"]) == (make_builtin("iris").size, 50, None)
    told = nn_sim("train", "--data", "iris", "--folds", "5", "--epochs", "50").out.splitlines()
    assert told[0] == "Iris flowers: 150 examples in 5 folds, 50 epochs each"
    assert [line.split()[0] for line in told[1:]] == ["loss", *["fold"] * 5, "mean", "deviation"]
    assert f"{100 * tests.mean():.1f} %" in told[-2]


def test_a_fold_that_diverges_is_exit_3(nn_sim: Run):
    result = nn_sim("train", "--data", "sine", "--folds", "2", "--eta", "1000", "--json")
    assert result.code == 3
    assert result.err.startswith("nn-sim train: Fold 1: Training diverged")
    assert result.json["diverged"] in result.err


def table_of_a_line(folder: Path) -> str:
    """Write y = 2x + 1 for ten x, under the number of each row."""
    path = folder / "line.csv"
    path.write_text("id,x,y\n" + "".join(f"{100 + 7 * x},{x},{2 * x + 1}.5\n" for x in range(10)))
    return str(path)


def test_folds_of_numbers_have_r_squared_and_rmse(nn_sim: Run, tmp_path: Path):
    typed = ("train", "--data", table_of_a_line(tmp_path), "--hidden", "none", "--folds", "5", "--epochs", "0")
    found = nn_sim(*typed, "--json").json
    assert [len(fold["r_squared"]) for fold in found["folds"]] == [1] * 5
    errors = [fold["rmse"][0] for fold in found["folds"]]
    assert found["mean"]["rmse"] == [pytest.approx(np.mean(errors))]
    assert found["deviation"]["rmse"] == [pytest.approx(np.std(errors, ddof=1))]
    told = nn_sim(*typed).out.splitlines()
    head = next(line for line in told if "loss" in line)
    assert head.split() == ["loss", "train", "loss", "test", "R2", "test", "RMSE", "test"]
    assert told[-1].split()[-1] == f"{np.std(errors, ddof=1):.6g}"


def test_folds_of_classes_have_no_r_squared(nn_sim: Run):
    found = nn_sim("train", "--data", "iris", "--folds", "3", "--epochs", "1", "--json").json
    assert found["mean"]["r_squared"] == found["mean"]["rmse"] == []


def test_a_line_that_is_learned_has_r_squared_1_and_rmse_0(nn_sim: Run, tmp_path: Path):
    typed = ("train", "--data", table_of_a_line(tmp_path), "--hidden", "none", "--eta", "0.1", "--epochs", "300")
    found = nn_sim(*typed, "--json").json
    assert found["targets"] == ["y"]
    assert [*found["r_squared_train"], *found["r_squared_test"]] == pytest.approx([1.0, 1.0])
    assert [*found["rmse_train"], *found["rmse_test"]] == pytest.approx([0.0, 0.0], abs=1e-6)
    told = nn_sim(*typed).out
    assert "target y\n" in told
    assert told.splitlines()[-2].split()[:2] == ["R2", "1"]


def test_the_page_names_the_target_and_its_classes(nn_sim: Run):
    assert "target species: setosa, versicolor, virginica" in nn_sim("train", "--data", "iris", "--epochs", "1").out


def test_a_column_that_would_be_ignored_can_be_an_input(nn_sim: Run, tmp_path: Path):
    path = table_of_a_line(tmp_path)
    assert nn_sim("train", "--data", path, "--epochs", "1", "--json").json["sizes"][0] == 1
    for column in ("id", "1"):
        found = nn_sim("train", "--data", path, "--input", column, "--epochs", "1", "--json").json
        assert found["sizes"][0] == 2
        assert not [note for note in found["notes"] if "ignored" in note]


@pytest.mark.parametrize("other", ["--ignore", "--target"])
def test_a_column_has_one_use(nn_sim: Run, tmp_path: Path, other: str):
    result = nn_sim("train", "--data", table_of_a_line(tmp_path), "--input", "x", other, "x")
    assert result.code == 2
    assert "line.csv: column x cannot be an input and something else as well" in result.err
