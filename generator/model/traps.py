# SPDX-License-Identifier: Apache-2.0
"""Trap records and rules, instruction patterns, trapped registers."""

from generator.expr import parse
from generator.merge import family
from generator.model.common import expression, expressions, get, item, rest
from generator.model.registers import condition, fill, number
from generator.model.types import Format, Pattern, RecordItem, Rule, Sysregs, TrapClass, TrappedRegister

PATTERN = ("width", "pattern", "mask", "match", "fields", "where", "access", "writeback", "assembler", "doc", "ref")
TRAPPED = ("encoding", "repeat", "when", "read", "write", "direct", "doc", "ref")


def build_record(root, registers):
    found = root.get("record") if root is not None else None
    return {name: build_record_item(name, node, registers) for name, node in found.items()} if found is not None else {}


def build_record_item(name, node, registers):
    source = get(node, "source")
    call = source["call"] if isinstance(source, dict) else None
    register = registers.get(source) if call is None else None
    return RecordItem(**item(name, node), source=source if call is None else "call", register=register, call=call,
                      width=get(node, "width", register.width if register is not None else 64))


def build_trap_class(root):
    node = root.get("class") if root is not None else None
    if node is None:
        return None
    return TrapClass(value=expression(node.get("value")), bits=get(node, "bits"), names=get(node, "names", {}),
                     unknown=expressions(root.get("unknown")))


def build_formats(root):
    found = root.get("formats") if root is not None else None
    return {name: Format(**item(name, node), names=expressions(node)) for name, node in found.items()} if found is not None else {}


def build_rules(root, formats):
    found = root.get("rules") if root is not None else None
    return tuple(build_rule(name, node, formats) for name, node in found.items()) if found is not None else ()


def build_before(root):
    found = root.get("before") if root is not None else None
    return tuple(build_rule(name, node, {}) for name, node in found.items()) if found is not None else ()


def build_rule(name, node, formats):
    classes = get(node, "class", "any")
    classes = None if classes == "any" else tuple(classes) if isinstance(classes, list) else (classes,)
    sysreg = node.get("sysreg")
    return Rule(**item(name, node), classes=classes, when=expression(node.get("when")), format=formats.get(get(node, "format")),
                exit=get(node, "exit"), payload=expressions(node.get("payload")), call=get(node, "call"),
                operation=get(node, "operation"),
                fault=get(node, "fault"), hook=get(node, "hook", {}), sysreg=expressions(sysreg) if sysreg is not None else None,
                advance=expression(node.get("advance")), likely=get(node, "likely", False), given=expressions(node.get("with")),
                sets=build_sets(node.get("set")), attention=get(node, "attention", False),
                flush=get(node, "flush", False))


def build_sets(node):
    """((what is set, its value), ...), both as trees."""
    return tuple((parse(key), expression(child)) for key, child in node.items()) if node is not None else ()


def build_instructions(root):
    found = root.get("instructions") if root is not None else None
    return tuple(build_pattern(name, node) for name, node in found.items()) if found is not None else ()


def build_pattern(name, node):
    width = get(node, "width", 32)
    text = get(node, "pattern")
    if text is None:
        mask, match, letters = get(node, "mask"), get(node, "match"), {}
        fields = {field: tuple(place) if isinstance(place, list) else (place, place) for field, place in get(node, "fields", {}).items()}
    else:
        mask, match, letters = read_pattern(text.replace(" ", "").replace("_", ""))
        fields = {field: letters[letter] if isinstance(letter, str) else bits_of(letter)
                  for field, letter in get(node, "fields", {}).items()}
    writeback = node.get("writeback")
    return Pattern(**item(name, node), width=width, mask=mask, match=match, fields=fields, condition=expression(node.get("where")),
                   access=expressions(node.get("access")), writeback=expressions(writeback) if writeback is not None else None,
                   assembler=get(node, "assembler"), extra=rest(node, PATTERN))


def bits_of(place):
    return tuple(place) if isinstance(place, list) else (place, place)


def read_pattern(text):
    """(mask, match, {letter: (msb, lsb)}) of a pattern, its first character being the highest bit."""
    mask = match = 0
    letters = {}
    for bit, char in zip(range(len(text) - 1, -1, -1), text):
        if char in "01":
            mask |= 1 << bit
            match |= int(char) << bit
        elif char != ".":
            letters[char] = (letters.get(char, (bit,))[0], bit)
    return mask, match, letters


def build_sysregs(root, classes):
    if root is None:
        return None
    rows = build_trapped(root.get("registers"))
    return Sysregs(cls=classes.get(get(root, "class")), default=get(root, "default", {"read": "undefined", "write": "undefined"}),
                   registers=tuple(row for row in rows if not row.direct), ranges=build_trapped(root.get("ranges")),
                   direct=tuple(row for row in rows if row.direct), writes=build_writes(root.get("writes")), key=root.key)


def build_writes(found):
    """Rows without an encoding: what a write does."""
    return tuple(TrappedRegister(**item(name, node), parts=(), when=None, read=None, direct=False, extra={},
                                 write={key: get(node, key) for key in ("context", "require", "take") if node.get(key) is not None})
                 for name, node in (found.items() if found is not None else ()))


def build_trapped(found):
    if found is None:
        return ()
    return tuple(TrappedRegister(**item(member, node), parts=tuple(part_span(part, variables) for part in get(node, "encoding")),
                                 when=condition(get(node, "when"), variables), read=own(get(node, "read"), member),
                                 write=own(get(node, "write"), member), direct=get(node, "direct", False),
                                 extra=rest(node, TRAPPED))
                 for name, node in found.items() for member, variables in family(name, node))


def own(action, name):
    """`context` means the register of the row's own name."""
    return {"context": name} if action == "context" else action


def part_span(part, variables):
    """(first, last) of a part of an encoding."""
    return tuple(part) if isinstance(part, list) else (number(part, variables),) * 2
