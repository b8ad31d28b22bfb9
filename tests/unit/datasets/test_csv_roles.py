"""What columns are for: several targets, texts as inputs, missing values, rows left out, and what is told of it."""

import numpy as np
import pytest

from nn_sim.datasets import (
    ColumnRole,
    CsvError,
    Dialect,
    Imported,
    Roles,
    TableOptions,
    detect,
    import_source,
    import_table,
    pasted_source,
    preview_table,
)

PETS = "name,legs,weight,kind\nRex,4,30.5,dog\nTom,4,NA,cat\nJim,2,0.5,bird\nBen,4,25,dog\nKit,,4.5,cat\n"


def imported(text: str, **options: object) -> Imported:
    return import_source(pasted_source(text), TableOptions(**options))  # type: ignore[arg-type]


def error_of(text: str, **options: object) -> CsvError:
    with pytest.raises(CsvError) as caught:
        imported(text, **options)
    return caught.value


# --- missing values ---


def test_missing_values_are_refused_unless_a_rule_is_chosen_and_the_error_says_so():
    error = error_of(PETS, ignored=("name",))
    assert (error.line, error.column, error.column_name, error.remedy) == (3, 3, "weight", "missing")
    assert error.skippable


def test_dropping_leaves_out_the_rows_with_missing_values_and_tells_their_lines():
    found = imported(PETS, ignored=("name",), missing="drop")
    assert found.dataset.inputs.tolist() == [[4, 30.5], [2, 0.5], [4, 25]]
    assert [found.dataset.classes[index] for index in found.dataset.targets] == ["dog", "bird", "dog"]
    assert [(fault.line, fault.column) for fault in found.skipped] == [(3, 3), (6, 2)]
    assert found.notes == (
        "This column is ignored: name.",
        "2 rows were left out for missing values: lines 3 and 6.",
    )


def test_the_mean_is_that_of_the_column_over_all_rows():
    found = imported(PETS, ignored=("name",), missing="mean")
    # legs: (4 + 4 + 2 + 4) / 4 = 3.5; weight: (30.5 + 0.5 + 25 + 4.5) / 4 = 15.125.
    assert found.dataset.inputs.tolist() == [[4, 30.5], [4, 15.125], [2, 0.5], [4, 25], [3.5, 4.5]]
    assert found.skipped == ()
    assert found.notes[1:] == (
        "1 missing value of legs became its mean over all rows, 3.5.",
        "1 missing value of weight became its mean over all rows, 15.125.",
    )


def test_the_mean_of_numbers_near_the_greatest_does_not_overflow():
    found = imported("a,b\n1e308,x\nNA,y\n1.6e308,x\n", missing="mean")
    assert found.dataset.inputs[1, 0] == pytest.approx(1.3e308, rel=1e-12)


@pytest.mark.parametrize("missing", ["drop", "mean"])
def test_a_row_without_a_target_is_left_out_for_a_target_is_never_made_up(missing: str):
    found = imported("a,b\n1,x\n2,\n3,y\n4,?\n", missing=missing)
    assert found.dataset.inputs.tolist() == [[1], [3]]
    assert found.notes == ("2 rows were left out for missing values: lines 3 and 5.",)


@pytest.mark.parametrize("sign", ["", "NA", "na", "N/A", "NaN", "nan", "?", "-", "null", "NULL", " ", " NA "])
def test_signs_for_a_missing_number(sign: str):
    found = imported(f"a,b\n1,x\n{sign},y\n3,x\n", missing="mean")
    assert found.dataset.inputs.tolist() == [[1], [2], [3]]


def test_a_column_without_any_value_cannot_be_an_input():
    error = error_of("a,b,c\nNA,1,x\n-,2,y\n", missing="mean")
    assert str(error) == "pasted table, column 1 (a): every value is missing; ignore this column"


# --- texts as inputs ---


def test_texts_become_an_input_each_and_a_missing_one_the_share_of_each():
    found = imported("colour,n,y\nred,1,a\nblue,2,b\n?,3,a\nred,4,b\n", missing="mean")
    assert found.dataset.input_names == ("colour=blue", "colour=red", "n")
    expected = [[0, 1, 1], [1, 0, 2], [1 / 3, 2 / 3, 3], [0, 1, 4]]
    np.testing.assert_allclose(found.dataset.inputs, expected, rtol=1e-15)
    assert found.notes == (
        "colour became 2 inputs of 0 and 1: blue, red.",
        "1 missing value of colour became the share of each text in all rows.",
    )


def test_numbers_may_be_coded_too_if_they_are_names():
    source = pasted_source("postcode,n,y\n3000,1,a\n3010,2,b\n3000,3,a\n")
    dialect = detect(source)
    roles = preview_table(source, dialect).roles.with_column(0, ColumnRole("input", "class"))
    dataset = import_table(source, dialect, roles).dataset
    assert dataset.input_names == ("postcode=3000", "postcode=3010", "n")
    assert dataset.inputs.tolist() == [[1, 0, 1], [0, 1, 2], [1, 0, 3]]


def test_too_many_texts_are_ignored_at_first_and_refused_if_they_are_wanted():
    text = "name,n,y\n" + "".join(f"name{n},{n},{'ab'[n % 2]}\n" for n in range(150))
    assert imported(text).notes == (
        "name is ignored: its texts are all different, so nothing can be learned from them.",
    )
    source = pasted_source(text)
    roles = preview_table(source, Dialect()).roles.with_column(0, ColumnRole("input", "class"))
    with pytest.raises(CsvError, match=r"column 1 \(name\): more than 100 different texts, such as 'name149', are too"):
        import_table(source, Dialect(), roles)


# --- targets ---


def test_several_targets_are_numbers():
    found = imported("a,b,c\n1,2,3\n4,5,6\n", targets=("c", "a"))
    assert (found.dataset.target_names, found.dataset.input_names) == (("a", "c"), ("b",))
    assert found.dataset.targets.tolist() == [[1, 3], [4, 6]]
    assert found.dataset.description == "2 rows, 1 input, 2 numbers to predict"
    error = error_of("a,b,c\n1,2,x\n4,5,y\n", targets=("a", "c"))
    assert str(error) == (
        "pasted table, line 2, column 3 (c): expected a number, found 'x'; correct the cell or remove the row"
    )


@pytest.mark.parametrize(
    ("coding", "classes", "targets"),
    [
        ("auto", ("0", "1"), [0, 1, 0]),
        ("class", ("0", "1"), [0, 1, 0]),
        ("number", (), [[0], [1], [0]]),
    ],
)
def test_whether_whole_numbers_are_classes_can_be_chosen(coding: str, classes: tuple[str, ...], targets: object):
    source = pasted_source("a,b\n1,0\n2,1\n3,0\n")
    roles = Roles((ColumnRole("input", "number"), ColumnRole("target", coding)))  # type: ignore[arg-type]
    dataset = import_table(source, Dialect(), roles).dataset
    assert (dataset.classes, dataset.targets.tolist()) == (classes, targets)


def test_decimals_may_be_classes_if_the_user_says_so():
    source = pasted_source("a,b\n1,0.5\n2,1.5\n3,0.5\n")
    roles = Roles((ColumnRole("input", "number"), ColumnRole("target", "class")))
    assert import_table(source, Dialect(), roles).dataset.classes == ("0.5", "1.5")


@pytest.mark.parametrize(
    ("uses", "problem"),
    [
        (("input", "ignore"), "no column is the target; choose what is to be learned"),
        (("target", "ignore"), "no column is an input; choose what it is to be learned from"),
    ],
)
def test_roles_that_make_no_dataset(uses: tuple[str, str], problem: str):
    roles = Roles(tuple(ColumnRole(use) for use in uses))  # type: ignore[arg-type]
    with pytest.raises(CsvError, match=problem):
        import_table(pasted_source("a,b\n1,2\n3,4\n"), Dialect(), roles)


def test_roles_of_another_table_are_refused():
    roles = Roles((ColumnRole(), ColumnRole(), ColumnRole("target")))
    with pytest.raises(CsvError, match="expected 3 columns, found 2"):
        import_table(pasted_source("a,b\n1,2\n3,4\n"), Dialect(), roles)


# --- rows left out, progress ---


def test_bad_rows_can_be_skipped_and_each_is_told_with_its_reason():
    text = 'a,b\n1,x\noops,y\n3\n"4"!,x\n5,y\n6,x\n7,1e400\n'
    error = error_of(text)
    assert (error.line, error.remedy) == (3, "skip")
    found = imported(text, skip_bad_rows=True)
    assert found.dataset.inputs.tolist() == [[1], [5], [6]]
    assert [(fault.line, fault.column) for fault in found.skipped] == [(3, 1), (4, 0), (5, 0), (8, 2)]
    assert found.notes == (
        "4 rows were left out as faulty: lines 3, 4, 5 and 8. The first: expected a number, found 'oops'.",
    )


def test_skipping_everything_leaves_no_dataset():
    error = error_of("a,b\n1,x\n2\n3\n", skip_bad_rows=True)
    assert str(error) == (
        "pasted table: found only 1 good row, 2 were left out; a dataset needs at least two rows of data"
    )


def test_an_open_quote_cannot_be_skipped():
    assert not error_of('a,b\n1,x\n"2,y\n3,x\n', skip_bad_rows=True).skippable


def test_a_constant_column_is_told():
    assert imported("a,b,c\n7,1,x\n7,2,y\n").notes == ("a is 7 in every row, so nothing can be learned from it.",)


def test_progress_goes_up_to_1_and_what_it_raises_ends_the_reading():
    source = pasted_source("a,b\n" + "1,2\n2,3\n" * 50_000)
    heard: list[float] = []
    import_source(source, TableOptions(), progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) > 10

    def cancel(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_source(source, TableOptions(), progress=cancel)


# --- the first look ---


def test_a_preview_tells_kinds_missing_values_and_ragged_rows():
    source = pasted_source("name;length;kind\nRex;1,5;dog\nTom;-;cat\nJim;2\nKit;2,5;cat\n")
    dialect = detect(source)
    assert dialect == Dialect("utf-8", ";", ",", '"', True)
    preview = preview_table(source, dialect)
    assert [(column.name, column.kind, column.missing, column.distinct) for column in preview.columns] == [
        ("name", "text", 0, 3),
        ("length", "number", 1, 3),
        ("kind", "text", 0, 2),
    ]
    assert [str(fault) for fault in preview.faults] == [
        "pasted table, line 4: expected 3 cells, as in the first row, found 2; add or remove cells"
    ]
    assert [row.line for row in preview.rows] == [2, 3, 4, 5]
    assert preview.sampled == 3
    assert [(role.use, role.coding) for role in preview.roles.columns] == [
        ("input", "class"),
        ("input", "number"),
        ("target", "auto"),
    ]


def test_what_the_user_chose_is_not_guessed():
    source = pasted_source("1;2\n3;4\n")
    assert detect(source, delimiter=",", decimal=",", header=True) == Dialect("utf-8", ",", ",", '"', True)
    assert detect(source, encoding="latin-1").encoding == "latin-1"
    with pytest.raises(ValueError, match="the encoding must be one of utf-8 utf-16-le utf-16-be latin-1, not 'ebcdic'"):
        detect(source, encoding="ebcdic")
    with pytest.raises(ValueError, match="the delimiter must be one character between the cells, not ',,'"):
        Dialect(delimiter=",,")


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("a,b\n1,2\n", True),
        ("1,2\n3,4\n", False),
        ("1,2,cat\n3,4,dog\n", False),
        ("outlook,play\nsun,no\nrain,yes\nsun,yes\n", True),
        ("sun,no\nrain,yes\nsun,yes\n", False),
        ("a,1\nb,2\n", False),
        ("n,1999,2000\nx,1,2\ny,3,4\n", False),
    ],
)
def test_a_header_is_told_from_data(text: str, header: bool):
    assert detect(pasted_source(text)).header is header
