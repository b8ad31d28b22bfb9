"""Takes keyframes of a run, fewer and fewer as it grows longer: always some hundreds, evenly spread.

Owns how many; what one holds is ``experiment.timeline``.
"""

from __future__ import annotations

from nn_sim.experiment.stretch import Keyframe

MOST_FRAMES = 512
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
        """Keep a keyframe; when there are too many, those go that lie closest."""
        self._frames.append(frame)
        self._last = frame.step
        most = max(min(MOST_FRAMES, BYTES_OF_A_RUN // frame.size), 8)
        if len(self._frames) > most:
            length = frame.step - self._frames[0].step
            self._spacing = max(-(-length // (most // 2)), self._spacing)
            self._frames = spread_out(self._frames, self._spacing)

    def frames_until(self, end: Keyframe) -> tuple[Keyframe, ...]:
        """Return what was kept, with the end as the last one."""
        return (*(frame for frame in self._frames if frame.step < end.step), end)


def spread_out(frames: list[Keyframe], spacing: int) -> list[Keyframe]:
    """Return keyframes that lie at least so many steps apart, the last one included.

    A run takes its first keyframes step by step and later ones a call of the engine apart. To drop every other one
    would tear the late ones, which are far apart already, still further, for the sake of those at the beginning.
    """
    kept: list[Keyframe] = []
    for frame in reversed(frames):
        if not kept or kept[-1].step - frame.step >= spacing:
            kept.append(frame)
    return kept[::-1]
