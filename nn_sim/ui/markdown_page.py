"""Markdown in a text document, in the theme's colours and sized by the document's own font.

Owns how headings, code, tables and links look. It must not know what the text is of, nor where links lead.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from nn_sim.ui.theme import Theme

_SIZES = {1: 2, 2: 1}  # Qt's steps above the plain text, by level of heading; 0 for all others
_WHOLE_PAGE = QTextLength(QTextLength.Type.PercentageLength, 100.0)
_SPACE_ABOVE = {1: 4.0, 2: 14.0, 3: 10.0}


def write_markdown(document: QTextDocument, text: str, theme: Theme | None) -> None:
    """Replace a document by Markdown; without a theme it keeps the palette's colours."""
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for block in _blocks(document):
        _dress_block(block, theme)
    for table in _tables(document.rootFrame()):
        _dress_table(table, theme)


def _dress_block(block: QTextBlock, theme: Theme | None) -> None:
    level = block.blockFormat().headingLevel()
    code = bool(block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)) or (
        block.blockFormat().nonBreakableLines()
    )
    cursor = QTextCursor(block)
    if level:
        spaced = QTextBlockFormat()
        spaced.setTopMargin(_SPACE_ABOVE.get(level, 8.0))
        spaced.setBottomMargin(4.0)
        cursor.mergeBlockFormat(spaced)
    if code and theme is not None:
        ground = QTextBlockFormat()
        ground.setBackground(QBrush(QColor(theme.raised)))
        ground.setLeftMargin(8.0)
        cursor.mergeBlockFormat(ground)
    for start, length, old in _fragments(block):
        look = QTextCharFormat()
        if level:
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, _SIZES.get(level, 0))
        if old.isAnchor() and theme is not None:
            look.setForeground(QBrush(QColor(theme.accent)))
        if old.fontFixedPitch() and not code and theme is not None:
            look.setBackground(QBrush(QColor(theme.raised)))
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
        if old.isImageFormat():
            picture = old.toImageFormat()
            picture.setMaximumWidth(_WHOLE_PAGE)
            cursor.setCharFormat(picture)


def _dress_table(table: QTextTable, theme: Theme | None) -> None:
    look = table.format()
    look.setBorderCollapse(True)
    look.setBorder(1.0)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setCellPadding(4.0)
    look.setCellSpacing(0.0)
    look.setTopMargin(4.0)
    look.setBottomMargin(8.0)
    if theme is not None:
        look.setBorderBrush(QBrush(QColor(theme.line)))
    table.setFormat(look)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and look of each piece of a block, taken before any of them is changed."""
    found = []
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        piece += 1
    return found


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)
