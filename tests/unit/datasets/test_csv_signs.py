"""Signs beside and within numbers: percent, currencies, marks of thousands, and the decimal sign they leave open."""

from time import process_time

import pytest

from nn_sim.datasets import CsvError, Dialect, Imported, TableOptions, detect, import_source, pasted_source
from nn_sim.datasets.csv_signs import guess_thousands, parted, without_signs


def imported(text: str, **options: object) -> Imported:
    return import_source(pasted_source(text), TableOptions(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("62.2%", ("62.2", "%")),
        (" 62,2 % ", ("62,2", "%")),
        ("$5", ("5", "$")),
        ("-$ 5", ("-5", "$")),
        ("$-5", ("-5", "$")),
        ("1.234,50 €", ("1.234,50", "€")),
        ("5", ("5", "")),
        ("-5", ("-5", "")),
        ("", ("", "")),
        ("%", ("", "%")),
    ],
)
def test_a_sign_is_parted_from_its_number(cell: str, parts: tuple[str, str]):
    assert parted(cell) == parts


def test_percent_are_numbers_and_a_note_says_what_became_of_the_sign():
    found = imported("a,b\n8.5%,20.25%\nNA,10%\n-1%,1.5%\n", missing="drop")
    assert found.dataset.inputs.tolist() == [[8.5], [-1]]
    assert found.dataset.targets.tolist() == [[20.25], [1.5]]
    assert found.notes[0] == "Written with % and taken without it: a, b."


def test_a_sign_beside_some_of_the_numbers_is_a_fault():
    with pytest.raises(CsvError, match=r"line 3, column 1 \(a\): expected a number, found '20%'"):
        imported("a,b\n10,2\n20%,4\n30,6\n")


def test_words_that_end_with_a_sign_stay_words():
    cells = ("high %", "low %", "high %")
    assert without_signs(cells, Dialect()).cells == cells


def test_blocks_of_a_column_with_and_without_a_sign_are_refused():
    text = "a,b\n" + "5%,1\n6%,2\n" * 50_000 + "5,1\n6,2\n" * 60_000  # 200,000 cells are a block
    with pytest.raises(CsvError, match=r"column 1 \(a\): some numbers are written with % and some without"):
        imported(text)


def test_commas_between_thousands():
    found = imported('city,income,price\nRome,"2,175,551","$112,759.50"\nBari,"88,355","$589,086.00"\nRome,900,$7.25\n')
    assert found.dataset.inputs.tolist() == [[0, 1, 2175551], [1, 0, 88355], [0, 1, 900]]
    assert found.dataset.targets.tolist() == [[112759.5], [589086], [7.25]]
    assert "A comma stands between the thousands of numbers." in found.notes


def test_points_between_thousands_of_a_german_table():
    source = pasted_source("Ort;Einwohner;Miete;Preis\nA;27.936;9,01;820.050,28 €\nB;139.205;11,17;283.197,73 €\n")
    dialect = detect(source)
    assert (dialect.delimiter, dialect.decimal, dialect.thousands) == (";", ",", ".")
    found = import_source(source, TableOptions(ignored=("Ort",)))
    assert found.dataset.inputs.tolist() == [[27936, 9.01], [139205, 11.17]]
    assert found.dataset.targets.tolist() == [[820050.28], [283197.73]]


@pytest.mark.parametrize(
    ("text", "decimal", "thousands"),
    [
        ("a;b\n1,234;5\n2,345;6\n", ",", ""),  # as it always was: between semicolons a comma is the decimal sign
        ("a;b\n1.234;5\n2.345;6\n", ".", ""),
        ("a;b\n1.234;0,5\n2.345;0,25\n", ",", "."),
        ("a;b\n1,234;0.5\n2,345;0.25\n", ".", ","),
        ("a;b\n1 234;5\n12 345;6\n", ".", " "),
        ("a;b\n1'234.5;5\n12'345.5;6\n", ".", "'"),
        ("a;b\n1,234;0.5\n23,45;0.25\n", ".", ""),  # not all of them in threes
        ("a;b\n10.120.130.140;1,5\n10.1.3.4;2,5\n", ",", ""),  # addresses
    ],
)
def test_which_sign_is_which(text: str, decimal: str, thousands: str):
    dialect = detect(pasted_source(text))
    assert (dialect.decimal, dialect.thousands) == (decimal, thousands)


def test_one_sign_cannot_be_both():
    with pytest.raises(ValueError, match="',' cannot stand between thousands where ',' is the decimal sign"):
        Dialect(decimal=",", thousands=",")


def test_a_very_long_cell_is_looked_at_once():
    long = "1," + "1" * 120_000 + "x"
    began = process_time()
    assert guess_thousands([long, "2,345"], ".") == ","
    assert parted(long) == (long, "")
    assert process_time() - began < 1.0
