# SPDX-License-Identifier: Apache-2.0
"""Register classes, registers with their families expanded, and control values."""

import re

from generator.expr import parse
from generator.interpret import evaluate
from generator.merge import family
from generator.model.common import bits, expression, expressions, get, item, rest
from generator.model.types import Control, Field, Form, Part, Register, RegisterClass

CLASS = ("width", "encoding", "spelling", "asm", "c", "accessor", "align", "memory", "at", "cached_by", "form", "oracle", "doc", "ref")
REGISTER = ("class", "repeat", "encoding", "switch", "subset", "host", "translates", "when", "width", "count", "access", "reset", "reset_from", "alias", "high",
            "spelling", "save_only", "restore_only", "in_context", "restored_last", "begin", "meanwhile", "legal", "parts", "offset", "cached", "form", "fields", "doc", "ref")
PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(:x)?\}")


def build_classes(root, parameters):
    found = root.get("classes")
    return {name: build_class(name, node, parameters) for name, node in found.items()} if found is not None else {}


def build_class(name, node, parameters):
    return RegisterClass(**item(name, node), width=number(get(node, "width"), parameters), encoding=get(node, "encoding", {}),
                         spelling=get(node, "spelling"), asm=get(node, "asm", {}), c=get(node, "c", {}), align=get(node, "align"), accessor=get(node, "accessor", {}),
                         memory=get(node, "memory"), at=get(node, "at"), cached_by=get(node, "cached_by"), form=build_form(node.get("form")),
                         oracle=get(node, "oracle", {}), extra=rest(node, CLASS))


def build_form(node):
    if node is None:
        return None
    write = node.get("write")
    return Form(expression(node.get("read")), expressions(write) if write is not None and write.kind == "map" else expression(write))


def number(value, names):
    """An integer, or an expression over names that have one."""
    return value if value is None or isinstance(value, int) else evaluate(parse(value), lambda node: names.get(getattr(node, "name", None)))


def unsigned(value):
    """A reset value as 64 bits: -1 is all ones."""
    return None if value is None else value & ((1 << 64) - 1)


def build_registers(root, classes, parameters):
    registers = {}
    for name, node in root.get("registers").items():
        for member, variables in family(name, node):
            registers[member] = build_register(member, name, node, classes[get(node, "class")], {**parameters, **variables}, len(registers))
    return registers


def build_register(name, family_name, node, cls, names, index):
    encoding = get(node, "encoding")
    encoding, high = (None if parts is None else tuple(number(part, names) for part in parts) for parts in (encoding, get(node, "high")))
    template = get(node, "spelling") or cls.spelling
    alias = {key: tuple(number(part, names) for part in parts) for key, parts in get(node, "alias", {}).items()}
    return Register(**item(name, node), id=index, family=family_name if family_name != name else None, cls=cls,
                    width=number(get(node, "width"), names) or cls.width, count=number(get(node, "count", 1), names),
                    switch=get(node, "switch", "none"), subset=subset(get(node, "subset"), names), host=get(node, "host", False), translates=get(node, "translates", False),
                    when=condition(get(node, "when"), names), access=get(node, "access", "rw"), encoding=encoding, alias=alias,
                    spelling=spell(name, template, cls, encoding, names), high=high,
                    high_spelling=None if high is None else spell(name, template, cls, high, names),
                    reset=unsigned(number(get(node, "reset"), names)), reset_from=get(node, "reset_from"), save_only=get(node, "save_only"),
                    restore_only=get(node, "restore_only"), restored_last=get(node, "restored_last"), begin=expression(node.get("begin")),
                    meanwhile=get(node, "meanwhile"), legal=expression(node.get("legal")), parts=build_parts(node),
                    offset=number(get(node, "offset"), names),
                    cached=get(node, "cached"), form=build_form(node.get("form")) or cls.form,
                    fields=build_fields(node),
                    extra=rest(node, REGISTER))


def subset(value, names):
    """The name of the subset; in a family also {name: condition over the member's number}."""
    if not isinstance(value, dict):
        return value
    return next((name for name, member in value.items() if number(member, names)), None)


def condition(value, names):
    """An expression over features, `{n}` in it being the member of a family."""
    if value is None:
        return None
    return parse(fill(value, names) if isinstance(value, str) else value)


def fill(text, names):
    """The text with the values of names in the place of `{name}`; `{name:x}` is a number in hexadecimal."""
    return PLACE.sub(lambda match: format(names[match[1]], "x" if match[2] else ""), text)


def spell(name, template, cls, encoding, names):
    """How the assembler takes a register: the template filled with the parts of its encoding, its name, its number and parameters."""
    known = {**names, "name": name}
    if encoding is not None:
        known.update(zip(cls.encoding, encoding), number=cls.encode(encoding))
    return fill(template, known) if template else name


def build_parts(node):
    found = node.get("parts")
    spans = [(name, part, bits(get(part, "at"))) for name, part in found.items()] if found is not None else ()
    return tuple(Part(**item(name, part), first=first, last=last, reset=unsigned(get(part, "reset")), legal=expression(part.get("legal")))
                 for name, part, (first, last) in spans)


def build_fields(node):
    found = node.get("fields")
    if found is None:
        return ()
    return tuple(build_field(name, field) for name, field in found.items())


def build_field(name, node):
    """NAME: {bits, doc}, or bits alone."""
    if node.kind == "map":
        msb, lsb = bits(get(node, "bits"))
        return Field(**item(name, node), msb=msb, lsb=lsb, reserved=get(node, "reserved"))
    msb, lsb = bits([child.value for child in node.value] if node.kind == "list" else node.value)
    return Field(**item(name, node), msb=msb, lsb=lsb, reserved=None)


def build_controls(root, registers):
    if root is None:
        return ()
    return tuple(build_control(name, node, registers) for name, node in root.get("controls").items())


def build_control(name, node, registers):
    register = registers[get(node, "register")]
    fields = {field.name: field for field in register.fields}
    base = tuple((fields[bit], field_ones(fields[bit])) for bit in get(node, "set", []))
    base += tuple((fields[field], value) for field, value in get(node, "value", {}).items())
    when = tuple((feature, control_bits(extra, fields)) for feature, extra in get(node, "when", {}).items())
    fixed = tuple((field, field_ones(field)) for field in register.fields if field.reserved == 1)
    return Control(**item(name, node), register=register, bits=base, fixed=fixed, when=when, begin=get(node, "begin", False),
                   capability=registers.get(get(node, "capability")))


def control_bits(extra, fields):
    """Bits of a conditional part: names of one-bit fields, or {field: value}."""
    if isinstance(extra, dict):
        return tuple((fields[field], value) for field, value in extra.items())
    return tuple((fields[bit], field_ones(fields[bit])) for bit in extra)


def field_ones(field):
    return (1 << field.width) - 1
