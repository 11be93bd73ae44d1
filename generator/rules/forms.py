# SPDX-License-Identifier: Apache-2.0
"""`form:` of registers: what a register is follows from what is kept of it."""
from generator.expr import ExprError, names, parse
from generator.rules import page, suggest
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import composed, form_of, items, number, reads, value, writes

page("E120", "a form that cannot be", """`form:` says how what a register is follows from what is kept. Where its class moves the register,
    `read:` is an expression over `raw`, what the class moves, and `write:` says what is moved instead, over `value` and `raw`. Where its
    class moves nothing, the register consists of others: `read:` names them, and `write: {REGISTER: EXPRESSION}` writes them in order. Forms
    are C's: a class with idioms of the world switch has none.""")
page("E121", "a register that stands upon itself", """The form of a register names other registers, and theirs name others; none leads back to
    it.""")
page("E122", "a register that a form cannot reach", """A form, or what a register begins with, is computed of what C can read at that moment:
    registers that idioms, functions or other forms read, and in a block what stands in the same block. What it writes has to be writable
    in the same way.""")
page("E123", "nothing that begins with a value", """`begin:` of a back end's own row, `switch: hardware`, is written by hy_<backend>_begin; that
    of a row of group host by hy_<arch>_begin_host, for as long as the CPU is enabled. Guests' registers have `reset:`.""")


def check_forms(arch, report):
    seen = set()
    for name, register in arch.registers.items():
        node = form_of(register)
        if node is not None:
            check_form(arch, name, register, node, report if id(node) not in seen else Silent())
            seen.add(id(node))
    for name, register in arch.registers.items():
        node = form_of(register)
        if node is not None and name in reached(arch, name):
            report.at_name("E121", node, f"'{name}' stands upon itself", "", [(register.node, "the register is here")])


class Silent:
    """The form of a class is told about once."""

    def error(self, *args, **kwargs):
        pass

    at_name = error


def raw_bits(arch, register):
    """What the class moves."""
    return register.width if value(register.cls, "memory") else number(register.cls.get("width"), arch.parameters)


def check_form(arch, name, register, node, report):
    if register.cls is None:
        return
    write, whole = node.get("write"), composed(register)
    if register.cls.get("asm") is not None:
        report.at_name("E120", node, f"instructions of the world switch move '{name}' as it is", "",
                       [(register.cls.get("asm"), "here")])
    known = {} if whole else {"raw": raw_bits(arch, register)}
    scopes = {"read": Scope(dict.fromkeys(arch.parameters) | known, arch, "registers and parameters", arch.complete)}
    scopes["write"] = Scope({**scopes["read"].names, "value": None}, arch, "value, registers and parameters", arch.complete)
    parts = items(node, "write") if write is not None and write.kind == "map" else []
    if write is not None and whole != (write.kind == "map"):
        report.at_name("E120", write, f"'{name}' {'consists of others' if whole else 'is moved by its class'}",
                       "write: {REGISTER: EXPRESSION}" if whole else "write: EXPRESSION of `value` and `raw`")
    for key, direction in (("read", "save"), ("write", "restore")):
        one_way = register.node.get("restore_only" if key == "read" else "save_only") is not None
        if whole and value(register.node, "switch") in ("exit", "bind", "lazy") and not one_way and node.get(key) is None:
            report.at_name("E73", node, f"'{name}' is switched, but its form does not say how to {direction} it", f"add {key}: to the form")
    check_value(arch, register, node.get("read"), scopes["read"], report)
    if write is not None and write.kind == "scalar":
        check_value(arch, register, write, scopes["write"], report)
    for target, part in parts:
        check_value(arch, register, part, scopes["write"], report)
        check_target(arch, target, part, report)


def check_value(arch, register, node, scope, report):
    ast = check_expression(node, scope, report)
    for part in names(ast) if ast is not None else ():
        other = arch.registers.get(part.name) if part.name not in scope.names else None
        if other is not None and not reads(other) and not beside(register, other):
            unreadable(other, node.at(part.at), report)


def beside(register, other):
    memory = value(register.cls, "memory")
    return memory is not None and other is not register and value(other.cls, "memory") == memory


def check_target(arch, target, node, report):
    other = arch.registers.get(target)
    if other is None and arch.complete:
        report.error("E30", node.name_mark(), f"unknown register '{target}'", suggest(target, arch.registers), width=len(target))
    elif other is not None and not writes(other):
        report.error("E122", node.name_mark(), f"'{target}' is nothing that C could write", "",
                     [(other.node, "the register is here")], len(target))


def reached(arch, name):
    """Registers upon which one stands."""
    found, todo = set(), [name]
    while todo:
        node = form_of(arch.registers[todo.pop()])
        for other in used(node) if node is not None else ():
            if other in arch.registers and other not in found:
                found.add(other)
                todo.append(other)
    return found


def used(node):
    write = node.get("write")
    asts = [node.get("read"), *(child for _, child in items(node, "write"))]
    asts += [write] if write is not None and write.kind == "scalar" else []
    for child in asts:
        try:
            yield from (part.name for part in names(parse(child.value))) if child is not None else ()
        except ExprError:
            continue
    yield from (target for target, _ in items(node, "write"))


def check_beginnings(arch, report):
    """`begin:` of a register that is no guest's."""
    names_ = {**arch.scope_names(), **arch.control_names(), "frames": None}
    scope = Scope(names_, arch, "registers, features, controls and `frames`", arch.complete)
    told = set()
    for name, register in arch.registers.items():
        node = register.node.get("begin")
        if node is None or id(node) in told or arch.base is not None and name in arch.base.registers:
            continue
        told.add(id(node))
        ast = check_expression(node, scope, report)
        for part in names(ast) if ast is not None else ():
            if part.name in arch.registers and part.name not in scope.names:
                check_read(arch.registers[part.name], node.at(part.at), report)
        if not register.node.damaged and not begins(arch, register):
            report.at_name("E123", node, f"'{name}' does not begin with anything",
                           "a back end's own row of group hardware, or one of group host that C writes")
        for other in ("reset", "reset_from"):
            if register.node.get(other) is not None:
                report.at_name("E76", node, f"'{name}' has two values to begin with", "",
                               [(register.node.get(other), "the other one is here")])


def begins(arch, register):
    switch = value(register.node, "switch")
    return switch == "hardware" and arch.base is not None or switch == "host" and writes(register)


def check_read(register, mark, report):
    switch = value(register.node, "switch")
    if not reads(register) and (value(register.cls, "memory") is None or switch != "hardware"):
        unreadable(register, mark, report)


def unreadable(register, mark, report):
    report.error("E122", mark, f"'{register.name}' is nothing that C could read here", "",
                 [(register.node, "the register is here")], len(register.name))
