"""The same main job without a window: ``nn-sim train``, ``nn-sim sweep`` and ``nn-sim trace``. No Qt."""
