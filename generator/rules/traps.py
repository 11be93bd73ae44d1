# SPDX-License-Identifier: Apache-2.0
"""traps.yaml: the record, formats and rules; every rule has one outcome, a full payload, and can match."""
from generator.rules import listed, page, suggest
from generator.rules.arch import check_readable
from generator.expr import Name
from generator.rules.effects import check_before, check_sets, check_with
from generator.rules.exprs import Scope, check_expression, constant, parts, width
from generator.rules.view import items, value

page("E33", "an unknown exit", "`exit:` names one of the neutral exits of desc/exits.yaml.")
page("E35", "an unknown format", "`format:` names one of the formats of this traps.yaml.")
page("E43", "an unknown payload field", "The exit has no payload item of this name in desc/exits.yaml.")
page("E44", "a missing payload field", """A rule gives every item of its exit's payload a value; 0 where the architecture has
    nothing to say.""")
page("E60", "a rule that can never match", """Rules of a class are tried in order (the likely ones first), and an unconditional rule
    ends the class. Each class of this rule is ended before, or its condition is always false.""")
page("E61", "a class out of range", "The class has more bits than `class: bits:` of this file, so the hardware never reports it.")
page("E62", "a class listed twice", "The rule's list names the same class again; another one was meant.")
page("E46", "a class that the port is asked for", """`class:` is looked at after every exit. It cannot depend on an item whose source is
    a function of the port: such an item is read by the rules that need it.""")
page("E170", "a likely rule that may not happen", """Where `advance:` is an item that a function of the port answers, 0 says that the instruction
    cannot be read any more: nothing of the rule happens, and the guest runs it again. A rule with `likely: true` is part of paths that report
    its exit whatever else there is, so that its length has to be known.""")
page("E63", "not exactly one outcome", "A rule has one of `exit:`, `fault:`, `call:`, `sysreg:` and `operation:`; `payload:` goes with exit.")

MOST = {"bool": 1, "u8": 8, "u16": 16, "u32": 32, "u64": 64}
NUMBERS = ("bool", "u32", "u64", "i64", "size", "phys")
OUTCOMES = ("exit", "fault", "call", "sysreg", "operation")


def check_traps(arch, report):
    root = arch.files.get("traps.yaml")
    if root is None:
        return
    record = check_record(arch, root, report)
    names = {**arch.control_names(), **arch.host_words(), **arch.scope_names(), **record}
    scope = Scope(names, arch, "record items", arch.complete)
    check_class(root, scope, report)
    for _, node in items(root, "unknown"):
        check_expression(node, scope, report)
    formats = {}
    plain = Scope({**dict.fromkeys(arch.parameters), **record}, None, scope.what, arch.complete)  # slices know nothing of the vCPU
    for name, entries in items(root, "formats"):
        formats[name] = check_format(entries, plain, report)
    check_before(arch, root, names, report)
    bits = value(root.get("class"), "bits")
    rules = items(root, "rules")
    for name, rule in rules:
        check_classes_of(name, rule, bits, report)
        check_rule(arch, name, rule, formats, names, report)
        check_length(name, rule, root, report)
    check_reach(rules, bits, arch, report)


def check_class(root, scope, report):
    """The class is an expression over what every exit brings."""
    node = root.get("class").get("value") if root.get("class") else None
    ast = check_expression(node, scope, report)
    for part in parts(ast) if ast is not None else ():
        item = root.get("record").get(part.name) if type(part) is Name and root.get("record") is not None else None
        if item is not None and item.get("source") is not None and item.get("source").kind == "map":
            report.error("E46", node.at(part.at), f"'{part.name}' is answered by a function of the port", "", [(item, "it is described here")],
                         len(part.name))


def check_format(entries, scope, report):
    """{name: bits or None}; a slice may stand upon those before it."""
    found = {}
    for key, node in entries.items():
        within = Scope({**scope.names, **found}, scope.arch, "record items and slices before this one", scope.complete)
        ast = check_expression(node, within, report)
        found[key] = None if ast is None else width(ast, within)
    return found


def check_record(arch, root, report):
    """{item: bits or None}"""
    widths = {}
    for name, item in items(root, "record"):
        source = item.get("source")
        register = None
        if source is not None and source.kind == "map":
            arch.refer(source.get("call"), "function", report, "E32")
        elif source is not None and source.value != "argument" and not (source.value == name and name in ("vector", "syndrome")):
            arch.refer(source, "register", report, "E30")
            register = arch.registers.get(source.value)
            if register is not None:
                check_readable(register, source.mark, report)
        widths[name] = value(item, "width") or (register.width if register is not None else None)
    return widths


def check_length(name, rule, root, report):
    """A rule that is inlined into the core tells of its exit at once; one that the guest shall run again tells of none."""
    node = rule.get("advance")
    item = root.get("record").get(node.value) if node is not None and root.get("record") is not None else None
    if value(rule, "likely") is True and item is not None and item.get("source") is not None and item.get("source").kind == "map":
        report.error("E170", node, f"'{node.value}' of the likely rule '{name}' is answered by a function of the port", "leave out likely:",
                     [(item, "it is described here")])


def classes_of(rule):
    """The classes of a rule as [(number, node)], or None for any."""
    node = rule.get("class")
    if node is None or node.value == "any":
        return None
    return [(item.value, item) for item in (node.value if node.kind == "list" else [node])]


def check_classes_of(name, rule, bits, report):
    seen = {}
    for number, node in classes_of(rule) or ():
        if bits is not None and number >= 1 << bits:
            report.error("E61", node, f"class {number:#x} has more than {bits} bits")
        if number in seen:
            report.error("E62", node, f"class {number:#x} stands twice", "", [(seen[number].mark, "the other one is here")])
        seen[number] = node


def check_rule(arch, name, rule, formats, names, report):
    outcomes = [key for key in OUTCOMES if rule.get(key) is not None]
    if len(outcomes) != 1 and (outcomes or not rule.damaged):
        said = f"has {listed(outcomes)} at once" if outcomes else "says nothing"
        report.at_name("E63", rule, f"rule '{name}' {said}", f"one of {listed(OUTCOMES)}")
    chosen = rule.get("format")
    if chosen is not None and chosen.value not in formats:
        report.error("E35", chosen, f"unknown format '{chosen.value}'", suggest(chosen.value, formats))
    fields = formats.get(value(rule, "format"), {})
    scope = Scope({**names, **fields}, arch, "record items and names of the format", arch.complete and (chosen is None or bool(fields)))
    for key in ("when", "advance"):
        check_expression(rule.get(key), scope, report)
    for _, node in items(rule, "sysreg"):
        check_expression(node, scope, report)
    home = arch.base or arch
    if rule.get("sysreg") is not None and "sysregs.yaml" not in home.files and "sysregs.yaml" not in home.broken:
        report.at_name("E63", rule.get("sysreg"), "there is no sysregs.yaml to answer this")
    arch.refer(rule.get("call"), "function", report, "E32")
    check_with(arch, rule, scope, report)
    check_sets(arch, rule, scope, report)
    if rule.get("exit") is not None:
        check_payload(arch, rule, scope, report)
    elif rule.get("payload") is not None:
        report.at_name("E63", rule.get("payload"), "a payload without an exit")


def check_payload(arch, row, scope, report):
    """`exit:` and `payload:` of a rule or of a trapped register."""
    described = arch.refer(row.get("exit"), "exit", report, "E33")
    wanted = dict(items(described, "payload")) if described is not None else None
    for key, node in items(row, "payload"):
        ast = check_expression(node, scope, report)
        if wanted is None:
            continue
        if key not in wanted:
            hint = suggest(key, wanted) or (f"it has {listed(wanted)}" if wanted else "it has no payload")
            report.error("E43", node.name_mark(), f"exit '{value(row, 'exit')}' has no payload item '{key}'", hint,
                         [(described, "the exit is here")], len(key))
            continue
        number = constant(ast)
        bits = MOST.get(value(wanted[key], "type"))
        if number is not None and bits is not None and number >> bits:
            report.error("E45", node, f"{number:#x} has more than the {bits} bits of '{key}'")
    for key, node in items(row, "hook"):
        check_answer(arch, row, key, node, wanted, report)
    have = {key for section in ("payload", "hook") for key, _ in items(row, section)}
    damaged = any(row.get(section) is not None and row.get(section).damaged for section in ("payload", "hook"))
    missing = [key for key in wanted or () if key not in have and not damaged]
    if missing:
        report.error("E44", row.get("exit"), f"the payload of '{value(row, 'exit')}' lacks {listed(missing)}", "add payload: {...}",
                     [(described, "the exit is here")])


def check_answer(arch, row, key, node, wanted, report):
    """A payload item that a hook answers."""
    hook = arch.refer(node, "hook", report, "E36")
    kind = value(hook.get("returns"), "type") if hook is not None else None
    if kind is not None and (items(hook, "args") or kind not in NUMBERS):
        report.error("E36", node, f"hook '{node.value}' takes arguments or answers no number", "", [(hook, "the hook is here")])
    if wanted is not None and key not in wanted:
        report.error("E43", node.name_mark(), f"exit '{value(row, 'exit')}' has no payload item '{key}'", suggest(key, wanted),
                     width=len(key))
    elif row.get("payload") is not None and row.get("payload").get(key) is not None:
        report.error("E43", node.name_mark(), f"'{key}' has a value in payload and from a hook", "",
                     [(row.get("payload").get(key), "the value is here")], len(key))


def check_reach(rules, bits, arch, report):
    """Rules that others before them leave nothing for."""
    everything = range(1 << bits) if bits is not None else ()
    ended = {}  # class -> the rule that ends it
    seen = {}  # (class, condition) -> rule
    for name, rule in sorted(rules, key=lambda row: value(row[1], "likely") is not True):
        if rule.get("class") is None:
            continue
        when = rule.get("when")
        truth = 1 if when is None else constant_of(when, arch)
        if truth == 0:
            report.error("E60", when, f"rule '{name}' can never match: the condition is always false")
            continue
        listed_classes = classes_of(rule)
        numbers = list(everything) if listed_classes is None else [number for number, _ in listed_classes]
        before = {ended.get(number) or seen.get((number, condition(when))) for number in numbers}
        if numbers and None not in before:
            others = list({id(node): node for node in before}.values())
            report.at_name("E60", rule, f"rule '{name}' can never match: each of its classes is ended before", "",
                           [(node, f"'{node.name}' ends it") for node in others[:2]])
        for number in numbers:
            if truth is not None:
                ended.setdefault(number, rule)
            seen.setdefault((number, condition(when)), rule)


def condition(when):
    return "" if when is None else "".join(str(when.value).split())


def constant_of(node, arch):
    from generator.expr import ExprError, parse
    try:
        return constant(parse(node.value), arch.parameters)
    except ExprError:
        return None
