"""Random bytes, and tables with a few bytes changed: a valid dataset or one sentence, soon, and never anything else."""

import random
from contextlib import suppress
from pathlib import Path
from time import process_time

import numpy as np
import pytest

from nn_sim.datasets import (
    CsvError,
    Imported,
    TableOptions,
    default_output,
    detect,
    import_source,
    import_table,
    pasted_source,
    prepare,
    preview_table,
)
from nn_sim.datasets.csv_source import Source
from nn_sim.datasets.split import Split

IRIS = (Path(__file__).parents[1] / "data" / "iris.csv").read_bytes()
TABLES = (
    IRIS[:1200],
    b"a;b;c\r\n1,5;rot;7\r\n2,5;blau;8\r\n-;rot;9\r\n4,25;blau;10\r\n",
    "größe\tart\n1.5\tsüß\n2\tsauer\n".encode("latin-1"),
    "x,y,z\n1,2,a\n3,4,b\n5,6,a\n".encode("utf-16"),
    b'"a ""b""",c\n"1",\'x\'\n2,"y\nz"\nNA,x\n?,y\n',
    b"1 2 3\n4 5 6\n7 8 9.5\n",
)
PIECES = (
    b"",
    b",",
    b";",
    b'"',
    b"'",
    b"\n",
    b"\r",
    b"\0",
    b"\xff",
    b"NA",
    b"1e400",
    b"nan",
    b"-",
    b"\xef\xbb\xbf",
    b"9" * 400,
)
SECONDS = 2.0


def mutated(chance: random.Random) -> bytes:
    """One of the tables with a few places cut, doubled or replaced; or bytes by chance."""
    if chance.random() < 0.25:
        return chance.randbytes(chance.randrange(2000))
    content = bytearray(chance.choice(TABLES))
    for _ in range(chance.choice((1, 1, 1, 2, 3, 12))):
        place = chance.randrange(len(content) + 1)
        length = chance.choice((0, 1, 1, 2, 20))
        piece = chance.choice((*PIECES, bytes(content[place : place + length]) * 2, chance.randbytes(1)))
        content[place : place + length] = piece
    return bytes(content)


def check(content: bytes, chance: random.Random) -> None:
    options = TableOptions(
        targets=chance.choice(((), ("species",), (1,), (1, 2), ("a", "c"))),
        ignored=chance.choice(((), (), (2,))),
        missing=chance.choice(("refuse", "drop", "mean")),
        scale=chance.choice(("none", "standard", "minmax")),
        skip_bad_rows=chance.random() < 0.5,
    )
    began = process_time()
    imported: Imported | CsvError
    try:
        imported = import_source(Source("my.csv", "my", content), options)
    except CsvError as error:
        imported = error
    if isinstance(imported, CsvError):
        assert str(imported).startswith("my.csv")
        assert str(imported).isprintable()
    else:
        dataset = imported.dataset
        assert dataset.size >= 2
        assert np.isfinite(dataset.inputs).all()
        assert all(note.endswith(".") for note in imported.notes)
        with suppress(ValueError):  # numbers too far apart to be scaled
            assert np.isfinite(prepare(dataset, Split(0.0), default_output(dataset)).X_train).all()
    assert process_time() - began < SECONDS


@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_mutations(seed: int):
    chance = random.Random(seed)
    for _ in range(100):
        check(mutated(chance), chance)


@pytest.mark.long
def test_ten_thousand_mutations():
    chance = random.Random(20_000)
    for _ in range(10_000):
        check(mutated(chance), chance)


@pytest.mark.parametrize(
    "content",
    [
        b"1" * 3_000_000,
        b"," * 3_000_000,
        b'"' * 3_000_000,
        b"\n" * 3_000_000,
        b"a,b\n" + b"'," * 1_000_000,
        b"1,2\n" * 300_000 + b"x,2\n",
        (b"1," * 3_999 + b"1\n") * 100,
        b"\xe9" * 3_000_000,
    ],
    ids=["digits", "commas", "quotes", "lines", "single quotes", "a fault at the end", "wide", "Latin-1"],
)
def test_a_large_file_of_one_kind_is_answered_soon(content: bytes):
    check(content, random.Random(0))


def test_whatever_is_guessed_the_stages_agree_with_the_whole():
    """What a wizard does in four steps is what `import_source` does in one."""
    source = pasted_source("a\tb\n1\tx\n2\ty\n")
    dialect = detect(source)
    preview = preview_table(source, dialect)
    by_stages = import_table(source, dialect, preview.roles)
    assert by_stages.dataset == import_source(source, TableOptions()).dataset
    assert [row.cells for row in preview.rows] == [["1", "x"], ["2", "y"]]
