# SPDX-License-Identifier: Apache-2.0
"""stage1.h and stage1.c: the formats of a guest's own tables, for the walk of the core."""

from generator.expr import parse
from generator.expr_c import Test, test, to_c
from generator.views.c_names import saved_env, sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.stage2 import hexed, place_mask
from generator.views.wrap import wrapped

RIGHTS = ("read", "write", "execute", "user", "user_execute")
MACROS = ("HY_READ", "HY_WRITE", "HY_EXECUTE", "HY_WALK_USER", "HY_WALK_USER_EXECUTE")


def outputs(model):
    for arch in model.archs.values():
        view = {"arch": arch, "sources": sources(arch, "stage1.yaml"), "formats": [format_view(arch, item) for item in arch.stage1],
                "used": [use_view(arch, item) for item in arch.stage1 if "used" in item.settings], "permits": permits_view(arch)}
        texts = str(view["used"])
        view |= {"features": "features" in texts + str(view["permits"]), "address": "address" in texts}
        yield Output(f"{arch.name}/halyard/arch/stage1.h", "stage1.h.j2", view)
        yield Output(f"{arch.name}/stage1.c", "stage1.c.j2", view)


def format_view(arch, item):
    told = item.settings
    root = told["root"]
    numbers = {"entry_bytes": told["entry_bytes"], "page_bits": told["page_bits"], "index_bits": told["index_bits"],
               "levels": len(told["levels"]), "width": max(told["widths"].values()),
               "root_lsb": lowest(root["bits"]), "root_shift": root["shift"], "address_lsb": lowest(told["address"]),
               "address_shift": told["address_shift"]}
    words = {"root_mask": place_mask(root["bits"]), "address_mask": place_mask(told["address"]), "present_mask": told["present"]["mask"]}
    words |= {f"{mark}_mask": place_mask(told[mark]) for mark in ("accessed", "dirty") if mark in told}
    return {
        "name": item.name, "symbol": f"{arch.prefix}_walk_{item.name}", "macro": f"{arch.macro}_WALK_{item.name.upper()}", "key": item.key,
        "comment": comment(sentence(item.doc, item.ref)), "scalars": [(name, f"{value}u") for name, value in numbers.items()],
        "words": [(name, hexed(value)) for name, value in words.items()], "upper": told["upper"].upper(),
        "widths": [(name.upper(), f"{bits}u") for name, bits in told["widths"].items()],
        "never": [(hexed(row["mask"]), hexed(row["match"])) for row in told.get("never", ())], "leaf_rights": granted(told["permissions"]), "table_rights": granted(told.get("tables", {})),
        "levels": [(level, [form(kind, row[kind]) for kind in ("leaf", "table") if kind in row]) for level, row in sorted(told["levels"].items())],
    }


def use_view(arch, item):
    """Under which condition the guest's registers say this format, and the initialisers of struct hy_walk_tables."""
    used = {key: parse(text) for key, text in item.settings["used"].items()}
    env = saved_env(arch).extended({"address": "address"})
    said = [f".format = &{arch.prefix}_walk_{item.name}", f".root = {to_c(used['root'], env)}"]
    said += [f".width = (uint32_t)({to_c(used['width'], env)})"] if "width" in used else []
    said += [f".reserved = {to_c(used['reserved'], env)}"] if "reserved" in used else []
    return {"key": f"{item.key}.used", "when": wrapped(f"if ({test(used['when'], env)})") if "when" in used else None,
            "said": [wrapped(text, 3) for text in said]}


def permits_view(arch):
    """For each access what refuses it: names of rights are what the entries grant."""
    if not arch.permits:
        return {"comment": "/* What the entries grant. */", "key": None, "rows": [], "otherwise": "(granted & access) == access"}
    rights = {name: Test(f"(granted & {macro}) != 0") for name, macro in zip(RIGHTS, MACROS)}
    env = saved_env(arch).extended(rights)
    rows = [(macro, parse(arch.permits[name])) for name, macro in zip(RIGHTS[:3], MACROS)]
    return {"comment": comment(sentence(arch.permits["doc"], arch.permits["ref"])), "key": f"{arch.files['stage1.yaml'][-1]}#permits",
            "otherwise": "false", "rows": [(macro, wrapped(f"return {test(ast, env)};", 2)) for macro, ast in rows]}


def lowest(place):
    return place if isinstance(place, int) else place[1]


def form(kind, row):
    """What an entry of one level must hold to be a leaf, or a table, as members of the structure."""
    said = [(f"{kind}_{key}", hexed(row[key])) for key in ("mask", "match", "reserved") if row.get(key)]
    said += [("grants_all", "true")] if row.get("grants") else []
    said += [("unmarked", "true")] if not row.get("accessed", True) else []
    if "high" in row:
        said += [("high_mask", hexed(place_mask(row["high"]["bits"]))), ("high_lsb", f"{lowest(row['high']['bits'])}u"),
                 ("high_at", f"{row['high']['at']}u")]
    return [(kind, "true"), *said]


def granted(rows):
    """Bits that grant when they are 0, and for each right its bit; a user executes what may be executed, unless there is a bit for it."""
    rows = {**rows, "user_execute": rows["user_execute"]} if "user_execute" in rows else {**rows, "user_execute": rows.get("execute")}
    known = {name: row for name, row in rows.items() if row is not None}
    inverted = sum({place_mask(row["bits"]) for row in known.values() if row.get("inverted", False)})
    return {"inverted": hexed(inverted), "bits": [hexed(place_mask(known[name]["bits"] if name in known else None)) for name in RIGHTS]}
