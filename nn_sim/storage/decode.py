"""From an open file to what is saved in it, in two steps: everything is looked at before anything large is made."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any, BinaryIO, TypeVar

import msgspec

from nn_sim.language import tr
from nn_sim.storage import array_pool, limits, schema
from nn_sim.storage.archive import Archive, shown
from nn_sim.storage.array_pool import Arrays
from nn_sim.storage.decode_data import PreparedData, datasets_of
from nn_sim.storage.decode_experiments import Draft, ExperimentReader
from nn_sim.storage.decode_timeline import draft_at, require_whole, timeline_of
from nn_sim.storage.json_text import decoded
from nn_sim.storage.migrations import ADDED, migrated
from nn_sim.storage.problems import Fault
from nn_sim.storage.saved import Saved, ViewSettings

Kind = TypeVar("Kind", bound=schema.Record)

MANIFEST = "manifest.json"


class _Header(msgspec.Struct):
    """What every manifest has, of whatever format."""

    format: str
    version: int


@dataclass(frozen=True, eq=False)
class Contents:
    """What a file holds, found right but for what only preparing its data can tell."""

    reader: ExperimentReader
    drafts: tuple[Draft, ...]
    prepared: PreparedData
    now: int
    pinned: int | None
    timeline: schema.TimelineRecord
    view: schema.ViewRecord
    diary: schema.DiaryRecord

    def saved(self) -> Saved:
        """Prepare the data and put everything together.

        Raises
        ------
        Fault
            If the data cannot be prepared, or a run stands at an example that there is not.
        """
        experiments = [
            draft.finished(self.prepared, tr("experiments.json, experiments[{n}]").format(n=n))
            for n, draft in enumerate(self.drafts)
        ]
        speed = inf if self.view.speed == "unlimited" else self.view.speed
        return Saved(
            experiment=experiments[self.now],
            timeline=timeline_of(self.timeline, experiments, self.reader),
            view=ViewSettings(self.view.granularity, self.view.digits, speed, self.view.tabs),
            diary=self.diary.entries,
            pinned=None if self.pinned is None else experiments[self.pinned],
        )


def contents_of(file: BinaryIO) -> Contents:
    """Read an open file.

    Raises
    ------
    Fault
        If it is not a file of nn-sim's, is damaged, or was made by a newer nn-sim.
    """
    archive = Archive(file, limits.MEMBER_BYTES)
    members = _current_members(archive, _version(archive))
    decoded(members[MANIFEST], schema.ManifestRecord, MANIFEST)
    arrays = Arrays(archive.pieces(array_pool.MEMBER))
    datasets = datasets_of(_record(members, "data.json", schema.DataRecord), arrays)
    reader = ExperimentReader(arrays, datasets)
    records = _record(members, "experiments.json", schema.ExperimentsRecord)
    drafts = tuple(
        reader.draft(record, tr("experiments.json, experiments[{n}]").format(n=n))
        for n, record in enumerate(records.experiments)
    )
    now = draft_at(drafts, records.now, tr("experiments.json, now"))
    if records.pinned is not None:
        draft_at(drafts, records.pinned, tr("experiments.json, pinned"))
    timeline = _record(members, "timeline.json", schema.TimelineRecord)
    require_whole(timeline, now, drafts, reader)
    prepared = PreparedData()
    for n, draft in enumerate(drafts):
        prepared.plan(
            draft.dataset, draft.split, draft.spec.output, tr("experiments.json, experiments[{n}]").format(n=n)
        )
    return Contents(
        reader,
        drafts,
        prepared,
        records.now,
        records.pinned,
        timeline,
        _record(members, "view.json", schema.ViewRecord),
        _record(members, "diary.json", schema.DiaryRecord),
    )


def _version(archive: Archive) -> int:
    header = decoded(archive.whole(MANIFEST), _Header, MANIFEST)
    if header.format != schema.FORMAT:
        raise Fault(MANIFEST, tr("is not that of an nn-sim file"), tr("Choose a file that nn-sim has saved"))
    if header.version > schema.VERSION:
        found = tr("made by a newer nn-sim (format {version}); this one reads up to {VERSION}").format(
            version=header.version, VERSION=schema.VERSION
        )
        raise Fault("", found, tr("Install the newest nn-sim to open it"))
    if header.version < 1:
        raise Fault(
            f"{MANIFEST}, version", tr("expected a number from 1, found {version}").format(version=header.version)
        )
    return header.version


def _current_members(archive: Archive, version: int) -> dict[str, bytes]:
    """The members but the arrays, in the newest format, as JSON."""
    expected = {name for name in limits.MEMBER_BYTES if ADDED.get(name, 1) <= version}
    if odd := sorted(archive.names - expected):
        raise Fault(
            "",
            tr("has a part {shown}, which does not belong into format {version}").format(
                shown=shown(odd[0]), version=version
            ),
        )
    if missing := sorted(expected - archive.names):
        raise Fault("", tr("has no {missing}, which belongs there").format(missing=missing[0]))
    members = {name: archive.whole(name) for name in sorted(expected - {array_pool.MEMBER})}
    return members if version == schema.VERSION else _migrated(members, version)


def _migrated(members: dict[str, bytes], version: int) -> dict[str, bytes]:
    if sum(map(len, members.values())) > limits.MIGRATED_BYTES:
        raise Fault(
            "",
            tr("expected at most {MIGRATED_BYTES:,} bytes in format {version}, found more").format(
                MIGRATED_BYTES=limits.MIGRATED_BYTES, version=version
            ),
        )
    plain: dict[str, Any] = {name.removesuffix(".json"): decoded(raw, Any, name) for name, raw in members.items()}
    newest = migrated(plain, version)
    return {f"{name}.json": msgspec.json.encode(value) for name, value in newest.items()}


def _record(members: dict[str, bytes], name: str, kind: type[Kind]) -> Kind:
    """The record of a member; its text is given up, for it can be large."""
    return decoded(members.pop(name), kind, name)
