# SPDX-License-Identifier: Apache-2.0
"""stage1.h and stage1.c: the formats of a guest's own tables, for the walk of the core."""

from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.stage2 import hexed, place_mask

RIGHTS = ("read", "write", "execute", "user", "user_execute")


def outputs(model):
    for arch in model.archs.values():
        view = {"arch": arch, "sources": sources(arch, "stage1.yaml"), "formats": [format_view(arch, item) for item in arch.stage1]}
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


def lowest(place):
    return place if isinstance(place, int) else place[1]


def form(kind, row):
    """What an entry of one level must hold to be a leaf, or a table, as members of the structure."""
    said = [(f"{kind}_{key}", hexed(row[key])) for key in ("mask", "match", "reserved") if row.get(key)]
    said += [("grants_all", "true")] if row.get("grants") else []
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
