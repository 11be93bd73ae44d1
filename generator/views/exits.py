# SPDX-License-Identifier: Apache-2.0
"""The neutral exit reasons: enumeration, payloads and names."""

from generator.views.output import Output
from generator.views.prose import comment

C_TYPES = {"bool": "bool", "u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t", "u64": "uint64_t"}


def outputs(model):
    context = exit_view(model) | {"sources": "desc/exits.yaml"}
    yield Output("include/halyard/exit.h", "exit.h.j2", context)
    yield Output("common/exit.c", "exit.c.j2", context)


def exit_view(model):
    """What the templates of exit.h and exit.c want to know."""
    rows = [_row(row) for row in sorted(model.exits.values(), key=lambda row: row.value)]
    return {"exits": rows, "count": rows[-1]["value"] + 1 if rows else 0}


def exit_id(name):
    return "HY_EXIT_" + name.upper()


def _row(row):
    payload = [{"comment": comment(item.doc, 1), "name": item.name, "type": C_TYPES[item.type]} for item in row.payload]
    return {"name": row.name, "id": exit_id(row.name), "value": row.value, "comment": comment(row.doc, 1),
            "key": row.key, "payload": payload, "parameters": ", ".join(f"{item['type']} {item['name']}" for item in payload)}
