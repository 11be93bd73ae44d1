# SPDX-License-Identifier: Apache-2.0
"""registers.yaml, `guest:`: what guests are shown of registers that are only read."""
from generator.rules import page, suggest
from generator.rules.view import elements, items, value

page("E17", "a register that cannot be shown so", """`guest: {host: [FIELDS], value: {FIELD: N}}` names fields of the register, each once, and
    values that fit. The register is 32 bits wide or less, cannot be written, has a place of its own in the encoding of its class, and all
    registers that are shown are of one class, whose encoding has at least two parts: the last one numbers what one instruction answers.""")


def check_shown(arch, report):
    first = None
    for name, register in arch.registers.items():
        guest = register.node.get("guest")
        if guest is None or register.cls is None:
            continue
        parts = [part for part, _ in items(register.cls, "encoding")]
        if len(parts) < 2 or value(register.node, "access") != "ro" or (register.width or 64) > 32:
            report.at_name("E17", guest, f"'{name}' cannot be shown", "it is read only, at most 32 bits wide, and its class has an encoding of parts")
        first = first or register
        if value(first.node, "class") != value(register.node, "class"):
            report.error("E17", register.node.get("class"), f"'{name}' is of another class than '{first.name}'", "",
                         [(first.node.get("class"), "that one is here")])
        check_fields(name, register.node, guest, report)


def check_fields(name, node, guest, report):
    fields = dict(items(node, "fields"))
    taken = set()
    for field, place, number in [(child.value, child, None) for child in elements(guest, "host")] + \
            [(key, child, child.value) for key, child in items(guest, "value")]:
        if field not in fields:
            report.error("E17", place, f"'{name}' has no field '{field}'", suggest(field, fields))
        elif field in taken:
            report.error("E17", place, f"'{field}' is shown twice")
        elif number is not None and number >> width(fields[field]):
            report.error("E17", place, f"{number:#x} does not fit in '{field}'")
        taken.add(field)


def width(field):
    bits = field.get("bits") if field.kind == "map" else field
    ends = [bits.value] * 2 if bits.kind == "scalar" else [child.value for child in bits.value]
    return ends[0] - ends[1] + 1
