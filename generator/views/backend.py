# SPDX-License-Identifier: Apache-2.0
"""Back ends of an architecture, of which the port chooses one at run time: what all of them can do, and the table of each."""

from generator.views.c_names import sources
from generator.views.hal import C_TYPES as HOOK_TYPES
from generator.views.hal import declare
from generator.views.operation_bodies import bodies
from generator.views.output import Output
from generator.views.prose import comment

C_TYPES = {**HOOK_TYPES, "u8": "uint8_t", "u16": "uint16_t", "vcpu": "struct hy_vcpu *", "cpu": "struct hy_percpu *",
           "space": "const struct hy_space *"}
REST = "rest"  # the set of those that name none


def outputs(model):
    for arch in model.archs.values():
        if arch.operations:
            view = {"arch": arch, "sources": sources(arch, "arch.yaml", "registers.yaml"), "operations": operations(arch),
                    "sets": set_rows(arch)}
            yield Output(f"{arch.name}/halyard/arch/backend.h", "backend.h.j2", view)
            yield Output(f"{arch.name}/backend.c", "backend.c.j2", view)
    for arch in model.backends.values():
        rows = operations(arch)
        heads = {row["name"]: row["prototype"].removeprefix("HY_MUST_CHECK ").rstrip(";") for row in rows}
        view = {"arch": arch, "sources": sources(arch, "arch.yaml"), "operations": rows,
                "bodies": [{**row, "head": heads[row["name"]]} for row in bodies(arch)]}
        yield Output(f"{arch.name}/halyard/{arch.include}/operations.h", "backend_operations.h.j2", view)
        yield Output(f"{arch.name}/operations.c", "backend_operations.c.j2", view)


def operations(arch):
    return [operation(arch, row) for row in arch.home.operations.values()]


def operation(arch, row):
    arguments = [declare(C_TYPES[member.type], member.name) for member in row.args]
    told = " ".join([row.doc, *(f"`{member.name}`: {member.doc}" for member in row.args if member.doc)])
    must = "HY_MUST_CHECK " if row.returns == "status" else ""
    parameters = ", ".join(arguments) or "void"
    returns = declare(C_TYPES[row.returns], "")
    return {"name": row.name, "key": row.key, "member": f"{returns}(*{row.name})({parameters});",
            "comment": comment(told), "inner": comment(told, 1), "prototype": f"{must}{returns}{arch.prefix}_{row.name}({parameters});"}


def set_of(register):
    return register.subset or REST


def set_names(arch):
    """The sets of registers of group `bind`, in the order of their first registers."""
    return list(dict.fromkeys(set_of(register) for register in arch.home.group("bind")))


def set_macro(arch, name):
    return f"{arch.home.macro}_SET_{name.upper()}"


def set_rows(arch):
    """(macro, bits, what it is) of each set and of all together."""
    names = set_names(arch)
    rows = [(name, 1 << bit, arch.home.subsets.get(name, "what no subset has")) for bit, name in enumerate(names)]
    rows.append(("all", (1 << len(names)) - 1, "every one of them"))
    return [(set_macro(arch, name), f"0x{bits:x}u", " ".join(doc.split())) for name, bits, doc in rows]
