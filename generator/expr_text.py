# SPDX-License-Identifier: Apache-2.0
"""Expressions as people read them: back from trees to the description language."""

from generator.expr import Binary, Cond, Gpr, Member, Name, Num, Sext, Slice, Unary


def text(ast):
    """A tree as an expression of the language, with as many parentheses as are safe."""
    if isinstance(ast, Num):
        return str(ast.value) if ast.value < 64 else f"{ast.value:#x}"
    if isinstance(ast, Name):
        return ast.name
    if isinstance(ast, Member):
        return f"{ast.name}.{ast.field}"
    if isinstance(ast, Slice):
        return f"{part(ast.expr)}[{ast.msb}]" if ast.msb == ast.lsb else f"{part(ast.expr)}[{ast.msb}:{ast.lsb}]"
    if isinstance(ast, Gpr):
        return f"gpr({text(ast.index)})"
    if isinstance(ast, Sext):
        return f"sext({text(ast.expr)}, {text(ast.bits)})"
    if isinstance(ast, Unary):
        return f"{ast.op}{part(ast.expr)}"
    if isinstance(ast, Cond):
        return f"{part(ast.test)} ? {part(ast.yes)} : {part(ast.no)}"
    assert isinstance(ast, Binary)
    return f"{side(ast, ast.left)} {ast.op} {side(ast, ast.right)}"


def side(ast, operand):
    """An operand: bare where nobody would write parentheses."""
    same = isinstance(operand, Binary) and operand.op == ast.op and ast.op in ("&&", "||", "|", "&", "+") and operand is ast.left
    compared = ast.op in ("&&", "||") and isinstance(operand, Binary) and operand.op in ("==", "!=", "<", "<=", ">", ">=")
    return text(operand) if same or compared else part(operand)


def part(ast):
    return f"({text(ast)})" if isinstance(ast, (Binary, Cond)) else text(ast)
