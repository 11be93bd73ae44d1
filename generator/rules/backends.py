# SPDX-License-Identifier: Apache-2.0
"""Back ends: what they leave to their base, where they keep a guest, and what they forget when they change it."""
from generator.rules import listed, page, suggest
from generator.rules.view import items, value

page("E79", "an impossible back end", """`backend: true` makes a description one of several ways to run guests of the architecture that
    `extends:` names. That one is no back end itself, and says under `operations:` what all of its back ends can do.""")
page("E89", "what a back end leaves to its base", """A back end gives its name, its manual, features, functions, registers, controls, traps,
    second-stage formats and entry rules. Everything else is one for all back ends, since programs and guests must not see which is in use:
    the base says it, also trapped registers, instructions and the guest's own page tables, and its features and functions stay what they
    are.""")
page("E98", "a register that a back end cannot have", """Back ends share the context of their base, so that none can add a register that is
    saved there. It can say where else a register of the base is while a guest is bound, by `class:` with `offset:` or `encoding:`, where
    the register has one value of up to 64 bits and is switched at `exit` or `bind`. When it is switched, its subset, and its value after
    a reset are the base's to say. Rows of its own are `switch: hardware`, `host` or `none`.""")
page("E93", "a block that nothing leads to", """A class with `memory:` of a back end says `at:`, a word of the base's context (`switch:
    none`) in which the port keeps the structure's address. Other architectures have the pointer in the context, and no `at:`.""")
page("E94", "a cached field that cannot be", """`cached:` is a bit of the register that `cached_by:` of the class names, which lives in
    the same structure and is not cached itself: whatever changes the row clears that bit.""")
page("E99", "an operation that is there already", """The table of a back end has its name, its formats, its probe of features and its
    check of entries by itself. Functions of the port and operations share their C names in a back end, so that none may have the name of the
    other.""")

ARCH = ("schema", "extends", "backend", "name", "prefix", "doc", "ref", "manual", "features", "functions", "needs", "operations")
FILES = ("sysregs.yaml", "instructions.yaml", "stage1.yaml")
CHANGES = ("class", "encoding", "offset", "cached", "width", "when", "host", "access", "high", "spelling", "alias", "fields", "form",
           "save_only", "restore_only", "in_context", "hooks", "doc", "ref")
GENERATED = ("name", "stage2_formats", "features_probe", "entry_check", "needs", "needs_met")


def check_operations(arch, report):
    for name, node in items(arch.files.get("arch.yaml"), "operations") if arch.base is None else ():
        if name in GENERATED:
            report.at_name("E99", node, f"every back end has '{name}' by itself")


def check_backend(arch, report):
    root = arch.own.get("arch.yaml")
    if arch.base is None or root is None:
        return
    base = arch.base
    if base.complete and (value(base.files.get("arch.yaml"), "backend") is True or not items(base.files.get("arch.yaml"), "operations")):
        said = "is a back end itself" if value(base.files.get("arch.yaml"), "backend") is True else "says nothing of operations"
        report.error("E79", root.get("extends"), f"'{base.name}' {said}")
    for key, node in root.items():
        if key not in ARCH and key in arch.files["arch.yaml"].value:
            report.at_name("E89", node, f"'{key}' is for '{base.name}' to say", f"a back end gives {listed(ARCH[3:], 14)}")
    for section, known in (("features", base.features), ("functions", base.functions),
                           ("needs", dict(items(base.files.get("arch.yaml"), "needs")))):
        for name, node in items(root, section):
            if name in (known or ()):
                report.at_name("E89", node, f"'{base.name}' describes '{name}' already", "", [(known[name], "here")])
            if section == "functions" and name in dict(items(base.files.get("arch.yaml"), "operations")):
                report.at_name("E99", node, f"'{name}' is an operation of every back end")
    for file in FILES:
        if file in arch.own:
            report.error("E89", arch.own[file], f"{file} is for '{base.name}' to say")
    own = dict(items(arch.own.get("registers.yaml"), "registers"))
    for name, register in arch.registers.items():
        check_register(arch, name, register, own, report)


def check_register(arch, name, register, own, report):
    known = arch.base.registers.get(name)
    node = own.get(register.node.name)
    if node is None or register.cls is None or register.node.damaged:
        return
    if node.kind != "map":  # null: what the base keeps cannot be gone
        return
    if known is None:
        check_new(arch, name, register, report)
        return
    for key, part in node.items():
        if key not in CHANGES:
            report.at_name("E98", part, f"'{key}' of '{name}' is for '{arch.base.name}' to say", "", [(known.node, "the register is here")])
    if value(node, "class") in (None, value(known.node, "class")):
        if node.get("encoding") is not None or node.get("offset") is not None:
            report.at_name("E98", node, f"'{name}' has another place, but no class that would move it", "",
                           [(known.node, "the register is here")])
        return
    switch, count = value(register.node, "switch"), value(register.node, "count") or 1
    wide = known.width is not None and known.width > 64 or register.width is not None and register.width > 64
    if switch not in ("exit", "bind") or count != 1 or wide or switch == "exit" and register.node.get("when") is not None:
        report.at_name("E98", node, f"'{name}' cannot be moved by a back end",
                       "one value of up to 64 bits, switched at bind, or at exit without when", [(known.node, "the register is here")])


def check_new(arch, name, register, report):
    switch = value(register.node, "switch")
    moved = any(register.cls.get(key) is not None for key in ("asm", "c", "accessor", "memory"))
    if switch in ("hardware", "host") or switch == "none" and moved:
        return
    report.at_name("E98", register.node, f"'{name}' would be in the context, which '{arch.base.name}' describes",
                   suggest(name, arch.base.registers) or "rows of a back end's own are switch: hardware, host or none")


def check_blocks(arch, report):
    for name, cls in (arch.classes or {}).items():
        word, memory = cls.get("at"), value(cls, "memory")
        if word is not None and (memory is None or arch.base is None):
            report.at_name("E93", word, "there is no block whose address it would be" if memory is None else "this is no back end")
        elif word is None and memory is not None and arch.base is not None and name not in (arch.base.classes or {}):
            report.at_name("E93", cls, f"nothing says where '{memory}' is", "add at: a register of the base that holds the address")
        elif word is not None:
            known = arch.base.registers.get(word.value)
            moved = known is not None and known.cls is not None and any(known.cls.get(key) for key in ("asm", "c", "accessor", "memory"))
            if known is None or moved or value(known.node, "switch") != "none" and not known.node.damaged:
                report.error("E93", word, f"'{word.value}' is no word of the context of '{arch.base.name}'",
                             suggest(word.value, arch.base.registers))
        check_keeper(arch, cls, report)
    for name, register in arch.registers.items():
        check_cached(arch, name, register, report)


def check_keeper(arch, cls, report):
    node = cls.get("cached_by")
    keeper = arch.registers.get(node.value) if node is not None else None
    if keeper is not None and keeper.cls is None:
        return
    if node is not None and (keeper is None or value(cls, "memory") is None or value(keeper.cls, "memory") != value(cls, "memory")):
        report.error("E94", node, f"'{node.value}' is no register of the same structure", suggest(node.value, arch.registers))


def check_cached(arch, name, register, report):
    node = register.node.get("cached")
    if node is None or register.cls is None:
        return
    keeper = arch.registers.get(value(register.cls, "cached_by"))
    if arch.base is None or register.cls.get("cached_by") is None:
        report.at_name("E94", node, f"nothing keeps '{name}'", "give its class cached_by: in the description of a back end")
    elif keeper is not None and (keeper.name == name or keeper.width is not None and node.value >= keeper.width):
        report.error("E94", node, f"'{keeper.name}' has no such bit" if keeper.name != name else f"'{name}' is what says it")
