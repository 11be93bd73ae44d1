# SPDX-License-Identifier: Apache-2.0
"""The steps of one part of a computation as statements."""

from generator.expr import Num, Unary
from generator.expr_c import test, to_c, value
from generator.views.computed_names import TYPES
from generator.views.traps import cast
from generator.views.wrap import wrapped


def part_lines(names, part):
    """Declarations and statements, without the indentation of a function."""
    return declarations(names, part) + statements(names, part)


def statements(names, part):
    if part.repeat is None:
        return [line for step in part.steps for line in step_lines(names, step, 1)]
    inner = [line for step in part.steps for line in step_lines(names, step, 2)]
    inner += [wrapped(f"if ({test(Unary('!', part.repeat, 0, 0), names.env)})", 2), "\tbreak;"]
    inner += [line for step in part.again for line in step_lines(names, step, 2)]
    inner += [f"if ({names.at}at > {names.at}code + {limit(names)})", "\tbreak;"]
    return ["for (;;) {", *("\t" + line for line in inner), "}"]


def limit(names):
    return f"{names.arch.macro}_{names.row.name.upper()}_BYTES"


def declarations(names, part):
    """Locals of the part, 0 where no step is sure to give them a value first."""
    found = {}
    for step in part.all_steps:
        if names.place[step.name] == "local" and names.used(step.name):
            found.setdefault(step.name, step)
    words = {}
    for name, step in found.items():
        begins = name in names.row.begin
        sure = step.when is None and step in part.steps and name not in names.mentioned(step.ast) and (not step.tables or step.tables[-1][1] is None)
        start = f" = {to_c(names.row.begin[name], names.env)}" if begins else "" if sure else " = 0"
        words.setdefault(names.row_type if name in names.rows else "uint64_t", []).append(name + start)
    lines = [wrapped(f"{kind} {', '.join(said)};") for kind, said in words.items()]
    return [*lines, ""] if lines else []


def step_lines(names, step, indent):
    statement = assignment(names, step)
    if step.when is None:
        return [wrapped(statement, indent)]
    return [wrapped(f"if ({test(step.when, names.env)})", indent), "\t" + wrapped(statement, indent + 1)]


def assignment(names, step):
    if step.kind in ("take", "peek"):
        return moved(names, step)
    if step.kind == "at":
        return f"{names.lvalue(step.name)} = {row_text(names, step)};"
    if step.kind == "row":
        return f"{names.lvalue(step.name)} = ({names.row_type}){value(step.ast, names.env)[0]};"
    if step.row:
        return f"{names.lvalue(step.name)} = {to_c(step.ast, names.env)};"
    kind = TYPES[names.members.get(step.name, "u64")]
    text = cast(kind, step.ast, names.env)
    return f"{names.lvalue(step.name)} = {text.replace(')(uint64_t)', ')', 1) if text.startswith(f'({kind})(uint64_t)') else text};"


def moved(names, step):
    """Bytes that are taken, or only looked at."""
    size, at = to_c(step.ast, names.env), names.at
    text = f"hy_take{'_signed' if step.signed else ''}(&{at}at, {size})" if step.kind == "take" else f"hy_peek({at}at, {size})"
    kind = TYPES[names.members.get(step.name, "u64")]
    if kind != "uint64_t":
        text = f"{text} != 0" if kind == "bool" else f"({kind}){text}"
    return f"{names.lvalue(step.name)} = {text};" if names.used(step.name) else f"(void){text};"


def row_text(names, step):
    """The first table whose condition holds; where none does, the row stays."""
    calls = [f"{names.arch.prefix}_table_{table}({to_c(step.ast, names.env)})" for table, _ in step.tables]
    text = "" if step.tables[-1][1] is None or isinstance(step.tables[-1][1], Num) and step.tables[-1][1].value else names.lvalue(step.name)
    for call, (_, condition) in zip(reversed(calls), reversed(step.tables)):
        text = f"{test(condition, names.env)} ? {call} : {text}" if text else call
    return text
