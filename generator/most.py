# SPDX-License-Identifier: Apache-2.0
"""How large the value of an expression can become."""

from generator.expr import Binary, Cond, Num, Slice, Unary
from generator.interpret import ALL

YES_OR_NO = ("==", "!=", "<", "<=", ">", ">=", "&&", "||")


def most(ast, lookup=lambda node: ALL):
    """An upper bound; lookup(node) gives that of a Name, Member or Gpr."""
    kind = type(ast)
    if kind is Num:
        return ast.value
    if kind is Slice:
        return min((1 << (ast.msb - ast.lsb + 1)) - 1, most(ast.expr, lookup) >> ast.lsb)
    if kind is Cond:
        return max(most(ast.yes, lookup), most(ast.no, lookup))
    if kind is Unary:
        return 1 if ast.op == "!" else ALL
    if kind is Binary:
        return 1 if ast.op in YES_OR_NO else min(ALL, of_two(ast, lookup))
    return lookup(ast) if not hasattr(ast, "bits") else ALL


def of_two(ast, lookup):
    left, right = most(ast.left, lookup), most(ast.right, lookup)
    if ast.op in ("|", "^"):
        return (1 << max(left, right).bit_length()) - 1
    if ast.op in ("<<", ">>"):
        by = ast.right.value if type(ast.right) is Num else None
        return left >> (by or 0) if ast.op == ">>" else ALL if by is None or by > 63 else left << by
    return {"+": left + right, "*": left * right, "&": min(left, right), "-": ALL}[ast.op]
