import codecs
from pathlib import Path
from time import process_time

import numpy as np
import pytest

from nn_sim.datasets import CsvError, Split, prepare, read_csv

from .csv_files import WriteCsv

DATA = Path(__file__).parents[2] / "data"


def test_iris_is_read_as_fisher_published_it():
    iris = read_csv(DATA / "iris.csv")
    assert iris.inputs.shape == (150, 4)
    assert iris.input_names == ("sepal_length", "sepal_width", "petal_length", "petal_width")
    assert iris.target_names == ("species",)
    assert iris.classes == ("setosa", "versicolor", "virginica")
    assert np.bincount(iris.targets).tolist() == [50, 50, 50]
    assert (iris.name, iris.origin, iris.scale) == ("iris.csv", "iris.csv", "standard")
    # The summary that is published with the data.
    np.testing.assert_allclose(iris.inputs.mean(axis=0), [5.84, 3.05, 3.76, 1.20], atol=0.008)
    # Rows 35 and 38, in which the copy of the UCI repository is wrong.
    assert iris.inputs[[34, 37]].tolist() == [[4.9, 3.1, 1.5, 0.2], [4.9, 3.6, 1.4, 0.1]]
    prepared = prepare(iris, Split(0.0), "softmax")
    np.testing.assert_allclose(prepared.X_train.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(prepared.X_train.std(axis=0), 1, rtol=1e-12)


def test_a_header_gives_the_names(write_csv: WriteCsv):
    dataset = read_csv(write_csv(" width ,height,\n1,2,0\n3,4,1\n"))
    assert dataset.input_names == ("width", "height")
    assert dataset.target_names == ("y",)
    assert dataset.inputs.tolist() == [[1, 2], [3, 4]]


def test_without_a_header_the_first_row_is_data(write_csv: WriteCsv):
    dataset = read_csv(write_csv("1,2,cat\n3,4,dog\n5,6,cat\n"))
    assert dataset.size == 3
    assert (dataset.input_names, dataset.target_names) == (("x1", "x2"), ("y",))
    assert [dataset.classes[index] for index in dataset.targets] == ["cat", "dog", "cat"]


def test_a_header_of_numbers_is_known_by_its_targets_name(write_csv: WriteCsv):
    dataset = read_csv(write_csv("1,2,price\n0.5,0.25,7.5\n1.5,1.25,8.5\n"))
    assert (dataset.size, dataset.input_names, dataset.target_names) == (2, ("1", "2"), ("price",))
    named = read_csv(write_csv("1,2,species\n0.5,0.25,cat\n1.5,1.25,dog\n"), target="species")
    assert (named.size, named.classes) == (2, ("cat", "dog"))


@pytest.mark.parametrize("bad", ["nan", "", "1e400", "NA", "1_000"])
def test_a_faulty_number_in_the_first_row_does_not_make_it_a_header(write_csv: WriteCsv, bad: str):
    with pytest.raises(CsvError) as caught:
        read_csv(write_csv(f"1,{bad},0\n3,4,1\n5,6,1\n"))
    assert (caught.value.line, caught.value.column) == (1, 2)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_delimiters_line_ends_and_marks(write_csv: WriteCsv, delimiter: str, end: str, mark: bytes):
    rows = [["größe", "b", "art"], ["1.5", "-2", "über"], ["3e2", ".5", "x y"]]
    text = end.join(delimiter.join(row) for row in rows)
    dataset = read_csv(write_csv(mark + text.encode()))
    assert dataset.inputs.tolist() == [[1.5, -2], [300, 0.5]]
    assert dataset.input_names == ("größe", "b")
    assert dataset.classes == ("x y", "über")


def test_utf_16_with_its_mark_is_read(write_csv: WriteCsv):
    assert read_csv(write_csv("a,b\n1,ü\n2,x\n".encode("utf-16"))).classes == ("x", "ü")


def test_quoted_cells_and_blanks(write_csv: WriteCsv):
    dataset = read_csv(write_csv('"a, b", "c"\n "1", "x ""y"", z"\n\n2,w\n\n  \n'))
    assert dataset.input_names == ("a, b",)
    assert dataset.inputs.tolist() == [[1], [2]]
    assert dataset.classes == ("w", 'x "y", z')


@pytest.mark.parametrize(
    ("target", "names", "numbers"),
    [
        (None, ("a", "b"), [[1, 2.5], [3, 4.5]]),
        ("a", ("b", "c"), [[2.5, 0], [4.5, 1]]),
        (" b ", ("a", "c"), [[1, 0], [3, 1]]),
        (1, ("b", "c"), [[2.5, 0], [4.5, 1]]),
        ("2", ("a", "c"), [[1, 0], [3, 1]]),
    ],
)
def test_the_target_is_the_last_column_or_the_one_named(
    write_csv: WriteCsv, target: str | int | None, names: tuple[str, ...], numbers: list[list[float]]
):
    dataset = read_csv(write_csv("a,b,c\n1,2.5,0\n3,4.5,1\n"), target)
    assert dataset.input_names == names
    assert dataset.inputs.tolist() == numbers


@pytest.mark.parametrize("target", ["d", "", 0, 4, -1, "9" * 5000])
def test_an_unknown_target_is_answered_with_the_columns(write_csv: WriteCsv, target: str | int):
    with pytest.raises(CsvError, match=r"there is no column.*choose one of a, b, c or a number from 1 to 3"):
        read_csv(write_csv("a,b,c\n1,2.5,0\n3,4.5,1\n"), target)
    with pytest.raises(CsvError, match="no header, so name a number from 1 to 3"):
        read_csv(write_csv("1,2.5,0\n3,4.5,1\n"), target)


def test_a_name_given_twice_cannot_be_the_target(write_csv: WriteCsv):
    with pytest.raises(CsvError, match="2 columns are called 'a'"):
        read_csv(write_csv("a,a,b\n1,2,3\n4,5,6\n"), "a")


def targets_file(targets: list[str]) -> str:
    return "x,t\n" + "".join(f"{index},{target}\n" for index, target in enumerate(targets))


def test_up_to_ten_whole_numbers_are_classes_in_numeric_order(write_csv: WriteCsv):
    dataset = read_csv(write_csv(targets_file(["10", "9.0", "-1", "10.0", "2e1"])))
    assert dataset.classes == ("-1", "9", "10", "20")
    assert dataset.targets.tolist() == [2, 1, 0, 2, 3]
    ten = read_csv(write_csv(targets_file([str(index % 10) for index in range(30)])))
    assert len(ten.classes) == 10


@pytest.mark.parametrize(
    "targets", [[str(index) for index in range(11)], ["0", "1", "0.5"], ["1e300", "2e300", "1e300"]]
)
def test_other_numbers_are_a_regression(write_csv: WriteCsv, targets: list[str]):
    dataset = read_csv(write_csv(targets_file(targets)))
    assert (dataset.task, dataset.classes) == ("regression", ())
    assert dataset.targets.tolist() == [[float(target)] for target in targets]


def test_texts_are_classes_in_alphabetical_order(write_csv: WriteCsv):
    dataset = read_csv(write_csv(targets_file(["pear", "Apple", "none", "7", "-"])))
    assert dataset.classes == ("-", "7", "Apple", "none", "pear")


def test_a_large_file_keeps_every_row_in_place(write_csv: WriteCsv):
    n = 150_000  # several blocks
    text = "".join(f"{index},{index % 7},{index / 2}\n" for index in range(n))
    dataset = read_csv(write_csv(text))
    assert np.array_equal(dataset.inputs, np.column_stack([np.arange(n), np.arange(n) % 7]))
    assert np.array_equal(dataset.targets[:, 0], np.arange(n) / 2)


@pytest.mark.long
def test_a_hundred_thousand_rows_of_twenty_columns_take_less_than_three_seconds(write_csv: WriteCsv):
    values = np.random.default_rng(0).normal(size=(100_000, 20))
    path = write_csv("\n".join(",".join(f"{value:.6f}" for value in row) for row in values))
    began = process_time()
    dataset = read_csv(path)
    assert process_time() - began < 3.0
    np.testing.assert_allclose(dataset.inputs, values[:, :19], atol=5.1e-7)
