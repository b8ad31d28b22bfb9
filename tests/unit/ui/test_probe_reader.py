import pytest

from nn_sim.ui.probe.input_field import read_input


@pytest.mark.parametrize(
    ("text", "value"), [("0.5", 0.5), (" -2 ", -2.0), ("−2", -2.0), ("1e-3", 0.001), (".5", 0.5), ("3.", 3.0)]
)
def test_numbers_are_read(text, value):
    assert read_input(text) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("0,5", "0,5: write the decimal point as a point, such as 0.5"),
        ("", "nothing: expected a number, such as 0.5 or -1e-3"),
        ("abc", "abc: expected a number, such as 0.5 or -1e-3"),
        ("1e999", "1e999: expected a number, such as 0.5 or -1e-3"),
        ("nan", "nan: expected a number, such as 0.5 or -1e-3"),
    ],
)
def test_what_is_no_number_is_refused_with_a_reason(text, problem):
    with pytest.raises(ValueError, match=r"expected|decimal") as caught:
        read_input(text)
    assert str(caught.value) == problem
