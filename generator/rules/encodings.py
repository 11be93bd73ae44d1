# SPDX-License-Identifier: Apache-2.0
"""Encodings: the right number of parts, each within its bits, no two registers of a class with the same."""
from generator.rules import page
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import encoding_parts, items, value

page("E54", "a duplicate encoding", """Two registers of one class have the same encoding: one of the two was mistyped. A read-only
    and a write-only register may share one, as some architectures have it.""")
page("E55", "a part of an encoding out of range", "The part does not fit in the bits that the class gives it.")
page("E56", "the wrong number of parts", "An encoding has one value for each part of its class, highest place first.")
page("E57", "encodings that differ", "sysregs.yaml and registers.yaml give the register of one name two encodings.")
page("E58", "a duplicate name", "Two rows, one of them perhaps a member of a family, become the same name.")


def check_encodings(arch, report):
    taken = {}  # (class, value, access) -> (name, node)
    for name, register in arch.registers.items():
        if register.cls is not None and register.cls.get("encoding") is not None and register.node.get("encoding") is None:
            if not register.node.damaged:
                report.at_name("E56", register.node, f"'{name}' has no encoding, but its class has", "add encoding: [...]",
                               [(register.cls.get("encoding"), "the parts are here")])
            continue
        for node in [register.node.get("encoding"), register.node.get("high"), *(alias for _, alias in items(register.node, "alias"))]:
            number = check_parts(node, register, report)
            if number is None:
                continue
            access = value(register.node, "access") or "rw"
            for right in access:
                key = (value(register.node, "class"), number, right)
                other = taken.setdefault(key, (name, node))
                if other[1] is not node or other[0] != name:
                    report.error("E54", node, f"'{name}' has the encoding of '{other[0]}'", "", [(other[1].mark, f"'{other[0]}' is here")])
                    break
    for name, node, other in arch.twins:
        report.at_name("E58", node, f"there are two registers '{name}'", "", [(other, "the other one is here")])


def check_parts(node, register, report):
    """The encoding as one integer, or None when it is none."""
    parts = register.cls.get("encoding") if register.cls is not None else None
    if node is None or register.cls is None:
        return None
    if parts is None:
        report.error("E56", node, f"class '{value(register.node, 'class')}' has no encoding", "give the class encoding: {part: bits}")
        return None
    for part in node.value:
        if isinstance(part.value, str) and check_expression(part, Scope(dict.fromkeys(register.letters), what="letters of repeat"),
                                                            report) is None:
            return None
    return encode(node, encoding_parts(node, register.letters), parts, register.name, report)


def encode(node, numbers, parts, name, report):
    """Numbers and the class's parts as one integer."""
    bits = [bits.value for _, bits in parts.items()]
    if len(numbers) != len(bits):
        report.error("E56", node, f"'{name}' has {len(numbers)} parts where its class has {len(bits)}",
                     f"the parts are [{', '.join(parts.value)}]")
        return None
    number = 0
    for part, wide, have, item in zip(parts.value, bits, numbers, node.value):
        if have is None:
            return None
        if not 0 <= have < 1 << wide:
            report.error("E55", item, f"{part} of '{name}' is {have}, more than {wide} bits hold", f"at most {(1 << wide) - 1}")
            return None
        number = number << wide | have
    return number
