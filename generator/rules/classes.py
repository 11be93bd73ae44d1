# SPDX-License-Identifier: Apache-2.0
"""Register classes and how their registers move: idioms, structures in memory, what is saved and restored."""
import re

from generator.merge import LARGEST_FAMILY
from generator.rules import listed, page, suggest
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import items, number, reads, value, writes

page("E37", "an unknown class", "`class:` names one of the classes of registers.yaml.")
page("E42", "an unknown placeholder", """Idioms and spellings are templates over {name} {name2} {spelling} {base} {offset} {tmp}
    {tmp2}, the parts of the class's encoding and the architecture's parameters; {number} is the encoding as one integer.""")
page("E59", "saved and restored differ without a reason", """What is saved is restored, and the reverse. A register that is only
    saved, because entry sets it otherwise or because it cannot be written, says so: `save_only: reason`. The reason is text, not a
    truth value, and a register has at most one of the two.""")
page("E73", "no way to move a register", """A register in the switch groups exit, bind, lazy or host is moved by the idioms of its
    class: asm save and restore, or c read and write, or functions named by accessor. The class has none for what is asked.""")
page("E74", "a place in memory that makes no sense", """Registers of a class with `memory:` live in a structure: each gives
    `offset:`, none overlaps another, and none is switched by the processor's instructions. Other classes have no offset.""")
page("E76", "two reset values", "`reset:` and `reset_from:` exclude each other: say once where the value at setup comes from.")
page("E88", "half a register", """`high:` is the encoding of a register's upper half. Idioms that name {high} move registers that
    have one; without such idioms, c read and write move the two halves one after the other. A register with `high:` is twice as wide as a
    general register.""")
page("E77", "an impossible family", """`repeat: {n: [first, last]}` needs {n} in the register's name, first <= last, and at most
    1024 members; a name without repeat has no braces.""")

page("E160", "an unknown subset", """`subset:` names one of the `subsets:` of registers.yaml: a name that only looks like one would be a part of
    its own, and what asks for the other would miss the register.""")
page("E151", "a register that nobody sets translates nothing anew", """`translates:` is for registers that a host may set (access: rw), after which what TLBs
    remember of the old value is forgotten.""")
page("E161", "a subset that cannot be called so", """Beside subsets there are `rest`, what has none, and `all`; and what one feature brings has
    macros of the feature's name.""")

PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(?::x)?\}")
ASM = {"name", "spelling", "high", "base", "offset", "tmp", "tmp2"}
PAIR = ASM | {"name2", "spelling2", "offset2"}
MOVED = ("exit", "bind", "lazy", "host")


def check_classes(arch, report):
    numbers = Scope(dict.fromkeys(arch.parameters), what="parameters", complete="arch.yaml" not in arch.broken)
    for name, cls in (arch.classes or {}).items():
        check_expression(cls.get("width"), numbers, report)
        words = arch.words | {part for part, _ in items(cls, "encoding")} | {"number"}
        check_template(cls.get("spelling"), words | {"name"}, report)
        for key, idiom in items(cls, "asm"):
            check_template(idiom, words | (PAIR if "pair" in key else ASM), report)
        for key, idiom in items(cls, "c"):
            if key != "clobbers":
                check_template(idiom, words | {"name", "spelling"}, report)
        for key, idiom in items(cls, "oracle"):
            check_template(idiom, words | {"name", "spelling"}, report)
        for key, accessor in items(cls, "accessor"):
            arch.refer(accessor, "function", report, "E32")


def check_template(node, words, report):
    if node is None:
        return
    for match in PLACE.finditer(node.value):
        field = match[1]
        if field not in words:
            report.error("E42", node.at(match.start()), f"unknown placeholder {{{field}}}",
                         suggest(field, words) or f"known: {listed(sorted(words), 12)}",
                         width=len(field) + 2)


def check_subsets(arch, report):
    known = items(arch.files.get("registers.yaml"), "subsets")
    for name, node in known:
        if name in ("rest", "all") or name in (arch.features or ()):
            report.at_name("E161", node, f"'{name}' is taken", "it is a feature of arch.yaml" if name in (arch.features or ()) else "")
    names = [name for name, _ in known]
    for _, node in items(arch.files.get("registers.yaml"), "registers"):
        subset = node.get("subset")
        given = [] if subset is None else [(subset, subset.value)] if subset.kind == "scalar" else [(part, key) for key, part in subset.items()]
        for part, name in given:
            if name not in names:
                hint = suggest(name, names) or (f"there are {listed(names)}" if names else "registers.yaml has no subsets:")
                place = part.mark if part is subset else part.name_mark()
                report.error("E160", place, f"unknown subset '{name}'", hint, width=len(str(name)))


def check_registers(arch, report):
    for key, node in items(arch.files.get("registers.yaml"), "registers"):
        cls = arch.refer(node.get("class"), "class", report, "E37")
        letters = dict.fromkeys(letter for letter, _ in items(node, "repeat"))
        scope = Scope(arch.feature_names(), what="features", complete="arch.yaml" not in arch.broken)
        check_expression(node.get("when"), scope, report, "E31", letters)
        numbers = Scope({**letters, **dict.fromkeys(arch.parameters)}, what="parameters", complete=scope.complete)
        for setting in [node.get("width"), node.get("reset"), node.get("offset"), *(part for _, part in items(node, "subset"))]:
            check_expression(setting, numbers, report)
        arch.refer(node.get("reset_from"), "register", report, "E30")
        if node.get("reset") is not None and node.get("reset_from") is not None:
            report.at_name("E76", node.get("reset_from"), f"'{key}' has a reset value and is reset from a register", "",
                           [(node.get("reset"), "the value is here")])
        check_repeat(key, node, report)
        if value(node, "translates") and value(node, "access") == "ro":
            report.error("E151", node.get("translates"), f"'{key}' is read-only")
        words = arch.words | {"name", "number"} | {part for part, _ in items(cls, "encoding")} | {n for n, _ in items(node, "repeat")}
        check_template(node.get("spelling"), words, report)
        check_reason(key, node, report)
        check_halves(arch, key, node, cls, report)
        if cls is not None:
            check_motion(key, node, cls, report)
    check_memory(arch, report)


def check_repeat(name, node, report):
    repeat = node.get("repeat")
    letters = [letter for letter, _ in items(node, "repeat")]
    members = 1
    for letter in letters:
        bounds = repeat.get(letter)
        first, last = (item.value for item in bounds.value)
        if f"{{{letter}}}" not in name:
            report.at_name("E77", bounds, f"'{name}' does not contain {{{letter}}}", "its members would all have one name")
        members *= max(last - first + 1, 1)
        if first > last or members > LARGEST_FAMILY:
            said = f"a family from {first} to {last}" if first > last else f"a family of {members} registers"
            report.error("E77", bounds, said, f"write [first, last], at most {LARGEST_FAMILY} members")
    for field in PLACE.findall(name):
        if field not in letters:
            report.at_name("E77", node, f"'{name}' contains {{{field}}} but repeat does not say what it is",
                           f"add repeat: {{{field}: [first, last]}}")


def check_reason(name, node, report):
    reasons = [node.get(key) for key in ("save_only", "restore_only") if node.get(key) is not None]
    for reason in reasons:
        if len(reason.value.split()) < 2:
            report.error("E59", reason, f"'{name}' is moved one way only, for no reason that is told", "write why, in words")
    if len(reasons) == 2:
        report.at_name("E59", reasons[1], f"'{name}' is only saved and only restored", "", [(reasons[0], "the other one is here")])


def check_halves(arch, name, node, cls, report):
    """A register with `high:` has two halves, and idioms of two halves move only such registers."""
    high = node.get("high")
    users = [idiom for _, idiom in items(cls, "asm") if "{high}" in idiom.value]
    if high is None and users:
        report.at_name("E88", node, f"'{name}' has no upper half that the idioms of its class could move", "add high: [...]",
                       [(users[0].mark, "{high} stands here")])
    root = arch.files.get("arch.yaml")
    if high is None or root is None:
        return
    word, width = (number(part, arch.parameters) for part in (root.get("word"), node.get("width") or cls and cls.get("width")))
    if word is not None and width is not None and width != 2 * word:
        report.at_name("E88", high, f"'{name}' has {width} bits, where two general registers have {2 * word}")


def check_motion(name, node, cls, report):
    switch = value(node, "switch")
    if switch not in MOVED or cls.get("memory") is not None or not any(cls.get(k) for k in ("asm", "c", "accessor")):
        return
    directions = {"save": "read", "restore": "write"}
    if node.get("save_only") is not None or switch == "host" and value(node, "access") == "ro":
        directions.pop("restore")
    if node.get("restore_only") is not None:
        directions.pop("save", None)
    if "restore" in directions and value(node, "access") == "ro":
        report.at_name("E59", node, f"'{name}' is read-only, so it is saved but never restored", "say so: save_only: reason")
        return
    for asm, c in directions.items():
        ways = [value(cls.get("asm"), asm), value(cls.get("c"), asm), value(cls.get("c"), c), value(cls.get("accessor"), c)]
        if not any(ways):
            report.at_name("E73", node, f"'{name}' is switched, but its class cannot {asm} it",
                           f"give class '{value(node, 'class')}' asm {asm} or c {c}")


def check_memory(arch, report):
    taken = {}
    for name, register in arch.registers.items():
        node, offset = register.node, register.node.get("offset")
        memory = value(register.cls, "memory")
        if register.cls is None:
            continue
        if memory is None:
            if offset is not None:
                report.at_name("E74", offset, f"'{name}' is not in memory, so it has no offset",
                               f"class '{value(node, 'class')}' has no memory:")
            if value(node, "switch") == "hardware" and not (reads(register) or writes(register)):
                report.error("E74", node.get("switch"), f"'{name}' is switched by hardware, but its class names no memory, accessor or instructions")
        elif offset is None:
            report.at_name("E74", node, f"'{name}' lives in '{memory}' but has no offset", "add offset: bytes from its start")
        else:
            check_place(memory, name, register, number(offset, {**arch.parameters, **register.letters}), taken, report)


def check_place(memory, name, register, start, taken, report):
    offset = register.node.get("offset")
    if start is None:
        return
    size = (register.width or 8) // 8 * (value(register.node, "count") or 1)
    for byte in range(start, start + min(size, 8192)):
        other = taken.setdefault((memory, byte), (name, offset))
        if other[0] != name:
            report.error("E74", offset, f"'{name}' overlaps '{other[0]}' at byte {byte:#x} of '{memory}'", "",
                         [(other[1].mark, f"'{other[0]}' is here")])
            return
