# SPDX-License-Identifier: Apache-2.0
"""exits.yaml, hal.yaml and abi/*.yaml: numbers are unique, names refer to what exists, defaults fit."""
import re

from generator.rules import page, suggest
from generator.rules.view import items, value

page("E39", "an unknown group", "A hook belongs to one of the `groups:` of hal.yaml.")
page("E64", "a number given twice", "Two exits have the same value. Values are ABI: the one that was there first keeps it.")
page("E65", "an id given twice", "Two calls have the same id, so the guest cannot say which it means.")
page("E78", "a default that does not fit", """What the library does without the hook: an integer for numbers, true or false for
    bool, HY_OK or HY_E_... for status, the name of a constant for phys and pointer, `nothing` for void, and nothing else.""")
page("E83", "not exactly one of id and ids", """A call has `id:` where one number serves all callers, or `ids: {32: ..., 64: ...}`
    by the caller's width.""")
page("E86", "an unknown extension", "A call belongs to one of the `extensions:` of its file.")
page("E87", "a call without its pair of ids", """In a file with `extensions:` every call says its `extension:` and its `id:` there. The only
    call of an extension may do without an id: it is called whatever the second number is.""")

DEFAULTS = {
    "void": r"nothing", "bool": r"true|false", "u32": r"[0-9]+|HY_[A-Z0-9_]+", "u64": r"[0-9]+|HY_[A-Z0-9_]+",
    "i64": r"-?[0-9]+|HY_[A-Z0-9_]+", "size": r"[0-9]+", "phys": r"[0-9]+|HY_[A-Z0-9_]+", "pointer": r"NULL", "const_pointer": r"NULL",
    "status": r"HY_OK|HY_E_[A-Z0-9_]+",
}


def check_neutral(tree, neutral, report):
    check_exits(neutral, report)
    check_hal(tree, neutral, report)
    for rel, root in tree.items():
        if rel.startswith("abi/"):
            check_abi(root, neutral, report)


def check_exits(neutral, report):
    taken = {}
    for name, row in (neutral.exits or {}).items():
        number = row.get("value")
        if number is None:
            continue
        other = taken.setdefault(number.value, number)
        if other is not number:
            report.error("E64", number, f"'{name}' has the value of '{other.parent.name}'", "", [(other.mark, "which is here")])


def check_hal(tree, neutral, report):
    groups = dict(items(tree.get("hal.yaml"), "groups"))
    for name, hook in (neutral.hooks or {}).items():
        group = hook.get("group")
        if group is not None and group.value not in groups:
            report.error("E39", group, f"unknown group '{group.value}'", suggest(group.value, groups))
        check_default(name, hook, report)


def check_default(name, hook, report):
    obligation = hook.get("obligation")
    default = obligation.get("default") if obligation is not None else None
    kind = value(hook.get("returns"), "type")
    if default is not None and kind in DEFAULTS and not re.fullmatch(DEFAULTS[kind], str(default.value)):
        hint = "write nothing" if kind == "void" else suggest(default.value,
                                                              ["true", "false", "HY_OK", "NULL"]) or "see ./halyard explain E78"
        report.error("E78", default, f"'{default.value}' is no {kind} for '{name}' to answer", hint)


def check_abi(root, neutral, report):
    extensions = dict(items(root, "extensions"))
    check_extension_ids(extensions, report)
    taken = {}
    for name, row in items(root, "functions"):
        if root.get("extensions") is None and row.get("extension") is None:
            check_single_id(name, row, report)
        else:
            check_pair(name, row, root, extensions, report)
        for node in ids_of(row):
            other = taken.setdefault((value(row, "extension"), node.value), (name, node))
            if other[1] is not node:
                report.error("E65", node, f"'{name}' has the id of '{other[0]}'", "", [(other[1].mark, "which is here")])
        target = row.get("exit")
        if target is not None and neutral.exits is not None and target.value not in neutral.exits:
            report.error("E33", target, f"unknown exit '{target.value}'", suggest(target.value, neutral.exits))


def ids_of(row):
    """The nodes of a call's numbers, one for each width."""
    return [node for node in [row.get("id")] + [node for _, node in items(row, "ids")] if node is not None]


def check_single_id(name, row, report):
    if (row.get("id") is None) == (row.get("ids") is None):
        report.at_name("E83", row, f"'{name}' has {'both id and ids' if row.get('ids') is not None else 'no id'}")


def check_extension_ids(extensions, report):
    taken = {}
    for name, row in extensions.items():
        number = row.get("id")
        if number is not None:
            other = taken.setdefault(number.value, number)
            if other is not number:
                report.error("E65", number, f"'{name}' has the id of '{other.parent.name}'", "", [(other.mark, "which is here")])


def check_pair(name, row, root, extensions, report):
    extension = row.get("extension")
    if extension is None or row.get("ids") is not None:
        report.at_name("E87", row, f"'{name}' has {'no extension' if extension is None else 'ids by width'}")
    elif extension.value not in extensions:
        report.error("E86", extension, f"unknown extension '{extension.value}'", suggest(extension.value, extensions))
    elif row.get("id") is None and sum(value(other, "extension") == extension.value for _, other in items(root, "functions")) > 1:
        report.at_name("E87", row, f"'{name}' has no id, and is not the only call of '{extension.value}'")
