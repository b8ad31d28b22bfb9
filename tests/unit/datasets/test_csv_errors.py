import csv
import os
from pathlib import Path

import pytest

from nn_sim.datasets import CsvError, csv_source, read_csv

from .csv_files import WriteCsv


def error_of(path: Path, target: str | int | None = None) -> CsvError:
    with pytest.raises(CsvError) as caught:
        read_csv(path, target)
    assert "\n" not in str(caught.value)
    return caught.value


def test_the_sentence_names_file_line_column_and_what_to_do(write_csv: WriteCsv):
    error = error_of(write_csv("a,petal_length,c\n1,2,0\n3,abc,1\n"))
    assert str(error) == (
        "table.csv, line 3, column 2 (petal_length): expected a number, found 'abc'; correct the cell or remove the row"
    )
    assert (error.source, error.line, error.column, error.column_name) == ("table.csv", 3, 2, "petal_length")


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("abc", "expected a number, found 'abc'"),
        ("1.2.3", "expected a number, found '1.2.3'"),
        ("", "the cell is empty"),
        ("  ", "the cell is empty"),
        ("nan", "expected a finite number, found 'nan'"),
        ("-inf", "expected a finite number, found '-inf'"),
        ("Infinity", "expected a finite number, found 'Infinity'"),
        ("1e400", "'1e400' is out of range"),
        ("-1e400", "'-1e400' is out of range"),
        ("1_000", "expected a number, found '1_000'"),
        ("１２", "expected a number, found '１２'"),
        ("0x10", "expected a number, found '0x10'"),
        ('"1,5"', "write decimals with a point"),
        ("x" * 500, "expected a number, found '" + "x" * 39 + "…'"),
        ('"a\nb"', "expected a number, found 'a?b'"),
    ],
)
@pytest.mark.parametrize("column", [1, 2])
def test_a_cell_that_is_no_finite_number(write_csv: WriteCsv, cell: str, problem: str, column: int):
    rows = [["0.5", "1.5", "0.25"] for _ in range(5)]
    rows[3][column] = cell
    error = error_of(write_csv("a,b,c\n" + "\n".join(map(",".join, rows)) + "\n"))
    assert (error.line, error.column) == (5, column + 1)
    assert problem in error.problem


def test_lines_are_counted_in_the_file_not_in_the_table(write_csv: WriteCsv):
    # Blank lines, and a header with a line end inside a quoted name.
    error = error_of(write_csv('\n"a\nb",c\r\n1,2\r\n\r\nx,3\n'))
    assert (error.line, error.column) == (6, 1)


def test_of_several_faults_the_first_in_the_file_is_told(write_csv: WriteCsv):
    error = error_of(write_csv("a,b,c\n1,2,0\n1,x,0\ny,2,0\n1,2\n"))
    assert (error.line, error.column) == (3, 2)


@pytest.mark.parametrize("row", ["1", "1,2,3,4", "1,2,3,"])
def test_a_ragged_row(write_csv: WriteCsv, row: str):
    error = error_of(write_csv(f"a,b,c\n1,2,0\n{row}\n3,4,1\n"))
    assert (error.line, error.column) == (3, None)
    assert "expected 3 cells" in error.problem
    assert f"found {len(row.split(','))}" in error.problem


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "empty"),
        (" \n\n", "empty"),
        ("\ufeff", "empty"),
        ('""\n""\n', "no cells"),
        ("a,b,c\n", "only a header"),
        ("a,b\n1,0\n", "only one row"),
        ("1,2,0\n", "only one row"),
        ("a\n1\n2\n", "only one column"),
        (",".join(["1"] * 10_001), "found 10,001 columns"),
        ("a,b\n1,0\n2,0\n", r"every row has the same class \('0'\)"),
        ("a,b\n1,no\n2,no\n", r"every row has the same class \('no'\)"),
        ('a,b\n1,0\n2,"1\n3,0\n', "never closed"),
        ('a,b\n1,0\n"2"x,1\n', "something follows a closing quote"),
    ],
)
def test_a_table_that_cannot_be_learned(write_csv: WriteCsv, content: str, problem: str):
    with pytest.raises(CsvError, match=problem):
        read_csv(write_csv(content))


def test_an_open_quote_is_told_by_the_line_in_which_it_opens(write_csv: WriteCsv):
    assert error_of(write_csv('a,b\n1,0\n2,"1\n3,0\n4,1\n')).line == 3


def test_a_cell_beyond_the_limit(write_csv: WriteCsv):
    error = error_of(write_csv("a,b\n1,0\n" + "1" * (csv.field_size_limit() + 1) + ",1\n"))
    assert error.line == 3
    assert "longer than 131,072 characters" in error.problem


def test_more_texts_than_classes_can_be_drawn(write_csv: WriteCsv):
    error = error_of(write_csv("".join(f"{index},name{index}\n" for index in range(101))))
    assert error.column == 2
    assert "101 different texts" in error.problem


@pytest.mark.parametrize(("cell", "problem"), [("", "empty"), ("nan", "expected a class"), ("?", "expected a class")])
def test_a_missing_value_is_no_class(write_csv: WriteCsv, cell: str, problem: str):
    error = error_of(write_csv(f"1,cat\n2,dog\n3,{cell}\n4,cat\n"))
    assert (error.line, error.column) == (3, 2)
    assert problem in error.problem


@pytest.mark.parametrize(
    ("content", "line", "problem"),
    [
        (b"a,b\n1,0\n2,\x00\n", 3, "no text file"),
        (b"PK\x03\x04\x14\x00\x06\x00", 1, "no text file"),
        (b"a,b\r\n1,0\r2,\xff\x01\n", 3, "no text file"),
        (b"\xff\xfea\x00,", None, "UTF-16"),
        ("a,b\n1,0\n".encode("utf-32"), 1, "no text file"),
    ],
)
def test_binary_junk_and_other_encodings(write_csv: WriteCsv, content: bytes, line: int | None, problem: str):
    error = error_of(write_csv(content))
    assert error.line == line
    assert problem in error.problem


def test_a_missing_file_and_a_folder(tmp_path: Path):
    assert "no such file" in str(error_of(tmp_path / "no.csv"))
    assert "folder" in str(error_of(tmp_path))
    assert str(error_of(Path("bad\0name\n.csv"))).startswith("bad?name?.csv: this is no file name")
    assert "cannot be read" in str(error_of(tmp_path / ("n" * 300 + ".csv")))


def test_a_file_used_as_a_folder(write_csv: WriteCsv):
    assert "cannot be read" in str(error_of(write_csv("a,b\n") / "inner.csv"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_a_file_that_may_not_be_read(write_csv: WriteCsv):
    path = write_csv("a,b\n1,2\n")
    path.chmod(0)
    assert "no permission" in str(error_of(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.csv")
    assert "not an ordinary file" in str(error_of(tmp_path / "pipe.csv"))


def test_a_file_beyond_the_size_limit(write_csv: WriteCsv, monkeypatch: pytest.MonkeyPatch):
    assert csv_source.SIZE_LIMIT == 200_000_000
    monkeypatch.setattr(csv_source, "SIZE_LIMIT", 8)
    assert "larger than" in str(error_of(write_csv("a,b\n1,2\n3")))
    assert "only a header" in str(error_of(write_csv("a,b\n\n\n\n\n")))
