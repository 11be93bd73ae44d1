# SPDX-License-Identifier: Apache-2.0
"""Operations of a back end that its description carries out, as C functions."""

import re

from generator.expr import Binary, Unary
from generator.expr_c import COMPARE, LOGIC, Test, test, to_c
from generator.views.blocks import own_blocks
from generator.views.effects import effects
from generator.views.prose import comment
from generator.views.trap_env import TrapEnv
from generator.views.trap_likely import together
from generator.views.wrap import wrapped

NUMBERS = ("bool", "u8", "u16", "u32", "u64", "phys", "size", "i64")


def bodies(arch):
    return [body(arch, row) for row in arch.operations.values() if row.is_data] if arch.base is not None else []


def body(arch, row):
    shared = TrapEnv(arch)
    arguments = {member.name: member.name if member.type in ("u64", "phys") else f"(uint64_t){member.name}"
                 for member in row.args if member.type in NUMBERS}
    env = shared.saved.extended(arguments)
    declared = []
    for name, ast in row.names.items():
        if condition(ast):
            declared.append(f"const bool {name} = {test(ast, env)};")
            env = env.extended({name: Test(name)})
        else:
            declared.append(f"const uint64_t {name} = {to_c(ast, env)};")
            env = env.extended({name: name})
    unless = "" if row.when is None else together([test(Unary("!", part, 0, 0), env) for part in disjuncts(row.when)])
    lines = effects(arch, row, env)
    texts = [*declared, unless, *lines]
    blocks = [line for line in shared.helpers(texts, lines) if re.search(rf" \*({'|'.join(own_blocks(arch)) or ' '}) = ", line)]
    first = [line for line in shared.helpers(texts, lines) if line not in blocks]
    said = [*texts, *first, *blocks, *moved(arch, row.move)]
    unused = [member.name for member in row.args if not any(re.search(rf"\b{member.name}\b", text) for text in said)]
    early = any(mentions(arch, text) for text in [*declared, unless])
    return {"comment": comment(f"{row.key}: {row.doc}"), "name": row.name, "unused": unused, "status": row.returns == "status",
            "locals": folded(first + (blocks if early else []) + declared), "unless": wrapped(unless),
            "lines": folded(moved(arch, row.move) + (lines if early else before_use(arch, blocks, lines)))}


def condition(ast):
    return type(ast) is Binary and ast.op in (*COMPARE, *LOGIC) or type(ast) is Unary and ast.op == "!"


def disjuncts(ast):
    """Parts of which one has to hold."""
    return [*disjuncts(ast.left), *disjuncts(ast.right)] if type(ast) is Binary and ast.op == "||" else [ast]


def moved(arch, way):
    if way is None:
        return []
    blocks = [f"{arch.prefix}_{name}(&vcpu->ctx)" for name in own_blocks(arch)]
    return [f"{arch.prefix}_{way}_state({', '.join(['&vcpu->ctx', *blocks, 'vcpu->cpu->features', 'sets'])});"]


def mentions(arch, text):
    return any(re.search(rf"\b{name}(->|[,)])", text) for name in own_blocks(arch))


def before_use(arch, blocks, lines):
    """The block's address is looked up behind what may set it."""
    at = next((at for at, line in enumerate(lines) if mentions(arch, line)), len(lines))
    return [*lines[:at], *([""] if at and blocks else []), *blocks, *([""] if blocks else []), *lines[at:]]


def folded(lines):
    return [wrapped(line) for line in lines]
