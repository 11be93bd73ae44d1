# SPDX-License-Identifier: Apache-2.0
"""Registers whose accesses do not trap, and the maps of controls.yaml that say so to the hardware."""
from generator.expr import ExprError, Name, parse
from generator.interpret import evaluate
from generator.merge import family
from generator.rules import page
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import encoding_parts, items, value

page("E140", "an access without an answer", """A row of sysregs.yaml says what a read and a write do, both, or `direct: true`: then neither
    traps, and there is nothing to answer.""")
page("E141", "a place in a map that cannot be", """`read:` and `write:` of a map give the bit of a register by its `key`, its encoding as one
    integer. It is in the map, and each direct register has bits of its own.""")
page("E142", "a direct register that traps", """`direct: true` is carried out by maps that the hardware reads: controls.yaml has one under
    `maps:`, for each back end where there are such.""")

SIDES = ("read", "write")


def check_maps(arch, report):
    root = (arch.base or arch).files.get("sysregs.yaml")
    rows = dict(items(root, "registers"))
    maps = dict(items(arch.files.get("controls.yaml"), "maps"))
    for name, row in rows.items() if arch.base is None else ():
        check_answers(name, row, report)
    for name, node in maps.items():
        check_map(arch, name, node, list(direct_keys(arch.base or arch, root, rows)), report)
    direct = [row for row in rows.values() if value(row, "direct") is True]
    backed = arch.base is None and bool(items(arch.files.get("arch.yaml"), "operations"))
    if direct and not maps and not backed and not {"arch.yaml", "controls.yaml"} & set(arch.broken):
        place = arch.own["arch.yaml"].get("extends") if arch.base is not None else direct[0]
        report.at_name("E142", place, f"'{arch.name}' has no map that lets '{direct[0].name}' pass", "controls.yaml: maps: {NAME: {...}}",
                       [(direct[0], "the register is here")])


def check_answers(name, row, report):
    said = [side for side in SIDES if row.get(side) is not None]
    if value(row, "direct") is True and said:
        report.at_name("E140", row.get(said[0]), f"'{name}' does not trap, so that nothing answers a {said[0]}", "",
                       [(row.get("direct"), "it is direct here")])
    elif value(row, "direct") is not True and len(said) < 2 and not row.damaged:
        missing = next(side for side in SIDES if side not in said)
        report.at_name("E140", row, f"nothing says what a {missing} of '{name}' does", f"add {missing}:, or direct: true")


def direct_keys(arch, root, rows):
    """(name, key) of the direct registers whose encodings make sense."""
    cls = (arch.classes or {}).get(value(root, "class"))
    widths = [bits.value for _, bits in items(cls, "encoding")] if cls is not None else []
    for name, row in rows.items():
        if value(row, "direct") is not True or row.get("encoding") is None:
            continue
        for member, letters in family(name, row):
            parts = encoding_parts(row.get("encoding"), letters)
            if len(parts) == len(widths) and None not in parts:
                yield member, sum(part << sum(widths[at + 1:]) for at, part in enumerate(parts))


def check_map(arch, name, node, keys, report):
    scope = Scope({"key": 64, **dict.fromkeys(arch.parameters)}, what="key and parameters")
    taken = {}
    for side in SIDES:
        check_expression(node.get(side), scope, report)
        for member, bit in bits(arch, node.get(side), keys):
            other = taken.setdefault(bit, (member, side))
            if bit is not None and bit >= 8 * (value(node, "bytes") or 65536):
                report.error("E141", node.get(side), f"bit {bit:#x} of '{member}' is outside of '{name}'", "", [(node.get("bytes"), "its size is here")])
                break
            if bit is not None and other != (member, side):
                report.error("E141", node.get(side), f"a {side} of '{member}' has the bit of a {other[1]} of '{other[0]}'")
                break


def bits(arch, node, keys):
    """(name, bit) of each register."""
    try:
        ast = parse(node.value)
    except (ExprError, AttributeError, TypeError):
        return
    for member, key in keys:
        names = {**arch.parameters, "key": key}
        yield member, evaluate(ast, lambda asked: names.get(asked.name) if type(asked) is Name else None)
