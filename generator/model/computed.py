# SPDX-License-Identifier: Apache-2.0
"""What is computed in steps: named values in order, from bytes, tables, registers and each other."""

from dataclasses import dataclass
from typing import Any, Optional

from generator.expr import Binary, Cond, Name, Num
from generator.model.common import expression, expressions, get, item, members
from generator.model.types import Item

KINDS = ("take", "peek", "at", "row", "value")  # the setting that says how a value comes about


@dataclass(frozen=True, eq=False)
class Step(Item):
    """One value, which the name has from here on."""

    kind: str  # of KINDS
    ast: Any  # expression: how many bytes, the index of a table, or the value
    tables: tuple  # of (name of a table, condition or None): the first whose condition holds
    signed: bool
    when: Any  # expression: otherwise the name keeps its value
    row: bool  # the value is a row of a table


@dataclass(frozen=True, eq=False)
class Part(Item):
    when: Any
    steps: tuple  # of Step
    repeat: Any  # expression: where it holds, `again` follows and the part begins anew. None: once
    again: tuple  # of Step

    @property
    def all_steps(self):
        return (*self.steps, *self.again)


@dataclass(frozen=True, eq=False)
class Constant(Item):
    value: int


@dataclass(frozen=True, eq=False)
class Computed(Item):
    longest: Optional[int]  # bytes; None: it reads none
    inputs: tuple  # of Member, whose type may be a Computed above
    constants: tuple  # of Constant
    begin: dict  # name -> expression over constants
    members: tuple  # of Member: values that the structure holds afterwards
    parts: tuple  # of Part
    invalid: Any  # expression, with `longest`
    require: Any  # expression, without: what the function answers. None: nothing
    fills: Optional[str]  # a structure that there is already: "access". None: one of its own

    @property
    def single(self):
        """It is one number, of its own name."""
        return [member.name for member in self.members] == [self.name] and self.longest is None

    @property
    def steps(self):
        return tuple(step for part in self.parts for step in part.all_steps)


def build_computed(root, attributes):
    """{name: Computed}"""
    found = {}
    for name, node in (root.get("computed").items() if root is not None and root.get("computed") is not None else ()):
        parts, rows = [], set()
        for part_name, part in node.get("parts").items():
            parts.append(build_part(part_name, part, rows, attributes))
        constants = tuple(Constant(**item(key, row), value=get(row, "value"))
                          for key, row in (node.get("constants").items() if node.get("constants") is not None else ()))
        found[name] = Computed(**item(name, node), longest=get(node, "longest"), inputs=members(node.get("of")), constants=constants,
                               begin=expressions(node.get("begin")), members=members(node.get("members")), parts=tuple(parts),
                               invalid=expression(node.get("invalid")), require=expression(node.get("require")), fills=get(node, "fills"))
    return found


def build_part(name, node, rows, attributes):
    again = node.get("again")
    steps = build_steps(node.get("values"), rows, attributes)
    return Part(**item(name, node), when=expression(node.get("when")), steps=steps, repeat=expression(again.get("when")) if again is not None else None,
                again=build_steps(again.get("values"), rows, attributes) if again is not None else ())


def build_steps(node, rows, attributes):
    return tuple(build_step(name, step, rows, attributes) for name, step in node.items())


def build_step(name, node, rows, attributes):
    if node.kind == "scalar":
        said, kind = {"value": node}, "value"
    else:
        said = node.value
        kind = next(key for key in KINDS if key in said)
    ast = packed(said[kind], attributes) if kind == "row" else expression(said[kind])
    row = kind in ("at", "row") or kind == "value" and is_row(ast, rows)
    if row:
        rows.add(name)
    return Step(**item(name, node), kind=kind, ast=ast, tables=choices(said.get("table")), signed=get(node, "signed", False),
                when=expression(said.get("when")), row=row)


def packed(node, attributes):
    """A row that says this of attributes, as an expression."""
    found = Num(0, 0, 0)
    for name, child in node.items():
        attribute = attributes[name]
        value = Binary("&", expression(child), Num((1 << attribute.bits) - 1, 0, 0), 0, 0)
        value = Binary("<<", value, Num(attribute.lsb, 0, 0), 0, 0) if attribute.lsb else value
        found = value if isinstance(found, Num) else Binary("|", found, value, 0, 0)
    return found


def choices(node):
    """((table, condition or None), ...)"""
    if node is None:
        return ()
    return ((node.value, None),) if node.kind == "scalar" else tuple((name, expression(test)) for name, test in node.items())


def is_row(ast, rows):
    """Whether an expression is a row of a table: one by name, two together, or one of two."""
    if isinstance(ast, Name):
        return ast.name in rows
    if isinstance(ast, Binary):
        return ast.op == "|" and is_row(ast.left, rows) and is_row(ast.right, rows)
    return isinstance(ast, Cond) and is_row(ast.yes, rows) and is_row(ast.no, rows)
