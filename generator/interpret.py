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
    return compiled(ast)(lookup)


def compiled(ast):
    """A function of lookup; made once a tree, which stays alive with it."""
    known = COMPILED.get(id(ast))
    if known is None:
        known = COMPILED[id(ast)] = (MAKERS[type(ast)](ast), ast)
    return known[0]


def number(ast):
    value = ast.value
    return lambda lookup: value


def name(ast):
    def run(lookup):
        found = lookup(ast)
        return found if found is None or isinstance(found, int) else compiled(found)(lookup)
    return run


def piece(ast):
    whole, lsb, mask = compiled(ast.expr), ast.lsb, (1 << (ast.msb - ast.lsb + 1)) - 1

    def run(lookup):
        value = whole(lookup)
        return None if value is None else (value >> lsb) & mask
    return run


def unary(ast):
    inner, negate = compiled(ast.expr), ast.op == "!"

    def run(lookup):
        value = inner(lookup)
        return None if value is None else int(not value) if negate else ~value & ALL
    return run


def extension(ast):
    inner, width = compiled(ast.expr), compiled(ast.bits)

    def run(lookup):
        value, bits = inner(lookup), width(lookup)
        return None if value is None or bits is None else sign_extend(value, bits)
    return run


def binary(ast):
    left, right = compiled(ast.left), compiled(ast.right)
    if ast.op in ("&&", "||"):
        return logic(left, right, ast.op == "||")
    compute = ARITHMETIC[ast.op]

    def run(lookup):
        one, other = left(lookup), right(lookup)
        return None if one is None or other is None else int(compute(one, other)) & ALL
    return run


def logic(left, right, decisive):
    """&& and ||, which may be decided by the side that is known."""
    def run(lookup):
        one = left(lookup)
        if one is not None and bool(one) == decisive:
            return int(decisive)
        other = right(lookup)
        if other is not None and bool(other) == decisive:
            return int(decisive)
        return None if one is None or other is None else int(not decisive)
    return run


def choice(ast):
    test, yes, no = compiled(ast.test), compiled(ast.yes), compiled(ast.no)

    def run(lookup):
        known = test(lookup)
        if known is not None:
            return (yes if known else no)(lookup)
        one, other = yes(lookup), no(lookup)
        return one if one == other else None
    return run


def sign_extend(value, bits):
    """The low `bits` of a value, sign-extended to 64."""
    if not 0 < bits < 64:
        return value & ALL if bits else 0
    low = value & ((1 << bits) - 1)
    return (low - (1 << bits)) & ALL if low >> (bits - 1) else low


COMPILED = {}
MAKERS = {Num: number, Name: name, Member: name, Gpr: name, Slice: piece, Unary: unary, Sext: extension, Binary: binary, Cond: choice}
