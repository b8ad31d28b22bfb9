"""What can be given away of an error: versions and places in the code, and nothing of the user's."""

import platform
from pathlib import Path

import numpy as np
import pytest

from nn_sim import __version__
from nn_sim.app.error_report import message_of, report_of
from nn_sim.datasets import CsvError


def caught(work) -> BaseException:
    try:
        work()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def divide(by: int) -> float:
    return 1 / by


def test_the_details_name_versions_place_and_error():
    report = report_of(caught(lambda: divide(0)), "thread nn-sim-aside")
    lines = report.details.splitlines()
    assert lines[0] == f"nn-sim {__version__}"
    assert lines[1].startswith(f"Python {platform.python_version()}, PySide6-Essentials 6.")
    assert f"numpy {np.__version__}" in lines[1]
    assert "numba 0." in lines[1]
    assert lines[2] == platform.platform()
    assert lines[3] == "in: thread nn-sim-aside"
    line = divide.__code__.co_firstlineno + 1
    assert lines[-2:] == [f"  {__name__}.divide:{line}", "ZeroDivisionError: division by zero"]
    assert "(ZeroDivisionError)" in report.sentence
    assert "\n" not in report.sentence


def test_what_led_to_it_comes_first():
    def rise() -> None:
        try:
            divide(0)
        except ZeroDivisionError as error:
            raise TypeError("then this") from error

    details = report_of(caught(rise), "window").details
    assert details.index("division by zero") < details.index("led to") < details.index("TypeError: then this")


def test_the_same_fault_has_one_kind_whatever_the_numbers():
    def index(which: int) -> None:
        [][which]

    def other(which: int) -> None:
        [][which]

    kinds = [
        report_of(caught(lambda of=of: of[0](of[1])), "window").kind for of in ((index, 1), (index, 2), (other, 1))
    ]
    assert kinds[0] == kinds[1] != kinds[2]


def test_a_recursion_without_end_is_told_in_short():
    def deeper(level: int) -> int:
        return deeper(level + 1)

    details = report_of(caught(lambda: deeper(0)), "window").details
    assert "more)" in details
    assert len(details.splitlines()) < 60


def test_a_chain_that_bites_its_tail_ends():
    error = ValueError("one")
    error.__cause__ = other = ValueError("two")
    other.__cause__ = error
    assert report_of(error, "window").details.count("ValueError") == 2


SECRETS = [
    lambda: float("Anna Smith"),
    lambda: {}["Anna Smith"],
    lambda: Path("/nowhere/Anna Smith/marks.csv").read_text(),
    lambda: divide.__get__(Path("/home/Anna Smith")) and (_ for _ in ()).throw(RuntimeError("in /home/Anna Smith/x")),
    lambda: (_ for _ in ()).throw(ValueError("cannot read C:\\Users\\Anna Smith\\marks.csv")),
    lambda: (_ for _ in ()).throw(ValueError("marks.csv of Smith.csv, line 3")),
    lambda: (_ for _ in ()).throw(Exception("Anna Smith")),
    lambda: int("Anna Smith"),
    lambda: b"Anna Smith \xff".decode(),
]


@pytest.mark.parametrize("work", SECRETS)
def test_neither_data_nor_files_of_the_user_are_told(work):
    details = report_of(caught(work), "window").details
    assert not any(word in details for word in ("Anna", "Smith", "marks"))
    assert str(Path(__file__).parent) not in details
    assert str(Path.home()) not in details


def test_the_programs_own_errors_quote_what_was_read():
    assert message_of(CsvError("marks", "row 3 says Anna")) == "its message is left out, for it may quote your data"


@pytest.mark.parametrize(
    ("work", "message"),
    [
        (lambda: np.zeros(3) + np.zeros(4), "operands could not be broadcast together with shapes (3,) (4,) "),
        (lambda: None.nothing, "'NoneType' object has no attribute 'nothing'"),
        (lambda: 1 + "a", "unsupported operand type(s) for +: 'int' and 'str'"),
        (lambda: [][5], "list index out of range"),
        (lambda: Path("/nowhere/x").read_text(), "No such file or directory"),
        (lambda: float("12,5"), "could not convert string to float: …"),
    ],
)
def test_what_is_about_the_code_is_told(work, message: str):
    assert message_of(caught(work)) == message
