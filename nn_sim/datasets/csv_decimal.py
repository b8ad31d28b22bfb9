"""Owns guessing the decimal sign of a table; must not know what the columns are for.

"2,5" and "1.234,5" can be read in one way only; "1,234" in two, and such numbers decide where there are no others.
"""

import re
from collections.abc import Sequence


def _certain(decimal: str, thousands: str) -> re.Pattern[str]:
    d, t = re.escape(decimal), re.escape(thousands)
    whole = rf"(0?{d}\d+|\d*{d}(\d{{1,2}}|\d{{4,}})|\d{{4,}}{d}\d+)([eE][-+]?\d+)?"
    grouped = rf"\d{{1,3}}({t}\d{{3}})+{d}\d+|[1-9]\d{{0,2}}({t}\d{{3}}){{2,}}"
    return re.compile(rf"[-+]?({whole}|{grouped})", re.ASCII)


_WITH_POINT = re.compile(r"[-+]?\d*\.\d+([eE][-+]?\d+)?", re.ASCII)
_WITH_COMMA = re.compile(r"[-+]?\d*,\d+([eE][-+]?\d+)?", re.ASCII)
_IN_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}(,\d{3})+", re.ASCII)
_CERTAIN_POINT, _CERTAIN_COMMA = _certain(".", ","), _certain(",", ".")


def guess_decimal(cells: Sequence[str], delimiter: str) -> str:
    """Return "," or "." for the cells of a table, without the signs beside their numbers."""
    sure_commas, sure_points, commas, points = (
        sum(bool(pattern.fullmatch(cell)) for cell in cells)
        for pattern in (_CERTAIN_COMMA, _CERTAIN_POINT, _WITH_COMMA, _WITH_POINT)
    )
    if sure_commas != sure_points:
        return "," if sure_commas > sure_points else "."
    if commas <= points:
        return "."
    # "1,234" between commas is quoted for its thousands; between semicolons it is a number with three decimals.
    only_thousands = all(_IN_THOUSANDS.fullmatch(cell) for cell in cells if _WITH_COMMA.fullmatch(cell))
    return "." if delimiter == "," and only_thousands else ","
