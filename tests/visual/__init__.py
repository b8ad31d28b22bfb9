"""Pictures of the window: `make screenshots` takes them for README and guide; the visual test compares them."""
