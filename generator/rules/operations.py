# SPDX-License-Identifier: Apache-2.0
"""Operations of a back end that its description carries out: what they name, and what they set."""
from generator.rules import page, suggest
from generator.rules.effects import check_sets
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import items, value

page("E135", "an operation that cannot be data", """A back end's `operations:` may say what one of its base's does: `names:` and `set:`,
    `when:` that has an effect, or `move:` for sets of registers, which needs an argument `sets`. Such an operation answers nothing, or a
    status, which is HY_OK.""")

DATA = ("names", "when", "move", "set", "attention")
NUMBERS = {"bool": 1, "u8": 8, "u16": 16, "u32": 32, "u64": 64, "phys": 64, "size": 64, "i64": 64}


def check_own_operations(arch, report):
    for name, node in items(arch.files.get("arch.yaml"), "operations") if arch.base is None else ():
        for key in DATA:
            if node.get(key) is not None:
                report.at_name("E135", node.get(key), f"'{key}' is for back ends to say", "here stands what all of them can do")
    if arch.base is None or not arch.base.complete:
        return
    known = dict(items(arch.base.files.get("arch.yaml"), "operations"))
    for name, node in items(arch.own.get("arch.yaml"), "operations"):
        if name not in known:
            report.at_name("E135", node, f"'{arch.base.name}' has no operation '{name}'", suggest(name, known))
            continue
        for key, part in node.items():
            if key not in DATA:
                report.at_name("E135", part, f"'{key}' of '{name}' is for '{arch.base.name}' to say", "", [(known[name], "here")])
        if value(known[name], "returns") not in (None, "void", "status"):
            report.at_name("E135", node, f"'{name}' answers more than that it is done", "", [(known[name], "here")])
        check_body(arch, known[name], node, report)


def check_body(arch, operation, node, report):
    """Expressions over arguments, names before them, registers, features and controls."""
    arguments = {name: value(part, "type") if part.kind == "map" else part.value for name, part in items(operation, "args")}
    if node.get("move") is not None and "sets" not in arguments:
        report.at_name("E135", node.get("move"), f"'{node.name}' has no argument 'sets'", "", [(operation, "the operation is here")])
    known = {name: NUMBERS[kind] for name, kind in arguments.items() if kind in NUMBERS}
    names = {**arch.control_names(), **arch.host_words(), **arch.scope_names(), **known}
    whole = operation.get("args") is None or not operation.get("args").damaged
    scope = Scope(names, arch, "arguments and registers", arch.complete and whole)
    for name, part in items(node, "names"):
        check_expression(part, scope, report)
        names[name] = None
    check_expression(node.get("when"), scope, report)
    check_sets(arch, node, scope, report)
