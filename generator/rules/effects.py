# SPDX-License-Identifier: Apache-2.0
"""What rows of traps.yaml do beside reporting: arguments of functions, registers that change, and what every exit does first."""
from generator.expr import ExprError, Gpr, Member, Name, parse
from generator.rules import listed, page, suggest
from generator.rules.exprs import Scope, check_expression, constant, parts
from generator.rules.view import elements, items, value

page("E130", "an argument without a value", """`items:` of a function of arch.yaml are its arguments. A rule that calls it gives each of them
    by `with:`; what it does not give is the item of the record that has this name.""")
page("E131", "an argument that the function does not have", """`with:` gives the arguments of the function that `call:` names, which its `items:`
    list, or of an `operation:`. It goes with these alone.""")
page("E132", "what a row cannot set", """`set:` changes registers, or fields of them as register.field, or "gpr(e)": those that C
    writes where a guest is bound. Registers that are read only, that only assembly moves, or that have several values are none. A number
    has no more bits than what it is written to.""")
page("E133", "rows before rules that come first", """`before:` is done at every exit, before the rules. Rules with `likely: true` are tried
    before everything else, so that a description has either.""")
page("E134", "an answer of the port before the rules", """Rows of `before:` are looked at after every exit. They cannot depend on an item whose
    source is a function of the port: such an item is read by the rules that need it.""")

page("E136", "an operation that no back end has", """`operation:` of a rule names one of `operations:` of arch.yaml, which the back end
    in use carries out. It answers a bool, true where nothing is left to report, and gets the vCPU and what `with:` or the record has of its
    arguments' names. A back end's own rules name none.""")


def check_with(arch, rule, scope, report):
    """`call:` or `operation:`, and the values of its arguments."""
    call, given = rule.get("call") or rule.get("operation"), rule.get("with")
    function = operation_of(arch, rule, report) or (arch.functions or {}).get(value(rule, "call"))
    wanted = [node.value for node in elements(function, "items")] or [name for name, _ in items(function, "args")][1:]
    for key, node in items(rule, "with"):
        check_expression(node, scope, report)
        if call is None or function is not None and key not in wanted:
            said = f"'{call.value}' has no argument '{key}'" if call is not None else "arguments without a function"
            report.at_name("E131", node, said, suggest(key, wanted) or (f"it has {listed(wanted)}" if wanted else ""),
                           [(function, "the function is here")] if function is not None else [])
    if given is not None and given.damaged or arch.record is None:
        return
    missing = [name for name in wanted if name not in arch.record and name not in dict(items(rule, "with"))]
    if missing:
        report.error("E130", call, f"nothing says what {listed(missing)} of '{call.value}' is", "add with: {...}",
                     [(function, "the function is here")])


def operation_of(arch, rule, report):
    """What the back end in use does, when a rule says so."""
    node, known = rule.get("operation"), dict(items(arch.files.get("arch.yaml"), "operations"))
    found = known.get(node.value) if node is not None and arch.base is None else None
    if node is not None and arch.complete and (found is None or value(found, "returns") != "bool"):
        report.error("E136", node, f"there is no operation '{node.value}' that answers whether an exit is handled", suggest(node.value, known))
    return found


def check_sets(arch, row, scope, report):
    for key, node in items(row, "set"):
        ast = check_expression(node, scope, report)
        target = parsed(key, node, report)
        if type(target) is Gpr:
            if not all(known(part, scope) for part in parts(target.index)):
                report.at_name("E132", node, "the number of a general register has an unknown name")
        elif target is not None:
            check_target(arch, target, node, constant(ast), report)


def known(part, scope):
    return type(part) not in (Name, Member) or scope.widths(part.name)[0] or not scope.complete


def parsed(key, node, report):
    """What is set, as a tree; None after an error."""
    try:
        target = parse(key)
    except ExprError:
        target = None
    if type(target) in (Name, Member, Gpr):
        return target
    report.at_name("E132", node, f"'{key}' is nothing that can be set", "a register, register.field, or gpr(e)")
    return None


def check_target(arch, target, node, number, report):
    register = arch.registers.get(target.name)
    if register is None:
        if arch.complete:
            report.at_name("E30", node, f"unknown register '{target.name}'", suggest(target.name, arch.registers))
        return
    field = register.fields.get(target.field) if type(target) is Member else None
    if type(target) is Member and field is None:
        report.at_name("E38", node, f"register '{register.name}' has no field '{target.field}'", suggest(target.field, register.fields))
    elif not can_be_set(register):
        report.at_name("E132", node, f"'{register.name}' cannot be set", "", [(register.node, "the register is here")])
    bits = field[0] - field[1] + 1 if field is not None else register.width
    if number is not None and bits is not None and number >> bits:
        report.error("E132", node, f"{number:#x} has more than the {bits} bits of '{node.name}'")


def can_be_set(register):
    """One value that C can write where a guest is bound."""
    cls, switch = register.cls, value(register.node, "switch")
    if cls is None:
        return True
    if value(register.node, "access") == "ro" and any(cls.get(key) is not None for key in ("c", "accessor", "memory")):
        return False
    if (value(register.node, "count") or 1) != 1 or (register.width or 0) > 64:
        return False
    if cls.get("memory") is not None or switch == "exit" or not any(cls.get(key) is not None for key in ("asm", "c", "accessor")):
        return True
    return any(value(cls.get(way), "write") is not None for way in ("c", "accessor"))


def check_before(arch, root, names, report):
    """Rows that every exit does first."""
    likely = [node for _, rule in items(root, "rules") if (node := rule.get("likely")) is not None and node.value is True]
    if items(root, "before") and likely:
        report.at_name("E133", root.get("before"), "this description has likely rules", "", [(likely[0], "here")])
    scope = Scope(names, arch, "record items and registers", arch.complete)
    asked = {name for name, item in (arch.record or {}).items() if item.get("source") is not None and item.get("source").kind == "map"}
    for _, row in items(root, "before"):
        for node in [row.get("when"), *(node for _, node in items(row, "set"))]:
            ast = check_expression(node, scope, report)
            for part in parts(ast) if ast is not None else ():
                if type(part) is Name and part.name in asked:
                    report.error("E134", node.at(part.at), f"'{part.name}' is answered by a function of the port", "",
                                 [(arch.record[part.name], "it is described here")], len(part.name))
        check_sets(arch, row, scope, report)
