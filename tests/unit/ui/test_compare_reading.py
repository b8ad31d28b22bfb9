"""What is told of two runs: which settings differ and count, which result is better, and what cannot be compared."""

from dataclasses import replace

import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment import Experiment, Measures
from nn_sim.experiment.edits import (
    new_experiment,
    with_dataset,
    with_hidden_sizes,
    with_hyperparameters,
    with_loss,
    with_split,
)
from nn_sim.ui.compare.reading import (
    BETTER_MEANS,
    OTHER_DATA,
    OTHER_LOSS,
    Row,
    map_title,
    result_rows,
    results_sentence,
    setting_rows,
    settings_sentence,
    why_no_weights,
)
from nn_sim.ui.compare.runs import Run, Runs

MOONS = new_experiment(make_builtin("moons"), hidden_sizes=(3,), hyperparameters=Hyperparameters(eta=0.1))
NAN = float("nan")


def runs(first: Experiment, second: Experiment, *measures: Measures | None) -> Runs:
    both = measures or (Measures(0.5, 0.5, 0.5, 0.5), Measures(0.5, 0.5, 0.5, 0.5))
    return Runs(Run(first, both[0]), Run(second, both[1]))


def learning(**changed: object) -> Experiment:
    return with_hyperparameters(MOONS, replace(MOONS.hyperparameters, **changed))  # type: ignore[arg-type]


def better(found: Runs) -> dict[str, int | None]:
    return {row.name: row.better for row in result_rows(found)}


def test_the_same_settings():
    assert setting_rows(runs(MOONS, MOONS)) == ()
    assert settings_sentence(()) == "Nothing differs between the settings."


def test_one_setting():
    rows = setting_rows(runs(MOONS, learning(eta=0.5)))
    assert rows == (Row("learning rate η", "0.1", "0.5"),)
    assert settings_sentence(rows) == "One setting differs: learning rate η."


def test_several_settings_cannot_be_told_apart():
    rows = setting_rows(runs(MOONS, learning(eta=0.5, batch_size=8, l2=0.01)))
    assert settings_sentence(rows) == "3 settings differ: an effect cannot be put down to one of them."


def test_the_constants_of_another_optimiser_belong_to_it():
    rows = setting_rows(runs(MOONS, learning(optimiser="adam")))
    assert [(row.name, row.pinned) for row in rows] == [("optimiser", "sgd"), ("β₁", "–"), ("β₂", "–")]
    assert settings_sentence(rows) == "One setting differs: optimiser."


def test_less_loss_and_more_accuracy_are_better():
    found = runs(MOONS, learning(eta=0.5), Measures(0.2, 0.4, 0.9, 0.75), Measures(0.3, 0.1, 0.9, 0.85))
    assert result_rows(found) == (
        Row("epochs", "0", "0"),
        Row("loss, train", "0.2000", "0.3000", better=0),
        Row("loss, test", "0.4000", "0.1000", better=1),
        Row("accuracy, train", "90.0%", "90.0%"),
        Row("accuracy, test", "75.0%", "85.0%", better=1),
    )
    assert results_sentence(found) == BETTER_MEANS


def test_what_looks_the_same_is_not_judged():
    found = runs(MOONS, MOONS, Measures(0.20001, 0.4, 0.9, 0.75), Measures(0.20002, 0.4, 0.9, 0.75))
    assert set(better(found).values()) == {None}


@pytest.mark.parametrize("broken", [NAN, float("inf")])
def test_a_number_is_better_than_none(broken: float):
    found = runs(MOONS, MOONS, Measures(broken, 0.1, 0.5, 0.5), Measures(9.0, broken, 0.5, 0.5))
    assert (better(found)["loss, train"], better(found)["loss, test"]) == (1, 0)


def test_what_is_not_known_yet_is_not_judged():
    found = runs(MOONS, MOONS, None, Measures(0.3, 0.1, 0.9, 0.85))
    assert result_rows(found)[1] == Row("loss, train", "…", "0.3000")


def test_losses_of_two_kinds_are_not_compared_but_accuracies_are():
    found = runs(MOONS, with_loss(MOONS, "squared"), Measures(0.2, 0.4, 0.8, 0.7), Measures(0.1, 0.2, 0.9, 0.6))
    assert results_sentence(found) == OTHER_LOSS
    assert better(found) == {
        "epochs": None, "loss, train": None, "loss, test": None, "accuracy, train": 1, "accuracy, test": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    "other", [with_split(MOONS, Split(0.5, 1)), with_dataset(MOONS, make_builtin("moons", noise=0.4))]
)
def test_on_other_data_nothing_is_better(other: Experiment):
    found = runs(MOONS, other, Measures(0.2, 0.4, 0.8, 0.7), Measures(0.1, 0.2, 0.9, 0.6))
    assert results_sentence(found) == OTHER_DATA
    assert set(better(found).values()) == {None}


def test_the_same_data_read_twice_are_the_same():
    again = new_experiment(make_builtin("moons"), hidden_sizes=(3,))
    assert again.data is not MOONS.data
    assert runs(MOONS, again).have_the_same_data


def test_there_is_no_accuracy_of_numbers_and_no_test_loss_without_a_test_part():
    sine = with_split(new_experiment(make_builtin("sine"), hidden_sizes=(2,)), Split(0.0))
    measures = Measures(0.2, NAN, NAN, NAN)
    assert [row.name for row in result_rows(runs(sine, sine, measures, measures))] == ["epochs", "loss, train"]


def test_a_result_that_only_one_run_has():
    sine = new_experiment(make_builtin("sine"), hidden_sizes=(2,))
    rows = {row.name: row for row in result_rows(runs(MOONS, sine))}
    assert rows["accuracy, train"] == Row("accuracy, train", "50.0%", "–")


def test_networks_of_different_sizes():
    assert why_no_weights(runs(MOONS, learning(eta=3.0))) == ""
    assert why_no_weights(runs(MOONS, with_hidden_sizes(MOONS, (4, 2)))) == (
        "The networks have different sizes, 2-3-1 pinned and 2-4-2-1 now: their weights cannot be compared one by one."
    )


def test_the_title_of_a_map():
    half = replace(MOONS, progress=replace(MOONS.progress, epoch=3, position=MOONS.example_count // 2))
    assert map_title("pinned", Run(half)) == "pinned, epoch 3.5"
