# SPDX-License-Identifier: Apache-2.0
"""tables.h and tables.c: what every value of an index is, as constant arrays, and functions that read them."""

from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence

ACROSS = 16  # places in a line


def outputs(model):
    for arch in model.archs.values():
        if arch.tables:
            view = tables_view(arch)
            yield Output(f"{arch.name}/halyard/arch/tables.h", "tables.h.j2", view)
            yield Output(f"{arch.name}/tables.c", "tables.c.j2", view)


def tables_view(arch):
    rows = [(table, row) for table in arch.tables.values() for row in table.rows]
    number = {row: index for index, (_, row) in enumerate(rows)}
    return {
        "arch": arch, "prefix": arch.prefix, "macro": arch.macro, "sources": sources(arch, "instructions.yaml"),
        "word": integer(sum(attribute.bits for attribute in arch.attributes.values())), "place": integer(max(1, (len(rows) - 1).bit_length())),
        "attributes": [attribute_view(arch, attribute) for attribute in arch.attributes.values()],
        "rows": [row_view(arch, table, row) for table, row in rows],
        "tables": [table_view(arch, table, number) for table in arch.tables.values()],
    }


def integer(bits):
    """The type of so many bits."""
    return f"uint{max(8, 1 << (bits - 1).bit_length())}_t"


def attribute_view(arch, attribute):
    name = f"{arch.macro}_{attribute.name.upper()}"
    return {
        "name": attribute.name, "cut": f"{f'(row >> {attribute.lsb})' if attribute.lsb else 'row'} & 0x{(1 << attribute.bits) - 1:x}u",
        "comment": comment(f"{attribute.key}: {sentence(attribute.doc, attribute.ref)}"),
        "choices": [(f"{name}_{choice.upper()}", number, comment(doc)) for number, (choice, doc) in enumerate(attribute.choices.items())],
    }


def row_view(arch, table, row):
    said = ", ".join(f"{name} {choice(arch, name, value)}" for name, value in row.attributes.items() if value)
    return {"comment": comment(f"{table.name}.{row.name}: {sentence(row.doc, row.ref)}{'; ' * bool(said)}{said}", 1), "value": f"0x{row.packed:x}u"}


def choice(arch, name, value):
    """The value of an attribute as the description writes it."""
    return list(arch.attributes[name].choices)[value] if arch.attributes[name].choices else str(value)


def table_view(arch, table, number):
    numbers = [str(number[row]) for row in table.by_index]
    return {
        "name": table.name, "size": len(numbers), "mask": f"0x{len(numbers) - 1:x}u",
        "comment": comment(f"{table.key}: {sentence(table.doc, table.ref)}"),
        "lines": [", ".join(numbers[start:start + ACROSS]) for start in range(0, len(numbers), ACROSS)],
    }


def table_tests(arch):
    """For each stretch of indices with one row: all its attributes; None where there are no tables."""
    if not arch.tables:
        return None
    rows = [{"table": table.name, "index": f"0x{index:02x}", "name": row.name,
             "held": [row.attributes.get(name, 0) for name in arch.attributes]}
            for table in arch.tables.values() for index, row in enumerate(table.by_index)
            if index == 0 or table.by_index[index - 1] is not row]
    return {"rows": rows, "names": list(arch.attributes), "word": integer(sum(attribute.bits for attribute in arch.attributes.values())),
            "tables": [{"name": table.name, "mask": f"0x{len(table.by_index) - 1:x}u"} for table in arch.tables.values()],
            "count": sum(len(table.rows) for table in arch.tables.values())}
