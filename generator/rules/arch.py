# SPDX-License-Identifier: Apache-2.0
"""arch.yaml, controls.yaml and entry.yaml: what they name exists and fits."""
from generator.rules import page, suggest
from generator.rules.exprs import Scope, check_expression, parts
from generator.expr import Member, Name
from generator.rules.view import elements, items, reads, value

page("E30", "an unknown register", """The name is no register of this architecture's registers.yaml (families expanded: x{n} gives
    x0, x1 ...).""")
page("E31", "an unknown feature", "`when:` names one of the features of arch.yaml.")
page("E32", "an unknown function", """`call:` and `accessor:` name functions of the port, listed with their documentation in
    arch.yaml.""")
page("E36", "an unknown hook", "`hooks:` names hooks of desc/hal.yaml; the reference lists who calls each.")
page("E70", "a control value that cannot be", """`set:` and `when:` list one-bit fields; wider ones go to `value:`. A field has one
    value, and reserved fields have the one that registers.yaml gives them.""")
page("E75", "a register that cannot be read", """Expressions, probes and trap records take a register's value from where it is saved for
    the guest, or read the hardware from C: then the register's class needs a `c: read` idiom or an accessor.""")
page("E49", "a control that nothing begins with", """`begin: true` has the register begin with the value, when a back end's hy_<backend>_begin
    is called; an architecture without back ends writes its registers itself. `capability:` belongs to such a row.""")
page("E85", "a function in two roles", """Rules, record items, trapped registers and accessors call functions with different
    arguments, so a function of the port serves one of them: bool hy_<arch>_<name>(vcpu, record, items of its own) for a rule,
    uint64_t hy_<arch>_<name>(vcpu) for an item of the record, bool hy_<arch>_<name>(vcpu, key, write,
    gpr) for a trapped register, uint64_t hy_<arch>_<name>(encoding) and void hy_<arch>_<name>(encoding, value) for accessors.""")
page("E84", "general registers that cannot be", """`gpr:` has either prefix and count, or a list; the program counter and the others
    are registers too.""")

page("E114", "a pair of other registers", "`pairs:` of `gpr:` has general registers, the one with the upper half first.")
page("E47", "too many features", """All features of a CPU stand in one word of 64 bits; those of a back end behind its base's.""")

RULES = "trap rules"
WORD_OF_FEATURES = 64


def check_arch(arch, report):
    root = arch.files.get("arch.yaml")
    if root is None:
        return
    check_expression(root.get("word"), Scope(dict.fromkeys(arch.parameters), what="parameters"), report)
    for key in ("pc", "call_number", "entry_argument", "result"):
        arch.refer(root.get(key), "register", report, "E30")
    if root.get("enter") is not None:
        arch.refer(root.get("enter").get("word"), "register", report, "E30")
    for node in elements(root, "arguments"):
        arch.refer(node, "register", report, "E30")
    check_gpr(arch, root.get("gpr"), report)
    if root.get("advance") is not None:
        scope = Scope(arch.scope_names(), arch, "registers, features and parameters", arch.complete)
        check_expression(root.get("advance").get("when"), scope, report)
    check_needs(arch, root, report)
    room = WORD_OF_FEATURES
    for name, feature in (arch.features or {}).items():
        room -= value(feature, "bits") or 1
        if 0 > room >= -(value(feature, "bits") or 1):
            report.at_name("E47", feature, f"'{name}' has no place in the word of features", f"there are {WORD_OF_FEATURES} bits")
        scope = Scope(arch.scope_names(), arch, "registers and parameters", arch.complete)
        ast = check_expression(feature.get("probe"), scope, report)
        for part in parts(ast) if ast is not None else ():
            if type(part) in (Name, Member) and part.name in arch.registers:
                check_readable(arch.registers[part.name], feature.get("probe").at(part.at), report)


def check_needs(arch, root, report):
    """Asked of the hardware before anything of it is used."""
    scope = Scope({**dict.fromkeys(arch.parameters), **arch.control_names()}, arch, "registers, controls and parameters",
                  arch.complete and "controls.yaml" not in arch.broken)
    for _, need in items(root, "needs"):
        ast = check_expression(need.get("require"), scope, report)
        for part in parts(ast) if ast is not None else ():
            if type(part) in (Name, Member) and part.name in arch.registers and part.name not in scope.names:
                check_readable(arch.registers[part.name], need.get("require").at(part.at), report)


def check_readable(register, mark, report):
    cls = register.cls
    if cls is None or reads(register) or cls.get("memory") is not None:
        return
    report.error("E75", mark, f"'{register.name}' cannot be read from C", "give its class c: {read: ...}", [(cls, "the class is here")],
                 len(register.name))


def check_gpr(arch, gpr, report):
    if gpr is None or "registers.yaml" in arch.broken:
        return
    prefix, count, listed = (gpr.get(key) for key in ("prefix", "count", "list"))
    if (listed is None) == (prefix is None) or (count is None) != (prefix is None):
        report.at_name("E84", gpr, "general registers are either prefix and count, or a list")
        return
    for node in elements(gpr, "list"):
        arch.refer(node, "register", report, "E30")
    singles = [node.value for node in elements(gpr, "list")] or [f"{prefix.value}{index}" for index in range(count.value)]
    for node in [half for pair in elements(gpr, "pairs") for half in pair.value]:
        if node.value not in singles:
            report.error("E114", node, f"'{node.value}' is no general register", suggest(node.value, singles))
    zero = value(gpr, "zero")
    for index in range(count.value if count is not None else 0):
        if index != zero and f"{prefix.value}{index}" not in arch.registers:
            report.error("E30", count, f"there is no register '{prefix.value}{index}'",
                         "every general register but the zero register is described")
            return


def check_roles(arch, report):
    """Which rows call a function decides what it takes."""
    roles = {}  # function -> (role, node)
    for role, node in callers(arch):
        if arch.functions is not None and node.value in arch.functions:
            other = roles.setdefault(node.value, (role, node))
            if other[0] != role:
                report.error("E85", node, f"'{node.value}' serves {role} and {other[0]}", "give each a function of its own",
                             [(other[1].mark, f"it serves {other[0]} here")])
            elif role != RULES and arch.functions[node.value].get("items") is not None:
                report.error("E85", node, f"'{node.value}' has `items:` of the trap record and serves {role}", "only rules hand items on",
                             [(arch.functions[node.value].get("items"), "they are here")])


def callers(arch):
    for _, item in items(arch.files.get("traps.yaml"), "record"):
        if item.get("source") is not None and item.get("source").kind == "map" and item.get("source").get("call") is not None:
            yield "record items", item.get("source").get("call")
    for _, rule in items(arch.files.get("traps.yaml"), "rules"):
        if rule.get("call") is not None:
            yield RULES, rule.get("call")
    for section in ("registers", "ranges"):
        for _, row in items(arch.files.get("sysregs.yaml"), section):
            for side in ("read", "write"):
                if row.get(side) is not None and row.get(side).get("call") is not None:
                    yield "trapped registers", row.get(side).get("call")
    for cls in (arch.classes or {}).values():
        for side, node in items(cls, "accessor"):
            yield f"accessors that {side}", node
        if cls.get("asked") is not None and cls.get("asked").get("host") is not None:
            yield "what guests ask this CPU", cls.get("asked").get("host")


def check_hooks(arch, report):
    """`hooks:` of every row of every file."""
    for file in arch.files.values():
        for _, section in file.items():
            for _, row in section.items():
                for node in elements(row, "hooks"):
                    arch.refer(node, "hook", report, "E36")


def check_beginning(arch, name, control, report):
    """`begin:` is for a back end's own rows, `capability:` for what begins."""
    arch.refer(control.get("capability"), "register", report, "E30")
    for key in ("begin", "capability"):
        node = control.get(key)
        if node is not None and not control.damaged and (arch.base is None or value(control, "begin") is not True):
            report.at_name("E49", node, f"'{name}' is nothing that a back end begins with")


def check_controls(arch, report):
    for name, control in items(arch.files.get("controls.yaml"), "controls"):
        check_beginning(arch, name, control, report)
        arch.refer(control.get("register"), "register", report, "E30")
        register = arch.registers.get(value(control, "register"))
        if register is not None and register.node.get("fields") is None:
            report.error("E38", control.get("register"), f"register '{register.name}' has no fields", "describe its bits with fields:",
                         [(register.node, "the register is here")])
            register = None
        taken = {}
        settings = [(node.value, node, None) for node in elements(control, "set")]
        settings += [(field, node, node.value) for field, node in items(control, "value")]
        for field, node, number in settings:
            check_setting(register, field, node, number, taken, report)
        for feature, group in items(control, "when"):
            if arch.features is not None and feature not in arch.features:
                report.error("E31", control.get("when").key_mark(feature), f"unknown feature '{feature}'",
                             suggest(feature, arch.features), width=len(feature))
            more = [(field, node, node.value) for field, node in group.items()] or [(node.value, node, None) for node in group.value]
            for field, node, number in more:
                check_setting(register, field, node, number, dict(taken), report)


def overlaps(fields, name):
    """True for a field whose bits are another's too."""
    high, low = fields[name]
    return any(other != name and low <= span[0] and span[1] <= high for other, span in fields.items())


def check_setting(register, field, node, number, taken, report):
    """One field of a control value; `number` is None in a list of one-bit fields."""
    if register is None:
        return
    mark, width = (node.mark, len(str(field))) if number is None else (node.name_mark(), len(field))
    span = register.fields.get(field)
    described = register.node.get("fields").get(field)
    if described is None:
        report.error("E38", mark, f"register '{register.name}' has no field '{field}'", suggest(field, register.fields),
                     [(register.node, "the register is here")], width)
        return
    if field in taken:
        report.error("E70", mark, f"'{field}' has a value already", "", [(taken[field], "here")], width)
    taken[field] = mark
    if span is None or overlaps(register.fields, field):  # that is told; how wide it is meant to be is not known
        return
    bits = span[0] - span[1] + 1
    if number is None and bits > 1:
        report.error("E70", mark, f"'{field}' has {bits} bits", f"write value: {{{field}: ...}}", width=width)
    if number is not None and number >= 1 << bits:
        report.error("E45", node, f"{number:#x} has more than the {bits} bits of '{field}'")
    reserved = value(described, "reserved")
    wanted = 1 if number is None else number
    if reserved is not None and wanted != (reserved and (1 << bits) - 1):
        report.error("E70", mark, f"'{field}' is reserved as {reserved}", "", [(described, "here")], width)


def check_entry(arch, report):
    for name, rule in items(arch.files.get("entry.yaml"), "rules"):
        arch.refer(rule.get("register"), "register", report, "E30")
        arch.refer(rule.get("when"), "feature", report, "E31")
        scope = Scope(arch.scope_names(), arch, "registers, features and parameters", arch.complete)
        check_expression(rule.get("require"), scope, report)
