# SPDX-License-Identifier: Apache-2.0
"""The effective description of an architecture: `extends:` followed, mappings merged key by key.

A scalar or a list replaces what it extends, `KEY: null` deletes it. Every node keeps its own source, hence its own place
and its own stable key.
"""

from generator.load import Node

FOLDER = "arch/"


def arch_names(tree):
    """Names of the architecture folders that have an arch.yaml, sorted."""
    return sorted(rel[len(FOLDER):-len("/arch.yaml")] for rel in tree if rel.startswith(FOLDER) and rel.endswith("/arch.yaml"))


def effective(tree, arch):
    """{file name: merged Node} of an architecture, and the names of all architectures it is made of, itself first."""
    chain = lineage(tree, arch)
    files = {}
    for name in reversed(chain):
        prefix = f"{FOLDER}{name}/"
        for rel in sorted(rel for rel in tree if rel.startswith(prefix)):
            short = rel[len(prefix):]
            files[short] = merged(files[short], tree[rel]) if short in files else tree[rel]
    return files, chain


def lineage(tree, arch):
    """The architecture, what it extends, what that extends ... as far as it goes without a circle."""
    chain = []
    while arch is not None and arch not in chain:
        root = tree.get(f"{FOLDER}{arch}/arch.yaml")
        if root is None:
            break
        chain.append(arch)
        extends = root.get("extends")
        arch = extends.value if extends is not None else None
    return chain


def merged(base, over):
    """`over` laid upon `base`; neither is changed."""
    if base.kind != "map" or over.kind != "map":
        return over
    result = Node("map", {}, over.source, over.line, over.col)
    for key, child in base.items():
        if key not in over.value:
            result.value[key], result.keys[key] = copied(child, result, key), base.keys[key]
        elif not deletes(over.value[key]):
            result.value[key], result.keys[key] = copied(merged(child, over.value[key]), result, key), over.keys[key]
    for key, child in over.items():
        if key not in base.value and not deletes(child):
            result.value[key], result.keys[key] = copied(child, result, key), over.keys[key]
    return result


def deletes(node):
    return node.kind == "scalar" and node.value is None


def copied(node, parent, name):
    """The node under another parent; the original keeps its own."""
    twin = Node(node.kind, node.value, node.source, node.line, node.col, node.style)
    twin.keys, twin.parent, twin.name = node.keys, parent, name
    return twin
