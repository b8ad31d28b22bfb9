"""The life of a document in the window: the current value, undo, and the run. QtCore and QUndoStack, no widgets."""
