# SPDX-License-Identifier: Apache-2.0
"""./halyard show: the effective description of an architecture or of one thing in it, and where each value comes from.

Everything here yields (text, file:line); the place is "" where a line has none.
"""

from generator.model.common import Hex
from generator.views.layout import context_layout, group_of

IDENTITY = ("manual", "word", "context_align", "pc", "arguments", "call_number", "entry_argument", "result", "interrupts", "stage2_tag", "extends")


def sections(arch):
    """(title, {name: item}) of everything that has a name in an architecture."""
    trapped = (*arch.sysregs.registers, *arch.sysregs.direct, *arch.sysregs.ranges) if arch.sysregs else ()
    return (
        ("feature", arch.features), ("need", arch.needs), ("function", arch.functions), ("operation", arch.operations),
        ("register class", arch.classes), ("register", arch.registers), ("control value", _by_name(arch.controls)),
        ("map", _by_name(arch.maps)), ("trap record", arch.record), ("format", arch.formats),
        ("rule of every exit", _by_name(arch.before)), ("trap rule", _by_name(arch.rules)),
        ("instruction", _by_name(arch.instructions)), ("attribute", arch.attributes), ("table", arch.tables), ("row", table_rows(arch)),
        ("computation", arch.computed), ("trapped register", _by_name(trapped)), ("stage-2 format", _by_name(arch.stage2)),
        ("guest table format", _by_name(arch.stage1)),
        ("entry rule", _by_name(arch.entry)),
    )


def table_rows(arch):
    """Rows are known by their tables' names too."""
    return {f"{table.name}.{row.name}": row for table in arch.tables.values() for row in table.rows}


def _by_name(items):
    return {item.name: item for item in items}


def show_architecture(arch):
    yield f"{arch.name}: {arch.doc}", arch.where
    for setting in IDENTITY:
        if setting in arch.values:
            value, where = arch.values[setting]
            yield f"  {setting}: {plain(value)}", where
    for title, items in sections(arch):
        if items:
            yield "", ""
            yield f"{plural(title)} ({len(items)})", ""
        for item in items.values():
            yield f"  {item.name:<24} {summary(item)}", item.where


def plural(title):
    first, of, rest = title.partition(" of ")
    return first + ("es" if first.endswith("s") else "s") + of + rest


def summary(item):
    """What one wants to know of an item in a list."""
    words = [short(key, item.values[key][0]) for key in ("class", "switch", "source", "exit", "fault", "call", "operation", "sysreg") if key in item.values]
    return " ".join([*words, item.doc]) if item.doc else " ".join(words)


def short(key, value):
    """A setting in one line of a list; of an outcome that has no name of its own, what it is."""
    if isinstance(value, dict):
        return f"call {value['call']}" if "call" in value else {"sysreg": "trapped register"}.get(key, plain(value))
    return f"fault {value}" if key == "fault" else plain(value)


def show_item(arch, name, find):
    """Every item of this name; `find` refuses a name that there is not."""
    found = [(title, items[name]) for title, items in sections(arch) if name in items]
    register, _, part = name.partition(".")
    fields = {field.name: field for field in arch.registers[register].fields} if register in arch.registers and part else {}
    if not found and fields:
        yield from field_lines(arch, register, find("field of a register", part, fields))
        return
    if not found:
        known = {known: None for _, items in sections(arch) for known in items}
        find(f"thing in {arch.name} called", name, known, f"./halyard show {arch.name}")
    for number, (title, item) in enumerate(found):
        if number:
            yield "", ""
        yield from item_lines(arch, title, item)


def field_lines(arch, register, field):
    span = f"bits {field.msb} to {field.lsb}" if field.msb != field.lsb else f"bit {field.lsb}"
    kept = f", reserved as {field.reserved}" if field.reserved is not None else ""
    yield f"field {arch.name}.{register}.{field.name}", field.where
    yield f"  {span}{kept}{': ' + field.doc if field.doc else ''}", ""
    yield f"  = mask {field.mask:#x}", ""


def item_lines(arch, title, item):
    yield f"{title} {arch.name}.{item.name}", item.where
    yield f"  {item.key}", ""
    for setting, (value, where) in item.values.items():
        if isinstance(value, dict):
            yield f"  {setting}:", where
            for name, part in value.items():
                yield f"    {name}: {plain(part)}", ""
        else:
            yield f"  {setting}: {plain(value)}", where
    if title == "register":
        yield from ((f"  = {text}", "") for text in register_facts(arch, item))


def register_facts(arch, register):
    """What follows from the description of a register."""
    home = arch.home.registers.get(register.name)
    if home is not None:
        yield f"id {arch.home.macro}_REG_{register.name.upper()} ({home.id})"
    if register.cls.memory:
        yield f"in {register.cls.memory} at offset {register.offset:#x}"
    if register.number is not None:
        parts = " ".join(f"{part}={value}" for part, value in zip(register.cls.encoding, register.encoding))
        yield f"encoding {parts}, key {register.number:#x}"
    if register.spelling != register.name:
        yield f"spelt {register.spelling}"
    slot = next((slot for slot in context_layout(arch).slots if slot.name == register.name), None)
    if slot is not None:
        yield f"in the context at offset {slot.offset:#x}, {slot.size} bytes, group {group_of(slot.register)}"
    for setting in ("width", "access", "count", "switch"):
        if setting not in register.values:
            origin = "of its class" if setting == "width" else "by default"
            yield f"{setting} {getattr(register, setting)} ({origin})"
    used = [rule.name for rule in arch.controls if rule.register.name == register.name]
    if used:
        yield f"control values: {', '.join(used)}"


def plain(value):
    """A value as a description writes it; large numbers in hexadecimal."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value) if isinstance(value, Hex) else f"{value:#x}" if value > 999 else str(value)
    if isinstance(value, list):
        return "[" + ", ".join(plain(part) for part in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {plain(part)}" for name, part in value.items()) + "}"
    return str(value)
