# SPDX-License-Identifier: Apache-2.0
"""What a back end cannot leave out: a place for every register that its base keeps in memory alone, and a second stage."""
from generator.rules import listed, page
from generator.rules.view import items, value

page("E171", "a register that a back end has no place for", """While a guest is bound, a register of group `exit` or `bind` whose class moves nothing is
    where the back end says: in its block, or where its functions move it to. Without a row for it the guest would run with another value than the
    host and the guest gave it. Where the context alone has it, since the hardware has no such register or the port sees to it, `in_context:` of the
    back end's row says why.""")
page("E172", "a back end without a second stage", """A guest's memory is what the hypervisor's tables give it: stage2.yaml of a back end has the format
    of these tables, one at least.""")
page("E173", "a reason that nothing needs", """`in_context:` is for rows of a back end, about registers of groups `exit` and `bind` whose class in the base
    moves nothing, and which the back end moves nowhere itself.""")

MOST_NAMED = 6
MOVERS = ("asm", "c", "accessor", "memory")


def check_whole(arch, report):
    for register in arch.registers.values():
        check_reason(arch, register, report)
    root = arch.own.get("arch.yaml")
    if arch.base is None or root is None or not arch.complete or not arch.base.complete:
        return
    where = arch.own.get("registers.yaml")
    section = where.get("registers") if where is not None else None
    lost = [] if section is not None and section.damaged else [name for name in arch.base.registers if is_lost(arch, name)]
    if lost:
        others = len(lost) - MOST_NAMED
        said = listed(lost) if others <= 0 else f"{', '.join(lost[:MOST_NAMED])} and {others} more"
        report.at_name("E171", section or root.get("backend") or root, f"nothing says where '{arch.name}' has {said} of '{arch.base.name}'",
                       "a row with class and offset or encoding each, or in_context: with the reason",
                       [(arch.base.registers[lost[0]].node, "the first of them is here")])
    check_stage2(arch, root, report)


def check_stage2(arch, root, report):
    file = arch.files.get("stage2.yaml")
    if "stage2.yaml" in arch.broken or items(file, "formats") or file is not None and file.damaged:
        return
    node = file.get("formats") if file is not None else None
    report.at_name("E172", node or root.get("backend") or root, f"'{arch.name}' has no format of the second stage", "add one to stage2.yaml")


def by_context(arch, name):
    """True for a register that the base keeps in memory alone and switches, as far as back ends can move such a one."""
    known = arch.base.registers.get(name) if arch.base is not None else None
    if known is None or known.cls is None or known.node.damaged or any(known.cls.get(key) is not None for key in MOVERS):
        return False
    movable = (value(known.node, "count") or 1) == 1 and (known.width is None or known.width <= 64)
    return movable and value(known.node, "switch") in ("exit", "bind")


def placed(arch, register):
    return value(register.node, "class") != value(arch.base.registers[register.name].node, "class")


def is_lost(arch, name):
    mine = arch.registers.get(name)
    return by_context(arch, name) and mine is not None and not mine.node.damaged and not placed(arch, mine) and mine.node.get("in_context") is None


def check_reason(arch, register, report):
    node = register.node.get("in_context")
    if node is not None and (not by_context(arch, register.name) or placed(arch, register)):
        report.at_name("E173", node, f"'{register.name}' is not in the context alone")
