"""Numbers as people read them: short, of steady width, with a real minus sign. What is copied keeps every digit."""

from __future__ import annotations

import math


def short(value: float, digits: int = 4) -> str:
    """Format for the eye: "0.7616", "−1.2000", "1.20e−05", "12346"; "–" for NaN."""
    value += 0.0  # minus zero has no sign for the eye
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    size = abs(value)
    if size != 0.0 and (size < 10.0 ** (1 - digits) or size >= 1e6):
        text = f"{value:.2e}"
    else:
        whole_digits = len(str(int(size)))
        text = f"{value:.{max(digits + 1 - whole_digits, 0)}f}"
    return text.replace("-", "−")


def compact(value: float, digits: int = 4) -> str:
    """Format without trailing zeros: "1", "−1.5", "0.7616"."""
    text = short(value, digits)
    if "e" in text or "." not in text:
        return text
    stripped = text.rstrip("0").rstrip(".")
    return "0" if stripped == "−0" else stripped


def exact(value: float) -> str:
    """Format so that reading it back gives the same float64: for copies, editors and files."""
    return repr(float(value))


def grouped(count: int) -> str:
    """Format a count with thin spaces between thousands: "1 234 567"."""
    return f"{count:,}".replace(",", "\u2009")
