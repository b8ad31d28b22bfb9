"""Files that are read though they are not as they should be."""

from pathlib import Path

import pytest

from nn_sim.datasets import read_csv

#: What it is, the bytes, names of the inputs, the inputs, and the classes or the targets.
READ = [
    ("UTF-8 with its mark", b"\xef\xbb\xbfa,b\n1,x\n2,y\n", ("a",), [[1], [2]], ("x", "y")),
    ("UTF-16 with its mark", "a\tb\n1\tü\n2\tx\n".encode("utf-16"), ("a",), [[1], [2]], ("x", "ü")),
    ("UTF-16 without, little end first", "größe;b\n1;x\n2;y\n".encode("utf-16-le"), ("größe",), [[1], [2]], ("x", "y")),
    ("UTF-16 without, big end first", "größe;b\n1;x\n2;y\n".encode("utf-16-be"), ("größe",), [[1], [2]], ("x", "y")),
    ("Latin-1", "größe;art\n1;süß\n2;sauer\n".encode("latin-1"), ("größe",), [[1], [2]], ("sauer", "süß")),
    ("Windows", "preis;art\n1;5 € – gut\n2;x\n".encode("cp1252"), ("preis",), [[1], [2]], ("5 € – gut", "x")),
    ("CRLF", b"a,b\r\n1,x\r\n2,y\r\n", ("a",), [[1], [2]], ("x", "y")),
    ("old Mac", b"a,b\r1,x\r2,y", ("a",), [[1], [2]], ("x", "y")),
    ("mixed line ends", b"a,b\r\n1,x\r2,y\n", ("a",), [[1], [2]], ("x", "y")),
    ("a quoted line end", b'"length\nin cm",b\n1,"big\none"\n2,y\n', ("length\nin cm",), [[1], [2]], ("big\none", "y")),
    ("decimal commas", b"a;b;c\n1,5;2;x\n-,25;3;y\n", ("a", "b"), [[1.5, 2], [-0.25, 3]], ("x", "y")),
    ("decimal commas in quotes", b'a,b\n"1,5",x\n"2,25",y\n', ("a",), [[1.5], [2.25]], ("x", "y")),
    ("single quotes", b"a,b\n1,'x, y'\n2,'z'\n", ("a",), [[1], [2]], ("x, y", "z")),
    ("tabs", b"a\tb c\n1\tx\n2\ty\n", ("a",), [[1], [2]], ("x", "y")),
    ("blanks between numbers", b" 1   2.5 0 \n 10 3.5 1\n", ("x1", "x2"), [[1, 2.5], [10, 3.5]], ("0", "1")),
    ("bars", b"a|b\n1|x\n2|y\n", ("a",), [[1], [2]], ("x", "y")),
    ("a name twice", b"a,a,b\n1,2,x\n3,4,y\n", ("a", "a (2)"), [[1, 2], [3, 4]], ("x", "y")),
    ("a column without a name", b"a,,b\n1,2,x\n3,4,y\n", ("a", "x2"), [[1, 2], [3, 4]], ("x", "y")),
    ("a constant column", b"a,b,c\n7,1,x\n7,2,y\n", ("a", "b"), [[7, 1], [7, 2]], ("x", "y")),
    (
        "texts as inputs",
        b"a,b,c\nred,1,x\nblue,2,y\nred,3,x\n",
        ("a=blue", "a=red", "b"),
        [[0, 1, 1], [1, 0, 2], [0, 1, 3]],
        ("x", "y"),
    ),
    (
        "texts only",
        b"weather,wind,play\nsun,no,yes\nrain,no,no\nsun,yes,no\n",
        ("weather=rain", "weather=sun", "wind=no", "wind=yes"),
        [[0, 1, 1, 0], [1, 0, 1, 0], [0, 1, 0, 1]],
        ("no", "yes"),
    ),
    ("no header", b"1,2,x\n3,4,y\n", ("x1", "x2"), [[1, 2], [3, 4]], ("x", "y")),
    ("blank lines", b"\n\na,b\n\n1,x\n\n2,y\n\n", ("a",), [[1], [2]], ("x", "y")),
    ("plus signs and exponents", b"a,b\n+1e3,x\n-.5E-1,y\n", ("a",), [[1000], [-0.05]], ("x", "y")),
    (
        "the greatest and the least number",
        b"a,b\n1.7976931348623157e308,x\n5e-324,y\n",
        ("a",),
        [[1.7976931348623157e308], [5e-324]],
        ("x", "y"),
    ),
]


@pytest.mark.parametrize(
    ("content", "names", "inputs", "classes"), [case[1:] for case in READ], ids=[case[0] for case in READ]
)
def test_what_can_be_read_is(
    tmp_path: Path, content: bytes, names: tuple[str, ...], inputs: list[list[float]], classes: object
):
    path = tmp_path / "my.csv"
    path.write_bytes(content)
    dataset = read_csv(path)
    assert (dataset.input_names, dataset.inputs.tolist(), dataset.classes) == (names, inputs, classes)
