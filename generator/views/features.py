# SPDX-License-Identifier: Apache-2.0
"""features.h and features.c: what a CPU may have, as bits and small numbers of one word, and how it is found."""

from generator.expr_c import constant, test, to_c
from generator.views.c_names import feature_macro, hardware_env, of, sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.wrap import wrapped


def outputs(model):
    for arch in model.described:
        view = features_view(arch)
        yield Output(f"{arch.name}/halyard/{arch.include}/features.h", "features.h.j2", view)
        yield Output(f"{arch.name}/features.c", "features.c.j2", view)


def features_view(arch):
    env = hardware_env(arch)
    rows = [feature_view(arch, feature, env) for name, feature in arch.features.items() if of(arch, name, "features") is arch]
    return {"arch": arch, "sources": sources(arch, "arch.yaml", "registers.yaml"), "features": rows,
            "numbers": any(row["lines"] and not row["flag"] for row in rows), "bits": sum(feature.bits for feature in arch.features.values())}


def feature_view(arch, feature, env):
    flag = feature.bits == 1
    known = feature.probe is not None and constant(feature.probe, env)
    macro = feature_macro(arch, feature.name)
    if feature.probe is None or known == 0:
        found = []
    elif flag:
        found = [f"features |= {macro};"] if known else [wrapped(f"if ({test(feature.probe, env)})"), f"\tfeatures |= {macro};"]
    else:
        found = [wrapped(f"number = {to_c(feature.probe, env)};"), f"features |= (number << {macro}_SHIFT) & {macro};"]
    return {
        "name": feature.name, "macro": macro, "flag": flag, "bit": feature.bit, "mask": (1 << feature.bits) - 1,
        "comment": comment(sentence(feature.doc, feature.ref)), "key": feature.key, "lines": found,
    }
