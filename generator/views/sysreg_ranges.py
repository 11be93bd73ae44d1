# SPDX-License-Identifier: Apache-2.0
"""Encodings of trapped registers as sorted, disjoint intervals of keys."""


def intervals(sysregs):
    """[(first, last, row)], sorted; a single register wins over a range that contains it."""
    singles = sorted(((first, row) for row in sysregs.registers for first, _ in spans(sysregs.cls, row.parts)), key=lambda pair: pair[0])
    taken = [key for key, _ in singles]
    found = [(key, key, row) for key, row in singles]
    for row in sysregs.ranges:
        for first, last in spans(sysregs.cls, row.parts):
            found += [(low, high, row) for low, high in without(first, last, taken)]
    return sorted(found, key=lambda piece: piece[0])


def spans(cls, parts):
    """[(first, last)] of all keys whose parts lie in (first, last) each, neighbours joined."""
    widths = list(cls.encoding.values())
    keys = [(0, 0)]
    for (first, last), bits in zip(parts, widths):
        if first == 0 and last == (1 << bits) - 1:
            keys = [(low << bits, (high << bits) | last) for low, high in keys]
        else:
            keys = [((key << bits) | first, (key << bits) | last) for low, high in keys for key in range(low, high + 1)]
    return joined(keys)


def joined(keys):
    found = []
    for first, last in sorted(keys):
        if found and found[-1][1] + 1 == first:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def without(first, last, taken):
    """An interval without some keys."""
    for key in sorted(key for key in taken if first <= key <= last):
        if first < key:
            yield first, key - 1
        first = key + 1
    if first <= last:
        yield first, last
