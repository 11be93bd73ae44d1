# SPDX-License-Identifier: Apache-2.0
"""stage2.h and stage2.c: the second-stage page-table formats, for the one walker of the core."""

from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence

RIGHTS = ("read", "write", "execute")
SCALARS = (
    "entry_bytes", "page_bits", "index_bits", "levels", "fewest_levels", "root_extra_bits", "guest_bits", "address_msb", "address_lsb", "address_shift",
)


def outputs(model):
    for arch in model.described:
        view = {"arch": arch, "sources": sources(arch, "stage2.yaml"), "formats": [format_view(arch, item) for item in arch.stage2],
                "list": table(arch)}
        yield Output(f"{arch.name}/halyard/{arch.include}/stage2.h", "stage2.h.j2", view)
        yield Output(f"{arch.name}/stage2.c", "stage2.c.j2", view)


def table(arch):
    """The name of the list of all formats."""
    return "hy_arch_stage2_formats" if arch.base is None else f"{arch.prefix}_stage2_formats"


def format_view(arch, item):
    told = item.settings
    msb, lsb = told["address"]
    fewest = min((row["levels"] for row in told.get("modes", {}).values()), default=1)
    translated = told["page_bits"] + told["levels"] * told["index_bits"] + told.get("root_extra_bits", 0)
    numbers = {"guest_bits": translated, **told, "address_msb": msb, "address_lsb": lsb, "root_extra_bits": told.get("root_extra_bits", 0),
               "fewest_levels": fewest}
    types = told.get("types", {})
    return {
        "name": item.name, "symbol": f"{arch.prefix}_{item.name}", "macro": f"{arch.macro}_{item.name.upper()}", "key": item.key,
        "comment": comment(sentence(item.doc, item.ref)), "scalars": [(name, f"{numbers[name]}u") for name in SCALARS],
        "present": hexed(told["present"]["mask"]), "leaves": leaves(told["leaf"]), "leaf_set": hexed(told["leaf"].get("set", 0)),
        "table": [(f"table_{name}", hexed(told["table"].get(name, 0))) for name in ("mask", "match", "set")],
        "permission_mask": hexed(permission_mask(told["permissions"])),
        "permissions": [permission(told["permissions"], rights) for rights in range(8)],
        "type_mask": hexed(mask_of(types, "mask")), "types": [hexed(types.get(name, {}).get("value", 0)) for name in ("normal", "device")],
        "bits": [(name, hexed(place_mask(told.get(name)))) for name in ("accessed", "dirty", "software")],
        "root_align": told.get("root_align_bits", told["page_bits"] + numbers["root_extra_bits"]), "modes": modes(told.get("modes", {})),
    }


def hexed(value):
    return f"0x{value:x}"


def leaves(leaf):
    return [(level, hexed(row["mask"]), hexed(row["match"])) for level, row in sorted(leaf["levels"].items())]


def mask_of(rows, key):
    found = 0
    for row in rows.values():
        found |= row[key]
    return found


def place_mask(place):
    """The mask of [msb, lsb] or of a single bit; 0 for none."""
    if place is None:
        return 0
    msb, lsb = (place, place) if isinstance(place, int) else place
    return ((1 << (msb - lsb + 1)) - 1) << lsb


def permission_mask(rows):
    found = 0
    for row in rows.values():
        found |= place_mask(row["bits"])
    return found


def permission(rows, rights):
    """(rights as the C enumeration says them, bits of a leaf that grants them)."""
    value = 0
    for bit, name in enumerate(RIGHTS):
        granted = bool(rights >> bit & 1)
        if name in rows and granted != rows[name].get("inverted", False):
            value |= place_mask(rows[name]["bits"])
    return " | ".join(f"HY_{name.upper()}" for bit, name in enumerate(RIGHTS) if rights >> bit & 1) or "0", hexed(value)


def modes(rows):
    return [(name.upper(), row["levels"], hexed(row["value"])) for name, row in rows.items()]
