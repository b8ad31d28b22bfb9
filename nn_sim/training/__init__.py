"""Running an experiment: chunk by chunk, on a thread of its own, with pictures of it on the way. No Qt."""
