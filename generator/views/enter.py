# SPDX-License-Identifier: Apache-2.0
"""enter.h: how C enters a guest, and its twin for tests on the host, where it is a plain call."""

from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.wrap import wrapped


def outputs(model):
    for arch in model.archs.values():
        view = {"arch": arch, "sources": sources(arch, "arch.yaml"), "idiom": None}
        word = arch.enter and arch.enter.get("word")
        idiom = arch.enter and {"inputs": f'"i"(HY_VCPU_CTX + {arch.macro}_CTX_{word.upper()}) ' if word else "", "asm": arch.enter["asm"], "argument": arch.enter["argument"], "comment": comment(sentence(arch.enter["doc"], arch.enter["ref"]), 1),
                                "clobbers": wrapped(", ".join(f'"{name}"' for name in [*arch.enter["clobbers"], "cc", "memory"]))}
        yield Output(f"{arch.name}/halyard/arch/enter.h", "enter.h.j2", view | {"idiom": idiom})
        yield Output(f"{arch.name}/host/halyard/arch/enter.h", "enter.h.j2", view)
