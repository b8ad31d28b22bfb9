"""``nn-sim train``: what it prints, what it refuses and how it exits."""

import json
import math
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin, prepare
from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, initial_parameters, mean_loss, train_epochs
from tests.unit.cli.conftest import Result

Run = Callable[..., Result]
IRIS = str(Path(__file__).parents[2] / "data" / "iris.csv")
COMMAND = [sys.executable, "-m", "nn_sim", "train"]


needs_a_terminal = pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")


@contextmanager
def on_a_terminal(*arguments: str) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """Run ``nn-sim train`` with its stderr on a terminal, whose other end is yielded."""
    terminal, stderr = os.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=stderr, env=environment) as process:
        os.close(stderr)
        yield process, terminal
    os.close(terminal)


def everything_on(terminal: int) -> bytes:
    """Read until the program has closed its end."""
    shown = b""
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # how Linux tells the end
            return shown
        if not chunk:
            return shown
        shown += chunk


def csv(folder: Path, text: str | bytes, name: str = "data.csv") -> str:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


# --- what comes out ---


def test_json_has_every_key_and_nothing_else_is_printed(nn_sim: Run):
    result = nn_sim("train", "--data", "moons", "--epochs", "3", "--json")
    assert result.code == 0
    assert result.err == ""
    promised = {
        "sizes", "epochs", "steps", "loss_train", "loss_test", "accuracy_train", "accuracy_test",
        "seconds_training", "samples_per_second", "parameters",
    }  # fmt: skip
    told = {"data", "hidden_activation", "output", "loss", "eta", "batch", "seed", "engine", "scaling", "diverged"}
    assert promised | told <= result.json.keys()


def test_the_defaults(nn_sim: Run):
    found = nn_sim("train", "--data", "moons", "--json").json
    assert found["sizes"] == [2, 4, 1]
    assert (found["hidden_activation"], found["output"], found["loss"]) == ("tanh", "sigmoid", "cross_entropy")
    assert (found["eta"], found["batch"], found["seed"], found["data_seed"]) == (0.03, 1, 0, 0)
    # 200 points, 30 % of them kept back: 140 steps an epoch
    assert (found["examples_train"], found["examples_test"]) == (140, 60)
    assert (found["epochs"], found["steps"]) == (100, 14_000)
    assert found["engine"] == "compiled"
    assert found["diverged"] is None
    assert found["scaling"] is None
    assert [np.shape(matrix) for matrix in found["parameters"]] == [(4, 3), (1, 5)]


def test_the_job_of_the_lecture_is_learned(nn_sim: Run):
    result = nn_sim("train", "--data", "moons", "--hidden", "8", "--epochs", "300", "--eta", "0.1", "--json")
    assert result.json["accuracy_test"] >= 0.95


def test_iris_is_learned(nn_sim: Run):
    found = nn_sim("train", "--data", IRIS, "--hidden", "8", "--epochs", "300", "--eta", "0.05", "--json").json
    assert found["sizes"] == [4, 8, 3]
    assert (found["output"], found["loss"]) == ("softmax", "cross_entropy")
    assert found["accuracy_train"] >= 0.97
    assert found["scaling"]["inputs"][0]["name"] == "sepal_length"
    assert found["scaling"]["targets"] == []


@pytest.mark.parametrize("backend", ["compiled", "numpy"])
def test_it_trains_as_train_epochs_does(nn_sim: Run, backend: str):
    """The engine's own function, data and start put together by hand, give the same weights."""
    options = ("--hidden", "3,2", "--batch", "4", "--eta", "0.2", "--epochs", "7", "--seed", "5", "--data-seed", "9")
    found = nn_sim("train", "--data", "circles", *options, "--backend", backend, "--json").json
    spec = NetworkSpec((2, 3, 2, 1))
    data = prepare(make_builtin("circles", seed=9), Split(0.3, seed=9), "sigmoid")
    how = Hyperparameters(eta=0.2, batch_size=4)
    start = initial_parameters(spec, 5)
    expected = train_epochs(spec, start, how, data.X_train, data.Y_train, 7, seed=5, backend=backend)
    assert found["engine"] == backend
    assert found["parameters"] == [matrix.tolist() for matrix in expected.matrices]
    loss_test, _ = mean_loss(spec, expected.theta, data.X_test, data.Y_test)
    assert found["loss_test"] == pytest.approx(loss_test, rel=1e-12)


def test_the_reported_weights_give_the_reported_loss(nn_sim: Run):
    found = nn_sim("train", "--data", "xor", "--hidden", "3", "--eta", "0.5", "--json").json
    spec = NetworkSpec(tuple(found["sizes"]))
    theta = Parameters.from_matrices(spec, found["parameters"]).theta
    X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)
    assert found["loss_train"] == pytest.approx(mean_loss(spec, theta, X, Y)[0], rel=1e-12)


def test_the_same_seeds_give_the_same_weights(nn_sim: Run):
    def weights(*options: str) -> object:
        return nn_sim("train", "--data", "moons", "--epochs", "5", "--json", *options).json["parameters"]

    assert weights() == weights("--seed", "0", "--data-seed", "0")
    assert weights() != weights("--seed", "1")
    assert weights() != weights("--data-seed", "1")


def test_no_hidden_layer(nn_sim: Run):
    found = nn_sim("train", "--data", "and", "--hidden", "none", "--json").json
    assert found["sizes"] == [2, 1]
    assert np.shape(found["parameters"]) == (1, 1, 3)


@pytest.mark.parametrize("name", ["and", "or", "xor", "worked"])
def test_truth_tables_and_the_worked_example_are_learned_whole(nn_sim: Run, name: str):
    found = nn_sim("train", "--data", name, "--epochs", "1", "--json").json
    assert found["examples_test"] == 0
    assert found["loss_test"] is None
    assert found["accuracy_test"] is None


def test_unless_a_share_was_typed(nn_sim: Run):
    found = nn_sim("train", "--data", "xor", "--epochs", "1", "--test-share", "0.5", "--json").json
    assert (found["examples_train"], found["examples_test"]) == (2, 2)
    assert found["loss_test"] is not None


def test_without_a_test_part_its_figures_are_null(nn_sim: Run):
    found = nn_sim("train", "--data", "moons", "--epochs", "1", "--test-share", "0", "--json").json
    assert found["examples_train"] == 200
    assert found["loss_test"] is None
    assert found["accuracy_test"] is None
    assert found["accuracy_train"] is not None


def test_a_regression_has_no_accuracy(nn_sim: Run):
    found = nn_sim("train", "--data", "sine", "--epochs", "50", "--json").json
    assert (found["output"], found["loss"]) == ("identity", "squared")
    assert found["accuracy_train"] is None
    assert found["accuracy_test"] is None
    assert found["loss_test"] > 0


def test_no_epochs_report_the_start(nn_sim: Run):
    found = nn_sim("train", "--data", "moons", "--epochs", "0", "--json").json
    assert (found["epochs"], found["steps"], found["seconds_training"]) == (0, 0, 0)
    assert found["samples_per_second"] is None
    start = initial_parameters(NetworkSpec((2, 4, 1)), 0)
    assert found["parameters"] == [matrix.tolist() for matrix in start.matrices]


def test_the_last_batch_of_an_epoch_may_be_smaller(nn_sim: Run):
    # 140 examples by 32: four whole batches and one of 12
    found = nn_sim("train", "--data", "moons", "--batch", "32", "--epochs", "3", "--json").json
    assert found["steps"] == 15
    huge = nn_sim("train", "--data", "moons", "--batch", "1000000", "--epochs", "3", "--json").json
    assert huge["steps"] == 3


def test_a_regressions_target_is_standardised_with_the_training_part(nn_sim: Run, tmp_path: Path):
    rows = [(x, 100 + 10 * x + 0.5 * (x % 3)) for x in range(20)]
    path = csv(tmp_path, "a,b\n" + "".join(f"{x},{y}\n" for x, y in rows))
    found = nn_sim("train", "--data", path, "--epochs", "200", "--test-share", "0", "--json").json
    (inputs,), (targets,) = found["scaling"]["inputs"], found["scaling"]["targets"]
    values = np.array(rows)
    assert (inputs["name"], targets["name"]) == ("a", "b")
    assert [inputs["mean"], targets["mean"]] == pytest.approx(values.mean(axis=0).tolist())
    assert [inputs["deviation"], targets["deviation"]] == pytest.approx(values.std(axis=0).tolist())
    assert found["loss_train"] < 0.05


def test_a_column_may_be_named_as_the_target(nn_sim: Run, tmp_path: Path):
    path = csv(tmp_path, "class,x\nno,1\nyes,2\nno,1.5\nyes,2.5\n")
    options = ("--epochs", "1", "--test-share", "0", "--json")
    by_name = nn_sim("train", "--data", path, "--target", "class", *options).json
    by_number = nn_sim("train", "--data", path, "--target", "1", *options).json
    assert by_name["parameters"] == by_number["parameters"]
    assert by_name["accuracy_train"] is not None


def test_names_of_functions_may_be_written_with_a_hyphen(nn_sim: Run):
    options = ("--loss", "Cross-Entropy", "--output", "softmax", "--epochs", "1", "--json")
    found = nn_sim("train", "--data", "moons", *options).json
    assert (found["loss"], found["output"], found["sizes"]) == ("cross_entropy", "softmax", [2, 4, 2])


def test_the_summary_for_people(nn_sim: Run):
    result = nn_sim("train", "--data", IRIS, "--hidden", "5", "--epochs", "20")
    assert result.code == 0
    assert result.err == ""
    assert "p(m+1) + k(p+1) = 5(4+1) + 3(5+1) = 43 weights" in result.out
    assert "4-5-3, g = tanh, f = softmax, cross-entropy loss" in result.out
    assert "sepal_length' = (sepal_length - " in result.out
    assert "105 examples to learn from, 45 to test with" in result.out
    assert "20 epochs, 2,100 steps of 1 example, eta 0.03, seed 0" in result.out
    assert len(result.out.splitlines()) < 20


def test_the_summary_of_a_regression_without_a_test_part(nn_sim: Run):
    result = nn_sim("train", "--data", "worked", "--hidden", "none", "--epochs", "1")
    assert "k(m+1) = 2(2+1) = 6 weights" in result.out
    assert "1 example to learn from, none kept back" in result.out
    assert "accuracy" not in result.out
    assert result.out.rstrip().endswith("-")
    assert "nan" not in result.out


# --- divergence ---


def test_divergence_is_exit_3_with_one_line_and_the_json(nn_sim: Run):
    result = nn_sim("train", "--data", "sine", "--eta", "1000", "--json")
    assert result.code == 3
    assert result.err.count("\n") == 1
    assert "step" in result.err
    assert "try 100" in result.err
    found = result.json
    assert found["diverged"] in result.err
    assert found["epochs"] < 100
    assert all(np.isfinite(matrix).all() for matrix in found["parameters"])


def test_divergence_for_people_prints_the_summary_too(nn_sim: Run):
    result = nn_sim("train", "--data", "sine", "--eta", "1000")
    assert result.code == 3
    assert "1-4-1" in result.out
    assert "diverged at step" in result.err


def test_a_loss_that_is_no_number_is_a_divergence_though_the_weights_are_numbers(nn_sim: Run):
    # One step of size 1e200: the weights would come to about 1e200, the square of the error to more than any float.
    result = nn_sim("train", "--data", "worked", "--hidden", "none", "--eta", "1e200", "--epochs", "1", "--json")
    found = result.json
    assert found["steps"] == 0  # those before that step are kept
    assert all(np.isfinite(matrix).all() for matrix in found["parameters"])
    assert np.isfinite(found["loss_train"])
    assert result.code == 3
    assert "step 1" in found["diverged"]


# --- bad input ---


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "--data"),
        (("--data", "mooons"), "no dataset 'mooons'"),
        (("--data", "missing.csv"), "missing.csv: there is no such file"),
        (("--data", "moons", "--bogus"), "unrecognized arguments: --bogus"),
        (("--data", "moons", "extra"), "unrecognized arguments: extra"),
        (("--data", "moons", "--epo", "3"), "unrecognized arguments: --epo 3"),
        (("--data", "moons", "--target", "y"), "--target names a column of a CSV file"),
        (("--data", "moons", "--hidden", "4,,2"), "--hidden: expected whole numbers from 1"),
        (("--data", "moons", "--hidden", "0"), "--hidden: expected whole numbers from 1"),
        (("--data", "moons", "--hidden", ""), "--hidden: expected whole numbers from 1"),
        (("--data", "moons", "--hidden", "1000000,1000000"), "at most 10,000,000"),
        (("--data", "moons", "--activation", "step"), "--activation: invalid choice: 'step'"),
        (("--data", "moons", "--output", "step"), "--output: invalid choice: 'step'"),
        (("--data", "moons", "--loss", "hinge"), "--loss: invalid choice: 'hinge'"),
        (("--data", "moons", "--output", "identity", "--loss", "cross_entropy"), "cross-entropy needs outputs between"),
        (("--data", "sine", "--output", "softmax"), "softmax gives shares of classes"),
        (("--data", "moons", "--eta", "fast"), "--eta: expected a number, got 'fast'"),
        (("--data", "moons", "--eta", "-0.1"), "eta must be a number from 0"),
        (("--data", "moons", "--eta", "nan"), "eta must be a number from 0"),
        (("--data", "moons", "--eta", "inf"), "eta must be a number from 0"),
        (("--data", "moons", "--batch", "0"), "--batch: expected a whole number from 1, got 0"),
        (("--data", "moons", "--batch", "2.5"), "--batch: expected a whole number, got '2.5'"),
        (("--data", "moons", "--batch", "9" * 30), "--batch: expected a whole number up to"),
        (("--data", "moons", "--epochs", "-1"), "--epochs: expected a whole number from 0, got -1"),
        (("--data", "moons", "--test-share", "0.95"), "test share must be between 0 and 0.9"),
        (("--data", "moons", "--test-share", "-0.1"), "test share must be between 0 and 0.9"),
        (("--data", "moons", "--test-share", "nan"), "test share must be between 0 and 0.9"),
        (("--data", "moons", "--seed", "-1"), "--seed: expected a whole number from 0, got -1"),
        (("--data", "moons", "--seed", str(2**63)), "--seed: expected a whole number up to 9223372036854775807"),
        (("--data", "moons", "--data-seed", "x"), "--data-seed: expected a whole number, got 'x'"),
        (("--data", "moons", "--backend", "gpu"), "--backend: invalid choice: 'gpu'"),
        (("--data", "no\nsuch\nset"), "no dataset 'no?such?set'"),
    ],
)
def test_bad_options_are_exit_2_with_one_line(nn_sim: Run, arguments: tuple[str, ...], says: str):
    result = nn_sim("train", *arguments, "--json")
    assert result.code == 2
    assert says in result.complaint
    assert result.complaint.startswith("nn-sim train: ")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "bad.csv: the file is empty"),
        (b"a,b\n", "bad.csv: found only a header"),
        (b"a,b\n1,2\n3\n", "bad.csv, line 3"),
        (b"a,b\n1,2.5\nten,3.5\n", "bad.csv, line 3, column 1 (a)"),
        (b"a,b\n1,2.5\nnan,3.5\n", "bad.csv, line 3, column 1 (a)"),
        (b"a,b\ninf,2.5\n2,3.5\n", "bad.csv, line 2, column 1 (a)"),
        (b"a,b\n1,2.5\n1e400,3.5\n", "bad.csv, line 3, column 1 (a)"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "bad.csv"),
        (b"a,b\n1,\xff\x01\n", "bad.csv, line 2"),
    ],
)
def test_bad_files_are_exit_2_naming_file_line_and_column(nn_sim: Run, tmp_path: Path, content: bytes, says: str):
    result = nn_sim("train", "--data", csv(tmp_path, content, "bad.csv"))
    assert result.code == 2
    assert says in result.complaint


def test_a_file_may_be_called_like_a_data_set(nn_sim: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    csv(tmp_path, "1,2,0\n3,4,1\n2,2,0\n4,4,1\n", "moons")
    monkeypatch.chdir(tmp_path)
    assert (
        nn_sim("train", "--data", "./moons", "--epochs", "1", "--test-share", "0", "--json").json["examples_train"] == 4
    )
    assert (
        nn_sim("train", "--data", "moons", "--epochs", "1", "--test-share", "0", "--json").json["examples_train"] == 200
    )


# --- the process ---


@needs_a_terminal
def test_ctrl_c_is_exit_130_with_one_line():
    with on_a_terminal("--data", "moons", "--epochs", "1000000000", "--backend", "numpy") as (process, terminal):
        shown = b""
        while b"epochs" not in shown:  # the bar is there, so the training has begun
            shown += os.read(terminal, 65536)
        process.send_signal(signal.SIGINT)
        shown = everything_on(terminal)
        assert process.stdout is not None
        assert process.stdout.read() == b""
    assert process.returncode == 130
    assert shown.endswith(b"nn-sim train: interrupted\r\n")
    assert b"Traceback" not in shown


def test_a_reader_who_leaves_hears_no_complaint():
    command = [*COMMAND, "--data", "xor", "--epochs", "1", "--backend", "numpy", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=20) == 141


def test_a_terminal_without_unicode_gets_the_summary_all_the_same():
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [*COMMAND, "--data", "sine", "--epochs", "1", "--backend", "numpy"]
    result = subprocess.run(command, env=environment, capture_output=True, timeout=30, check=False)
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"sin(\\u03c0x)" in result.stdout


@needs_a_terminal
def test_on_a_terminal_a_bar_shows_the_progress_on_stderr_alone():
    with on_a_terminal("--data", "moons", "--epochs", "40", "--backend", "numpy", "--json") as (process, terminal):
        shown = everything_on(terminal)
        assert process.stdout is not None
        found = json.loads(process.stdout.read())
    assert process.returncode == 0
    assert b"40/40" in shown
    assert found["epochs"] == 40
    assert math.isfinite(found["loss_train"])
