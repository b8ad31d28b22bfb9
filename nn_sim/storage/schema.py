"""The JSON of a ``.nnsim`` file, format 2, as typed records: which fields there are and what range each number has.

Owns names, types and ranges. What must fit together is checked by those who make values of the records. A field that is
called like one of the experiment's and holds a whole number is the place of its array in ``arrays.jsonl``.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from nn_sim.datasets.features import MOST_FEATURES
from nn_sim.storage import limits

FORMAT: Literal["nn-sim"] = "nn-sim"
VERSION = 2

Count = Annotated[int, Meta(ge=0, le=limits.WHOLE_NUMBER)]
Positive = Annotated[int, Meta(ge=1, le=limits.WHOLE_NUMBER)]
Length = Annotated[int, Meta(ge=0, le=limits.ARRAY_BYTES)]
Index = Annotated[int, Meta(ge=0, le=limits.ARRAYS)]
Rate = Annotated[float, Meta(ge=0.0)]
Share = Annotated[float, Meta(ge=0.0, lt=1.0)]
Word = Annotated[str, Meta(max_length=limits.WORD)]
Hex128 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One object of the file."""


class ManifestRecord(Record, frozen=True):
    """What kind of file this is; `program` is the version of the program that wrote it."""

    format: Literal["nn-sim"]
    version: Positive
    program: Word


class ArrayRecord(Record, frozen=True):
    """A line of ``arrays.jsonl``: an array of float64, little-endian, row by row."""

    shape: Annotated[tuple[Length, ...], Meta(min_length=1, max_length=2)]
    values: bytes


class RecipeRecord(Record, frozen=True):
    """A ``Recipe``."""

    name: Word
    size: Positive
    noise: Rate
    seed: Count


class DatasetRecord(Record, frozen=True):
    """A ``Dataset``."""

    name: str
    title: str
    description: str
    origin: str
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    classes: tuple[str, ...]
    scale: Literal["none", "standard", "minmax"]
    split_by_default: bool
    features: Annotated[tuple[Annotated[str, Meta(max_length=limits.FORMULA)], ...], Meta(max_length=MOST_FEATURES)]
    recipe: RecipeRecord | None
    inputs: Index
    targets: Index
    test_rows: Index | None = None


class DataRecord(Record, frozen=True):
    """``data.json``."""

    datasets: Annotated[tuple[DatasetRecord, ...], Meta(min_length=1, max_length=limits.DATASETS)]


class SplitRecord(Record, frozen=True):
    """A ``Split``."""

    test_share: Annotated[float, Meta(ge=0.0, le=1.0)]
    seed: Count
    stratified: bool


class SpecRecord(Record, frozen=True):
    """A ``NetworkSpec``."""

    sizes: Annotated[tuple[Positive, ...], Meta(min_length=2, max_length=limits.LAYERS)]
    hidden: Word
    output: Word
    loss: Word


class HyperparametersRecord(Record, frozen=True):
    """``Hyperparameters``; the frozen places are an array of whole numbers."""

    eta: Rate
    batch_size: Positive
    l1: Rate
    l2: Rate
    optimiser: Word
    momentum: Share
    rho: Share
    beta1: Share
    beta2: Share
    epsilon: Annotated[float, Meta(gt=0.0)]
    schedule: Word
    schedule_epochs: Positive
    schedule_factor: Rate
    frozen: Index


class MemoryRecord(Record, frozen=True):
    """A ``Memory``."""

    first: Index
    second: Index
    step: Count


class GeneratorRecord(Record, frozen=True):
    """A ``GeneratorState``; numbers of 128 bits are written in 32 hexadecimal digits."""

    state: Hex128
    increment: Hex128
    has_uint32: Annotated[int, Meta(ge=0, le=1)]
    uint32: Annotated[int, Meta(ge=0, le=2**32 - 1)]


class ProgressRecord(Record, frozen=True):
    """A ``Progress``."""

    epoch: Count
    position: Count
    step: Count
    generator: GeneratorRecord


class HistoryRecord(Record, frozen=True):
    """A ``LossHistory``: the first `points` rows of an array."""

    array: Index
    points: Count


class StopRulesRecord(Record, frozen=True):
    """``StopRules``."""

    epochs: Positive | None
    target_loss: Rate | None
    patience: Positive | None
    dead_units: bool


class ExperimentRecord(Record, frozen=True):
    """An ``Experiment``; what is prepared of its data is worked out again."""

    dataset: Index
    split: SplitRecord
    spec: SpecRecord
    hyperparameters: HyperparametersRecord
    seed: Count
    order: Literal["shuffled", "sequential"]
    initialiser: Word
    start: Index
    parameters: Index
    memory: MemoryRecord
    progress: ProgressRecord
    history: HistoryRecord
    stop_rules: StopRulesRecord


class ExperimentsRecord(Record, frozen=True):
    """``experiments.json``: the settings of all stretches, and which one is now and which one is pinned."""

    now: Index
    pinned: Index | None
    experiments: Annotated[tuple[ExperimentRecord, ...], Meta(min_length=1, max_length=limits.EXPERIMENTS)]


class FrameRecord(Record, frozen=True):
    """A ``Keyframe``."""

    progress: ProgressRecord
    theta: Index
    memory: MemoryRecord


class StretchRecord(Record, frozen=True):
    """A ``Stretch``; its setting is a place in ``experiments.json``."""

    setting: Index
    backend: Literal["compiled", "numpy"]
    frames: Annotated[tuple[FrameRecord, ...], Meta(max_length=limits.FRAMES)]


class BranchRecord(Record, frozen=True):
    """A ``Branch``."""

    id: Positive
    parent: Positive | None
    stretches: Annotated[tuple[StretchRecord, ...], Meta(min_length=1, max_length=limits.STRETCHES)]
    history: HistoryRecord


class BookmarkRecord(Record, frozen=True):
    """A ``Bookmark``."""

    name: Annotated[str, Meta(min_length=1)]
    branch: Positive
    step: Count


class TimelineRecord(Record, frozen=True):
    """``timeline.json``: a ``Timeline``."""

    branches: Annotated[tuple[BranchRecord, ...], Meta(min_length=1, max_length=limits.BRANCHES)]
    current: Positive
    bookmarks: Annotated[tuple[BookmarkRecord, ...], Meta(max_length=limits.BOOKMARKS)]


class ViewRecord(Record, frozen=True):
    """``view.json``: ``ViewSettings``; JSON has no infinity, so as fast as it goes is a word."""

    granularity: Word = ""
    digits: Annotated[int, Meta(ge=1, le=17)] = 4
    speed: Annotated[float, Meta(gt=0.0)] | Literal["unlimited"] | None = None
    tabs: Annotated[tuple[Word, ...], Meta(max_length=limits.TABS)] = ()


class DiaryRecord(Record, frozen=True):
    """``diary.json``."""

    entries: Annotated[tuple[str, ...], Meta(max_length=limits.DIARY_ENTRIES)]
