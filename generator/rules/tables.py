# SPDX-License-Identifier: Apache-2.0
"""attributes: and tables: of instructions.yaml: every value of an index has one row, and rows say what attributes can hold."""
from generator.rules import listed, page, suggest
from generator.rules.exprs import Scope, check_expression
from generator.rules.view import elements, items, value

page("E95", "a row of a table in a place that cannot be", """`at:` of a row is within the bits of its table's index, `[first, last]`
    in this order, and no value of the index has two rows. A table that extends another replaces rows of it.""")
page("E96", "an attribute that is not there or cannot hold this", """A row names attributes of the same file: of those with `values:`
    one of these, whose expressions belong to `columns:` of the attribute, of those with `bits:` a number that fits, true being 1.""")
page("E97", "an attribute or table that cannot be", """An attribute has `bits:` or `values:`, all attributes fit in 64 bits together,
    and `extends:` of a table names one above it of as many bits.""")

KNOWN = ("at", "doc", "ref")
WIDEST = 64


def check_tables(arch, report):
    root = arch.files.get("instructions.yaml")
    attributes = dict(items(root, "attributes"))
    check_attributes(root, attributes, report)
    above = {}
    for name, table in items(root, "tables"):
        check_extends(table, above, report)
        above[name] = value(table, "bits")
        for _, row in items(table, "rows"):
            check_row(row, attributes, report)
        if table.get("default") is not None:
            check_row(table.get("default"), attributes, report)
        check_places(table, report)


def check_attributes(root, attributes, report):
    for name, node in attributes.items():
        if (node.get("bits") is None) == (node.get("values") is None) and not node.damaged:
            report.at_name("E97", node, f"'{name}' has {'both' if node.get('bits') is not None else 'neither'} bits and values",
                           "a number has bits:, a choice has values:")
        check_columns(node, report)
    total = sum(width_of(node) for node in attributes.values())
    if total > WIDEST:
        report.at_name("E97", root.get("attributes"), f"the attributes take {total} bits, more than {WIDEST}")


def check_columns(node, report):
    """What values compute is said by columns of the same attribute, and their expressions name what these are of."""
    columns = {name: Scope(dict.fromkeys(part.value for part in elements(column, "of")), None, "names of the column")
               for name, column in items(node, "columns")}
    for name, column in items(node, "columns"):
        check_expression(column.get("default"), columns[name], report)
    for _, choice in items(node, "values"):
        for key, expression in choice.items():
            if key != "doc" and key not in columns:
                report.at_name("E96", expression, f"'{node.name}' has no column '{key}'", suggest(key, columns))
            elif key != "doc":
                check_expression(expression, columns[key], report)


def width_of(node):
    values = node.get("values")
    return (len(values.value) - 1).bit_length() if values is not None else value(node, "bits") or 0


def check_extends(table, above, report):
    base = table.get("extends")
    if base is None or None in (value(table, "bits"), above.get(base.value, 0)):
        return
    if base.value not in above:
        report.error("E97", base, f"there is no table '{base.value}' above '{table.name}'", suggest(base.value, above))
    elif above[base.value] != value(table, "bits"):
        report.error("E97", base, f"'{base.value}' has an index of {above[base.value]} bits, '{table.name}' of {value(table, 'bits')}")


def check_row(row, attributes, report):
    for key, node in row.items():
        if key in KNOWN:
            continue
        attribute = attributes.get(key)
        if attribute is None:
            report.at_name("E96", node, f"there is no attribute '{key}'", suggest(key, attributes) or f"known: {listed(attributes)}")
        elif attribute.get("values") is not None:
            check_choice(key, node, attribute.get("values").value, report)
        elif attribute.get("bits") is not None and (isinstance(node.value, str) or not 0 <= node.value < 1 << width_of(attribute)):
            report.error("E96", node, f"'{key}' is a number of {width_of(attribute)} bits, not {str(node.value).lower()}")


def check_choice(key, node, values, report):
    if node.value not in values:
        report.error("E96", node, f"'{key}' cannot be {str(node.value).lower()}", suggest(node.value, values) or f"known: {listed(values)}")


def check_places(table, report):
    bits, taken = value(table, "bits"), {}
    for name, row in items(table, "rows"):
        for node, first, last in spans(row.get("at")):
            if first > last:
                report.error("E95", node, f"from {first:#x} to {last:#x} is nothing", f"[{last:#x}, {first:#x}]?")
            elif bits is not None and last >> bits:
                report.error("E95", node, f"{last:#x} is beyond an index of {bits} bits")
            else:
                other = next((taken[index] for index in range(first, last + 1) if index in taken), None)
                if other is not None:
                    report.error("E95", node, f"'{name}' and '{other.name}' are both there", "", [(other, f"'{other.name}' is here")])
                taken.update((index, row) for index in range(first, last + 1) if bits is not None)


def spans(at):
    """(Node, first, last) of what `at:` lists."""
    if at is None:
        return
    for node in at.value if at.kind == "list" else [at]:
        parts = [part.value for part in node.value] if node.kind == "list" else [node.value] * 2
        if len(parts) == 2:
            yield node, *parts
