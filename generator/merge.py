# SPDX-License-Identifier: Apache-2.0
"""`extends` and `repeat`: what an architecture says once everything it builds on is taken in.

architectures(tree) -> names with a folder below arch/, sorted
chain(tree, arch) -> [root base, ..., arch] by `extends`; raises ExtendsError for a cycle or an unknown base
base(tree, arch) -> the architecture that a back end belongs to, None for an architecture of its own
files(tree, arch) -> {"registers.yaml": Node, ...}: every file of the chain, merged map by map; nodes keep their own marks
family(name, node) -> [(name, {"n": value})]: the members of a `repeat` row, or the row itself with {}
"""
import re
from itertools import islice

from generator.node import Node

FILES = ("arch.yaml", "registers.yaml", "controls.yaml", "traps.yaml", "instructions.yaml", "sysregs.yaml", "stage2.yaml", "stage1.yaml",
         "entry.yaml")
SHARED = ("arch.yaml", "registers.yaml")  # what a back end takes from its base; the other files are its own
LARGEST_FAMILY = 1024


class ExtendsError(Exception):
    """An `extends` that leads nowhere; `node` is its value."""

    def __init__(self, message, node):
        super().__init__(message)
        self.node = node


def architectures(tree):
    return sorted({rel.split("/")[1] for rel in tree if rel.startswith("arch/") and rel.count("/") == 2})


def chain(tree, arch):
    seen = []
    node = None
    while arch not in seen:
        root = tree.get(f"arch/{arch}/arch.yaml")
        if node is not None and arch not in architectures(tree):
            raise ExtendsError(f"there is no architecture '{arch}'", node)
        seen.append(arch)
        node = root.get("extends") if root is not None else None
        if node is None or not isinstance(node.value, str):
            return seen[::-1]
        arch = node.value
    raise ExtendsError(f"'{arch}' extends itself", node)


def base(tree, arch):
    root = tree.get(f"arch/{arch}/arch.yaml")
    marked, name = (root.get(key) if root is not None else None for key in ("backend", "extends"))
    return name.value if marked is not None and marked.value is True and name is not None else None


def taken(tree, arch, name, file):
    """True where an architecture is also made of this file of one that it extends."""
    return name == arch or file in SHARED or base(tree, arch) is None


def files(tree, arch):
    merged = {}
    for name in chain(tree, arch):
        for file in FILES:
            node = tree.get(f"arch/{name}/{file}") if taken(tree, arch, name, file) else None
            if node is not None:
                merged[file] = merge(merged[file], node) if file in merged else node
    for node in merged.values():
        node.parent = None
    return merged


def merge(base, over):
    """Maps merge key by key, null deletes, all else replaces; the nodes given stay as they are."""
    if base.kind != "map" or over.kind != "map":
        return over
    result = Node("map", {}, over.source, over.line, over.col)
    result.parent, result.name = over.parent, over.name
    result.dropped = base.dropped | over.dropped
    for key, child in base.items():
        change = over.get(key)
        if change is None:
            attach(result, key, child, base)
        elif not deletes(change):
            attach(result, key, merge(child, change), over)
    for key, child in over.items():
        if key not in base.value and not deletes(child):
            attach(result, key, child, over)
    return result


def attach(result, key, child, owner):
    result.value[key] = child
    result.keys[key] = owner.keys[key]


def deletes(node):
    return node.kind == "scalar" and node.value is None


def family(name, node):
    repeat = node.get("repeat")
    if repeat is None or repeat.kind != "map" or not isinstance(name, str):
        return [(name, {})]
    members = [(name, {})]
    for letter, bounds in repeat.items():
        first, last = (item.value for item in bounds.value)
        values = range(first, min(last, first + LARGEST_FAMILY) + 1)
        members = list(islice(((re.sub(r"\{%s\}" % re.escape(letter), str(n), member), {**have, letter: n})
                               for member, have in members for n in values), LARGEST_FAMILY))
    return members
