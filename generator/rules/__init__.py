# SPDX-License-Identifier: Apache-2.0
"""The numbered rules that descriptions keep. A rule's page stands next to its code; numbers are never used again.

page(code, title, text) registers a page; PAGES[code] is (title, text).
Report collects what is wrong: report.error(code, node, message, ...).
"""
import difflib
import textwrap

from generator.marks import Diagnostic, Mark

PAGES = {}
LIKELY_MEANT = 0.6  # how much of a name is in another that `did you mean` tells


def page(code, title, text):
    assert code not in PAGES, code
    PAGES[code] = (title, textwrap.fill(" ".join(text.split()), 100, break_long_words=False, break_on_hyphens=False))


class Report:
    """Errors, each once: two architectures that share a file find the same ones in it."""

    def __init__(self):
        self.found = {}

    def add(self, diagnostic):
        self.found.setdefault(diagnostic.key(), diagnostic)

    def error(self, code, where, message, hint="", notes=(), width=0):
        """`where` is a Mark, or a Node whose value is wrong; notes are (Mark or Node, text)."""
        assert code in PAGES, code
        mark = where if isinstance(where, Mark) else where.mark
        width = width or (1 if where is mark else extent(where))
        others = [(other if isinstance(other, Mark) else other.name_mark(), text) for other, text in notes]
        self.add(Diagnostic(code, message, mark, width, hint, others))

    def at_name(self, code, node, message, hint="", notes=()):
        """An error whose place is the key of a value."""
        named = node.parent is not None and node.parent.kind == "map"
        self.error(code, node.name_mark(), message, hint, notes, len(str(node.name)) if named else 1)

    def sorted(self):
        return sorted(self.found.values(), key=Diagnostic.key)


def extent(node):
    """How many characters a scalar takes, as far as that is worth underlining."""
    if node.kind != "scalar":
        return 1
    if node.style:
        return len(node.value) + 2 if node.style in "'\"" else 1
    text = node.source.line(node.line)[node.col - 1:]
    return len(node.value) if isinstance(node.value, str) else len(text.split(",")[0].split("}")[0].split("]")[0].split(" ")[0])


def suggest(name, known):
    """`did you mean 'x'?`, or nothing."""
    close = nearest(name, known, 1, LIKELY_MEANT)
    return f"did you mean '{close[0]}'?" if close else ""


LIKE = str.maketrans("ol|-", "011_")  # what the eye takes for the other


def nearest(name, known, most=3, least=0.5):
    """Names that could be meant, best first: those that look the same, then by how much of them is, those of the same length first."""
    def like(text):
        return text.lower().translate(LIKE)

    wanted, matcher = like(str(name)), difflib.SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    found = []
    for text in dict.fromkeys(map(str, known)):
        matcher.set_seq1(like(text))
        if matcher.real_quick_ratio() >= least and matcher.quick_ratio() >= least and matcher.ratio() >= least:
            found.append((-matcher.ratio(), len(text) != len(wanted), text))
    return [text for *_, text in sorted(found)[:most]]


def listed(names, most=8, last="or"):
    """'a', 'b' or 'c', for a hint."""
    names = [f"'{name}'" for name in names]
    if len(names) > most:
        return ", ".join(names[:most]) + " ..."
    return f" {last} ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
