# SPDX-License-Identifier: Apache-2.0
"""Expressions: they parse, every name in them is known, and no slice reaches beyond what it slices."""
import re

from generator.expr import Binary, Cond, ExprError, Gpr, Member, Name, Num, Slice, Unary, children, parse
from generator.interpret import evaluate
from generator.rules import listed, page, suggest
from generator.rules.view import form_of, reads

page("E38", "an unknown field", """The register has no field of this name in registers.yaml, or its bits are not described there; a row of a table has no
    such attribute, an attribute no such choice or column, a computed structure no such member.""")
page("E34", "an unknown name in an expression", """Names are items of the record (`items:` of a function lists nothing else), names of the rule's format, parameters, features
    and registers, as far as the place allows them. The caret stands at the name.""")
page("E40", "not an expression", """The expression language has literals, names, bits like name[5:0], gpr(e), sext(e, n), the
    operators of C on unsigned 64-bit values, and nothing else: no calls, no assignment, no division.""")
page("E41", "a slice beyond the value", "The item has fewer bits than the slice asks for; the hardware never sets them.")


class Scope:
    """The names that an expression may use: {name: bits or None}, and registers with their fields when `arch` is given."""

    def __init__(self, names, arch=None, what="names", complete=True, members=None):
        self.names = names
        self.members = members or {}  # {name: {field: bits or None}} of names that are no registers
        self.arch = arch
        self.what = what
        self.complete = complete  # False: part of what defines names could not be read, so unknown names are no error

    def widths(self, name):
        """(known, bits or None)"""
        if name in self.names:
            return True, self.names[name]
        if self.arch is not None and name in self.arch.registers:
            return True, self.arch.registers[name].width
        return False, None

    def all(self):
        return [*self.names, *(self.arch.registers if self.arch is not None else ())]


def check_expression(node, scope, report, code="E34", braces=()):
    """The tree of an expression that is right, or None; `code` is the rule of an unknown name, `braces` the letters that {n} may be."""
    if node is None or node.kind != "scalar" or node.value is None:
        return None
    text = node.value
    if braces and isinstance(text, str):
        text = re.sub(r"\{([%s])\}" % "".join(braces), " 0 ", text)
    try:
        ast = parse(text)
    except ExprError as error:
        report.error("E40", node.at(error.at), error.message, error.hint, width=error.width)
        return None
    return ast if all([part_fits(node, part, scope, report, code) for part in parts(ast)]) else None


def parts(ast):
    todo = [ast]
    while todo:
        part = todo.pop()
        yield part
        todo.extend(children(part))


def part_fits(node, part, scope, report, code):
    kind = type(part)
    if kind is Name:
        return name_fits(node, part, scope, report, code)
    if kind is Member:
        return member_fits(node, part, scope, report)
    if kind is Gpr and scope.arch is None:
        report.error("E34", node.at(part.at), "there are no general registers here", width=3)
        return False
    if kind is Slice:
        bits = width(part.expr, scope)
        if bits is not None and part.msb >= bits:
            report.error("E41", node.at(part.expr.end), f"bit {part.msb} of a value of {bits} bits", width=part.end - part.expr.end)
            return False
    return True


def name_fits(node, part, scope, report, code):
    if scope.widths(part.name)[0] or not scope.complete:
        return has_value(node, part, scope, report)
    known = scope.all()
    hint = suggest(part.name, known) or (f"{scope.what}: {listed(known)}" if known else f"there are no {scope.what} here")
    report.error(code, node.at(part.at), f"unknown name '{part.name}'", hint, width=len(part.name))
    return False


def has_value(node, part, scope, report):
    """What a register holds is saved for the guest, or C can read it."""
    register = scope.arch.registers.get(part.name) if scope.arch is not None and part.name not in scope.names else None
    if register is None or register.cls is None or register.cls.get("memory") is not None:
        return True
    moves = any(register.cls.get(key) is not None for key in ("asm", "c", "accessor")) or form_of(register) is not None
    switch = register.node.get("switch")
    if switch is None or switch.value in ("exit", "bind", "lazy") or not moves and switch.value != "host":
        return True
    if reads(register):
        return True
    report.error("E75", node.at(part.at), f"'{part.name}' has no value that C could read", "",
                 [(register.node, "the register is here")], len(part.name))
    return False


def member_fits(node, part, scope, report):
    if part.name in scope.members:
        known = scope.members[part.name]
        if part.field not in known:
            report.error("E38", node.at(part.at), f"'{part.name}' has no '{part.field}'",
                         suggest(part.field, known) or f"known: {listed(known)}", width=part.end - part.at)
        return part.field in known
    if scope.arch is None or part.name not in scope.arch.registers:
        if not scope.complete:
            return True
        known = [*scope.members, *(scope.arch.registers if scope.arch is not None else ())]
        report.error("E34", node.at(part.at), f"'{part.name}' is not a register with fields", suggest(part.name, known),
                     width=len(part.name))
        return False
    register = scope.arch.registers[part.name]
    if part.field in register.fields:
        return has_value(node, part, scope, report)
    at = node.at(part.at + len(part.name) + 1)
    hint = suggest(part.field, register.fields) or ("" if register.fields else "describe its bits with fields:")
    report.error("E38", at, f"register '{part.name}' has no field '{part.field}'", hint, [(register.node, "the register is here")],
                 width=len(part.field))
    return False


def width(ast, scope):
    """The most bits that a value can have, or None."""
    kind = type(ast)
    if kind is Num:
        return None
    if kind is Name:
        return scope.widths(ast.name)[1]
    if kind is Member and ast.name in scope.members:
        return scope.members[ast.name].get(ast.field)
    if kind is Member:
        register = scope.arch.registers.get(ast.name) if scope.arch is not None else None
        field = register.fields.get(ast.field) if register is not None else None
        return field[0] - field[1] + 1 if field else None
    if kind is Slice:
        return ast.msb - ast.lsb + 1
    if kind is Cond:
        both = (width(ast.yes, scope), width(ast.no, scope))
        return None if None in both else max(both)
    if kind is Gpr or kind is Unary and ast.op == "~" or kind is Binary and ast.op in ("<<", ">>", "*", "+", "-", "&", "|", "^"):
        return None
    return 1 if kind in (Unary, Binary) else None


def constant(ast, values=()):
    """The value of an expression that depends on nothing but `values`, or None."""
    known = dict(values)
    return None if ast is None else evaluate(ast, lambda name: known.get(name.name) if type(name) is Name else None)
