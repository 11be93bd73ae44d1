# SPDX-License-Identifier: Apache-2.0
"""Guest-to-firmware calls: function ids for 32 and 64 bits, results, names."""

from generator.views.exits import exit_id
from generator.views.output import Output
from generator.views.prose import comment, sentence

LETTERS = {"u8": "b", "u32": "i", "u64": "l", "word": "w"}


def outputs(model):
    for name, abi in sorted(model.abis.items()):
        context = abi_view(abi) | {"sources": abi.key.partition("#")[0]}
        yield Output(f"include/halyard/{name}.h", "abi.h.j2", context)
        yield Output(f"common/{name}.c", "abi.c.j2", context)


def abi_view(abi):
    """What the templates of abi.h and abi.c want to know of one desc/abi/NAME.yaml."""
    macro = "HY_" + abi.name.upper()
    functions = [_function(macro, row) for row in abi.functions]
    extensions = [_extension(macro, row, functions) for row in abi.extensions.values()]
    return {
        "name": abi.name, "macro": macro, "guard": f"HALYARD_{abi.name.upper()}_H", "prefix": f"hy_{abi.name}",
        "comment": comment(sentence(abi.doc, abi.ref)), "key": abi.key, "functions": functions,
        "extensions": extensions, "by_pairs": bool(extensions),
        "not_supported": abi.not_supported, "width": max((len(row["id"]) for row in functions), default=0),
        "results": [{"id": f"{macro}_RESULT_{name.upper()}", "value": value} for name, value in abi.results.items()],
        "constants": [{"id": f"{macro}_{name.upper()}", "value": _constant(value)}
                      for name, value in abi.extra.get("constants", {}).items()],
    }


def _constant(value):
    return f"({value})" if value < 0 else f"0x{value:x}u" if value > 9 else f"{value}u"


def _extension(macro, row, functions):
    members = [function for function in functions if function["extension_name"] == row.name]
    return {"id": _extension_id(macro, row.name), "value": f"0x{row.id:x}u", "comment": comment(sentence(row.doc, row.ref)),
            "functions": members,
            "call": members[0]["id"] if members and not members[0]["ids"] else None}


def _extension_id(macro, name):
    return f"{macro}_EXTENSION_{name.upper()}"


def _function(macro, row):
    ids = [{"macro": f"{macro}_ID{bits or ''}_{row.name.upper()}", "value": f"0x{value:08x}u"} for bits, value in row.ids.items()]
    return {
        "name": row.name, "id": f"{macro}_{row.name.upper()}", "ids": ids, "key": row.key,
        "comment": comment(sentence(row.doc, row.ref), 1), "arguments": len(row.args),
        "args": [{"name": arg.name, "type": arg.type, "doc": arg.doc} for arg in row.args],
        "letters": "".join(LETTERS[arg.type] for arg in row.args),
        "exit": exit_id(row.exit) if row.exit else None, "exit_name": row.exit, "extension_name": row.extension,
        "extension": _extension_id(macro, row.extension) if row.extension else None,
    }
