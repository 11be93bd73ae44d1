# SPDX-License-Identifier: Apache-2.0
"""Bits of registers: each in one field, none beyond the register, none forgotten."""
from generator.rules import page
from generator.rules.view import bit_range, bits_of, items, number, value

page("E50", "overlapping bits", """Two fields of one register claim the same bit, or a trapped register takes a field from two sources. The
    caret stands at the later one, the note at the other.""")
page("E51", "a bit beyond the register", "A field has a bit that the register, by its own width or its class's, does not have.")
page("E52", "bits that are neither named nor reserved", """Where a register has `fields:`, every bit is in one of them: what the
    manual reserves is written as `res0: {bits: [63, 60], reserved: 0}`. So nobody has to guess whether a bit was forgotten.""")
page("E53", "bits the wrong way round", "Bits are [msb, lsb], as manuals write them: [31, 26], not [26, 31].")
page("E162", "a reset value with reserved bits", """What the manual reserves with a value has it after a reset too. Either the reset value is
    wrong, or the field's `reserved:`.""")
page("E45", "a value too wide", "The value has bits that its register, field, part or payload item does not have.")


def check_bits(arch, report):
    for key, node in items(arch.files.get("registers.yaml"), "registers"):
        if node.get("fields") is not None:
            check_fields(key, node, width_of(arch, node), report)
    for register in arch.registers.values():
        reset = register.node.get("reset")
        start = number(reset, {**arch.parameters, **register.letters})
        if start is not None and register.width and not fits(start, register.width):
            report.error("E45", reset, f"{start:#x} has more than the {register.width} bits of '{register.name}'")
        elif start is not None and not register.node.damaged:
            check_reserved(register, reset, start, report)


def check_reserved(register, reset, start, report):
    """Reserved bits begin with the value that they are reserved with."""
    for name, (msb, lsb) in register.fields.items():
        node = register.node.get("fields").get(name)
        ones = (1 << msb - lsb + 1) - 1
        kept = value(node, "reserved") if node.kind == "map" else None
        if kept is not None and start >> lsb & ones != (ones if kept else 0):
            bit = next(bit for bit in range(msb, lsb - 1, -1) if start >> bit & 1 != kept)
            report.error("E162", reset, f"{start & (1 << (register.width or 64)) - 1:#x} has bit {bit} of '{register.name}' as {1 - kept}",
                         f"{start & ~(ones << lsb) | (ones << lsb if kept else 0):#x} has none of '{name}' wrong", [(node, f"it is reserved as {kept} here")])
            return


def width_of(arch, node):
    """The bits of a row of registers.yaml, families not expanded."""
    cls = (arch.classes or {}).get(node.get("class").value if node.get("class") is not None else None)
    return number(node.get("width") or (cls.get("width") if cls is not None else None), arch.parameters)


def fits(start, bits):
    return -(1 << (bits - 1)) <= start < (1 << bits)


def check_fields(name, node, width, report):
    owners = {}
    whole = not node.get("fields").damaged
    for key, field in items(node, "fields"):
        bits = bits_of(field)
        span = bit_range(bits)
        if span is None:
            whole = False
            check_order(bits, f"bits of '{key}'", report)
            continue
        if width and span[0] >= width:
            report.error("E51", bits, f"bit {span[0]} of '{key}' is beyond the {width} bits of '{name}'")
            span = (min(span[0], width - 1), span[1])
        clash = claim(owners, key, span)
        if clash is not None:
            other, bit = clash
            report.error("E50", bits, f"bit {bit} of '{name}' is in '{key}' and in '{other}'", "",
                         [(bits_of(node.get("fields").get(other)).mark, f"'{other}' has it here")])
    missing = [bit for bit in range(width or 0) if bit not in owners]
    if whole and missing:
        said = f"bits {spans(missing)} of '{name}' are" if len(missing) > 1 else f"bit {missing[0]} of '{name}' is"
        report.at_name("E52", node.get("fields"), f"{said} neither named nor reserved",
                       f"add res0: {{bits: {first_span(missing)}, reserved: 0}}, or name them")


def check_order(bits, what, report):
    """Bits as (msb, lsb), or None after telling that they are the wrong way round."""
    span = bit_range(bits)
    if span is None and bits is not None and bits.kind == "list" and len(bits.value) == 2:
        high, low = (item.value for item in bits.value)
        report.error("E53", bits, f"{what} run from {high} to {low}", f"write [{low}, {high}]: the higher bit comes first")
    return span


def claim(owners, key, span):
    """Notes whose the bits are; the first clash as (other key, bit)."""
    clash = None
    for bit in range(span[0], span[1] - 1, -1):
        other = owners.setdefault(bit, key)
        if other != key and clash is None:
            clash = (other, bit)
    return clash


def first_span(bits):
    low = high = bits[-1]
    while low - 1 in bits:
        low -= 1
    return f"[{high}, {low}]" if high != low else str(high)


def spans(bits):
    """63:60, 5 and so on, highest first."""
    found = []
    rest = set(bits)
    while rest:
        high = low = max(rest)
        while low - 1 in rest:
            low -= 1
        rest -= set(range(low, high + 1))
        found.append(f"{high}:{low}" if high != low else str(high))
    return ", ".join(found)
