"""From what is to be saved to the members of a file.

Owns that nothing is written twice: equal data sets, experiments and arrays once, and of a history that goes on in
another only its length. The same work gives the same bytes, whichever objects it shares.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import inf
from typing import NamedTuple, TypeVar

import msgspec

from nn_sim import __version__
from nn_sim.datasets import Dataset
from nn_sim.engine import Hyperparameters
from nn_sim.engine.optimisers import Memory
from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.history import LossHistory
from nn_sim.experiment.progress import Progress
from nn_sim.experiment.stretch import Keyframe, Stretch
from nn_sim.experiment.timeline import Branch
from nn_sim.storage import array_pool, limits, schema
from nn_sim.storage.saved import Saved, ViewSettings

Rec = TypeVar("Rec", bound=schema.Record)


class Member(NamedTuple):
    """A member of a file: its bytes come in pieces; `shrinks` tells whether they are worth packing."""

    name: str
    pieces: Iterable[bytes]
    shrinks: bool = True


def members_of(saved: Saved) -> Iterator[Member]:
    """Return the members in the order of the file."""
    return _Encoder(saved).members()


class _Encoder:
    """Collects what the members have in common while one piece of work is written."""

    def __init__(self, saved: Saved) -> None:
        self._saved = saved
        self._pool = array_pool.ArrayPool()
        self._datasets: list[tuple[Dataset, schema.DatasetRecord]] = []
        self._experiments: dict[schema.ExperimentRecord, int] = {}
        self._histories = _Histories(_histories(saved), self._pool)

    def members(self) -> Iterator[Member]:
        saved = self._saved
        now = self._experiment(saved.experiment)
        pinned = None if saved.pinned is None else self._experiment(saved.pinned)
        timeline = schema.TimelineRecord(
            branches=tuple(self._branch(branch) for branch in saved.timeline.branches),
            current=saved.timeline.current,
            bookmarks=tuple(
                schema.BookmarkRecord(name=_text(mark.name), branch=mark.branch, step=mark.step)
                for mark in saved.timeline.bookmarks
            ),
        )
        records: dict[str, schema.Record] = {
            "data.json": schema.DataRecord(datasets=tuple(record for _, record in self._datasets)),
            "experiments.json": schema.ExperimentsRecord(now=now, pinned=pinned, experiments=tuple(self._experiments)),
            "timeline.json": timeline,
            "view.json": _view(saved.view),
            "diary.json": schema.DiaryRecord(entries=_newest(_texts(saved.diary))),
        }
        manifest = schema.ManifestRecord(format=schema.FORMAT, version=schema.VERSION, program=__version__)
        yield Member("manifest.json", [_json(manifest)])
        yield Member(array_pool.MEMBER, self._pool.lines(), self._pool.shrinks)
        for name, record in records.items():
            yield Member(name, [_json(record)])

    def _branch(self, branch: Branch) -> schema.BranchRecord:
        return schema.BranchRecord(
            id=branch.id,
            parent=branch.parent,
            stretches=tuple(self._stretch(stretch) for stretch in branch.stretches),
            history=self._histories.record(branch.history),
        )

    def _stretch(self, stretch: Stretch) -> schema.StretchRecord:
        return schema.StretchRecord(
            setting=self._experiment(stretch.setting),
            backend=stretch.backend,  # type: ignore[arg-type]  # another name is refused when the file is read back
            frames=tuple(self._frame(frame) for frame in stretch.frames),
        )

    def _frame(self, frame: Keyframe) -> schema.FrameRecord:
        return schema.FrameRecord(
            progress=_progress(frame.progress), theta=self._pool.add(frame.theta), memory=self._memory(frame.memory)
        )

    def _memory(self, memory: Memory) -> schema.MemoryRecord:
        return schema.MemoryRecord(
            first=self._pool.add(memory.first), second=self._pool.add(memory.second), step=memory.step
        )

    def _experiment(self, e: Experiment) -> int:
        record = schema.ExperimentRecord(
            dataset=self._dataset(e.dataset),
            split=_same_fields(schema.SplitRecord, e.split),
            spec=_same_fields(schema.SpecRecord, e.spec),
            hyperparameters=self._hyperparameters(e.hyperparameters),
            seed=e.seed,
            order=e.order,
            initialiser=e.initialiser,
            start=self._pool.add(e.start.theta),
            parameters=self._pool.add(e.parameters.theta),
            memory=self._memory(e.memory),
            progress=_progress(e.progress),
            history=self._histories.record(e.history),
            stop_rules=_same_fields(schema.StopRulesRecord, e.stop_rules),
        )
        return self._experiments.setdefault(record, len(self._experiments))

    def _hyperparameters(self, how: Hyperparameters) -> schema.HyperparametersRecord:
        return _same_fields(schema.HyperparametersRecord, how, frozen=self._pool.add(sorted(how.frozen)))

    def _dataset(self, dataset: Dataset) -> int:
        for place, (known, _) in enumerate(self._datasets):
            if known is dataset:
                return place
        record = _same_fields(
            schema.DatasetRecord,
            dataset,
            **{name: _text(getattr(dataset, name)) for name in ("name", "title", "description", "origin")},
            **{name: _texts(getattr(dataset, name)) for name in ("input_names", "target_names", "classes", "features")},
            recipe=None if dataset.recipe is None else _same_fields(schema.RecipeRecord, dataset.recipe),
            inputs=self._pool.add(dataset.inputs),
            targets=self._pool.add(dataset.targets),
            test_rows=None if dataset.test_rows is None else self._pool.add(dataset.test_rows),
        )
        records = [known for _, known in self._datasets]
        if record in records:
            return records.index(record)
        self._datasets.append((dataset, record))
        return len(records)


class _Histories:
    """Says of each history which array it is the beginning of."""

    def __init__(self, histories: Iterable[LossHistory], pool: array_pool.ArrayPool) -> None:
        self._places: dict[int, int] = {}
        wholes: list[tuple[bytes, int]] = []
        different = {id(history): history for history in histories}.values()
        for history in sorted(different, key=len, reverse=True):
            raw = history.points.tobytes()
            place = next((place for whole, place in wholes if whole.startswith(raw)), None)
            if place is None:
                place = pool.add(history.points)
                wholes.append((raw, place))
            self._places[id(history)] = place

    def record(self, history: LossHistory) -> schema.HistoryRecord:
        return schema.HistoryRecord(array=self._places[id(history)], points=len(history))


def _histories(saved: Saved) -> Iterator[LossHistory]:
    yield saved.experiment.history
    if saved.pinned is not None:
        yield saved.pinned.history
    for branch in saved.timeline.branches:
        yield branch.history
        yield from (stretch.setting.history for stretch in branch.stretches)


def _progress(progress: Progress) -> schema.ProgressRecord:
    generator = progress.generator
    return schema.ProgressRecord(
        epoch=progress.epoch,
        position=progress.position,
        step=progress.step,
        generator=_same_fields(
            schema.GeneratorRecord,
            generator,
            state=f"{generator.state:032x}",
            increment=f"{generator.increment:032x}",
        ),
    )


def _view(view: ViewSettings) -> schema.ViewRecord:
    return _same_fields(schema.ViewRecord, view, speed="unlimited" if view.speed == inf else view.speed)


def _same_fields(kind: type[Rec], value: object, **others: object) -> Rec:
    """A record of a value whose fields have the same names; `others` are those that are written another way."""
    plain = {name: getattr(value, name) for name in kind.__struct_fields__ if name not in others}
    return kind(**plain, **others)


def _text(text: str) -> str:
    """A text as UTF-8 can hold it: file names may have bytes in them that are no letters."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(_text(text) for text in texts)


def _newest(diary: tuple[str, ...]) -> tuple[str, ...]:
    """As much of the end of a diary as a file may hold; one that is written for years has no end."""
    room, first = limits.MEMBER_BYTES["diary.json"] // 8, len(diary)  # a letter takes 6 bytes at most: "\\u0001"
    while first > 0 and len(diary) - first < limits.DIARY_ENTRIES and (room := room - len(diary[first - 1]) - 1) > 0:
        first -= 1
    return diary[first:]


def _json(record: schema.Record) -> bytes:
    return msgspec.json.encode(record, order="sorted")
