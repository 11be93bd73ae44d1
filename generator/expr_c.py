# SPDX-License-Identifier: Apache-2.0
"""Turns expressions into C: unsigned 64-bit, clean under -Wconversion, with no parentheses that a reader would not write.

to_c(ast, env) -> an expression of type uint64_t (or a constant that becomes one)
test(ast, env) -> a condition

An Env says what the names mean: `names` maps each to C text of type uint64_t, to Test(text) where the text is a comparison,
to an integer, or to another tree, which is put in its place; `fields` maps a name to {field: (msb, lsb), C text or Test}; `gpr` is a template
for gpr(e), such as "<prefix>_gpr(ctx, {})". What C needs beside: <halyard/bits.h>.
"""

import re
from dataclasses import dataclass, field
from typing import Optional

from generator.expr import Binary, Cond, Gpr, Member, Name, Num, Sext, Slice, Unary
from generator.interpret import evaluate

LOGIC = ("&&", "||")
COMPARE = ("==", "!=", "<", "<=", ">", ">=")
INVERSE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
CHAINS = ("&&", "||", "&", "|", "^", "+", "*")
SHIFTS = {"<<": "hy_shift_left", ">>": "hy_shift_right"}

CAST = re.compile(r"\(uint64_t\)[a-z_][\w.]*(?:->[\w.]+)*")  # of a variable or a member


class Test(str):
    """C text that is a comparison, not a number."""


@dataclass
class Env:
    names: dict = field(default_factory=dict)
    fields: dict = field(default_factory=dict)
    gpr: Optional[str] = None

    def extended(self, names=None, fields=None):
        return Env({**self.names, **(names or {})}, {**self.fields, **(fields or {})}, self.gpr)


def to_c(ast, env):
    text, kind = value(ast, env)
    return text[1:-1] if kind == "(" else text


def test(ast, env):
    text, kind = condition(ast, env)
    return text[1:-1] if kind == "(" else text


def constant(ast, env):
    """The value where only literals and parameters occur, else None."""
    return evaluate(ast, lambda node: env.names.get(node.name) if type(node) is Name and type(env.names.get(node.name)) is int else None)


def number(value_):
    return str(value_) if value_ < 10 else hex(value_)


def literal(ast):
    """A small number in decimal where the description has it so: what is written takes as many characters."""
    return str(ast.value) if ast.value < 100 and ast.end - ast.at == len(str(ast.value)) else number(ast.value)


def value(ast, env):
    """(text, kind): kind is "a" for what binds tightest, "(" for text in parentheses that may go at the outside."""
    known = constant(ast, env)
    if known is not None:
        return literal(ast) if type(ast) is Num else number(known), "a"
    return VALUES[type(ast)](ast, env)


def name_value(ast, env):
    found = env.names[ast.name]
    if isinstance(found, Test):
        return f"(uint64_t){found}" if " " not in found else f"(uint64_t)({found})", "a"
    return (found, "a") if isinstance(found, str) else value(found, env)


def member_value(ast, env):
    found = env.fields[ast.name][ast.field]
    if isinstance(found, str):
        return f"(uint64_t){found}" if isinstance(found, Test) else found, "a"
    msb, lsb = found
    return slice_text(name_value(Name(ast.name, ast.at, ast.end), env)[0], msb, lsb)


def slice_value(ast, env):
    return slice_text(value(ast.expr, env)[0], ast.msb, ast.lsb)


def slice_text(text, msb, lsb):
    mask = (1 << (msb - lsb + 1)) - 1
    if msb == 63:
        return (f"({text} >> {lsb})", "(") if lsb else (text, "a")
    return (f"(({text} >> {lsb}) & {number(mask)})" if lsb else f"({text} & {number(mask)})"), "("


def gpr_value(ast, env):
    return env.gpr.format(to_c(ast.index, env)), "a"


def sext_value(ast, env):
    return f"hy_sign_extend({to_c(ast.expr, env)}, {to_c(ast.bits, env)})", "a"


def unary_value(ast, env):
    if ast.op == "!":
        return f"(uint64_t)({test(ast, env)})", "a"
    text = value(ast.expr, env)[0]
    if text.startswith("(uint64_t)"):  # of a condition, which compilers suspect of a mistaken `!`
        return f"(UINT64_MAX - {text})", "("
    return f"~{text}", "a"


def binary_value(ast, env):
    if ast.op in LOGIC or ast.op in COMPARE:
        return f"(uint64_t)({test(ast, env)})", "a"
    if ast.op in SHIFTS:
        return shift_value(ast, env)
    return f"({side(ast, ast.left, env, value)} {ast.op} {value(ast.right, env)[0]})", "("


def shift_value(ast, env):
    by = constant(ast.right, env)
    if by is None:
        return f"{SHIFTS[ast.op]}({to_c(ast.left, env)}, {to_c(ast.right, env)})", "a"
    left = value(ast.left, env)[0]
    left = f"UINT64_C({left})" if constant(ast.left, env) is not None else left
    return (f"({left} {ast.op} {by})", "(") if by < 64 else ("0", "a")


def side(ast, operand, env, emit):
    """The left operand: a chain of the same operator goes on without parentheses."""
    text, kind = emit(operand, env)
    same = type(operand) is Binary and operand.op == ast.op and ast.op in CHAINS
    return text[1:-1] if same and kind == "(" else text


def cond_value(ast, env):
    known = constant(ast.test, env)
    if known is not None:
        return value(ast.yes if known else ast.no, env)
    return f"({test_operand(ast.test, env)} ? {value(ast.yes, env)[0]} : {value(ast.no, env)[0]})", "("


def test_operand(ast, env):
    """A condition before `?`: comparisons need no parentheses there."""
    text, kind = condition(ast, env)
    return text[1:-1] if kind == "(" and type(ast) is Binary and ast.op in COMPARE else text


VALUES = {Name: name_value, Member: member_value, Slice: slice_value, Gpr: gpr_value, Sext: sext_value, Unary: unary_value,
          Binary: binary_value, Cond: cond_value}


def condition(ast, env):
    """(text, kind) of an expression as a condition, in parentheses of which the outermost may go."""
    known = constant(ast, env)
    if known is not None:
        return ("true" if known else "false"), "a"
    if type(ast) is Name and isinstance(env.names[ast.name], Test):
        found = env.names[ast.name]
        return (f"({found})", "(") if " " in found else (str(found), "a")
    if type(ast) is Member and isinstance(env.fields[ast.name][ast.field], Test):
        return str(env.fields[ast.name][ast.field]), "a"
    if type(ast) is Unary and ast.op == "!":
        return negated(ast.expr, env)
    if type(ast) is Binary and ast.op in LOGIC:
        return logic(ast, env)
    if type(ast) is Binary and ast.op in COMPARE:
        return comparison(ast, ast.op, env), "("
    if type(ast) is Cond and constant(ast.test, env) is not None:
        return condition(ast.yes if constant(ast.test, env) else ast.no, env)
    if type(ast) is Cond:
        return f"({test_operand(ast.test, env)} ? {condition(ast.yes, env)[0]} : {condition(ast.no, env)[0]})", "("
    return f"({value(ast, env)[0]} != 0)", "("


def comparison(ast, op, env):
    """With a number that any integer holds, another may stand there as it is, whatever its type."""
    left, right = value(ast.left, env)[0], value(ast.right, env)[0]
    known = constant(ast.right, env)
    if op in ("==", "!=") and known is not None and known < 0x80 and CAST.fullmatch(left):
        left = left.removeprefix("(uint64_t)")
    return f"({left} {op} {right})"


def logic(ast, env):
    for one, other in ((ast.left, ast.right), (ast.right, ast.left)):
        known = constant(one, env)
        if known is not None:
            decided = bool(known) == (ast.op == "||")
            return (("true" if known else "false"), "a") if decided else condition(other, env)
    return f"({logic_side(ast, ast.left, env)} {ast.op} {logic_side(ast, ast.right, env)})", "("


def logic_side(ast, operand, env):
    """An operand of && or ||: comparisons and the same operator stand bare, the other operator and `?` do not."""
    text, kind = condition(operand, env)
    other = type(operand) is Cond or type(operand) is Binary and operand.op in LOGIC and operand.op != ast.op
    return text if kind != "(" or other else text[1:-1]


def negated(ast, env):
    """!e, said the other way round where that is possible."""
    if type(ast) is Unary and ast.op == "!":
        return condition(ast.expr, env)
    if type(ast) is Binary and ast.op in INVERSE and constant(ast, env) is None:
        return comparison(ast, INVERSE[ast.op], env), "("
    text, kind = condition(ast, env)
    if kind == "(" and text.endswith(" != 0)") and not (type(ast) is Binary and ast.op in LOGIC):
        return f"{text[:-6]} == 0)", "("
    return f"!{text}", "a"
