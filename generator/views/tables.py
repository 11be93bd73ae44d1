# SPDX-License-Identifier: Apache-2.0
"""tables.h and tables.c: what every value of an index is, as constant arrays, and functions that read them."""

import re

from generator.expr_c import Env, to_c
from generator.interpret import evaluate
from generator.views.c_names import sources
from generator.views.output import Output
from generator.views.prose import comment, sentence
from generator.views.wrap import wrapped

ACROSS = 16  # places in a line
FACTORS, SPREAD = (1, 0x9e37), 0x9e3779b97f4a7c15  # of what self-tests compute with


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
        "word": row_type(arch), "place": integer(max(1, (len(rows) - 1).bit_length())),
        "attributes": [attribute_view(arch, attribute) for attribute in arch.attributes.values()],
        "columns": [column_view(arch, attribute, column) for attribute in arch.attributes.values() for column in attribute.columns],
        "rows": [row_view(arch, table, row) for table, row in rows],
        "tables": [table_view(arch, table, number) for table in arch.tables.values()],
    }


def row_type(arch):
    return integer(max(1, sum(attribute.bits for attribute in arch.attributes.values())))


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


def column_view(arch, attribute, column):
    """A function of the choice and of what its expressions name; choices that compute the same stand together."""
    env = Env(names={name: name for name in column.names})
    cases = {}
    for choice_, ast in column.expressions.items():
        cases.setdefault(to_c(ast, env), []).append(f"{arch.macro}_{attribute.name.upper()}_{choice_.upper()}")
    default = to_c(column.default, env)
    return {
        "name": f"{arch.prefix}_{attribute.name}_{column.name}", "comment": comment(f"{column.key}: {sentence(column.doc)}"),
        "arguments": ", ".join([f"uint64_t {attribute.name}", *(f"uint64_t {name}" for name in column.names)]),
        "unused": [name for name in column.names if not any(re.search(rf"\b{name}\b", text) for text in (*cases, default))],
        "cases": [(labels, wrapped(f"return {text};", 2)) for text, labels in cases.items() if text != default], "default": wrapped(f"return {default};", 2),
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
    return {"rows": rows, "names": list(arch.attributes), "word": row_type(arch),
            "computed": [sample for attribute in arch.attributes.values() for column in attribute.columns
                         for sample in column_samples(arch, attribute, column)],
            "tables": [{"name": table.name, "mask": f"0x{len(table.by_index) - 1:x}u"} for table in arch.tables.values()],
            "count": sum(len(table.rows) for table in arch.tables.values())}


def column_samples(arch, attribute, column):
    """What every choice computes of some values, by the interpreter of expressions."""
    for choice_ in attribute.choices:
        for factor in FACTORS:
            known = {name: factor * (number + 3) * SPREAD % (1 << 64) >> number for number, name in enumerate(column.names)}
            expected = evaluate(column.expressions.get(choice_, column.default), lambda node, known=known: known[node.name])
            arguments = [f"{arch.macro}_{attribute.name.upper()}_{choice_.upper()}", *(f"UINT64_C(0x{value:x})" for value in known.values())]
            yield {"call": f"{arch.prefix}_{attribute.name}_{column.name}({', '.join(arguments)})", "expected": f"UINT64_C(0x{expected:x})"}
