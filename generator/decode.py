# SPDX-License-Identifier: Apache-2.0
"""./halyard decode: what a raw syndrome means, by the same rules that the generated decoder follows.

What only the hardware or the guest knows (other items of the record, registers) may be unknown here: a rule whose condition depends on
such a thing is listed as one that may match, and the search goes on.
"""

import re
from pathlib import Path

from generator.expr import Name, names
from generator.expr_text import text
from generator.interpret import evaluate
from generator.show import plain
from generator.views.c_names import of

ROOT = Path(__file__).resolve().parents[1]


def decode_value(arch, value, given):
    """Lines for people. `given` are further items of the record, and registers that rules ask for, by name."""
    numbers = {name: number for name, number in arch.parameters.items() if isinstance(number, int)}
    known = {**numbers, main_item(arch): value, **given}
    number = evaluate(arch.trap_class.value, lookup_in(known, None))
    yield f"{main_item(arch)} {value:#x}" + "".join(f", {name} {item:#x}" for name, item in given.items())
    if number is None:
        missing = [name for name in dict.fromkeys(node.name for node in names(arch.trap_class.value)) if name not in known]
        yield f"the class is {text(arch.trap_class.value)}: give {' '.join(f'{name}=VALUE' for name in missing)} too"
        return
    yield f"class {number:#x} ({class_name(arch, number)})"
    rules = candidates(arch, number, known)
    elsewhere = [rule for rule, sure in rules if rule.classes is None and not sure]
    rules = [(rule, sure) for rule, sure in rules if rule not in elsewhere]
    for form in dict.fromkeys(rule.format.name for rule, _ in rules if rule.format is not None):
        yield from format_lines(arch.formats[form], known)
    for rule, sure in rules:
        yield from rule_lines(arch, rule, sure, known)
    if not rules or not rules[-1][1]:
        yield ("otherwise " if rules else "") + "exit unknown: no rule matches"
    yield from (backend_line(backend, value) for backend in arch.backends)
    yield from open_items(arch, known)
    if elsewhere:
        yield "whatever the class: " + ", ".join(f"{rule.name} when {text(rule.when)}" for rule in elsewhere)


def open_items(arch, known):
    """What else of the record may be given."""
    names = [name for name, item in arch.record.items() if item.call is None and name not in known]
    if names:
        yield f"not given: {', '.join(names)}"


def backend_line(backend, value):
    """What a back end calls the code that its base hands on."""
    number = evaluate(backend.trap_class.value, lookup_in({main_item(backend): value}, None)) if backend.trap_class is not None else None
    name = "" if number is None else f" {class_name(backend, number)};"
    return f"back end {backend.name}:{name} ./halyard decode {backend.name} {value:#x} says more"


def main_item(arch):
    """The item of the record that a bare value is: the one called syndrome, or the first argument, or the first of all."""
    arguments = [name for name, item in arch.record.items() if item.source == "argument"]
    return "syndrome" if "syndrome" in arch.record else next(iter([*arguments, *arch.record]), "syndrome")


def class_name(arch, number):
    names = {int(str(key), 0): name for key, name in arch.trap_class.names.items()}
    for rule in arch.rules:
        for mine in rule.classes or ():
            names.setdefault(mine, rule.name)
    return names.get(number, "no name")


def lookup_in(known, form):
    """What a name stands for: a number, a slice of the format, or None."""
    def lookup(node):
        if not isinstance(node, Name):
            return None
        if node.name in known:
            return known[node.name]
        return form.names.get(node.name) if form is not None else None
    return lookup


def candidates(arch, number, known):
    """[(rule, sure)] up to the first rule that surely matches; likely rules come first, as in the decoder."""
    found = []
    for rule in sorted(arch.rules, key=lambda rule: not rule.likely):
        if rule.classes is not None and number not in rule.classes:
            continue
        holds = 1 if rule.when is None else evaluate(rule.when, lookup_in(known, rule.format))
        if holds != 0:
            found.append((rule, holds is not None))
        if holds:
            break
    return found


def format_lines(form, known):
    yield f"  {form.name}:"
    for name, ast in form.names.items():
        value = evaluate(ast, lookup_in(known, form))
        yield f'    {name:<14} = {f"{value:#x}" if value is not None else "?":<12} {text(ast)}'


def rule_lines(arch, rule, sure, known):
    condition = "" if sure else f" when {text(rule.when)}"
    yield f"rule {rule.name}{condition}: {' '.join(rule.doc.split())} ({rule.ref})"
    yield f"  {rule.where}"
    lookup = lookup_in(known, rule.format)
    for place, value in rule.sets:
        yield f"  sets {text(place)} = {result(value, lookup)}"
    if rule.exit is not None:
        payload = [f"{name}={result(ast, lookup)}" for name, ast in rule.payload.items()]
        payload += [f"{name}=(hook {hook})" for name, hook in rule.hook.items()]
        yield f"  exit {rule.exit}" + (f" {{{', '.join(payload)}}}" if payload else "")
    elif rule.fault is not None:
        yield f"  the guest takes a fault: {rule.fault}"
    elif rule.operation is not None:
        yield f"  handled by the back end in use: {rule.operation}"
    elif rule.call is not None:
        given = ", ".join(f"{name}={result(ast, lookup)}" for name, ast in rule.given.items())
        owner = of(arch, rule.call, "functions")
        function = f"{owner.prefix}_{rule.call}"
        yield f"  handled by {function}" + (f" with {given}" if given else "") + defined_in(owner.name, function)
    else:
        yield from sysreg_lines(arch, rule, known)
    if rule.advance is not None:
        yield f"  pc + {result(rule.advance, lookup)}"


def defined_in(arch, function):
    """The file that defines a function: written for the architecture, or generated. Nothing where there is no such checkout."""
    definition = re.compile(rf"^\w[^;=]*\b{function}\([^;]*$", re.MULTILINE)
    for path in (path for folder in ("runtime/arch", "generated") for path in sorted((ROOT / folder / arch).glob("*.c"))):
        if definition.search(path.read_text(encoding="utf-8")):
            return f"  {path.relative_to(ROOT)}"
    return ""


def expressions(rule):
    """Whatever a rule computes."""
    parts = [rule.when, rule.advance, *(value for _, value in rule.sets), *rule.payload.values(), *rule.given.values()]
    return [part for part in [*parts, *(rule.sysreg or {}).values()] if part is not None]


def asked_for(asts, form, known):
    """The names that expressions depend on, through the slices of a format, and whose values are not known."""
    found, todo = [], list(asts)
    while todo:
        for node in names(todo.pop(0)):
            inner = form.names.get(node.name) if form is not None else None
            if inner is not None:
                todo.append(inner)
            elif isinstance(node, Name) and node.name not in known and node.name not in found:
                found.append(node.name)
    return found


def items(arch):
    """What may be given: the items of the record, then the other names that its rules ask for."""
    asked = [name for rule in arch.rules for name in asked_for(expressions(rule), rule.format, {**arch.record, **arch.parameters})]
    return [*arch.record, *dict.fromkeys(asked)]


def sysreg_lines(arch, rule, known):
    lookup = lookup_in(known, rule.format)
    key, write = (evaluate(rule.sysreg[part], lookup) for part in ("key", "write"))
    if None in (key, write):
        missing = asked_for((rule.sysreg["key"], rule.sysreg["write"]), rule.format, known)
        yield f"  answered by the trapped registers: give {' '.join(f'{name}=VALUE' for name in missing)} too"
        return
    read = evaluate(rule.sysreg["read"], lookup) if "read" in rule.sysreg else not write
    sysregs = arch.sysregs or arch.base.sysregs
    row, register = trapped(sysregs, key), rule.sysreg["gpr"]
    pair = getattr(register, "name", None) in arch.parameters
    register = text(register) if pair else result(register, lookup)
    sides = [side for side, does in (("read", read), ("write", write)) if does]
    said = " and ".join({"read": "read of", "write": "write to"}[side] for side in sides)
    yield f"  {said} {row.name if row else 'a register that is not listed'}, key {key:#x}, general register {register}"
    for side in sides:
        yield f"  {side}: {plain(getattr(row, side) if row else sysregs.default[side])}" + (f"  {row.where}" if row else "")


def trapped(sysregs, key):
    from generator.views.sysreg_ranges import intervals
    return next((row for first, last, row in intervals(sysregs) if first <= key <= last), None)


def result(ast, lookup):
    value = evaluate(ast, lookup)
    return text(ast) if value is None else str(value) if value < 10 else f"{value:#x}"
