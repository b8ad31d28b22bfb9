"""The file of a sweep: whole rows only, and what is no sweep stays as it is."""

import io
import os
import sys
from pathlib import Path

import pytest

from nn_sim.cli.arguments import InputError
from nn_sim.cli.sweep_file import HEADER, SweepFile, open_sweep
from nn_sim.cli.sweep_row import COLUMNS, Cells
from nn_sim.cli.sweep_run import RunResult

LEARNED = ("auto", "sgd", "", "0.1", "constant", "", "", "1", "0.0", "0.0", "9", "", "", "", "", "", "0", "0", "0.3")
FIRST: Cells = ("moons", "8,8", "tanh", "sigmoid", "squared", *LEARNED, "")
SECOND: Cells = ("mönde", "none", "tanh", "sigmoid", "squared", *LEARNED, "0123abcd")
WITH_ADAM: Cells = (*FIRST[:6], "adam", *FIRST[7:])
RESULT = RunResult(9, 0.5, 0.25, 1.0, 0.75, 0.125, "numpy", "")
WRITTEN = (
    ",".join(COLUMNS) + "\n"
    'moons,"8,8",tanh,sigmoid,squared,auto,sgd,,0.1,constant,,,1,0.0,0.0,9,,,,,,0,0,0.3,,9,0.5,0.25,1.0,0.75,0.125,'
    "numpy,,\n"
    "mönde,none,tanh,sigmoid,squared,auto,sgd,,0.1,constant,,,1,0.0,0.0,9,,,,,,0,0,0.3,0123abcd,9,0.5,0.25,1.0,0.75,"
    "0.125,numpy,,\n"
).encode()
OLDER = (  # as the first nn-sim that had sweeps wrote them
    "data,hidden,activation,output,loss,eta,batch,epochs,seed,data_seed,test_share,fingerprint,"
    "steps,loss_train,loss_test,accuracy_train,accuracy_test,seconds_training,engine,diverged\n"
    'moons,"8,8",tanh,sigmoid,squared,0.1,1,9,0,0,0.3,,9,0.5,0.25,1.0,0.75,0.125,numpy,\n'
    "mönde,none,tanh,sigmoid,squared,0.1,1,9,0,0,0.3,0123abcd,9,0.5,0.25,1.0,0.75,0.125,numpy,\n"
).encode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sweep.csv"


def test_a_new_file_has_a_header_and_a_row_for_each_run(path: Path):
    with open_sweep(path) as file:
        assert path.read_bytes() == HEADER
        assert file.results == {}
        file.add(FIRST, RESULT)
        assert path.read_bytes() == b"".join(WRITTEN.splitlines(keepends=True)[:2])  # at once, not at the end
        file.add(SECOND, RESULT)
    assert path.read_bytes() == WRITTEN


def test_rows_that_are_there_are_known(path: Path):
    path.write_bytes(WRITTEN)
    with open_sweep(path) as file:
        assert file.results == {FIRST: RESULT, SECOND: RESULT}
    assert path.read_bytes() == WRITTEN


def test_wherever_a_file_was_cut_off_it_can_be_gone_on_with(path: Path):
    """Each of its beginnings, which is what a kill leaves, comes to the same file again."""
    for length in range(len(WRITTEN)):
        path.write_bytes(WRITTEN[:length])
        whole_lines = WRITTEN[:length].count(b"\n")
        with open_sweep(path) as file:
            assert len(file.results) == max(whole_lines - 1, 0)
            for cells in (FIRST, SECOND):
                if cells not in file.results:
                    file.add(cells, RESULT)
        assert path.read_bytes() == WRITTEN


def test_a_spreadsheets_line_ends_are_read_too(path: Path):
    path.write_bytes(WRITTEN.replace(b"\n", b"\r\n"))
    with open_sweep(path) as file:
        assert file.results == {FIRST: RESULT, SECOND: RESULT}


def test_a_file_of_an_older_program_is_gone_on_with_in_its_own_columns(path: Path):
    first_row_only = b"".join(OLDER.splitlines(keepends=True)[:2])
    path.write_bytes(first_row_only)
    with open_sweep(path) as file:
        assert file.results == {FIRST: RESULT}
        file.require_columns_for([FIRST, SECOND])
        file.add(SECOND, RESULT)
    assert path.read_bytes() == OLDER


def test_a_file_of_an_older_program_is_not_given_what_it_has_no_columns_for(path: Path):
    path.write_bytes(OLDER)
    with open_sweep(path) as file, pytest.raises(InputError, match="no column for optimiser; name another file"):
        file.require_columns_for([FIRST, WITH_ADAM])
    assert path.read_bytes() == OLDER


def test_a_new_file_has_columns_for_every_run(path: Path):
    with open_sweep(path) as file:
        file.require_columns_for([FIRST, WITH_ADAM])
        file.add(WITH_ADAM, RESULT)
    with open_sweep(path) as file:
        assert file.results == {WITH_ADAM: RESULT}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"a,b\n1,2\n", "its first line differs"),
        (b"thesis", "its first line differs"),
        (b"data,hidden,\n", "its first line differs"),
        (HEADER.replace(b"eta", b"rate"), "its first line differs"),
        (HEADER[:-1] + b",more\n", "its first line differs"),
        (HEADER[:-1] + b",eta\n", "its first line differs"),
        (OLDER[:60], "its first line differs"),
        (OLDER.replace(b"fingerprint,", b"", 1), "its first line differs"),
        (OLDER.replace(b",numpy,\n", b",numpy,,\n", 1), "line 2: this is no row"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "its first line differs"),
        (b"\xff\xfe" + 10_000 * b"\0", "its first line differs"),
        (HEADER + b"1,2\n", "line 2: this is no row"),
        (WRITTEN + b"\n", "line 4: this is no row"),
        (WRITTEN.replace(b",0.5,", b",half,", 1), "line 2: this is no row"),
        (WRITTEN + b"\xff\xff\n", "line 4: this is no row"),
        (WRITTEN + b'"\n', "line 4: this is no row"),
    ],
)
def test_what_is_no_sweep_is_refused_and_stays_as_it_is(path: Path, content: bytes, says: str):
    path.write_bytes(content)
    with pytest.raises(InputError, match=says), open_sweep(path):
        pass
    assert path.read_bytes() == content


@pytest.mark.parametrize("name", [".", "no/such/folder/sweep.csv", "nul\0.csv"])
def test_a_place_that_takes_no_file_is_refused(tmp_path: Path, name: str):
    with pytest.raises(InputError, match="--out"), open_sweep(tmp_path / name):
        pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused(path: Path):
    os.mkfifo(path)
    with pytest.raises(InputError, match="not an ordinary file"), open_sweep(path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="no locks there")
def test_two_sweeps_do_not_write_to_one_file(path: Path):
    with open_sweep(path) as file:
        with pytest.raises(InputError, match="another sweep"), open_sweep(path):
            pass
        file.add(FIRST, RESULT)
    with open_sweep(path) as file:
        assert file.results == {FIRST: RESULT}


class FullDisk(io.FileIO):
    """Takes the beginning of what is written, as a disk does that fills up."""

    def write(self, content: object) -> int:
        assert isinstance(content, bytes)
        return super().write(content[:7])


def test_a_full_disk_leaves_whole_rows(path: Path):
    path.write_bytes(WRITTEN)
    with FullDisk(path, "a+b") as file, pytest.raises(InputError, match="No space left"):
        SweepFile(path, file, {}).add(FIRST, RESULT)  # type: ignore[arg-type]
    assert path.read_bytes() == WRITTEN


def test_a_row_counts_even_if_ctrl_c_comes_while_the_disk_takes_it(path: Path, monkeypatch: pytest.MonkeyPatch):
    def interrupted(_descriptor: int) -> None:
        raise KeyboardInterrupt

    with open_sweep(path) as file:
        monkeypatch.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            file.add(FIRST, RESULT)
        assert file.results == {FIRST: RESULT}
    with open_sweep(path) as file:
        assert file.results == {FIRST: RESULT}
