# SPDX-License-Identifier: Apache-2.0
"""What computations answer to some bytes and numbers, by the interpreter of their steps."""

import random

from generator.computed_run import BITS, Run, fit
from generator.expr import Binary, Gpr, Name, Num
from generator.views.computed import struct
from generator.views.computed_names import Names, all_parts

ROUNDS = 60
CHANCE = 1
PATTERN = 0x0101010101010101  # of general registers, as the test prepares them


def computed_tests(arch):
    """For each computation: calls and what the members are then."""
    return [{"name": row.name, "rounds": list(rounds(arch, row)), "struct": None if row.single else struct(arch, row)} for row in arch.computed.values()]


def rounds(arch, row):
    chance = random.Random(CHANCE)
    names = Names(arch, row, "v.")
    for _ in range(ROUNDS):
        code = bytes(chance.choice((chance.randrange(256), chance.randrange(4), 0x66)) for _ in range(chance.choice((row.longest, row.longest // 2)))) \
            if row.longest else b""
        inputs = {member.name: some_input(arch, row, member, chance) for member in row.inputs}
        run = Run(arch, row, code, inputs, lambda node: register(arch, node))
        answer = run.run()
        arguments = ["&vcpu.ctx"] if names.registers else []
        arguments += [f"(const uint8_t[{row.longest}]){{{', '.join(map(str, code)) or '0'}}}", f"{len(code)}"] if row.longest else []
        arguments += [literal(arch, member, inputs[member.name]) for member in row.inputs]
        out = [] if row.single else ["&out"]
        call = f"{arch.prefix}_{row.name}{'_decode' if row.longest else ''}({', '.join([*arguments, *out])})"
        if row.single:
            yield {"call": call, "answer": f"UINT64_C(0x{run.members[row.name]:x})", "checks": []}
            continue
        checks = [(name, f"UINT64_C(0x{value:x})") for name, value in run.members.items()] if answer not in ("TOO_SHORT", "INVALID") else []
        yield {"call": call, "answer": str(answer).lower() if isinstance(answer, bool) else f"{arch.macro}_{answer}" if answer else None, "checks": checks}


def some_input(arch, row, member, chance):
    above = arch.computed.get(member.type)
    if above is not None:
        return {inner.name: some_input(arch, above, inner, chance) for inner in above.members}
    compared = literals(row, member.name) or [chance.randrange(256)]
    return fit(chance.choice((*compared, chance.choice(compared), chance.getrandbits(64)) if BITS[member.type] == 64 else compared), member.type)


def literals(row, name):
    """Numbers that an input is compared with."""
    trees = [ast for part in row.parts for step in part.all_steps for ast in (step.ast, step.when, part.when, *(test for _, test in step.tables))]
    return sorted({node.right.value for ast in trees if ast is not None for node in all_parts(ast) if isinstance(node, Binary)
                   and isinstance(node.left, Name) and node.left.name == name and isinstance(node.right, Num)})


def literal(arch, member, value):
    above = arch.computed.get(member.type)
    if above is None:
        return f"UINT64_C(0x{value:x})" if BITS[member.type] == 64 else str(value)
    said = ", ".join(f".{inner.name} = {'(int64_t)' if inner.type == 'i64' else ''}UINT64_C(0x{value[inner.name]:x})" for inner in above.members)
    return f"&(const struct {arch.prefix}_{above.name}){{{said}}}"


def register(arch, node):
    """What the test has put into a register."""
    if isinstance(node, Gpr):
        return PATTERN * (node.index + 1) & (1 << 64) - 1 if node.index < len(arch.gpr.names) and node.index != arch.gpr.zero else 0
    names = arch.gpr.names
    return PATTERN * (names.index(node.name) + 1) if isinstance(node, Name) and node.name in names else 0
