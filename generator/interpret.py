# SPDX-License-Identifier: Apache-2.0
"""Computes expressions in Python, with the meaning that the generated C gives them.

evaluate(ast, lookup) -> int, or None where it depends on something that lookup does not know.
lookup(node) is asked for every Name, Member and Gpr and answers an int, another tree, or None.
"""

from generator.expr import Binary, Cond, Gpr, Name, Member, Num, Sext, Slice, Unary

ALL = (1 << 64) - 1
ARITHMETIC = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
    "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b,
    "<<": lambda a, b: a << b if b < 64 else 0, ">>": lambda a, b: a >> b if b < 64 else 0,
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}


def evaluate(ast, lookup):
    kind = type(ast)
    if kind is Num:
        return ast.value
    if kind is Slice:
        value = evaluate(ast.expr, lookup)
        return None if value is None else (value >> ast.lsb) & ((1 << (ast.msb - ast.lsb + 1)) - 1)
    if kind in (Name, Member, Gpr):
        found = lookup(ast)
        return found if found is None or isinstance(found, int) else evaluate(found, lookup)
    if kind is Cond:
        return _choose(ast, lookup)
    if kind is Binary and ast.op in ("&&", "||"):
        return _logic(ast, lookup)
    values = [evaluate(part, lookup) for part in _parts(ast)]
    return None if None in values else _compute(ast, *values)


def _parts(ast):
    if isinstance(ast, Binary):
        return ast.left, ast.right
    return (ast.expr, ast.bits) if isinstance(ast, Sext) else (ast.expr,)


def _compute(ast, value, other=0):
    if isinstance(ast, Binary):
        return int(ARITHMETIC[ast.op](value, other)) & ALL
    if isinstance(ast, Sext):
        return sign_extend(value, other)
    assert isinstance(ast, Unary)
    return int(not value) if ast.op == "!" else ~value & ALL


def sign_extend(value, bits):
    """The low `bits` of a value, sign-extended to 64."""
    if not 0 < bits < 64:
        return value & ALL if bits else 0
    low = value & ((1 << bits) - 1)
    return (low - (1 << bits)) & ALL if low >> (bits - 1) else low


def _choose(ast, lookup):
    test = evaluate(ast.test, lookup)
    if test is not None:
        return evaluate(ast.yes if test else ast.no, lookup)
    yes, no = evaluate(ast.yes, lookup), evaluate(ast.no, lookup)
    return yes if yes == no else None


def _logic(ast, lookup):
    """&& and ||, which may be decided by the side that is known."""
    decisive = ast.op == "||"
    sides = [evaluate(side, lookup) for side in (ast.left, ast.right)]
    if any(side is not None and bool(side) == decisive for side in sides):
        return int(decisive)
    return None if None in sides else int(not decisive)
