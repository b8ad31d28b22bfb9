"""Whatever a file holds, reading it gives a valid dataset or one sentence, never anything else."""

import tempfile
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.datasets import CsvError, Dataset, Split, default_output, prepare, read_csv

# Pieces from which tables, nearly tables and nonsense are made far more often than from any bytes.
PIECES = st.sampled_from(
    [
        *(*",;\t|\n\r\"' ", "\r\n", '""'),
        *("1", "2.5", "-3e5", "0", "1e400", "nan", "inf", "1,5", "1_0", "１", "1e308", "-1e308", "5e-324"),
        *("x", "ü", "NA", "\0", "\ufeff", "\u2028", "\x1c", "\x85"),
    ]
)
ROW = st.lists(st.sampled_from(["1", "2.5", "0", "-4e3", "1e308", "cat", "dog", "", "nan"]), min_size=1, max_size=4)


def read(content: bytes, target: str | int | None) -> Dataset | CsvError:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fuzz.csv"
        path.write_bytes(content)
        try:
            return read_csv(path, target)
        except CsvError as error:
            return error


def check(content: bytes, target: str | int | None = None) -> None:
    outcome = read(content, target)
    if isinstance(outcome, CsvError):
        assert str(outcome).startswith("fuzz.csv")
        assert str(outcome).isprintable()
        assert outcome.line is None or 1 <= outcome.line <= content.count(b"\n") + content.count(b"\r") + 1
        return
    assert outcome.size >= 2
    assert np.isfinite(outcome.inputs).all()
    prepared = prepare(outcome, Split(0.0), default_output(outcome))
    assert np.isfinite(prepared.X_train).all()
    assert np.isfinite(prepared.Y_train).all()


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes(content: bytes):
    check(content)


@given(st.lists(PIECES, max_size=60), st.none() | st.integers(-1, 3) | st.sampled_from(["x", "1", ""]))
@settings(deadline=None, max_examples=300)
def test_pieces_of_tables(pieces: list[str], target: str | int | None):
    check("".join(pieces).encode(), target)


@given(st.lists(ROW, max_size=6), st.sampled_from(",;\t|"))
@settings(deadline=None, max_examples=300)
def test_tables_with_faults(rows: list[list[str]], delimiter: str):
    check("\n".join(delimiter.join(row) for row in rows).encode())
