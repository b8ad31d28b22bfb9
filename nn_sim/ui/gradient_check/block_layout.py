"""Where the blocks of the heat maps stand: three quantities side by side, the matrices of each one below the other.

Owns sizes in pixels; knows nothing of Qt or of numbers. Cells shrink to fit, down to a least size; then one scrolls.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.session.selection import WeightRef

QUANTITIES = 3
SMALLEST_WIDTH = 2
SMALLEST_HEIGHT = 3
QUANTITY_GAP = 8
MATRIX_GAP = 8
MARGIN = 8


@dataclass(frozen=True)
class Room:
    """What there is to fill, and what the type asks for, all in pixels.

    `names` is the width of the widest matrix name, `captions` that of the widest caption, `line` the height of a line,
    `number` the width of a cell with a full number.
    """

    width: int
    height: int
    names: int
    captions: int
    line: int
    number: int


@dataclass(frozen=True)
class Block:
    """One matrix of the first quantity: its place, its cells and its shape."""

    x: int
    y: int
    cell_width: int
    cell_height: int
    rows: int
    columns: int

    @property
    def width(self) -> int:
        """Width in pixels."""
        return self.columns * self.cell_width

    @property
    def height(self) -> int:
        """Height in pixels."""
        return self.rows * self.cell_height


@dataclass(frozen=True)
class BlockLayout:
    """Blocks of all matrices.

    Attributes
    ----------
    blocks : tuple of Block
        The first quantity's; another's stand `pitch` further right for each.
    pitch : int
        From one quantity to the next.
    header : int
        Height of the captions, which stay where they are.
    width, height : int
        Of everything.
    """

    blocks: tuple[Block, ...]
    pitch: int
    header: int
    width: int
    height: int

    def cell(self, quantity: int, ref: WeightRef) -> tuple[int, int, int, int]:
        """Left, top, width and height of a cell."""
        block = self.blocks[ref.layer]
        left = block.x + quantity * self.pitch + ref.column * block.cell_width
        return left, block.y + ref.row * block.cell_height, block.cell_width, block.cell_height

    def weight_at(self, x: float, y: float) -> WeightRef | None:
        """The weight whose cell, in any of the quantities, holds a point."""
        for layer, block in enumerate(self.blocks):
            across = x - block.x
            quantity = min(max(int(across // self.pitch), 0), QUANTITIES - 1)
            column = (across - quantity * self.pitch) // block.cell_width
            row = (y - block.y) // block.cell_height
            if 0 <= column < block.columns and 0 <= row < block.rows:
                return WeightRef(layer, int(row), int(column))
        return None


def lay_out(shapes: tuple[tuple[int, int], ...], room: Room) -> BlockLayout:
    """Fit the matrices into the room as well as they fit."""
    header = room.line + MARGIN
    left = MARGIN + room.names
    own_width = (room.width - left - MARGIN - (QUANTITIES - 1) * QUANTITY_GAP) // QUANTITIES
    own_height = room.height - header - MARGIN - (len(shapes) - 1) * MATRIX_GAP
    fitting_height = own_height // sum(rows for rows, _ in shapes)
    cell_height = min(max(fitting_height, SMALLEST_HEIGHT), 2 * room.line)
    blocks, y = [], header
    for rows, columns in shapes:
        cell_width = min(max(own_width // columns, SMALLEST_WIDTH), room.number)
        blocks.append(Block(left, y, cell_width, cell_height, rows, columns))
        y += blocks[-1].height + MATRIX_GAP
    widest = max(block.width for block in blocks)
    one = max(widest, min(room.captions, own_width))
    pitch = one + QUANTITY_GAP
    width = left + (QUANTITIES - 1) * pitch + one + MARGIN
    return BlockLayout(tuple(blocks), pitch, header, width, y - MATRIX_GAP + MARGIN)
