"""The grid of a sweep: which runs there are, counted by hand."""

from pathlib import Path

from nn_sim.cli.run_settings import RunSettings
from nn_sim.cli.sweep_grid import runs_of
from nn_sim.cli.sweep_options import read_options
from nn_sim.datasets import make_builtin, read_csv

IRIS = Path(__file__).parents[2] / "data" / "iris.csv"


def runs(*arguments: str, data: str = "moons") -> list[RunSettings]:
    dataset = read_csv(data) if data.endswith(".csv") else make_builtin(data)
    return runs_of(read_options(("--data", data, "--out", "sweep.csv", *arguments)), dataset)


def test_every_combination_once():
    found = runs("--hidden", "2", "4", "8", "--eta", "0.01", "0.1", "--seeds", "5")
    assert len(found) == 30
    assert {(run.hidden, run.eta, run.seed) for run in found} == {
        (hidden, eta, seed) for hidden in [(2,), (4,), (8,)] for eta in [0.01, 0.1] for seed in range(5)
    }


def test_what_is_typed_twice_is_one_run():
    assert len(runs("--hidden", "4", "4", "--eta", "0.1", "1e-1", "0.10")) == 1


def test_auto_is_the_loss_that_follows_from_the_data():
    (found,) = runs("--loss", "auto", "cross-entropy")
    assert (found.output, found.loss, found.test_share) == ("sigmoid", "cross_entropy", 0.3)
    (found,) = runs("--loss", "auto", "squared", data="sine")
    assert (found.output, found.loss) == ("identity", "squared")
    assert [run.loss for run in runs("--loss", "auto", "squared")] == ["cross_entropy", "squared"]


def test_three_classes_and_data_that_are_learned_whole():
    (found,) = runs(data=str(IRIS))
    assert (found.output, found.loss) == ("softmax", "cross_entropy")
    (found,) = runs(data="xor")
    assert found.test_share == 0.0
    (found,) = runs("--test-share", "0.5", data="xor")
    assert found.test_share == 0.5


def test_what_has_no_say_makes_no_further_runs():
    found = runs("--optimiser", "sgd", "momentum", "adam", "--momentum", "0.5", "0.8")
    assert [(run.optimiser, run.momentum) for run in found] == [
        ("sgd", 0.9), ("momentum", 0.5), ("momentum", 0.8), ("adam", 0.9),
    ]  # fmt: skip
    found = runs(
        "--schedule", "constant", "cosine", "step", "--schedule-epochs", "5", "10", "--schedule-factor", "2", "3"
    )
    assert [(run.schedule, run.schedule_epochs, run.schedule_factor) for run in found] == [
        ("constant", 100, 0.5),
        ("cosine", 5, 0.5), ("cosine", 10, 0.5),
        ("step", 5, 2.0), ("step", 5, 3.0), ("step", 10, 2.0), ("step", 10, 3.0),
    ]  # fmt: skip


def test_decay_and_starts_are_axes_and_stop_rules_are_for_all():
    found = runs("--l1", "0", "0.1", "--l2", "0", "0.2", "--init", "he", "glorot", "--patience", "7")
    assert {(run.l1, run.l2, run.init) for run in found} == {
        (l1, l2, init) for l1 in (0.0, 0.1) for l2 in (0.0, 0.2) for init in ("he", "glorot")
    }
    assert len(found) == 8
    assert {run.patience for run in found} == {7}
