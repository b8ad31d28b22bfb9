"""The same main job without a window: ``nn-sim train`` and ``nn-sim trace``. No Qt."""
