import pytest

from nn_sim.datasets.csv_delimiter import guess_delimiter


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("1,2\n3,4\n", ","),
        ("1;2\n3;4\n", ";"),
        ("1\t2\n3\t4\n", "\t"),
        ("1|2\n3|4\n", "|"),
        ("1,5;2,5;0\n2,5;3,5;1\n", ";"),  # decimal commas
        ("1,5;cat\n2,5;dog\n", ";"),
        ("a;b;c\n1;2;x,y\n3;4;z\n", ";"),
        ('"a;b","c;d"\n1,2\n3,4\n', ","),  # other candidates inside quotes
        ("a b,c d\n1,2\n3\n4,5\n", ","),  # a ragged row
        ("a\n1\n2\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_that_cuts_equal_rows_of_numbers_wins(text: str, delimiter: str):
    assert guess_delimiter(text.splitlines(keepends=True)) == delimiter


def test_only_the_head_is_looked_at():
    def lines():
        yield from ["1;2\n"] * 100
        raise AssertionError("read beyond the head")

    assert guess_delimiter(lines()) == ";"
