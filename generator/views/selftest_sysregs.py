# SPDX-License-Identifier: Apache-2.0
"""Expectations for trapped registers: every feature present, every hardware register holding PATTERN."""

from generator.expr import Name
from generator.interpret import evaluate
from generator.views.c_names import readable, writable
from generator.views.selftest_traps import c_number
from generator.views.sysreg_ranges import intervals
from generator.views.sysregs import held

PATTERN = 0x5aa5_1234_8765_c33c


def sysreg_tests(arch):
    if arch.sysregs is None:
        return None
    rows = [(first, last, row) for first, last, row in intervals(arch.sysregs) if present(arch, row.when)]
    answers = [(first, number) for first, _, row in rows for number in [answer(arch, row)] if number is not None]
    guests = [(first, *masks(register)) for first, _, row in rows for register in [guest(arch, row)] if register is not None]
    reported = {side: [first for first, _, row in rows if getattr(row, side) == "exit"] for side in ("read", "write")}
    names = [(first, last, row.name) for first, last, row in intervals(arch.sysregs)]
    keys = 1 << min(sum(arch.sysregs.cls.encoding.values()), 20)
    return {
        "answers": [(f"0x{key:x}", c_number(value)) for key, value in answers],
        "guests": [(f"0x{key:x}", c_number(keep), c_number(ones)) for key, keep, ones in guests],
        "reported": {side: [f"0x{key:x}" for key in keys] for side, keys in reported.items()},
        "names": [(f"0x{first:x}", f"0x{last:x}", name) for first, last, name in names],
        "listed": sum(min(last + 1, keys) - first for first, last, _ in names if first < keys), "key_count": f"0x{keys:x}",
        "tests": ["trapped_registers_have_names"] + ["trapped_registers_answer"] * bool(answers)
                 + ["trapped_registers_of_the_guest"] * bool(guests) + ["trapped_registers_are_reported"] * bool(any(reported.values())),
    }


def present(arch, when):
    ones = {name: (1 << feature.bits) - 1 for name, feature in arch.features.items()}
    return when is None or bool(evaluate(when, lambda node: ones.get(node.name) if isinstance(node, Name) else None))


def answer(arch, row):
    """What a read gives where that is a constant or made of the host's register."""
    if isinstance(row.read, int):
        return row.read
    if not isinstance(row.read, dict) or not ("host" in row.read or "value" in row.read):
        return None
    fields = {field.name: field for field in arch.registers[row.name].fields}
    value = 0
    for name, field in fields.items():
        if name in row.read.get("value", {}):
            value |= row.read["value"][name] << field.lsb
        elif name in row.read.get("host", ()):
            value |= PATTERN & field.mask
        elif field.reserved == 1:
            value |= field.mask
    return value


def guest(arch, row):
    """The guest's register that a row reads and writes."""
    names = []
    for action in (row.read, row.write):
        name = row.name if action == "context" else action.get("context") if isinstance(action, dict) else None
        names.append(name)
    if names[0] is None or names[0] != names[1]:
        return None
    register = arch.registers[names[0]]
    if held(arch, register) or isinstance(row.write, dict) and ("require" in row.write or "take" in row.write):
        return None
    both = readable(register) == writable(register)
    return register if both and present(arch, register.when) else None


def masks(register):
    """(bits that a write changes, bits that read as one)"""
    keep = ones = 0
    for bit in range(register.width):
        field = next((field for field in register.fields if field.lsb <= bit <= field.msb), None)
        if field is None or field.reserved is None:
            keep |= 1 << bit
        elif field.reserved == 1:
            ones |= 1 << bit
    return keep, ones
