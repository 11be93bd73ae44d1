# SPDX-License-Identifier: Apache-2.0
"""The reference pages: what the host provides, and what each architecture describes."""

from itertools import groupby

from generator.decode import class_name
from generator.expr_text import text
from generator.model.common import Hex
from generator.show import plain
from generator.views.c_names import of, sources
from generator.views.hal import hal_view
from generator.views.layout import GROUPS
from generator.views.output import Output
from generator.views.tables import choice

TITLES = dict(GROUPS) | {"hardware": "By the hardware, in a structure that memory holds.",
                         "host": "The host's own, from enable to disable."}


def outputs(model):
    yield Output("docs/hal.md", "hal.md.j2", hal_page(model))
    for arch in model.described:
        yield Output(f"docs/{arch.name}.md", "arch.md.j2", arch_page(arch))


def hal_page(model):
    view = hal_view(model)
    for hook in view["hooks"]:
        hook["obligation"] = "mandatory" if hook["mandatory"] else f"optional; without it: {_without(hook)}"
        hook["static"] = f"{hook['typed']}hy_hal_{hook['name']}({hook['parameters']})"
        hook["member"] = f"{hook['typed']}(*{hook['name']})({hook['table_parameters']})"
    return view | {"sources": "desc/hal.yaml"}


def _without(hook):
    return "nothing happens" if hook["default"] is None else f"answers `{hook['default']}`"


def arch_page(arch):
    return {
        "arch": arch, "sources": sources(arch, *sorted(arch.files)),
        "groups": [{"title": title.rstrip(".") if name != "none" else "Not switched", "rows": rows}
                   for name, title in TITLES.items() if (rows := register_rows(arch, name))],
        "rules": [rule_row(arch, rule) for rule in arch.rules],
        "trapped": [row_of(arch, row) for row in (*arch.sysregs.registers, *arch.sysregs.direct, *arch.sysregs.ranges)] if arch.sysregs else [],
        "patterns": [[code(row.name), code(pattern(row)), cell(row.doc), cell(row.ref)] for row in arch.instructions],
        "tables": [{"name": table.name, "doc": cell(table.doc), "ref": cell(table.ref), "rows": [table_row(arch, row) for row in table.rows]}
                   for table in arch.tables.values()],
        "controls": [[code(row.name), code(row.register.name), bits(row), cell(row.doc)] for row in arch.controls],
        "features": [[code(name), code(text(row.probe)), cell(row.doc), cell(row.ref)] for name, row in arch.features.items()
                     if of(arch, name, "features") is arch],
        "needs": [[code(name), code(text(row.require)), cell(row.doc), cell(row.ref)] for name, row in arch.needs.items()],
        "entry": [[str(row.number), code(row.name), code(text(row.require)), cell(row.doc), cell(row.ref)] for row in arch.entry],
    }


def register_rows(arch, group):
    """A row for each register of a switch group; a family is one row."""
    rows = []
    for _, members in groupby([register for register in arch.own() if register.switch == group], key=lambda register: register.family or register.name):
        members = list(members)
        first, last = members[0], members[-1]
        name = code(first.name) if first is last else f"{code(first.name)} to {code(last.name)}"
        encoding = place(first) if first is last else ""
        when = code(text(first.when)) if first.when is not None else ""
        rows.append([name, encoding, str(first.width), when, cell(first.doc), cell(first.ref)])
    return rows


def place(register):
    """Where an instruction or a structure has a register, in the numbers of the description."""
    if register.cls.memory:
        return f"+{register.offset:#x}" if register.offset is not None else ""
    if register.encoding is None:
        return ""
    said, _ = register.values.get("encoding", ((), None))
    return " ".join(map(str, said if all(isinstance(part, int) for part in said) and len(said) else register.encoding))


def rule_row(arch, rule):
    classes = "any" if rule.classes is None else ", ".join(f"{number:#04x} {class_name(arch, number)}" for number in rule.classes)
    return [cell(classes), code(text(rule.when)) if rule.when is not None else "", outcome(rule),
            "" if rule.advance is None else code(text(rule.advance)), cell(rule.doc)]


def outcome(rule):
    """What becomes of an exit, and what changes before."""
    changed = "; ".join(f"`{cell(text(place))} = {cell(text(value))}`" for place, value in rule.sets)
    given = ", ".join(f"{name}={cell(text(ast))}" for name, ast in rule.given.items())
    if rule.exit is not None:
        said = f"exit `{rule.exit}`"
    elif rule.operation is not None:
        said = f"the back end's `{rule.operation}`"
    elif rule.call is not None:
        said = f"`{rule.call}({given})`" if given else f"`{rule.call}`"
    else:
        said = f"fault: {rule.fault}" if rule.fault is not None else "trapped register"
    return f"{changed}; {said}" if changed else said


def row_of(arch, row):
    said, _ = row.values.get("encoding", ((), None))
    kinds = [type(part[0] if isinstance(part, list) else part) for part in said]
    parts = [[kind(bound) if kind is Hex else bound for bound in part] for part, kind in zip(row.parts, kinds)] or row.parts
    encoding = " ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)
    when = "" if row.when is None else code(text(row.when))
    return [code(row.name), encoding, when, *(("direct", "direct") if row.direct else (code(plain(row.read)), code(plain(row.write)))), cell(row.doc)]


def table_row(arch, row):
    said = " ".join(f"{name}={choice(arch, name, value)}" for name, value in row.attributes.items() if value)
    return [code(row.name), stretches(row.places), code(said), cell(row.doc), cell(row.ref)]


def stretches(places):
    """Places of a table, neighbours as first to last."""
    found = []
    for place in sorted(places):
        if found and place == found[-1][1] + 1:
            found[-1][1] = place
        else:
            found.append([place, place])
    return ", ".join(f"{first:#04x}" if first == last else f"{first:#04x} to {last:#04x}" for first, last in found)


def pattern(row):
    """Mask and match from the highest bit: fixed bits as they are, others as dots."""
    return "".join("." if not row.mask >> bit & 1 else str(row.match >> bit & 1) for bit in range(row.width - 1, -1, -1))


def bits(control):
    words = [field.name if value == field.mask >> field.lsb else f"{field.name}={value}" for field, value in control.bits]
    for feature, more in control.when:
        words += [f"{field.name} (with {feature})" for field, _ in more]
    return code(" ".join(words))


def code(words):
    """Text in a cell of a table, as code."""
    return f"`{cell(words)}`" if words else ""


def cell(words):
    """Prose in a cell of a table."""
    return " ".join(str(words).split()).replace("|", "\\|")
