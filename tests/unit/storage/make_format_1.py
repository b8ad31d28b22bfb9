"""Writes ``tests/data/format-1.nnsim``, a small file of format 1: a draft, which no release has written.

It is made by hand, without the program's own writer, and is kept as it is: run this only if it has been lost, with
``python -m tests.unit.storage.make_format_1``.
"""

from __future__ import annotations

import base64
import json
import struct
import zipfile
from pathlib import Path

STORED = Path(__file__).parents[2] / "data" / "format-1.nnsim"

ARRAYS: tuple[tuple[tuple[int, ...], tuple[float, ...]], ...] = (
    ((2, 5), (0.0, 2.5, float("nan"), float("nan"), float("nan"), 1.0, 1.25, *[float("nan")] * 3)),  # the history
    ((3, 1), (1.0, 2.0, 6.0)),  # inputs
    ((3, 1), (0.0, 1.0, 5.0)),  # targets
    ((2,), (0.5, -0.25)),  # the start
    ((2,), (0.125, 0.75)),  # after three steps
    ((0,), ()),  # what SGD remembers, and which weights are frozen
)
GENERATOR = {"state": f"{2**100 + 7:032x}", "increment": f"{2**64 + 1:032x}", "has_uint32": 0, "uint32": 0}
NOTHING = {"first": 5, "second": 5, "step": 0}


def experiment(epoch: int, step: int, parameters: int, points: int) -> dict[str, object]:
    """z_1 = w_01 + w_11 x_1 with three examples."""
    return {
        "dataset": 0,
        "split": {"test_share": 0.0, "seed": 0},
        "spec": {"sizes": [1, 1], "hidden": "tanh", "output": "identity", "loss": "squared"},
        "hyperparameters": {
            "eta": 0.1, "batch_size": 1, "l1": 0.0, "l2": 0.0, "optimiser": "sgd", "momentum": 0.9, "rho": 0.9,
            "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "schedule": "constant", "schedule_epochs": 100,
            "schedule_factor": 0.5, "frozen": 5,
        },
        "seed": 0,
        "order": "shuffled",
        "initialiser": "auto",
        "start": 3,
        "parameters": parameters,
        "memory": {**NOTHING, "step": step},
        "progress": {"epoch": epoch, "position": 0, "step": step, "generator": GENERATOR},
        "history": {"array": 0, "points": points},
        "stop_rules": {"epochs": None, "target_loss": None, "patience": None, "dead_units": True},
    }  # fmt: skip


MEMBERS: dict[str, object] = {
    "manifest.json": {"format": "nn-sim", "version": 1, "program": "0.1.0"},
    "data.json": {
        "datasets": [
            {
                "name": "three", "title": "Three points", "description": "3 rows", "origin": "three.csv",
                "input_names": ["a"], "target_names": ["b"], "classes": [], "standardise": True,
                "split_by_default": True, "inputs": 1, "targets": 2,
            }
        ]
    },
    "experiments.json": {"now": 0, "experiments": [experiment(1, 3, 4, 2), experiment(0, 0, 3, 1)]},
    "timeline.json": {
        "branches": [
            {
                "id": 1,
                "parent": None,
                "stretches": [
                    {
                        "setting": 1,
                        "backend": "numpy",
                        "frames": [
                            {
                                "progress": {"epoch": 1, "position": 0, "step": 3, "generator": GENERATOR},
                                "theta": 4,
                                "memory": {**NOTHING, "step": 3},
                            }
                        ],
                    }
                ],
                "history": {"array": 0, "points": 2},
            }
        ],
        "current": 1,
        "bookmarks": [{"name": "end", "branch": 1, "step": 3}],
    },
}  # fmt: skip


def line(shape: tuple[int, ...], numbers: tuple[float, ...]) -> str:
    """An array as a line of ``arrays.jsonl``."""
    values = base64.b64encode(struct.pack(f"<{len(numbers)}d", *numbers)).decode()
    return json.dumps({"shape": shape, "values": values})


def write(path: Path) -> None:
    """Write the file."""
    texts = {name: json.dumps(value, sort_keys=True) for name, value in MEMBERS.items()}
    texts["arrays.jsonl"] = "".join(line(*array) + "\n" for array in ARRAYS)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(zipfile.ZipInfo(name), text)


if __name__ == "__main__":
    write(STORED)
