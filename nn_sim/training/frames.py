"""Takes keyframes of a run, fewer and fewer as it grows longer: always some hundreds, evenly spread.

Owns how many; what one holds is ``experiment.timeline``.
"""

from __future__ import annotations

from nn_sim.experiment.timeline import Keyframe, thinned

MOST_FRAMES = 256
BYTES_OF_A_RUN = 16 * 2**20


class FrameRecorder:
    """Keeps the keyframes of one stretch of training."""

    def __init__(self) -> None:
        self._frames: list[Keyframe] = []
        self._spacing = 1
        self._last = -1

    def is_due(self, step: int) -> bool:
        """Whether a keyframe should be taken after this step."""
        return step - self._last >= self._spacing

    def take(self, frame: Keyframe) -> None:
        """Keep a keyframe; when there are too many, every other one goes."""
        self._frames.append(frame)
        self._last = frame.step
        if len(self._frames) > max(min(MOST_FRAMES, BYTES_OF_A_RUN // frame.size), 8):
            self._frames = list(thinned(tuple(self._frames)))
            self._spacing = max(2 * self._spacing, 2)

    def frames_until(self, end: Keyframe) -> tuple[Keyframe, ...]:
        """Return what was kept, with the end as the last one."""
        return (*(frame for frame in self._frames if frame.step < end.step), end)
