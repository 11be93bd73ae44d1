# SPDX-License-Identifier: Apache-2.0
"""stage1.yaml: a guest's own tables: levels, the forms of their entries, and bits that mean one thing each."""
from generator.rules import page
from generator.rules.bits import check_order
from generator.rules.exprs import Scope, check_expression
from generator.rules.stage2 import claim_bits, claim_mask
from generator.rules.view import bit_range, elements, items, value

page("E90", "levels of a guest's tables that cannot be", """Levels are numbered from 0 without a gap, level 0 has a leaf form and no
    table form, every other one has a table form: there is a way down to the smallest page.""")
page("E91", "a leaf that can never be", """What its level knows as a table is no leaf: the table's mask and match hold for every entry that
    the leaf's hold for.""")
page("E92", "a width that cannot be", """The widest of `widths:` needs all levels, and the narrowest more bits than a page has: the
    walk begins at the level that the width asks for.""")
page("E110", "a format that is never in use", """The first format whose `used: when:` holds is in use. One without a condition always is, so
    that those behind it, and conditions behind it, never count.""")
page("E111", "rights of pages that nothing finds", """`permits:` says who may use a page that the guest's own tables map. Which tables those are
    says `used:` of at least one format.""")

RIGHTS = ("read", "write", "execute", "user", "user_execute")  # what entries grant

page("E150", "a mark that changes what an entry is", """Processors set the bits `accessed:` and `dirty:` in leaves that they use: no leaf may
    reserve them or be told by them.""")


def check_stage1(arch, report):
    for name, row in items(arch.files.get("stage1.yaml"), "formats"):
        check_levels(name, row, report)
        check_widths(row, report)
        check_entries(row, report)
        check_roles(row, report)
    check_use(arch, arch.files.get("stage1.yaml"), report)


def check_use(arch, root, report):
    """Which format the guest's registers say, and who may use what it finds."""
    always, used = None, [(row, row.get("used")) for _, row in items(root, "formats") if row.get("used") is not None]
    scope = Scope({**arch.scope_names(), "address": None}, arch, "registers, features and address", arch.complete)
    for row, node in used:
        for _, expression in node.items():
            check_expression(expression, scope, report)
        if always is not None:
            report.at_name("E110", row, "this format is never in use", "", [(always, "this one always is")])
        always = always or (node if node.get("when") is None else None)
    permits = root.get("permits") if root is not None else None
    if permits is not None and not used:
        report.at_name("E111", permits, "no format says when it is in use", "formats: NAME: used: {when: ..., root: ...}")
    granted = Scope({**arch.scope_names(), **dict.fromkeys(RIGHTS, 1)}, arch, "rights, registers and features", arch.complete)
    for key in ("read", "write", "execute"):
        check_expression(permits.get(key) if permits is not None else None, granted, report)


def levels_of(row):
    return sorted((int(level), node) for level, node in items(row, "levels"))


def check_levels(name, row, report):
    levels = levels_of(row)
    for place, (level, node) in enumerate(levels):
        if level != place:
            report.at_name("E90", node, f"there is no level {place} below level {level}", "levels count up from 0")
            return
        if level == 0 and (node.get("leaf") is None or node.get("table") is not None):
            report.at_name("E90", node, f"level 0 of '{name}' holds the smallest pages, and nothing else")
        if level > 0 and node.get("table") is None:
            report.at_name("E90", node, f"no table of level {level} leads to level {level - 1}")
        check_forms(level, node, report)


def check_forms(level, node, report):
    leaf, table = node.get("leaf"), node.get("table")
    if leaf is None or table is None:
        return
    mask, match = value(table, "mask") or 0, value(table, "match") or 0
    if not mask & ~(value(leaf, "mask") or 0) and (value(leaf, "match") or 0) & mask == match:
        report.at_name("E91", leaf, f"every leaf of level {level} is a table", "", [(table, "the table")])


def check_widths(row, report):
    page_bits, index_bits, count = value(row, "page_bits"), value(row, "index_bits"), len(levels_of(row))
    size, widths = value(row, "entry_bytes"), [node for _, node in items(row, "widths")]
    if None in (page_bits, index_bits) or not widths:
        return
    if size is not None and (size << index_bits) > 1 << page_bits:
        report.error("E82", row.get("index_bits"), f"a table of {size << index_bits} bytes is larger than a page of {1 << page_bits}")
    for node in widths:
        if node.value <= page_bits or node.value > page_bits + count * index_bits:
            report.error("E92", node, f"{node.value} bits where {count} levels translate {page_bits + 1} to {page_bits + count * index_bits}")
    most = max(widths, key=lambda node: node.value)
    if most.value <= page_bits + (count - 1) * index_bits:
        report.error("E92", most, f"no address of {most.value} bits needs level {count - 1}")


def check_entries(row, report):
    """Numbers and places fit in an entry, a match in its mask, and addresses begin where pages do."""
    size, page_bits, shift = (value(row, key) for key in ("entry_bytes", "page_bits", "address_shift"))
    if size is None:
        return
    for node, mask in masks(row):
        if node.value >> (8 * size):
            report.error("E82", node, f"{node.value:#x} does not fit in an entry of {8 * size} bits")
        elif mask is not None and node.value & ~mask:
            report.error("E82", node, f"{node.value:#x} has bits that its mask {mask:#x} has not")
    highs = [leaf.get("high").get("bits") for leaf in forms(row, "leaf") if leaf.get("high") is not None]
    for node in [row.get("address"), row.get("accessed"), row.get("dirty"), *highs, *(right.get("bits") for _, right in rights(row))]:
        span = check_order(node, "bits", report)
        if span is not None and span[0] >= 8 * size:
            report.error("E82", node, f"bit {span[0]} is beyond an entry of {8 * size} bits")
    root = row.get("root").get("bits") if row.get("root") is not None else None
    span = check_order(root, "bits of the root", report)
    if span is not None and span[0] > 63:
        report.error("E82", root, f"bit {span[0]} is beyond a root register of 64 bits")
    if None not in (page_bits, shift) and shift != page_bits:
        report.error("E82", row.get("address_shift"), f"the address is shifted by {shift} where a page has {page_bits} bits")
    present = row.get("present").get("mask") if row.get("present") is not None else None
    if present is not None and present.value == 0:
        report.error("E82", present, "no entry would ever be present")


def forms(row, key):
    return [node.get(key) for _, node in levels_of(row) if node.get(key) is not None]


def rights(row):
    return [*items(row, "permissions"), *items(row, "tables")]


def masks(row):
    """(node, mask or None) of every number that is bits of an entry."""
    for entry in filter(None, [row.get("present"), *elements(row, "never"), *forms(row, "leaf"), *forms(row, "table")]):
        for key in ("mask", "match", "reserved"):
            if entry.get(key) is not None:
                yield entry.get(key), (value(entry, "mask") or 0) if key == "match" else None


def check_mark(row, key, report):
    """A leaf that is used must be a leaf still."""
    node = row.get(key)
    for leaf in forms(row, "leaf") if node is not None and isinstance(node.value, int) else ():
        for part in ("mask", "reserved"):
            if (value(leaf, part) or 0) >> node.value & 1:
                report.error("E150", node, f"bit {node.value} of a leaf means something else", "", [(leaf.get(part), f"the leaf's {part}")])


def check_roles(row, report):
    """In a leaf; large pages have fewer bits of address, and use the others."""
    owners = []
    claim_bits(owners, row.get("address"), "address", row.get("address"), report)
    for key, right in items(row, "permissions"):
        claim_bits(owners, right.get("bits"), key, right, report)
    for key in ("accessed", "dirty"):
        claim_bits(owners, row.get(key), key, row.get(key), report)
        check_mark(row, key, report)
    span, present = bit_range(row.get("address")), row.get("present")
    if present is not None and value(present, "mask"):
        claim_mask(owners, value(present, "mask"), "present", present.get("mask"), report)
    whole = ((1 << (span[0] + 1)) - (1 << span[1])) if span else 0
    for table in forms(row, "table"):
        if (value(table, "mask") or 0) & whole:
            report.error("E81", table.get("mask"), f"the mask {value(table, 'mask'):#x} contains bits of the address", "",
                         [(row.get("address"), "the address")])
