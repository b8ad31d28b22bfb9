"""How large a ``.nnsim`` file and its parts may be: more than the program needs, too little to do harm.

Owns the numbers only; what is said when one is passed stands where it is passed. They are chosen so that no file,
whatever is in it, makes the reader take 200 MB.
"""

from __future__ import annotations

MIB = 2**20

FILE_BYTES = 160 * MIB
MEMBER_BYTES = {
    "manifest.json": MIB // 16,
    "arrays.jsonl": 144 * MIB,
    "data.json": 4 * MIB,
    "experiments.json": 8 * MIB,
    "timeline.json": 16 * MIB,
    "view.json": MIB // 16,
    "diary.json": MIB,
}
"""The members of a file, in their order, and the bytes that each may unpack to."""

MIGRATED_BYTES = 2 * MIB
"""Of all members but the arrays together, in a file of an older format: those are read without types at first."""

LINE_BYTES = 44 * MIB  # of arrays.jsonl: one array
ARRAY_BYTES = 96 * MIB  # of all arrays, unpacked
ARRAYS = 120_000  # a timeline is bounded to 34,000 keyframes, and each has three arrays at most
PREPARED_BYTES = 128 * MIB  # of what ``datasets.prepare`` makes of all data sets and splits

DATASETS = 1_000
FORMULA = 1_000  # characters of a feature
FORMULAS = 50_000  # characters of all features of all data sets
FEATURE_VALUES = 200_000_000  # characters of features times rows: how long it takes to work them out
EXPERIMENTS = 10_000
LAYERS = 100
BRANCHES = 512
STRETCHES = 10_000  # of a branch
FRAMES = 50_000  # of a stretch
BOOKMARKS = 10_000
TABS = 100
DIARY_ENTRIES = 10_000
WORD = 200  # characters of a name that the program chose

WHOLE_NUMBER = 2**63 - 1
