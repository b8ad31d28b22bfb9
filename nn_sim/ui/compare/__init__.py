"""Two runs side by side: settings, losses, maps and weights."""
