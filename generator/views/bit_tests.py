# SPDX-License-Identifier: Apache-2.0
"""Conditions that look at several slices of one item, as one comparison: (item & mask) == value."""

from generator.expr import Binary, Member, Name, Num, Slice, Unary

ALL = (1 << 64) - 1


def merged(asts, resolve, items):
    """Conditions that all have to hold, those that compare bits of one of `items` with constants put together. Whole items come first:
    what several rules ask alike is asked once then. `resolve` gives the tree that a Name or a Member stands for, or None."""
    rows, bits, at = [], {}, {}
    for ast in [part for whole in asts for part in conjuncts(whole)]:
        found = comparison(ast, resolve, items)
        if found is None or disagree(bits.get(found[0], (0, 0)), found[1:]):
            rows.append(ast)
            continue
        item, mask, value = found
        if item not in bits:
            bits[item], at[item] = (mask, value), len(rows)
            rows.append(ast)
            continue
        bits[item] = bits[item][0] | mask, bits[item][1] | value
        rows[at[item]] = compare(item, *bits[item])
    return sorted(rows, key=lambda ast: (comparison(ast, resolve, items) or (None, 0, 0))[1] != ALL)


def conjuncts(ast):
    if type(ast) is Binary and ast.op == "&&":
        return conjuncts(ast.left) + conjuncts(ast.right)
    return [ast]


def disagree(one, other):
    both = one[0] & other[0]
    return one[1] & both != other[1] & both


def compare(item, mask, value):
    name = Name(item, 0, 0)
    masked = name if mask == ALL else Binary("&", name, Num(mask, 0, 0), 0, 0)
    return Binary("==", masked, Num(value, 0, 0), 0, 0)


def comparison(ast, resolve, items):
    """(item, mask, value) of a condition that holds when (item & mask) == value; None for any other."""
    if type(ast) is Unary and ast.op == "!":
        return with_value(place(ast.expr, resolve, items), 0)
    if type(ast) is Binary and ast.op == "==":
        for side, other in ((ast.left, ast.right), (ast.right, ast.left)):
            if type(other) is Num:
                return with_value(place(side, resolve, items), other.value)
        return None
    found = place(ast, resolve, items)
    return with_value(found, 1) if found is not None and found[1] == found[2] else None


def with_value(found, value):
    """None, too, when the bits can never have the value."""
    if found is None or value >> (found[1] - found[2] + 1):
        return None
    item, msb, lsb = found
    return item, ((1 << (msb - lsb + 1)) - 1) << lsb, value << lsb


def place(ast, resolve, items):
    """(item, msb, lsb) of a tree that is bits of an item side by side."""
    if type(ast) is Name and ast.name in items:
        return ast.name, 63, 0
    if type(ast) in (Name, Member):
        behind = resolve(ast)
        return place(behind, resolve, items) if behind is not None else None
    if type(ast) is not Slice:
        return None
    inner = place(ast.expr, resolve, items)
    if inner is None:
        return None
    item, msb, lsb = inner
    return (item, lsb + ast.msb, lsb + ast.lsb) if lsb + ast.msb <= msb else None
