# SPDX-License-Identifier: Apache-2.0
"""Checks descriptions in four phases: text, shape, meaning within an architecture, meaning across files.

check(desc_dir) -> [Diagnostic], sorted by place; [] when all is well. Each phase reports all it finds and takes out what it cannot
use, so that the next goes on with the rest: one run shows every mistake that is independent of another.
checked_tree(desc_dir) -> the tree of load_tree, or DescriptionError: for those who go on to use it.
explain(code) -> the page of a rule, or None.
"""
import json
import os
from functools import lru_cache

from generator import memory
from generator.load import load_tree, refusal
from generator.marks import DescriptionError
from generator.merge import FILES, ExtendsError, architectures, base, chain, files
from generator.rules import PAGES, Report, listed
from generator.rules import arch as arch_rules
from generator.rules import computed
from generator.rules import backend_whole, backends, bits, classes, copies, encodings, forms, instructions, neutral, operations, shown, stage1, stage2, sysregs, tables, traps
from generator.rules import legal, maps
from generator.rules import shape  # noqa: F401  (pages of the shape's rules)
from generator.rules.files import check_chain, check_files, kind_of
from generator.rules.view import Architecture, Neutral
from generator.spelling import correct
from generator.validate import bare, validate

SCHEMAS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "desc", "schema")
TOP = ("exits.yaml", "hal.yaml", "arch")
RULES = (arch_rules.check_arch, classes.check_classes, classes.check_subsets, classes.check_registers, bits.check_bits, encodings.check_encodings,
         arch_rules.check_controls, arch_rules.check_hooks, arch_rules.check_roles, backends.check_operations, operations.check_own_operations,
         backends.check_backend, backends.check_blocks, backend_whole.check_whole, traps.check_traps, instructions.check_instructions,
         tables.check_tables, computed.check_computed, shown.check_shown, copies.check_copies, sysregs.check_sysregs, stage2.check_stage2, stage1.check_stage1,
         arch_rules.check_entry, forms.check_forms, forms.check_beginnings, maps.check_maps,
         legal.check_legal)


def check(desc_dir):
    return load_and_check(desc_dir)[1]


def load_and_check(desc_dir, only=None, again=True):
    """The tree, and the errors found in it: without any, nothing has been taken out of the tree. `only`: of this architecture, and what it
    is made of. `again`: also when the same descriptions have been checked before."""
    report = Report()
    if not os.path.isdir(desc_dir):
        report.add(refusal(desc_dir, "", "E01", "there is no such folder"))
        return {}, report.sorted()
    if not any(os.path.exists(os.path.join(desc_dir, name)) for name in TOP):
        report.add(refusal(desc_dir, "", "E01", "there are no descriptions here", f"such a folder has {listed(TOP, last='and')}"))
        return {}, report.sorted()
    loaded = []
    tree = load_tree(desc_dir, loaded, needed(desc_dir, only))
    for diagnostic in loaded:
        report.add(diagnostic)
    stamp = memory.digest(tree) if not loaded else None
    if not again and stamp is not None and memory.known(stamp):
        return tree, []
    broken = {diagnostic.mark.source.rel for diagnostic in loaded}
    check_files(desc_dir, tree, broken, report)
    check_tree(desc_dir, tree, broken, report)
    if stamp is not None and not report.found:
        memory.remember(stamp)
    return tree, report.sorted()


def needed(desc_dir, only):
    """Which files say something of an architecture, its back ends among them; all of them where none is named, or where that cannot be told."""
    heads = load_tree(desc_dir, [], lambda rel: only is not None and rel.endswith("/arch.yaml"))
    spell(heads, Report())
    try:
        folders = chain(heads, only) if only in architectures(heads) else None
        folders = folders and [*folders, *(name for name in architectures(heads) if base(heads, name) == only)]
    except ExtendsError:
        folders = None
    return lambda rel: folders is None or not rel.startswith("arch/") or rel.split("/")[1] in folders


def checked_tree(desc_dir, only=None, again=False):
    tree, found = load_and_check(desc_dir, only, again)
    if found:
        raise DescriptionError(found)
    return tree


def explain(code):
    if code not in PAGES:
        return None
    title, text = PAGES[code]
    return f"{code}: {title}\n\n{text}\n"


@lru_cache(None)
def schema(kind):
    with open(os.path.join(SCHEMAS, f"{kind}.json"), encoding="utf-8") as file:
        return json.load(file)


def spell(tree, report):
    """Before anything is merged, or known of what builds on what."""
    for rel, root in tree.items():
        if kind_of(rel) is not None:
            correct(root, schema(kind_of(rel)), report)


def check_tree(desc_dir, tree, broken, report):
    spell(tree, report)
    for rel, root in tree.items():
        if kind_of(rel) is not None and not rel.startswith("arch/"):
            validate(root, schema(kind_of(rel)), report)
    common = Neutral(tree)
    neutral.check_neutral(tree, common, report)
    views = {}
    for name in sorted(architectures({**tree, **dict.fromkeys(broken)}), key=lambda name: base(tree, name) is not None):
        parts = check_chain(desc_dir, tree, broken, name, report)
        if parts is not None:
            check_architecture(tree, broken, name, parts, common, views, report)


def check_architecture(tree, broken, name, parts, common, views, report):
    """`views`: those checked before, a back end's base among them."""
    unread = {rel.rsplit("/", 1)[1] for rel in broken if rel.startswith("arch/") and rel.split("/")[1] in parts}
    merged = {file: root for file, root in files(tree, name).items() if file not in unread}
    head = merged.get("arch.yaml")
    alone = head is not None and bare(head, schema("arch"))
    for file, root in merged.items() if not alone else (("arch.yaml", head),):
        validate(root, schema(file.removesuffix(".yaml")), report)
    if alone or head is not None and "backend" in head.dropped - set(head.value):
        return
    view = views[name] = Architecture(name, merged, unread, common)
    if base(tree, name) is not None:
        if base(tree, name) not in views:
            return
        view.base = views[base(tree, name)]
        view.own = {file: tree[f"arch/{name}/{file}"] for file in FILES if f"arch/{name}/{file}" in tree}
    for rule in RULES:
        rule(view, report)
