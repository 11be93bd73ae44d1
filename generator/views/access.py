# SPDX-License-Identifier: Apache-2.0
"""access.h: functions that read and write single registers of the hardware, and their twins for tests on the host."""

import re

from generator.model.registers import fill
from generator.views.c_names import (composed, of, raw, read_function, readable, restore_function, save_function, sources, together, writable,
                                     write_function)
from generator.views.context import array_name
from generator.views.forms import form_views
from generator.views.layout import storage
from generator.views.output import Output
from generator.views.prose import comment, sentence


def outputs(model):
    for arch in model.described:
        view = access_view(arch)
        yield Output(f"{arch.name}/halyard/{arch.include}/access.h", "access.h.j2", view)
        yield Output(f"{arch.name}/host/halyard/{arch.include}/access.h", "access_host.h.j2", view)


def access_view(arch):
    functions = {(direction, f"{arch.prefix}_{name}") for cls in arch.classes.values() for direction, name in cls.accessor.items()
                 if of(arch, cls.name, "classes") is arch}
    registers = [register_view(arch, register) for register in arch.own() if (readable(register) or writable(register)) and not composed(register)]
    return {"arch": arch, "sources": sources(arch, "registers.yaml"), "registers": registers, "areas": areas(arch), "forms": form_views(arch),
            "functions": sorted(functions), "families": families(arch)}


def areas(arch):
    """Registers of several values that are moved all at once."""
    return [{"comment": comment(sentence(register.doc, register.ref)), "id": f"{arch.macro}_REG_{register.name.upper()}", "number": register.count,
             "saver": save_function(arch, register), "restorer": restore_function(arch, register),
             **{way: instructions(arch, register, register.cls.c[way]) for way in ("save", "restore")},
             "clobbers": "".join(f'"{name}", ' for name in register.cls.c.get("clobbers", ()))} for register in arch.own() if together(register)]


def families(arch):
    """Families of readable and writable registers, numbered from 0: functions that take the number."""
    found = {}
    for register in arch.own():
        if register.family and readable(register) and writable(register):
            found.setdefault(register.family, []).append(register)
    return [{"family": family, "count": len(members),
             "reader": f"{arch.prefix}_read_{array_name(family)}", "writer": f"{arch.prefix}_write_{array_name(family)}",
             "members": [(number, read_function(arch, member), write_function(arch, member)) for number, member in enumerate(members)]}
            for family, members in found.items() if members[0].name == re.sub(r"\{[a-z]\}", "0", family)]


def register_view(arch, register):
    idioms = register.cls.c
    write = instructions(arch, register, idioms.get("write"))
    return {
        "comment": comment(sentence(register.doc, register.ref)),
        "name": register.name, "id": f"{arch.macro}_REG_{register.name.upper()}",
        "type": f"uint{storage(register)[0] * 8}_t", "narrow": storage(register)[0] < 8,
        "operand": "%" in (write or ""), "readable": readable(register), "writable": writable(register), "number": register.number,
        "read": instructions(arch, register, idioms.get("read")), "write": write,
        "clobbers": ", ".join(f'"{name}"' for name in idioms.get("clobbers", ())),
        "read_call": function(arch, register, "read"), "write_call": function(arch, register, "write"),
        "swap": instructions(arch, register, idioms.get("swap")) if register.access == "rw" else None,
        "halves": register.high is not None,
        **{f"{direction}_high": instructions(arch, register, idioms.get(direction), register.high_spelling) for direction in ("read", "write")},
        "swapper": f"{arch.prefix}_swap_{register.name}",
        "reader": plain(arch, register, "read"), "writer": plain(arch, register, "write"),
    }


def plain(arch, register, direction):
    """The function that does what its class says, behind which there is another one where the register has a form."""
    name = (read_function if direction == "read" else write_function)(arch, register)
    return raw(name) if register.form is not None and getattr(register.form, direction) is not None else name


def function(arch, register, direction):
    """The function of the port that moves registers of the class, None where idioms do."""
    name = register.cls.accessor.get(direction)
    return f"{of(arch, register.cls.name, 'classes').prefix}_{name}" if name and direction not in register.cls.c else None


def instructions(arch, register, idiom, spelling=None):
    """The idiom with the register's name, spelling (or another one) and number in it, as the text of a C string; None where there is none."""
    if idiom is None:
        return None
    words = register.words if spelling is None else {**register.words, "spelling": spelling}
    return "\\n\\t".join(part.strip() for part in fill(idiom, {**arch.parameters, **words}).split(";"))
