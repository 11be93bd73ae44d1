# SPDX-License-Identifier: Apache-2.0
"""needs.h and needs.c: what a CPU must have, asked in order, with the words for what is missing."""

from generator.expr import Unary
from generator.expr_c import test
from generator.views.c_names import hardware_env, of, sources
from generator.views.output import Output
from generator.views.wrap import wrapped


def outputs(model):
    for arch in model.described:
        if arch.needs or arch.operations or arch.base is not None:
            view = {"arch": arch, "sources": sources(arch, "arch.yaml", "registers.yaml", "controls.yaml"), "needs": need_views(arch)}
            yield Output(f"{arch.name}/halyard/{arch.include}/needs.h", "needs.h.j2", view)
            yield Output(f"{arch.name}/needs.c", "needs.c.j2", view)


def need_views(arch):
    env = hardware_env(arch)
    env.names = {**least_controls(arch), **env.names}
    return [{"key": need.key, "text": f'"{" ".join(need.doc.split())} ({need.ref})"', "failed": wrapped(f"if ({test(lacks(need), env)})")} 
            for name, need in arch.needs.items() if of(arch, name, "needs") is arch]


def lacks(need):
    return Unary("!", need.require, need.require.at, need.require.end)


def least_controls(arch):
    """{name: C text} of what controls have on any CPU."""
    homes = [part for part in (arch.base, arch) if part is not None]
    return {row.name: f"{part.macro}_{row.name.upper()}" for part in homes for row in part.controls}
