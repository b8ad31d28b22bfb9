"""The history as a diary: every entry can be gone back to, and every bookmark visited."""

from nn_sim.ui.diary.history_view import HistoryView

__all__ = ["HistoryView"]
