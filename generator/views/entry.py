# SPDX-License-Identifier: Apache-2.0
"""entry.h and entry.c: the rules that an entry state must keep."""

from generator.expr import Unary
from generator.expr_c import test
from generator.views.blocks import block_locals
from generator.views.c_names import saved_env, sources
from generator.views.forms import bound_env
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.wrap import call, wrapped


def outputs(model):
    for arch in model.described:
        view = entry_view(arch)
        yield Output(f"{arch.name}/halyard/{arch.include}/entry.h", "entry.h.j2", view)
        yield Output(f"{arch.name}/entry.c", "entry.c.j2", view)


def entry_view(arch):
    env = saved_env(arch) if arch.base is None else bound_env(arch)
    rules = [{"number": rule.number, "name": rule.name, "macro": macro(arch, rule), "key": rule.key,
              "comment": comment(sentence(rule.doc, rule.ref)), "refuses": wrapped(f"if ({test(refused(rule.require), env)})"),
              "broken": call("return broken", [macro(arch, rule), f'"{text(rule)}"', "rule"], 2)} for rule in arch.entry]
    texts = [rule["refuses"] for rule in rules]
    blocks = block_locals(arch, texts)
    return {"arch": arch, "sources": sources(arch, "entry.yaml"), "rules": rules, "blocks": blocks,
            "context": blocks or any("ctx->" in text or "(ctx" in text for text in texts),
            "features": any("features" in rule["refuses"] for rule in rules)}


def macro(arch, rule):
    return f"{arch.macro}_ENTRY_{rule.name.upper()}"


def refused(require):
    """The rule turned round: what must not be."""
    return Unary("!", require, require.at, require.end)


def text(rule):
    """What is said of a broken rule: register, rule, manual section."""
    about = f"{rule.register.name}: " if rule.register is not None else ""
    return f"{about}{' '.join(rule.doc.split())} ({rule.ref})".replace("\\", "\\\\").replace('"', '\\"')
