"""Builds the C yardstick with the machine's own compiler and calls it."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

SOURCE = Path(__file__).with_name("plain.c")


class PlainC:
    """The functions of plain.c."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library

    def train(
        self,
        sizes: tuple[int, ...],
        theta: np.ndarray,
        X: np.ndarray,
        Y: np.ndarray,
        order: np.ndarray,
        batch: int,
        eta: float,
    ) -> None:
        """Go through `order` once; theta changes in place."""
        n, rate = ctypes.c_long(len(order)), ctypes.c_double(eta)
        if len(sizes) == 3 and batch == 1:
            m, p, _ = sizes
            split = p * (m + 1)
            longs = (ctypes.c_long(size) for size in sizes)
            self._library.train_two_layers(
                _at(theta[:split]), _at(theta[split:]), *longs, _at(X), _at(Y), _at(order), n, rate
            )
        else:
            at = np.array(sizes, dtype=np.int64)
            self._library.train_deep(
                _at(theta),
                _at(at),
                ctypes.c_long(len(sizes) - 1),
                _at(X),
                _at(Y),
                _at(order),
                n,
                ctypes.c_long(batch),
                rate,
            )


def build() -> PlainC | None:
    """Compile with gcc -O3 -march=native; None where there is no gcc."""
    gcc = shutil.which("gcc")
    if gcc is None:
        return None
    folder = tempfile.mkdtemp(prefix="nn-sim-bench-")
    library = Path(folder) / "plain.so"
    try:
        flags = ["-O3", "-march=native", "-shared", "-fPIC"]
        subprocess.run([gcc, *flags, "-o", str(library), str(SOURCE), "-lm"], check=True)
        return PlainC(ctypes.CDLL(str(library)))
    finally:
        shutil.rmtree(folder)


def _at(array: np.ndarray) -> ctypes.c_void_p:
    return array.ctypes.data_as(ctypes.c_void_p)
