# SPDX-License-Identifier: Apache-2.0
"""registers.yaml, `guest:`: what guests are shown of registers that are only read."""
from generator.rules import page, suggest
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import elements, items, value

page("E17", "a register that cannot be shown so", """`guest: {host: [FIELDS], value: {FIELD: E}, when: {FIELD: E}}` names fields of the register, each
    once, numbers that fit, and conditions of the host's fields. The register is 32 bits wide or less, cannot be written, has a place of its own in the encoding of its class, and all
    registers that are shown are of one class, whose encoding has at least two parts: the last one numbers what one instruction answers.""")
page("E112", "nobody asks for what is shown", """The class of registers with `guest:` has `asked:`: by which expressions a guest asks for them, and as many
    registers of the context that get the answers as the last part of the encoding has values.""")


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
        check_expressions(arch, guest, report)
    if first is not None:
        check_asked(arch, first, report)


def check_expressions(arch, guest, report):
    scope = Scope({**arch.scope_names(), "guest_id": None}, arch, "registers, features and guest_id", arch.complete)
    for _, node in [*items(guest, "value"), *items(guest, "when")]:
        check_expression(node, scope, report)


def check_asked(arch, register, report):
    """A guest can ask, and all that is answered has a place."""
    cls = register.cls
    asked = cls.get("asked")
    if asked is None:
        report.error("E112", register.node.get("class"), f"guests have no way to ask for registers of class '{value(register.node, 'class')}'",
                     "classes: NAME: asked: {call: ..., key: ..., index: ..., answers: [...], host: ...}", [(cls, "the class is here")])
        return
    scope = Scope(arch.scope_names(), arch, "registers and features", arch.complete)
    for key in ("key", "index", "when"):
        check_expression(asked.get(key), scope, report)
    for key in ("call", "host"):
        arch.refer(asked.get(key), "function", report, "E32")
    places = elements(asked, "answers")
    for node in places:
        arch.refer(node, "register", report, "E30")
    bits = [node.value for _, node in items(cls, "encoding")]
    if bits and type(bits[-1]) is int and len(places) != 1 << bits[-1]:
        report.error("E112", asked.get("answers"), f"{len(places)} answers where the last part of the encoding numbers {1 << bits[-1]}")


def check_fields(name, node, guest, report):
    fields = dict(items(node, "fields"))
    taken = set()
    for field, place, number in [(child.value, child, None) for child in elements(guest, "host")] + \
            [(key, child, child.value) for key, child in items(guest, "value")]:
        if field not in fields:
            report.error("E17", place, f"'{name}' has no field '{field}'", suggest(field, fields))
        elif field in taken:
            report.error("E17", place, f"'{field}' is shown twice")
        elif type(number) is int and number >> width(fields[field]):
            report.error("E17", place, f"{number:#x} does not fit in '{field}'")
        taken.add(field)
    hosts = [child.value for child in elements(guest, "host")]
    for field, child in items(guest, "when"):
        if field not in hosts:
            report.at_name("E17", child, f"'{field}' is not shown as the host has it", suggest(field, hosts))


def width(field):
    bits = field.get("bits") if field.kind == "map" else field
    ends = [bits.value] * 2 if bits.kind == "scalar" else [child.value for child in bits.value]
    return ends[0] - ends[1] + 1
