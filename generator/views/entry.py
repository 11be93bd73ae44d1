# SPDX-License-Identifier: Apache-2.0
"""entry.h and entry.c: the rules that an entry state must keep."""

from generator.expr_c import test
from generator.views.c_names import saved_env, sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.wrap import wrapped


def outputs(model):
    for arch in model.archs.values():
        view = entry_view(arch)
        yield Output(f"{arch.name}/halyard/arch/entry.h", "entry.h.j2", view)
        yield Output(f"{arch.name}/entry.c", "entry.c.j2", view)


def entry_view(arch):
    env = saved_env(arch)
    rules = [{"number": rule.number, "name": rule.name, "macro": f"{arch.macro}_ENTRY_{rule.name.upper()}", "key": rule.key,
              "comment": comment(sentence(rule.doc, rule.ref)), "holds": wrapped(f"if (!({test(rule.require, env)}))"),
              "text": text(rule)} for rule in arch.entry]
    return {"arch": arch, "sources": sources(arch, "entry.yaml"), "rules": rules, "context": any("ctx->" in rule["holds"] for rule in rules),
            "features": any("features" in rule["holds"] for rule in rules)}


def text(rule):
    """What is said of a broken rule: register, rule, manual section."""
    about = f"{rule.register.name}: " if rule.register is not None else ""
    return f"{about}{' '.join(rule.doc.split())} ({rule.ref})".replace("\\", "\\\\").replace('"', '\\"')
