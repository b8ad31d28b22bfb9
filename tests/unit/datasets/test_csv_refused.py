"""Files that cannot be read: the sentence that each is answered with, to the letter."""

import os
from pathlib import Path

import pytest

from nn_sim.datasets import CsvError, Dataset, TableOptions, import_csv

FILL = "fill it in or remove the row"
MEND = "correct the cell or remove the row"
TWO = "a dataset needs at least two rows"
EXPORT = "this is no text file; export the table as CSV in UTF-8"

#: What it is, the bytes, and the sentence after the file's name.
REFUSED = [
    ("nothing at all", b"", f": the file is empty; {TWO}"),
    ("blanks", b" \r\n\n \n", f": the file is empty; {TWO}"),
    ("a mark only", b"\xef\xbb\xbf", f": the file is empty; {TWO}"),
    ("a UTF-16 mark only", b"\xff\xfe", f": the file is empty; {TWO}"),
    ("header only", b"a,b,class\n", f": found only a header; {TWO} of data"),
    ("one row", b"a,b\n1,2\n", f": found only one row of data; {TWO} of data"),
    (
        "one column",
        b"a\n1\n2\n",
        ", line 1: found only one column; separate inputs and target by comma, semicolon, tab or |",
    ),
    (
        "a short row",
        b"a,b,c\n1,2,3\n4,5\n6,7,8\n",
        ", line 3: expected 3 cells, as in the first row, found 2; add or remove cells",
    ),
    (
        "a long row",
        b"a,b\n1,2\n4,5,6\n6,7\n",
        ", line 3: expected 2 cells, as in the first row, found 3; add or remove cells",
    ),
    (
        "a comma too much",
        b"a,b\n1,2,\n3,4\n",
        ", line 2: expected 2 cells, as in the first row, found 3; add or remove cells",
    ),
    (
        "a title above the table",
        b"My data\na,b\n1,2\n3,4\n",
        ", line 1: found only one column; separate inputs and target by comma, semicolon, tab or |",
    ),
    (
        "a word among numbers",
        b"a,b\n1,2\nx,4\n5,6\n7,8\n",
        f", line 3, column 1 (a): expected a number, found 'x'; {MEND}",
    ),
    ("a letter O", b"a,b\n1O,2\n3,4\n5,6\n", f", line 2, column 1 (a): expected a number, found '1O'; {MEND}"),
    ("an empty cell", b"a,b\n1,2\n,4\n5,6\n", f", line 3, column 1 (a): the cell is empty; {FILL}"),
    ("an empty target", b"a,b\n1,2.5\n3,\n5,6.5\n", f", line 3, column 2 (b): the cell is empty; {FILL}"),
    (
        "NA",
        b"a,b\n1,2\nNA,4\n5,6\n",
        f", line 3, column 1 (a): expected a number, found 'NA', a sign for a missing value; {FILL}",
    ),
    (
        "a dash",
        b"a,b\n1,2\n-,4\n5,6\n",
        f", line 3, column 1 (a): expected a number, found '-', a sign for a missing value; {FILL}",
    ),
    (
        "nan",
        b"a,b\n1,2\nnan,4\n5,6\n",
        f", line 3, column 1 (a): expected a finite number, found 'nan', a sign for a missing value; {FILL}",
    ),
    (
        "minus nan",
        b"a,b\n1,2\n-nan,4\n5,6\n",
        f", line 3, column 1 (a): expected a finite number, found '-nan'; {MEND}",
    ),
    ("inf", b"a,b\n1,2\ninf,4\n5,6\n", f", line 3, column 1 (a): expected a finite number, found 'inf'; {MEND}"),
    (
        "1e400",
        b"a,b\n1,2\n1e400,4\n5,6\n",
        f", line 3, column 1 (a): expected a number, but '1e400' is out of range; {MEND}",
    ),
    (
        "commas among points",
        b'a,b\n"1,23",2.5\n"2,345",4.5\n99,6.5\n98,7.5\n97,8.5\n',
        ", line 2, column 1 (a): expected a number, found '1,23'; "
        "write decimals with a point, or choose the decimal comma",
    ),
    (
        "a point among commas",
        b"a;b\n1,5;2,5\n1.5;3,5\n2,5;4,5\n",
        ", line 3, column 1 (a): expected a number, found '1.5'; decimals are written with a comma in this table",
    ),
    ("an underscore", b"a,b\n1,2\n1_0,4\n5,6\n", f", line 3, column 1 (a): expected a number, found '1_0'; {MEND}"),
    (
        "digits of another script",
        "a,b\n1,2\n\uff11\uff12,4\n5,6\n".encode(),
        f", line 3, column 1 (a): expected a number, found '\uff11\uff12'; {MEND}",
    ),
    ("a formula", b"a,b\n1,2\n=A1+1,4\n5,6\n", f", line 3, column 1 (a): expected a number, found '=A1+1'; {MEND}"),
    (
        "an error of a spreadsheet",
        b"a,b\n1,2\n#DIV/0!,4\n5,6\n",
        f", line 3, column 1 (a): expected a number, found '#DIV/0!'; {MEND}",
    ),
    ("percent", b"a,b\n10,2\n20%,4\n30,6\n", f", line 3, column 1 (a): expected a number, found '20%'; {MEND}"),
    (
        "one class",
        b"a,b\n1,cat\n2,cat\n3,cat\n",
        ", column 2 (b): every row has the same class ('cat'); a target needs at least two",
    ),
    (
        "a class for each row",
        "".join(f"{n},name{n}\n" for n in range(101)).encode(),
        ", column 2 (y): 101 different texts are too many classes (at most 100); choose another target column",
    ),
    (
        "a missing class",
        b"a,b\n1,cat\n2,?\n3,dog\n",
        f", line 3, column 2 (b): expected a class, found '?', a sign for a missing value; {MEND}",
    ),
    ("an open quote", b'a,b\n1,2\n"3,4\n5,6\n', ", line 3: a quote is opened and never closed; close it or remove it"),
    (
        "more after a quote",
        b'a,b\n1,2\n"3"x,4\n5,6\n',
        ", line 3: something follows a closing quote; remove it, or write a quote inside quotes twice",
    ),
    (
        "a fault below a quoted line end",
        b'"a\n1",b\n1,2\nx,4\n5,6\n',
        f", line 4, column 1 (a?1): expected a number, found 'x'; {MEND}",
    ),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x06", f", line 3: {EXPORT}"),
    ("a spreadsheet's own file", b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", f", line 1: {EXPORT}"),
    ("junk without NUL", bytes(range(1, 256)), f", line 1: {EXPORT}"),
    ("broken UTF-16", b"\xff\xfea\x00,", ": the text is broken UTF-16; save the file as CSV in UTF-8"),
    ("UTF-32", "a,b\n1,2\n".encode("utf-32"), f", line 1: {EXPORT}"),
    (
        "ten thousand and one columns",
        ",".join(["1"] * 10_001).encode(),
        ", line 1: found 10,001 columns, more than the 10,000 that can be read; keep a part of them",
    ),
    ("no name at all", b",,\n1,2,x\n3,4,y\n5,6,x\n", f", line 1, column 1 (x1): the cell is empty; {FILL}"),
    (
        "a column without a value",
        b"a,b,c\nNA,1,0\nNA,2,1\n",
        f", line 2, column 1 (a): expected a number, found 'NA', a sign for a missing value; {FILL}",
    ),
]


def answer(path: Path, **options: object) -> Dataset | str:
    try:
        return import_csv(path, TableOptions(**options)).dataset  # type: ignore[arg-type]
    except CsvError as error:
        return str(error)


@pytest.mark.parametrize(("content", "sentence"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_read_is_answered_with_one_sentence(tmp_path: Path, content: bytes, sentence: str):
    path = tmp_path / "my.csv"
    path.write_bytes(content)
    assert answer(path) == f"my.csv{sentence}"


def test_a_sparse_file_of_a_gigabyte_is_refused_by_its_size_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    monkeypatch.setattr(Path, "open", None)  # not a byte of it is read
    assert answer(path) == "huge.csv: the table is larger than 200 MB; keep a part of its rows"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_a_file_without_read_permission(tmp_path: Path):
    path = tmp_path / "secret.csv"
    path.write_bytes(b"a,b\n1,2\n")
    path.chmod(0)
    assert answer(path) == "secret.csv: no permission to read the file; change its permissions or copy it"


def test_no_permission_as_the_system_tells_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "secret.csv"
    path.write_bytes(b"a,b\n1,2\n")

    def denied(*_args: object, **_how: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    assert answer(path) == "secret.csv: no permission to read the file; change its permissions or copy it"
