# SPDX-License-Identifier: Apache-2.0
"""Attribute tables: what each value of an index is, packed into one integer."""

from dataclasses import dataclass
from typing import Any

from generator.load import plain
from generator.model.common import expression, get, item
from generator.model.types import Item

KNOWN = ("at", "doc", "ref")


@dataclass(frozen=True, eq=False)
class Attribute(Item):
    """What rows of tables say of a value: bits of one integer."""

    lsb: int
    bits: int
    choices: dict  # name -> what it means, numbered from 0; {}: a number
    columns: tuple  # of Column


@dataclass(frozen=True, eq=False)
class Column(Item):
    """What each choice computes."""

    names: tuple  # of the values that it is computed from
    default: Any  # expression
    expressions: dict  # choice -> expression


@dataclass(frozen=True, eq=False)
class TableRow(Item):
    places: tuple  # values of the index
    attributes: dict  # name -> number, of those that the row says
    packed: int


@dataclass(frozen=True, eq=False)
class Table(Item):
    bits: int  # of the index
    rows: tuple  # of TableRow, its own
    by_index: tuple  # of TableRow: one for each value of the index


def build_attributes(root):
    """{name: Attribute}, the first in the lowest bits."""
    found, at = {}, 0
    for name, node in (root.get("attributes").items() if root is not None and root.get("attributes") is not None else ()):
        values = {choice: said if isinstance(said, str) else said["doc"] for choice, said in get(node, "values", {}).items()}
        width = (len(values) - 1).bit_length() if values else get(node, "bits")
        found[name] = Attribute(**item(name, node), lsb=at, bits=width, choices=values, columns=build_columns(node))
        at += width
    return found


def build_columns(attribute):
    found = attribute.get("columns")
    return tuple(Column(**item(name, node), names=tuple(get(node, "of")), default=expression(node.get("default")),
                        expressions={choice: expression(said.get(name)) for choice, said in attribute.get("values").items() if said.get(name) is not None})
                 for name, node in found.items()) if found is not None else ()


def build_tables(root, attributes):
    found = {}
    for name, node in (root.get("tables").items() if root is not None and root.get("tables") is not None else ()):
        rows = [build_row(row_name, row, attributes) for row_name, row in node.get("rows").items()]
        base = found.get(get(node, "extends"))
        default = build_default(node, attributes)
        by_index = list(base.by_index) if base is not None else [default] * (1 << get(node, "bits"))
        for row in rows:
            for index in row.places:
                by_index[index] = row
        if base is None and default in by_index:
            rows.insert(0, default)
        found[name] = Table(**item(name, node), bits=get(node, "bits"), rows=tuple(rows), by_index=tuple(by_index))
    return found


def build_default(table, attributes):
    node = table.get("default")
    values = attribute_values(node, attributes) if node is not None else {}
    about = {**item("default", table), "doc": "What has no row.", "ref": get(table, "ref")}
    return TableRow(**about, places=(), attributes=values, packed=pack(values, attributes))


def build_row(name, node, attributes):
    values = attribute_values(node, attributes)
    return TableRow(**item(name, node), places=tuple(places(get(node, "at"))), attributes=values, packed=pack(values, attributes))


def attribute_values(node, attributes):
    """{attribute: number} of what a row says."""
    found = {}
    for key, child in node.items():
        if key not in KNOWN:
            said = plain(child)
            choices = list(attributes[key].choices)
            found[key] = choices.index(said) if choices else int(said)
    return found


def pack(values, attributes):
    return sum(value << attributes[name].lsb for name, value in values.items())


def places(at):
    for part in at if isinstance(at, list) else [at]:
        first, last = part if isinstance(part, list) else (part, part)
        yield from range(first, last + 1)
