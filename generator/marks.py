# SPDX-License-Identifier: Apache-2.0
"""Where things stand in a description, and what is wrong there.

Source      one file's text: `path` as the user can open it, `rel` below desc/ ("arch/ARCH/arch.yaml"), `lines`
Mark        a place: `source`, `line` and `col` (both from 1); `mark.file` is the path
Diagnostic  one error: `code`, `message`, `mark`, `width` of the caret, `hint`, `notes`; str() is what the user reads
DescriptionError(diagnostics)   raised by those who cannot go on
"""
from dataclasses import dataclass, field


class Source:
    """The text of one description file."""

    __slots__ = ("path", "rel", "lines")

    def __init__(self, path, rel, text):
        self.path = path
        self.rel = rel
        self.lines = text.split("\n")

    def line(self, number):
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""


@dataclass(frozen=True, slots=True)
class Mark:
    source: Source
    line: int
    col: int

    @property
    def file(self):
        return self.source.path

    def __str__(self):
        return f"{self.file}:{self.line}:{self.col}"

    def order(self):
        return (self.source.rel, self.line, self.col)


@dataclass(slots=True)
class Diagnostic:
    code: str
    message: str
    mark: Mark
    width: int = 1
    hint: str = ""
    notes: list = field(default_factory=list)  # [(Mark, text)]: the other party

    def __str__(self):
        out = [f"{self.mark}: error[{self.code}]: {self.message}"]
        out += excerpt(self.mark, self.width)
        if self.hint:
            out.append(f"  hint: {self.hint}")
        for mark, text in self.notes:
            out.append(f"{mark}: note: {text}")
            out += excerpt(mark, 1)
        return "\n".join(out)

    def key(self):
        return (*self.mark.order(), self.code, self.message)


class DescriptionError(Exception):
    """Descriptions that cannot be used; `diagnostics` says why."""

    def __init__(self, diagnostics):
        super().__init__("\n".join(str(d) for d in diagnostics))
        self.diagnostics = diagnostics


LONGEST_EXCERPT = 160


def excerpt(mark, width):
    """The line of a mark with a caret below it; a very long line is cut around the caret."""
    text = "".join(c if c.isprintable() else " " for c in mark.source.line(mark.line))
    if not text.strip():
        return []
    start = 0
    if len(text) > LONGEST_EXCERPT:
        start = max(0, min(mark.col - 1 - LONGEST_EXCERPT // 2, len(text) - LONGEST_EXCERPT))
        text = text[start:start + LONGEST_EXCERPT]
    at = mark.col - 1 - start
    width = max(1, min(width, len(text) - at))
    number = f"{mark.line:6}"
    return [f"{number} | {text}", f"{' ' * len(number)} | {' ' * at}{'^' + '~' * (width - 1)}"]
