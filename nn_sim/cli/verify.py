"""``nn-sim verify``: replays the runs of a file from their start and says whether they come out bit for bit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nn_sim.cli.arguments import InputError, OneLineParser
from nn_sim.cli.progress_bar import counting_bar
from nn_sim.cli.streams import write_text
from nn_sim.engine import NUMPY, Backend, compiled_backend
from nn_sim.storage import FileProblem, load
from nn_sim.training.verification import verify

DIFFERS = 1


def main(arguments: Sequence[str]) -> int:
    """Do it; returns 0 for bit-identical, 1 where a state differs."""
    parser = OneLineParser(
        prog="nn-sim verify",
        description="Replay every run in a file from its start, with the engine that trained it, and compare each "
        "recorded state bit for bit.",
        epilog="exit status: 0 bit-identical, 1 a state differs, 2 the file cannot be read or its engine is not here",
    )
    parser.add_argument("file", type=Path, metavar="FILE.nnsim")
    path: Path = parser.parse_args(list(arguments)).file
    try:
        saved = load(path)
    except FileProblem as problem:
        raise InputError(str(problem)) from None
    with counting_bar("replaying", 100, "%") as show:
        verdict = verify(saved.timeline, _engine, lambda share: show(int(100 * share)))
    write_text(f"{path.name}: {verdict.sentence}\n")
    return 0 if verdict.first_bad is None else DIFFERS


def _engine(name: str) -> Backend:
    if name == NUMPY.name:
        return NUMPY
    compiled = compiled_backend()
    if compiled is None:
        raise InputError("this file was trained by the compiled engine, which cannot be had here: install numba")
    return compiled
