# SPDX-License-Identifier: Apache-2.0
"""instructions.yaml: patterns have the right length, name their letters, and no word matches two of them."""
from generator.rules import page, suggest
from generator.rules.exprs import Scope, check_expression
from generator.rules.bits import check_order
from generator.rules.view import items, value

page("E66", "a pattern of the wrong length", """A pattern has one character for each bit of `width:`, highest bit first; spaces and
    underscores may separate groups.""")
page("E67", "letters and fields that do not match", """Every letter of the pattern is a field, and every field is a letter of the
    pattern, or bits within the width.""")
page("E68", "overlapping patterns", """One instruction word matches both patterns, so which of the two decodes it would be chance.
    Make one more precise, or give one of them a `where:` that tells them apart.""")
page("E69", "a mask and a match that cannot be", """`match:` has only bits of `mask:`, both fit in the width, and a row has either
    `pattern:` or both of them.""")


class Pattern:
    def __init__(self, name, node, width, mask, match):
        self.name, self.node, self.width, self.mask, self.match = name, node, width, mask, match

    def overlaps(self, other):
        return self.width == other.width and not self.mask & other.mask & (self.match ^ other.match)


def check_instructions(arch, report):
    patterns = []
    for name, row in items(arch.files.get("instructions.yaml"), "instructions"):
        bits = value(row, "width")
        fields = {}
        found = from_text(name, row, bits, fields, report) if row.get("pattern") is not None else from_mask(name, row, bits, fields, report)
        if found is not None:
            patterns.append(found)
        scope = Scope({**dict.fromkeys(arch.parameters), **fields}, None, "fields and parameters", found is not None)
        for node in (row.get("where"), *(node for key in ("access", "writeback") for _, node in items(row, key))):
            check_expression(node, scope, report)
    for index, one in enumerate(patterns):
        for other in patterns[:index]:
            if one.overlaps(other) and one.node.get("where") is None and other.node.get("where") is None:
                word = one.match | other.match
                report.at_name("E68", one.node, f"'{one.name}' and '{other.name}' both match {word:#0{one.width // 4 + 2}x}", "",
                               [(other.node, f"'{other.name}' is here")])


def from_text(name, row, bits, fields, report):
    node = row.get("pattern")
    text = "".join(char for char in node.value if char not in " _")
    if row.get("mask") is not None or row.get("match") is not None:
        report.at_name("E69", row.get("mask") or row.get("match"), f"'{name}' has a pattern, so no mask and match")
    if bits is None:
        return None
    if len(text) != bits:
        report.error("E66", node, f"the pattern of '{name}' has {len(text)} bits, not {bits}")
        return None
    letters = {char for char in text if char not in "01."}
    named = {}
    for key, field in items(row, "fields"):
        span = check_order(field, f"bits of '{key}'", report)
        if field.kind == "list" or span is not None:
            fields[key] = span[0] - span[1] + 1 if span is not None else None
            if span is not None and span[0] >= bits:
                report.error("E67", field, f"bit {span[0]} is beyond the {bits} bits of the instruction")
        elif field.value not in letters:
            report.error("E67", field, f"the pattern of '{name}' has no letter '{field.value}'", suggest(field.value, letters))
        else:
            named[field.value] = key
            fields[key] = text.count(field.value)
            if field.value * fields[key] not in text:
                report.error("E67", field, f"the bits of '{field.value}' are not side by side",
                             "give each part a letter and put them together: hi << 5 | lo")
    for letter in sorted(letters - set(named)):
        report.error("E67", node.at(node.value.index(letter)), f"letter '{letter}' is no field of '{name}'",
                     f"add it to fields:, or write . for bits that do not matter")
    mask = int("".join("1" if char in "01" else "0" for char in text), 2)
    match = int("".join("1" if char == "1" else "0" for char in text), 2)
    return Pattern(name, row, bits, mask, match)


def from_mask(name, row, bits, fields, report):
    mask, match = row.get("mask"), row.get("match")
    if mask is None or match is None:
        report.at_name("E69", row, f"'{name}' has neither a pattern nor mask and match")
        return None
    for key, field in items(row, "fields"):
        span = check_order(field, f"bits of '{key}'", report)
        if span is None and field.kind == "scalar" or span is not None and bits is not None and span[0] >= bits:
            report.error("E67", field, f"'{key}' is not bits of the instruction", "without a pattern, fields are [msb, lsb]")
        fields[key] = span[0] - span[1] + 1 if span is not None else None
    if match.value & ~mask.value:
        report.error("E69", match, f"match has bits {match.value & ~mask.value:#x} that mask has not")
    elif bits is not None and mask.value >> bits:
        report.error("E69", mask, f"mask has more than {bits} bits")
    elif bits is not None:
        return Pattern(name, row, bits, mask.value, match.value)
    return None
