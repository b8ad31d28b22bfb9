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
