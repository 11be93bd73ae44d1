# SPDX-License-Identifier: Apache-2.0
"""Registers whose values are made ones that they take, that move all at once, and that are lent a value while others move."""
from generator.rules import page, suggest
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import items, number, value

page("E143", "an alignment that nothing keeps", """`align:` of a class is kept in the context, and so in every vCPU, as far as
    `context_align:` of arch.yaml goes.""")
page("E144", "a value that is loaded from nowhere", """`legal:` says what a register takes of a value in the context, before it is loaded from
    there: the register is switched at exit, bind or first use. Where it has several values, its `parts:` say it.""")
page("E145", "a value for the meantime that cannot be", """`meanwhile:` is a number, or the control whose value a register holds while the others of
    its group move. The control is the register's own, and the register says `restored_last:`, so that its own value is back in the end; or it
    is the host's beside what the hardware switches for guests (`switch: hardware` and `host: true`), and holds the value while one is bound.""")
page("E146", "parts that a register does not have", """`parts:` are values of a register with `count:`, each in one part, and each part says something of
    them: `reset:` or `legal:`.""")
page("E147", "half a way to move a register", """Idioms of a class that store or load all values of a register at once are two, `save:` and
    `restore:`, and such a class has no idioms for single values.""")

SWITCHED = ("exit", "bind", "lazy")


def check_legal(arch, report):
    for name, cls in (arch.classes or {}).items():
        check_class(arch, name, cls, report)
    scope = Scope({**arch.feature_names(), **dict.fromkeys(arch.parameters), "value": None}, what="value and features", complete=arch.complete)
    for key, node in items(arch.files.get("registers.yaml"), "registers"):
        several = (value(node, "count") or 1) > 1
        rows = [node, *(part for _, part in items(node, "parts"))]
        for row in rows:
            check_expression(row.get("legal"), scope, report)
            if row.get("legal") is not None and not node.damaged and (value(node, "switch") not in SWITCHED or several and row is node):
                said = "has several values" if several and row is node else "is in no group that is loaded"
                report.at_name("E144", row.get("legal"), f"'{key}' {said}", "", [(node, "the register is here")])
        check_parts(key, node, report)
        check_meanwhile(arch, key, node, report)


def check_class(arch, name, cls, report):
    align, most = cls.get("align"), value(arch.files.get("arch.yaml"), "context_align") or 8
    if align is not None and align.value > most and "arch.yaml" not in arch.broken:
        report.error("E143", align, f"class '{name}' begins every {align.value} bytes, the context every {most}", "arch.yaml: context_align")
    ways = dict(items(cls, "c"))
    whole = [key for key in ("save", "restore") if key in ways]
    single = [key for key in ("read", "write", "swap") if key in ways]
    if len(whole) == 1 or whole and single or "clobbers" in ways and not whole + single:
        report.at_name("E147", cls.get("c"), f"class '{name}' has {', '.join(sorted(ways))}", "save and restore, or read and write")


def check_parts(key, node, report):
    taken = {}
    for name, part in items(node, "parts"):
        at = part.get("at")
        span = (at.value, at.value) if at is not None and at.kind == "scalar" else tuple(item.value for item in at.value) if at is not None else None
        if span is None:
            continue
        if span[0] > span[1] or span[1] >= (value(node, "count") or 1) or (value(node, "count") or 1) == 1:
            report.error("E146", at, f"'{key}' has no such values", "at: NUMBER, or [first, last], below count:")
            continue
        if part.get("reset") is None and part.get("legal") is None:
            report.at_name("E146", part, f"'{name}' says nothing of '{key}'", "add reset: or legal:")
        for other, (first, last) in taken.items():
            if span[0] <= last and first <= span[1]:
                report.error("E146", at, f"'{name}' has values of '{other}'", "", [(node.get("parts").get(other), "it is here")])
                break
        taken[name] = span


def check_meanwhile(arch, key, node, report):
    named = node.get("meanwhile")
    if named is None:
        return
    controls = dict(items(arch.files.get("controls.yaml"), "controls"))
    control = controls.get(named.value)
    if isinstance(named.value, int):
        pass
    elif control is None and "controls.yaml" not in arch.broken and arch.base is None:
        report.error("E145", named, f"there is no control '{named.value}'", suggest(named.value, controls))
    elif control is not None and value(control, "register") != key:
        report.error("E145", named, f"'{named.value}' is a value of '{value(control, 'register')}'", "", [(control, "it is here")])
    if node.get("restored_last") is None and (value(node, "switch"), value(node, "host")) != ("hardware", True):
        report.at_name("E145", named, f"nothing gives '{key}' its own value back", "add restored_last: why others need it")
