# SPDX-License-Identifier: Apache-2.0
"""shown.h and shown.c: what guests are shown of registers that are read several at once, by a sorted table of masks."""

from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence


def outputs(model):
    for arch in model.archs.values():
        rows = shown(arch)
        if rows and arch.home is arch:
            view = {"arch": arch, "prefix": arch.prefix, "macro": arch.macro, "sources": sources(arch, "registers.yaml"), "rows": rows,
                    "count": len(rows[0]["host"]), "parts": parts(next(register for register in arch.registers.values() if guest(register)))}
            yield Output(f"{arch.name}/halyard/arch/shown.h", "shown.h.j2", view)
            yield Output(f"{arch.name}/shown.c", "shown.c.j2", view)


def guest(register):
    return register.extra.get("guest")


def shown(arch):
    """A row for all registers whose encodings differ in the last part only."""
    found = {}
    for register in arch.registers.values():
        if guest(register):
            last = list(register.cls.encoding.values())[-1]
            found.setdefault(register.number >> last, [None] * (1 << last))[register.number & ((1 << last) - 1)] = register
    return [row(key, found[key]) for key in sorted(found)]


def row(key, registers):
    first = next(register for register in registers if register)
    names = ", ".join(register.name for register in registers if register)
    return {"key": f"0x{key:x}", "comment": comment(f"{names}: {sentence(first.doc, first.ref)}", 1),
            "host": [f"0x{host_mask(register):x}" for register in registers], "value": [f"0x{constant(register):x}" for register in registers]}


def host_mask(register):
    return sum(field.mask for field in register.fields if field.name in guest(register).get("host", ())) if register else 0


def constant(register):
    values = guest(register).get("value", {}) if register else {}
    return sum(values[field.name] << field.lsb for field in register.fields if field.name in values) if register else 0


def parts(register):
    """The parts of the key and their bits, without the last."""
    encoding = list(register.cls.encoding.items())[:-1]
    return ", ".join(f"{name} ({bits} bits)" for name, bits in encoding)
