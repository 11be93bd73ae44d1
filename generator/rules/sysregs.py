# SPDX-License-Identifier: Apache-2.0
"""sysregs.yaml: encodings are those of a class, each once, and what an access does is possible."""
from generator.merge import family
from generator.rules import page, suggest
from generator.rules.classes import check_repeat
from generator.rules.encodings import encode
from generator.rules.exprs import Scope, check_expression
from generator.rules.traps import check_payload
from generator.rules.view import elements, encoding_parts, items, value

page("E71", "an access that cannot be answered so", """A read answers a constant, undefined, exit, context, {context: R}, {host:
    [FIELDS], value: {FIELD: N}}, {computed: E}, {exit: E, payload: {}} or {call: F}. A write does undefined, ignore, exit, context, {context: R, require:
    E, take: [FIELDS], computed: E}, {exit: E, payload: {}} or {call: F}. A map has one of these.""")
page("E48", "no way to a register that a back end keeps", """Where back ends keep the guest's own registers while it is bound, an access to one
    has the operations `save` and `load` of arch.yaml bring its set into the context and back: args {vcpu: vcpu, sets: u32}.""")
page("E72", "overlapping ranges", """Two ranges contain the same encoding, so which of them answers would be chance. A single
    register within a range wins over it.""")
page("E113", "a write that nobody can do so", """`writes:` names functions of arch.yaml whose one argument, by `items: [value]`, is what is written: rules
    call them for an instruction that moves this register alone.""")

KINDS = ("host", "context", "computed", "call", "exit")


def check_sysregs(arch, report):
    root = arch.files.get("sysregs.yaml")
    if root is None:
        return
    cls = arch.refer(root.get("class"), "class", report, "E37")
    parts = cls.get("encoding") if cls is not None else None
    if cls is not None and parts is None:
        report.error("E56", root.get("class"), f"class '{value(root, 'class')}' has no encoding")
    for key in ("read", "write"):
        check_action(arch, "the default", root.get("default"), key, None, report)
    taken = {}
    for key, row in items(root, "registers"):
        check_row(arch, key, row, parts, taken, report)
    for key, row in items(root, "writes"):
        check_named_write(arch, key, row, report)
    ranges = []
    for key, row in items(root, "ranges"):
        check_range(key, row, parts, ranges, report)
        for side in ("read", "write"):
            check_action(arch, key, row, side, None, report)


def check_row(arch, key, row, parts, taken, report):
    arch.refer(row.get("when"), "feature", report, "E31")
    check_repeat(key, row, report)
    node = row.get("encoding")
    try:
        members = family(key, row)
    except (TypeError, ValueError):
        members = []
    for name, letters in members:
        if node is not None and parts is not None:
            number = encode(node, evaluated(node, name, letters, row, report), parts, name, report)
            if number is not None:
                note_encoding(arch, name, row, node, number, taken, report)
        for side in ("read", "write"):
            check_action(arch, name, row, side, arch.registers.get(name), report)


def evaluated(node, name, letters, row, report):
    scope = Scope(dict.fromkeys(letters), what="letters of repeat")
    for part in node.value:
        if isinstance(part.value, str):
            check_expression(part, scope, report)
    return encoding_parts(node, letters)


def note_encoding(arch, name, row, node, number, taken, report):
    for side in ("r", "w"):
        other = taken.setdefault((number, side), (name, node))
        if other[0] != name or other[1] is not node:
            report.error("E54", node, f"'{name}' has the encoding of '{other[0]}'", "", [(other[1].mark, f"'{other[0]}' is here")])
            return
    described = arch.registers.get(name)
    if described is None or described.node.get("encoding") is None:
        return
    if value(described.node, "class") != value(arch.files["sysregs.yaml"], "class"):
        return
    there = encoding_parts(described.node.get("encoding"), described.letters)
    here = encoding_parts(node, described.letters) if row.get("repeat") is None else there
    if None not in there and None not in here and here != there:
        report.error("E57", node, f"'{name}' has another encoding in registers.yaml", "", [(described.node.get("encoding").mark, "there")])


def check_range(name, row, parts, ranges, report):
    node = row.get("encoding")
    if node is None or parts is None:
        return
    spans = []
    for part in node.value:
        pair = (part.value, part.value) if part.kind == "scalar" else tuple(item.value for item in part.value)
        if pair[0] > pair[1]:
            report.error("E55", part, f"a range from {pair[0]} to {pair[1]}", "write [first, last]")
            return
        spans.append(pair)
    if encode(node, [last for _, last in spans], parts, name, report) is None:
        return
    for other, their in ranges:
        if all(a[0] <= b[1] and b[0] <= a[1] for a, b in zip(spans, their)):
            report.error("E72", node, f"'{name}' overlaps '{other.name}'", "", [(other, f"'{other.name}' is here")])
            break
    ranges.append((row, spans))


def check_action(arch, name, row, side, register, report):
    node = row.get(side) if row is not None else None
    if node is None:
        return
    if node.kind == "scalar":
        if side == "write" and type(node.value) is int:
            report.error("E71", node, "a write does not answer a value", "write ignore to drop it")
        elif side == "read" and node.value == "ignore":
            report.error("E71", node, "a read answers something", "write 0 to read as zero")
        elif node.value == "context" and register is None and "registers.yaml" not in arch.broken:
            report.error("E30", node, f"there is no register '{name}' in registers.yaml", "write {context: NAME} for another one")
        elif node.value == "context" and register is None and arch.complete:
            report.error("E30", node, f"there is no register '{name}'", "write {context: REGISTER}")
        elif node.value == "context":
            check_brought(arch, node, register, report)
        return
    kinds = [kind for kind in KINDS if node.get(kind) is not None]
    if side == "write" and kinds == ["context", "computed"]:
        kinds = ["context"]
    if not kinds and node.get("value") is not None and side == "read":
        kinds = ["host"]
    if len(kinds) != 1 or side == "write" and kinds[0] in ("host", "computed"):
        report.error("E71", node, f"this is no way to {side} '{name}'", "./halyard explain E71 lists them")
        return
    arch.refer(node.get("context"), "register", report, "E30")
    arch.refer(node.get("call"), "function", report, "E32")
    check_write(arch, name, node, side, report)
    if node.get("exit") is not None:
        check_payload(arch, node,
                      Scope({**arch.scope_names(), "value": 64, "key": 32, "gpr": 8}, arch, "value, key and gpr", arch.complete), report)
    if kinds == ["host"]:
        check_mask(arch, name, node, register, report)


def check_named_write(arch, name, row, report):
    function = (arch.functions or {}).get(name)
    if arch.functions is not None and (function is None or [node.value for node in elements(function, "items")] != ["value"]):
        report.at_name("E113", row, f"'{name}' is no function with the argument `value`", suggest(name, arch.functions) or "functions: NAME: {items: [value], doc: ...}")
    arch.refer(row.get("context"), "register", report, "E30")
    check_write(arch, name, row, "write", report)


def check_write(arch, name, node, side, report):
    """`require:` and `take:` of a write to the guest's own register."""
    register = arch.registers.get(value(node, "context"))
    for key in ("require", "take"):
        if node.get(key) is not None and (side != "write" or node.get("context") is None):
            report.at_name("E71", node.get(key), f"'{key}' says how the guest's own register is written", "write: {context: R, ...}")
    named = {**arch.scope_names(), **dict.fromkeys(key for key, _ in items(arch.files.get("controls.yaml"), "controls"))}
    for key in ("require", "computed"):
        written = {"value": 64} if side == "write" or key == "require" else {}
        check_expression(node.get(key), Scope({**named, **written}, arch, "value, registers, controls and features", arch.complete), report)
    for field in node.get("take").value if node.get("take") is not None else ():
        if register is not None and field.value not in register.fields:
            report.error("E38", field, f"register '{register.name}' has no field '{field.value}'", suggest(field.value, register.fields),
                         [(register.node, "the register is here")])
    check_brought(arch, node.get("context"), register, report)


def check_brought(arch, node, register, report):
    """What a back end may keep can be brought into the context and back."""
    operations = dict(items(arch.files.get("arch.yaml"), "operations"))
    moved = register is not None and register.cls is not None and any(register.cls.get(key) is not None for key in ("asm", "c", "accessor"))
    if operations and register is not None and not moved and value(register.node, "switch") == "bind" and not {"save", "load"} <= set(operations):
        report.error("E48", node, f"nothing brings '{register.name}' from a back end and back", "describe operations save and load")


def check_mask(arch, name, node, register, report):
    """{host: [fields], value: {field: number}} over the fields of the register of the row's name."""
    if register is None:
        if arch.complete:
            report.error("E30", node, f"there is no register '{name}' whose fields these are",
                         "describe it with its fields in registers.yaml (switch: none)")
        return
    wanted = [(item.value, item.mark, None) for item in node.get("host").value] if node.get("host") is not None else []
    wanted += [(field, item.name_mark(), item) for field, item in items(node, "value")]
    taken = {}
    for field, mark, item in wanted:
        span = register.fields.get(field)
        if field in taken:
            report.error("E50", mark, f"'{field}' of '{name}' has two sources", "", [(taken[field], "the other one is here")], len(field))
        taken[field] = mark
        if span is None:
            report.error("E38", mark, f"register '{name}' has no field '{field}'", suggest(field, register.fields),
                         [(register.node, "the register is here")], len(field))
        elif item is not None and item.value >> (span[0] - span[1] + 1):
            report.error("E45", item, f"{item.value:#x} has more than the {span[0] - span[1] + 1} bits of '{field}'")
