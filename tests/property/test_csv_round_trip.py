"""What a spreadsheet writes is what is read, to the last bit."""

import csv
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.datasets import read_csv

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
CLASSES = st.sampled_from(["red", "light green", "a,b", 'say "x"', "ähnlich", "x;y|z"])


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[float]], list[str]]:
    n, m = draw(st.integers(2, 12)), draw(st.integers(1, 4))
    inputs = draw(st.lists(st.lists(NUMBERS, min_size=m, max_size=m), min_size=n, max_size=n))
    targets = draw(st.lists(CLASSES, min_size=n, max_size=n).filter(lambda chosen: len(set(chosen)) > 1))
    return inputs, targets


@given(
    tables(),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.booleans(),
)
@settings(deadline=None)
def test_written_tables_are_read_unchanged(
    table: tuple[list[list[float]], list[str]], delimiter: str, end: str, encoding: str, header: bool
):
    inputs, targets = table
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        with path.open("w", newline="", encoding=encoding) as file:
            writer = csv.writer(file, delimiter=delimiter, lineterminator=end)
            if header:
                writer.writerow([*(f"column {index}" for index in range(len(inputs[0]))), "kind"])
            writer.writerows([*row, target] for row, target in zip(inputs, targets, strict=True))
        dataset = read_csv(path)
    assert dataset.inputs.tolist() == inputs
    assert [dataset.classes[index] for index in dataset.targets] == targets
