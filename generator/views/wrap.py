# SPDX-License-Identifier: Apache-2.0
"""Long lines of C, broken where one breaks them by hand."""

import re

COLUMNS = 140
BREAKS = re.compile(r" (?=(?:&&?|\|\||\?|:|\||\+) )")


def wrapped(line, indent=1):
    """A line of C of which `indent` tabs are before it, broken before operators; what follows is indented once more."""
    rows = [""]
    for number, part in enumerate(BREAKS.split(line)):
        room = COLUMNS - 8 * (indent + (len(rows) > 1))
        if rows[-1] and len(rows[-1]) + 1 + len(part) > room:
            rows.append(part)
        else:
            rows[-1] = f"{rows[-1]} {part}" if number else part
    return ("\n" + "\t" * (indent + 1)).join(rows)
