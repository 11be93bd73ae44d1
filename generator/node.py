# SPDX-License-Identifier: Apache-2.0
"""The tree that a description file is read into.

Node    kind    "map", "list" or "scalar"
        value   {name or integer: Node}, [Node], or int, bool, None, str
        mark    where it begins (line and column from 1; of a quoted scalar, the quote)
        key_mark(key)   where a key of a map stands;  name_mark() where this value's own key does
        key     its stable name: "desc/arch/ARCH/registers.yaml#registers.NAME.width"
        plain   False for a scalar that was quoted
        get(key) -> Node or None;  items() -> (key, Node) of a map;  at(offset) -> Mark of a character of a string
plain(node) -> the same as plain dicts, lists and scalars.
"""
from generator.marks import Mark


class Node:
    """A map, list or scalar of a description."""

    __slots__ = ("kind", "value", "source", "line", "col", "keys", "style", "parent", "name", "dropped")

    def __init__(self, kind, value, source, line, col, style=""):
        self.kind = kind
        self.value = value
        self.source = source
        self.line = line
        self.col = col
        self.keys = {} if kind == "map" else None
        self.style = style
        self.parent = None
        self.name = None
        self.dropped = set()  # names of what a check took out of a map: a later one does not miss it

    @property
    def mark(self):
        return Mark(self.source, self.line, self.col)

    @property
    def plain(self):
        return not self.style

    @property
    def damaged(self):
        return bool(self.dropped)

    @property
    def key(self):
        parts, node = [], self
        while node.parent is not None:
            parts.append(str(node.name))
            node = node.parent
        return f"desc/{self.source.rel}" + ("#" + ".".join(reversed(parts)) if parts else "")

    def key_mark(self, key):
        if key not in self.keys:
            return self.mark
        return Mark(self.value[key].source if key in self.value else self.source, *self.keys[key])

    def name_mark(self):
        """Where the key of this value stands, or the value itself in a list."""
        return self.parent.key_mark(self.name) if self.parent is not None and self.parent.kind == "map" else self.mark

    def get(self, key):
        return self.value.get(key) if self.kind == "map" else None

    def items(self):
        return self.value.items() if self.kind == "map" else ()

    def add(self, key, child, place=None):
        """Puts a child into a map, or at the end of a list when key is its index."""
        child.parent, child.name = self, key
        if self.kind == "map":
            self.value[key] = child
            self.keys[key] = place or (child.line, child.col)
        else:
            self.value.append(child)

    def at(self, offset):
        """Where character `offset` of a string stands, also when the scalar is quoted or folded."""
        line, col = self.line, self.col - 1
        if self.style in ("|", ">"):
            line, col = line + 1, 0
        elif self.style:
            col += 1
        for wanted in self.value[:offset + 1] if isinstance(self.value, str) else "":
            if wanted.isspace():
                continue
            place = self.find(wanted, line, col)
            if place is None:
                return self.mark
            line, col = place
        return Mark(self.source, line, max(col, 1))

    def find(self, wanted, line, col):
        """The next place of a character at or after a place that holds only space before it, as (line, column after)."""
        while line <= len(self.source.lines):
            text = self.source.line(line)
            while col < len(text) and text[col] == " ":
                col += 1
            if col < len(text):
                return (line, col + 1) if text[col] == wanted else None
            line, col = line + 1, 0
        return None

    def __repr__(self):
        return f"<{self.kind} {self.key}>"


def plain(node):
    """The node as plain Python data."""
    if node.kind == "map":
        return {key: plain(child) for key, child in node.value.items()}
    if node.kind == "list":
        return [plain(child) for child in node.value]
    return node.value
