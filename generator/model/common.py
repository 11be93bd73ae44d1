# SPDX-License-Identifier: Apache-2.0
"""Small readers of checked description nodes. Descriptions were checked before: what is wrong here is a fault of the checks."""

from generator.expr import parse
from generator.load import plain
from generator.marks import DescriptionError
from generator.model.types import Member


def get(node, key, default=None):
    """A setting as plain data."""
    child = node.get(key) if node is not None else None
    return default if child is None else plain(child)


def where(node):
    """file:line, the file as its stable key names it, so that nothing depends on the working directory."""
    return f"desc/{node.source.rel}:{node.line}"


def key_where(node, key):
    """file:line of a key of a map. In a merged map the value knows its own file, the key may stand in another."""
    child = node.get(key)
    return f"desc/{child.source.rel}:{node.keys[key][0] if key in node.keys and child.kind == 'scalar' else child.line}"


class Hex(int):
    """A number that its description writes in hexadecimal, as the manual does; people are shown it so."""

    def __str__(self):
        return f"{self:#x}"


def written(node):
    """A value as plain data, whose numbers know how they are written."""
    if node.kind == "map":
        return {key: written(child) for key, child in node.items()}
    if node.kind == "list":
        return [written(child) for child in node.value]
    text = node.source.line(node.line)[node.col - 1:]
    return Hex(node.value) if type(node.value) is int and text.startswith("0x") else node.value


def values(node):
    """{setting: (plain value, file:line)} of a map, for people."""
    return {key: (written(child), key_where(node, key)) for key, child in node.items()}


def item(name, node):
    """The arguments that every Item takes."""
    return {"name": name, "key": node.key, "where": place_of(node), "doc": get(node, "doc", ""), "ref": get(node, "ref", ""),
            "values": values(node) if node.kind == "map" else {}}


def place_of(node):
    """Where the item's own name stands."""
    if node.parent is not None and node.parent.kind == "map" and node.name in node.parent.keys:
        return f"desc/{node.source.rel}:{node.parent.keys[node.name][0]}"
    return where(node)


def expression(node):
    """The parsed expression of a scalar; None where there is no node."""
    return None if node is None else parse(node.value)


def expressions(node):
    """{name: parsed expression} of a map; {} where there is none."""
    return {key: parse(child.value) for key, child in node.items()} if node is not None else {}


def bits(value):
    """[msb, lsb] or a single number as (msb, lsb)."""
    return (value, value) if isinstance(value, int) else (value[0], value[1])


def members(node):
    """Typed members of a payload, an argument list or a configuration: NAME: TYPE or NAME: {type, doc}."""
    if node is None:
        return ()
    return tuple(Member(name, child.value if child.kind == "scalar" else get(child, "type"), get(child, "doc", ""), child.key)
                 for name, child in node.items())


def rest(node, known):
    """Settings beyond those that the model knows, plain."""
    return {key: plain(child) for key, child in node.items() if key not in known}


def unusable(node, message):
    """For what only building the model can find out."""
    from generator.marks import Diagnostic
    return DescriptionError([Diagnostic("E00", message, node.mark)])
