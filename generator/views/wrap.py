# SPDX-License-Identifier: Apache-2.0
"""Long lines of C, broken where one breaks them by hand."""

import re

COLUMNS = 140
LOGIC = re.compile(r" (?=(?:&&|\|\|) )")
BREAKS = re.compile(r" (?=(?:&&?|\|\||\?|:|\||\+) )")


def call(function, arguments, indent=1):
    """A call of which the arguments that do not fit stand on lines of their own; a long string is cut into several."""
    line = f"{function}({', '.join(arguments)});"
    if 8 * indent + len(line) <= COLUMNS:
        return line
    inner = "\n" + "\t" * (indent + 1)
    rows = []
    for argument in arguments:
        pieces = strings(argument, COLUMNS - 8 * (indent + 1) - 4) if argument.startswith('"') else [argument]
        rows.append(inner.join(pieces))
    return f"{function}({rows[0]},{inner}" + f",{inner}".join(rows[1:]) + ");"


def strings(literal, room):
    """A string literal as several that the compiler joins again, cut at spaces."""
    rows = [""]
    for part in re.split(r"(?<= )", literal[1:-1]):
        if len(rows[-1]) + len(part) > room:
            rows.append("")
        rows[-1] += part
    return [f'"{row}"' for row in rows]


def wrapped(line, indent=1):
    """A line of C of which `indent` tabs are before it, broken before operators, logical ones rather than others; what follows is
    indented once more."""
    rows = [""]
    pieces = LOGIC.split(line)
    if any(len(piece) > COLUMNS - 8 * indent - 8 for piece in pieces):
        pieces = BREAKS.split(line)
    for number, part in enumerate(pieces):
        room = COLUMNS - 8 * (indent + (len(rows) > 1))
        if rows[-1] and len(rows[-1]) + 1 + len(part) > room:
            rows.append(part)
        else:
            rows[-1] = f"{rows[-1]} {part}" if number else part
    return ("\n" + "\t" * (indent + 1)).join(rows)
