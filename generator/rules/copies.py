# SPDX-License-Identifier: Apache-2.0
"""registers.yaml, `copy_of:`: words of the context that hold what registers were."""
from generator.rules import page, suggest
from generator.rules.view import value

page("E115", "a copy that cannot be made", """`copy_of:` names a register that is switched at `exit` or `bind`, has one value, and no more bits than the copy: a
    word of the context (switch: none) that nothing moves. Back ends compare and copy them, so that it is a description with `operations:`.""")


def check_copies(arch, report):
    root = arch.files.get("arch.yaml")  # where it cannot be read, that is the one error
    for name, register in arch.registers.items():
        node = register.node.get("copy_of")
        if node is None or register.cls is None or register.node.damaged:
            continue
        moved = any(register.cls.get(key) is not None for key in ("asm", "c", "accessor", "memory"))
        if moved or value(register.node, "switch") != "none" or root is not None and root.get("operations") is None:
            report.at_name("E115", node, f"'{name}' is no word that back ends could copy to")
            continue
        other = arch.registers.get(node.value)
        if other is None or value(other.node, "switch") not in ("exit", "bind") or other.node.get("count") is not None:
            report.error("E115", node, f"'{node.value}' is no register with one value that is switched at exit or bind", suggest(node.value, arch.registers))
        elif None not in (other.width, register.width) and other.width > register.width:
            report.error("E115", node, f"'{node.value}' has {other.width} bits, its copy {register.width}", "", [(other.node, "the register is here")])
