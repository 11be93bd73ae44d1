# SPDX-License-Identifier: Apache-2.0
"""stage2.yaml: levels, address bits, and bits of an entry that mean one thing each."""
from generator.rules import page
from generator.rules.bits import check_order
from generator.rules.view import bit_range, items, value

page("E80", "levels that cannot be", """Leaf levels are below `levels:`, a mode has at most as many, and level 0 has a leaf form:
    the smallest page exists.""")
page("E81", "bits of an entry in two roles", """Address, permissions, memory types, accessed, dirty and software bits are apart, and
    the bits that tell leaf from table are not part of the address.""")
page("E82", "a page-table geometry that cannot be", """A table of 2^index_bits entries fits in a page, the address starts at the
    page's lowest bit, every mask fits in an entry, a match has only bits of its mask, and the walk stays within 64 bits and
    translates as many as `guest_bits:` says.""")


def check_stage2(arch, report):
    for name, row in items(arch.files.get("stage2.yaml"), "formats"):
        check_levels(name, row, report)
        check_geometry(name, row, report)
        check_roles(name, row, report)


def check_levels(name, row, report):
    levels = value(row, "levels")
    leaves = row.get("leaf").get("levels") if row.get("leaf") is not None else None
    if levels is None or leaves is None:
        return
    for level, leaf in leaves.items():
        if int(level) >= levels:
            report.at_name("E80", leaf, f"a leaf at level {level} of {levels}", f"levels run from 0 to {levels - 1}")
    if 0 not in [int(level) for level in leaves.value]:
        report.at_name("E80", leaves, f"'{name}' has no leaf at level 0", "the smallest page is a leaf of level 0")
    for mode, entry in items(row, "modes"):
        if (value(entry, "levels") or 0) > levels:
            report.error("E80", entry.get("levels"), f"mode '{mode}' has more than {levels} levels")


def check_geometry(name, row, report):
    size, page_bits, index_bits = (value(row, key) for key in ("entry_bytes", "page_bits", "index_bits"))
    levels, extra = value(row, "levels"), value(row, "root_extra_bits") or 0
    if None not in (size, page_bits, index_bits) and (size << index_bits) > 1 << page_bits:
        report.error("E82", row.get("index_bits"), f"a table of {size << index_bits} bytes is larger than a page of {1 << page_bits}")
    if None not in (page_bits, index_bits, levels) and page_bits + index_bits * levels + extra > 64:
        report.error("E82", row.get("levels"), f"{levels} levels translate {page_bits + index_bits * levels + extra} bits, more than 64")
    widest = row.get("guest_bits")
    if None not in (widest, page_bits, index_bits, levels) and widest.value > page_bits + index_bits * levels + extra:
        report.error("E82", widest, f"{widest.value} bits where {levels} levels translate {page_bits + index_bits * levels + extra}")
    for node, mask in masks(row):
        if size is not None and node.value >> (8 * size):
            report.error("E82", node, f"{node.value:#x} does not fit in an entry of {8 * size} bits")
        elif mask is not None and node.value & ~mask:
            report.error("E82", node, f"{node.value:#x} has bits that its mask {mask:#x} has not")
    for node in [row.get("accessed"), row.get("dirty"), row.get("software"),
                 *(entry.get("bits") for _, entry in items(row, "permissions"))]:
        span = check_order(node, "bits", report)
        if span is not None and size is not None and span[0] >= 8 * size:
            report.error("E82", node, f"bit {span[0]} is beyond an entry of {8 * size} bits")
    address, shift = check_order(row.get("address"), "bits of the address", report), value(row, "address_shift")
    if None not in (address, size, shift):
        if address[0] >= 8 * size:
            report.error("E82", row.get("address"), f"bit {address[0]} is beyond an entry of {8 * size} bits")
        if page_bits is not None and shift != page_bits:
            report.error("E82", row.get("address_shift"), f"the address is shifted by {shift} where a page has {page_bits} bits")
    present = row.get("present").get("mask") if row.get("present") is not None else None
    if present is not None and present.value == 0:
        report.error("E82", present, "no entry would ever be present")


def masks(row):
    """(node, mask or None) of every number that is bits of an entry."""
    leaves = row.get("leaf").get("levels") if row.get("leaf") is not None else None
    rows = [row.get("table"), *(leaf for _, leaf in leaves.items())] if leaves is not None else [row.get("table")]
    for entry in [*rows, *(kind for _, kind in items(row, "types"))]:
        for key in ("mask", "match", "value", "set"):
            node = entry.get(key) if entry is not None else None
            if node is not None:
                yield node, value(entry, "mask") if key in ("match", "value") else None
    for entry, key in ((row.get("present"), "mask"), (row.get("leaf"), "set")):
        if entry is not None and entry.get(key) is not None:
            yield entry.get(key), None


def check_roles(name, row, report):
    owners = []  # (mask, what, mark)
    for key in ("address", "accessed", "dirty", "software"):
        claim_bits(owners, row.get(key), key, row.get(key), report)
    for key, entry in items(row, "permissions"):
        claim_bits(owners, entry.get("bits"), key, entry, report)
    types = 0
    for _, entry in items(row, "types"):
        types |= value(entry, "mask") or 0
    if types:
        claim_mask(owners, types, "types", row.get("types"), report)
    address = bit_range(row.get("address"))
    whole = ((1 << (address[0] + 1)) - (1 << address[1])) if address else 0
    forms = [row.get("table")] + [leaf for _, leaf in items(row.get("leaf"), "levels")]
    for entry in filter(None, forms):
        if (value(entry, "mask") or 0) & whole:
            report.error("E81", entry.get("mask"), f"the mask {value(entry, 'mask'):#x} contains bits of the address", "",
                         [(row.get("address"), "the address")])


def claim_bits(owners, node, what, place, report):
    span = bit_range(node)
    if span is not None and span[0] < 64:
        claim_mask(owners, (1 << (span[0] + 1)) - (1 << span[1]), what, node, report)


def claim_mask(owners, mask, what, node, report):
    for other, name, place in owners:
        if other & mask:
            bit = (other & mask).bit_length() - 1
            mark = node.name_mark() if node.kind == "map" else node.mark
            report.error("E81", mark, f"bit {bit} belongs to '{what}' and to '{name}'", "", [(place, f"'{name}' has it here")])
            return
    owners.append((mask, what, node))
