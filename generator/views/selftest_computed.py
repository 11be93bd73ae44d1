# SPDX-License-Identifier: Apache-2.0
"""What computations answer to some bytes and numbers, by the interpreter of their steps."""

import random
from functools import lru_cache

from generator.computed_run import BITS, Run, fit
from generator.expr import Binary, Gpr, Name, Num
from generator.views.computed import struct
from generator.views.computed_names import TYPES, Names, all_parts

ROUNDS = 80
CHANCE = 1
PATTERN = 0x0101010101010101  # of general registers, as the test prepares them


def computed_tests(arch):
    """For each computation: what it is given, and what the members are then."""
    return [computed_test(arch, row) for row in arch.computed.values()]


def computed_test(arch, row):
    names = Names(arch, row, "v.")
    fields = [(f"uint8_t code[{row.longest}]", "code"), ("uint32_t count", "count")] if row.longest else []
    fields += [(f"{input_type(arch, member)} {member.name}", member.name) for member in row.inputs]
    passed = ["&vcpu.ctx"] if names.registers else []
    passed += [f"{'&' if member.type in arch.computed else ''}rounds[n].{member.name}" for member in row.inputs]
    given = ["rounds[n].code", "rounds[n].count"] if row.longest else []
    arguments = [*passed[:names.registers], *given, *passed[names.registers:], *([] if row.single else ["&out"])]
    return {"name": row.name, "struct": None if row.single else struct(arch, row), "fields": [declared for declared, _ in fields],
            "rounds": [f"{{{', '.join(said)}}}," for said in rounds(arch, row)], "answers": bool(row.longest or row.single or row.require is not None),
            "call": f"{arch.prefix}_{row.name}{'_decode' if row.longest else ''}({', '.join(arguments)})", "good": good(arch, row),
            "members": [] if row.single else [member.name for member in row.members]}


def good(arch, row):
    """When members are looked at."""
    return f"rounds[n].answer == {arch.macro}_DECODED" if row.longest else None


def input_type(arch, member):
    return f"struct {arch.prefix}_{member.type}" if member.type in arch.computed else TYPES[member.type]


def rounds(arch, row):
    """Values of the table's members, one round after the other."""
    chance = random.Random(CHANCE)
    likely = sorted(interesting(arch, row))
    for _ in range(ROUNDS):
        code = bytes(chance.choice((chance.randrange(256), chance.randrange(8), chance.choice(likely))) for _ in range(
            chance.choice((row.longest, row.longest, row.longest // 2)))) if row.longest else b""
        inputs = {member.name: some_input(arch, row, member, chance) for member in row.inputs}
        run = Run(arch, row, code, inputs, lambda node: register(arch, node))
        answer = run.run()
        said = [f"{{{', '.join(map(str, code)) or '0'}}}", str(len(code))] if row.longest else []
        said += [literal(arch, member, inputs[member.name]) for member in row.inputs]
        if row.single:
            yield [*said, number(run.members[row.name])]
            continue
        said += [str(answer).lower() if isinstance(answer, bool) else f"{arch.macro}_{answer}"] if answer is not None else []
        yield [*said, f"{{{', '.join(number(value) for value in run.members.values())}}}"]


def number(value):
    return str(value) if value < 10 else f"UINT64_C(0x{value:x})"


def interesting(arch, row):
    """Bytes where rows of its tables begin, and those that expressions name."""
    tables = {name for step in row.steps for name, _ in step.tables}
    found = {place for name in tables for table_row in arch.tables[name].rows for place in table_row.places[:1]}
    trees = [ast for part in row.parts for ast in (part.when, part.repeat, *(step.ast for step in part.all_steps)) if ast is not None]
    return {value & 0xff for value in found} | {node.value & 0xff for ast in trees for node in all_parts(ast) if isinstance(node, Num)} | {0}


def some_input(arch, row, member, chance):
    above = arch.computed.get(member.type)
    if above is not None:
        return {inner.name: some_input(arch, above, inner, chance) for inner in above.members}
    compared = literals(row, member.name) or [chance.randrange(256)]
    return fit(chance.choice((*compared, chance.choice(compared), chance.getrandbits(64)) if BITS[member.type] == 64 else compared), member.type)


@lru_cache(None)
def literals(row, name):
    """Numbers that an input is compared with."""
    trees = [ast for part in row.parts for step in part.all_steps for ast in (step.ast, step.when, part.when, *(test for _, test in step.tables))]
    return sorted({node.right.value for ast in trees if ast is not None for node in all_parts(ast) if isinstance(node, Binary)
                   and isinstance(node.left, Name) and node.left.name == name and isinstance(node.right, Num)})


def literal(arch, member, value):
    above = arch.computed.get(member.type)
    if above is None:
        return f"(int64_t){number(value)}" if member.type == "i64" else number(value)
    return f"{{{', '.join(literal(arch, inner, value[inner.name]) for inner in above.members)}}}"


def register(arch, node):
    """What the test has put into a register."""
    if isinstance(node, Gpr):
        return PATTERN * (node.index + 1) & (1 << 64) - 1 if node.index < len(arch.gpr.names) and node.index != arch.gpr.zero else 0
    names = arch.gpr.names
    return PATTERN * (names.index(node.name) + 1) if isinstance(node, Name) and node.name in names else 0
