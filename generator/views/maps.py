# SPDX-License-Identifier: Apache-2.0
"""maps.h and maps.c: maps of bits that say to the hardware which registers trap."""

from generator.expr import Name
from generator.interpret import evaluate
from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence


def outputs(model):
    for arch in model.described:
        if arch.maps:
            view = {"arch": arch, "sources": (*sources(arch, "controls.yaml"), *sources(arch.home, "sysregs.yaml")),
                    "maps": [map_view(arch, row) for row in arch.maps]}
            yield Output(f"{arch.name}/halyard/{arch.include}/maps.h", "maps.h.j2", view)
            yield Output(f"{arch.name}/maps.c", "maps.c.j2", view)


def map_view(arch, row):
    cleared = {}  # byte -> [(bit, register)]
    for register in arch.home.sysregs.direct if arch.home.sysregs else ():
        for side in (row.read, row.write):
            bit = place(arch, side, arch.home.sysregs.number(register))
            cleared.setdefault(bit // 8, []).append((bit % 8, register.name))
    lines = [{"at": f"0x{byte:x}", "value": f"0x{0xff & ~sum(1 << bit for bit, _ in found):02x}",
              "names": ", ".join(dict.fromkeys(name for _, name in found))} for byte, found in sorted(cleared.items())]
    return {"name": f"{arch.prefix}_fill_{row.name}", "bytes": row.bytes, "comment": comment(sentence(row.doc, row.ref)), "key": row.key,
            "lines": lines}


def place(arch, ast, key):
    names = {**arch.parameters, "key": key}
    return evaluate(ast, lambda node: names.get(node.name) if type(node) is Name else None)
