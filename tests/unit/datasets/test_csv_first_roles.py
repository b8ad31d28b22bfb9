"""What the columns are proposed for: what only tells rows apart is left out, the target is found by its name."""

import pytest

from nn_sim.datasets import TableOptions, detect, import_source, pasted_source, preview_table


def proposed(head: str, rows: list[str], **said: object) -> list[str]:
    source = pasted_source("\n".join((head, *rows)) + "\n")
    preview = preview_table(source, detect(source), **said)  # type: ignore[arg-type]
    return [role.use for role in preview.roles.columns]


def numbered(first: str, count: int = 12) -> list[str]:
    """Rows with a first cell made of the row's number, a measure that repeats, and a class."""
    return [f"{first.format(row)},{row % 5}.5,{'ab'[row % 2]}" for row in range(1, count + 1)]


@pytest.mark.parametrize("name", ["id", "ID", "Id", "PassengerId", "customer_id", "sample id", "index", "rownames", ""])
def test_a_column_that_only_tells_the_rows_apart_is_ignored(name: str):
    assert proposed(f"{name},length,kind", numbered("{}")) == ["ignore", "input", "target"]


def test_so_are_texts_of_such_a_name_and_all_texts_that_are_different():
    assert proposed("id,length,kind", numbered("A-{}", 4)) == ["ignore", "input", "target"]
    assert proposed("when,length,kind", numbered("2024-01-{}")) == ["ignore", "input", "target"]
    assert proposed("when,length,kind", numbered("2024-01-{}", 9)) == ["input", "input", "target"]  # few rows


@pytest.mark.parametrize("name", ["width", "humid", "grid", "hybrid", "year", "x1"])
def test_whole_numbers_of_another_name_are_inputs(name: str):
    assert proposed(f"{name},length,kind", numbered("{}")) == ["input", "input", "target"]


def test_an_id_that_comes_again_or_is_no_whole_number_is_an_input():
    assert proposed("id,length,kind", [*numbered("{}"), "1,2.5,a"]) == ["input", "input", "target"]
    assert proposed("id,length,kind", numbered("{}.5")) == ["input", "input", "target"]


def test_the_number_of_a_row_is_an_input_where_there_is_no_other():
    assert proposed("index,value", [f"{row},{row * row % 7}.5" for row in range(12)]) == ["input", "target"]


def test_what_the_user_says_stands():
    assert proposed("id,length,kind", numbered("{}"), targets=("id",)) == ["target", "input", "input"]
    assert proposed("id,length,kind", numbered("{}"), ignored=("length",)) == ["input", "ignore", "target"]


@pytest.mark.parametrize(
    ("head", "uses"),
    [
        ("class,size,length", ["target", "input", "input"]),
        ("size,Species,length", ["input", "target", "input"]),
        ("size,width,length", ["input", "input", "target"]),
        ("class,species,length", ["input", "input", "target"]),  # two of such a name decide nothing
    ],
)
def test_the_target_is_found_by_its_name_or_is_the_last(head: str, uses: list[str]):
    assert proposed(head, [f"{row % 3},{row % 4},{row % 5}.5" for row in range(12)]) == uses


def test_a_name_in_the_last_column_is_no_target():
    rows = [f"{row % 3}.5,{'ab'[row % 2]},name {row}" for row in range(12)]
    assert proposed("length,kind,who", rows) == ["input", "target", "ignore"]


def test_the_notes_say_what_was_found_and_why():
    rows = [f"{row},{row % 3},{row % 4}.5,{row}" for row in range(1, 13)]
    found = import_source(pasted_source("Id,class,length,width\n" + "\n".join(rows) + "\n"), TableOptions())
    assert found.notes == (
        "class is taken for the target: its name says so.",
        "Id is ignored: it only tells the rows apart; no two have the same value.",
    )
    assert found.dataset.input_names == ("length", "width")
    assert found.dataset.classes == ("0", "1", "2")
