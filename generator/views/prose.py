# SPDX-License-Identifier: Apache-2.0
"""Comments out of the descriptions' prose, wrapped as one writes them by hand."""

import textwrap
from functools import lru_cache

COLUMNS = 132


@lru_cache(None)
def comment(text, indent=0, columns=COLUMNS):
    """A block comment, indented by tabs; one line when it fits."""
    tabs = "\t" * indent
    text = " ".join(text.replace("*/", "* /").split())
    lines = textwrap.wrap(text, columns - 8 * indent - 6, break_long_words=False, break_on_hyphens=False)
    return tabs + "/* " + f"\n{tabs} * ".join(lines) + " */"


def sentence(doc, ref=""):
    """Prose and its place in the manual."""
    doc = " ".join(doc.split())
    return f"{doc} ({ref})" if ref else doc
