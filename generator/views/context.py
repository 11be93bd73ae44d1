# SPDX-License-Identifier: Apache-2.0
"""context.h: the structs that hold a vCPU's registers, the host's, memory blocks and the configuration."""

import textwrap

from generator.views.c_names import sources
from generator.views.layout import GROUPS, context_layout, group_of, memory_blocks, percpu_layout, storage
from generator.views.output import Output
from generator.views.prose import comment, sentence

COLUMN = 40
CONFIG_TYPES = {"bool": "bool", "u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t", "u64": "uint64_t"}


def outputs(model):
    for arch in model.archs.values():
        yield Output(f"{arch.name}/halyard/arch/context.h", "context.h.j2", context_view(arch))


def context_view(arch):
    layout = context_layout(arch)
    return {
        "arch": arch, "sources": sources(arch, "arch.yaml", "registers.yaml"), "size": layout.size,
        "groups": [{"title": title, "lines": struct_lines(arch, [slot for slot in layout.slots if group_of(slot.register) == name])}
                   for name, title in GROUPS
                   if any(group_of(slot.register) == name for slot in layout.slots)],
        "host": struct_lines(arch, percpu_layout(arch).slots),
        "blocks": [block_view(arch, name) for name in memory_blocks(arch)],
        "config": [line(f"{CONFIG_TYPES[member.type]} {member.name};", sentence(member.doc)) for member in arch.config],
        "comment": comment(f"{sentence(arch.doc)} ({arch.manual})." if arch.manual else sentence(arch.doc)),
    }


def line(declaration, doc):
    """A member and its comment; a long comment stands above it."""
    if len(declaration) < COLUMN and len(doc) <= 140 - COLUMN - 16:
        return f"\t{declaration:{COLUMN}} /* {doc} */"
    return f"{comment(doc, 1)}\n\t{declaration}"


def member_line(slot):
    align = f" __attribute__((aligned({slot.align})))" if slot.align > slot.unit else ""
    return line(f"{slot.type} {slot.declared}{align};", sentence(slot.register.doc, slot.register.ref))


def struct_lines(arch, slots):
    """The members of a struct: families as an array with names, the others one a line."""
    lines = []
    while slots:
        run = family_run(slots)
        lines.append(family_lines(arch, run) if run else member_line(slots[0]))
        slots = slots[len(run) if run else 1:]
    return lines


def family_run(slots):
    """Registers of a family from its first on that stand one behind the other: they become an array too."""
    first = slots[0]
    family = first.register.family
    if family is None or family.count("{") != 1:
        return None
    run = []
    for slot in slots:
        expected = family[:family.index("{")] + str(first_of(family, first.name) + len(run)) + family[family.index("}") + 1:]
        if slot.name != expected or slot.size != first.size or slot.units != first.units:
            break
        run.append(slot)
    return run if len(run) > 1 else None


def first_of(family, name):
    """The number in a member's name."""
    return int(name[family.index("{"):len(name) - len(family) + family.index("}") + 1])


def run_name(run):
    """The array of a run: x where it starts at x0, x_from_1 where it starts at x1."""
    register = run[0].register
    first = first_of(register.family, register.name)
    return array_name(register.family) + (f"_from_{first}" if first else "")


def array_name(family):
    """x{n} -> x, ich_{n}_el2 -> ich_el2."""
    return (family[:family.index("{")] + family[family.index("}") + 1:]).replace("__", "_").strip("_")


def family_lines(arch, run):
    first = run[0]
    name = run_name(run)
    doc = comment(sentence(first.register.doc, first.register.ref), 1)
    rows = textwrap.wrap(", ".join(slot.declared for slot in run), 140 - 32)
    together = "\n\t\t\t\t".join(rows)
    align = " __attribute__((aligned(16)))" if first.align == 16 else ""
    if name in arch.registers:
        return f"{doc}\n\t{first.type} {together}{align};"
    wide = f"[{first.units}]" if first.units > 1 else ""
    return (f"{doc}\n\tunion {{\n\t\t{first.type} {name}[{len(run)}]{wide};\n\t\tstruct {{\n\t\t\t{first.type} {together};\n\t\t}};\n\t}}{align};")


def block_view(arch, name):
    """A structure that memory holds: named members at their offsets, the rest reserved."""
    registers = sorted((register for register in arch.registers.values() if register.cls.memory == name), key=lambda item: item.offset)
    lines, checks, at = [], [], 0
    for register in registers:
        unit, units = storage(register)
        if register.offset > at:
            lines.append(f"\tuint8_t reserved_{at:03x}[{register.offset - at}];")
        declared = f"{register.name}[{units}]" if units > 1 else register.name
        lines.append(line(f"uint{unit * 8}_t {declared};", sentence(register.doc, register.ref)))
        checks.append((register.name, register.offset))
        at = register.offset + unit * units
    return {"name": name, "lines": lines, "checks": checks}
