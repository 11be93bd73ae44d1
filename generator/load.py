# SPDX-License-Identifier: Apache-2.0
"""Reads descriptions strictly: YAML text -> Node trees that know where everything stands.

load_tree(desc_dir) -> {"exits.yaml": Node, "arch/ARCH/registers.yaml": Node, ...}, in sorted order.
    Raises DescriptionError with every error of every file; with a list as second argument the errors go there instead,
    and files that cannot be used are left out. `wanted` may leave out others by their names.
load_text(text, source, diagnostics) -> Node or None: one file whose text is at hand.

Node and plain are those of generator.node.
"""
import os
import re
import stat

import yaml

from generator.marks import DescriptionError, Diagnostic, Mark, Source
from generator.node import Node, plain  # noqa: F401  (plain: for those who load)
from generator.scalars import SPECIAL, Ambiguous, resolve

LARGEST = 1 << 20
DEEPEST = 32
MOST_ERRORS = 30  # of one file
FORBIDDEN = re.compile("[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010fffd]")
FORBIDDEN_NAMES = {"\t": "a tab", "\r": "a carriage return", "\0": "a NUL", "\ufeff": "a byte-order mark"}
FORBIDDEN_HINTS = {"\t": "indent and align with spaces", "\r": "end lines with LF alone (dos2unix does it)",
                   "\ufeff": "save the file as UTF-8 without a byte-order mark"}
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_tree(desc_dir, diagnostics=None, wanted=lambda rel: True):
    found = [] if diagnostics is None else diagnostics
    tree = {}
    for rel in filter(wanted, description_files(desc_dir, found)):
        node = load_file(os.path.join(desc_dir, rel), rel, found)
        if node is not None:
            tree[rel] = node
    if diagnostics is None and found:
        raise DescriptionError(found)
    return tree


def description_files(desc_dir, found):
    """Paths of all *.yaml below a folder, with forward slashes, sorted."""
    files = []

    def refuse(error):
        found.append(refusal(error.filename or desc_dir, "", "E01", f"cannot read: {error.strerror}"))

    for folder, folders, names in os.walk(desc_dir, onerror=refuse):
        folders.sort()
        for name in names:
            if name.endswith((".yaml", ".yml")) and not name.startswith("."):
                files.append(os.path.relpath(os.path.join(folder, name), desc_dir).replace(os.sep, "/"))
    return sorted(files)


def shown(path):
    """A path as the reader of an error can open it: relative where it lies below the working directory."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


def refusal(path, rel, code, message, hint=""):
    return Diagnostic(code, message, Mark(Source(shown(path), rel, ""), 1, 1), hint=hint)


def load_file(path, rel, found):
    try:
        info = os.stat(path)
        if not stat.S_ISREG(info.st_mode):
            found.append(refusal(path, rel, "E01", "not a regular file"))
            return None
        if info.st_size > LARGEST:
            found.append(refusal(path, rel, "E02", f"{info.st_size} bytes are more than a description may have ({LARGEST})",
                                 "split the description"))
            return None
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        found.append(refusal(path, rel, "E01", f"cannot read: {error.strerror}"))
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[:error.start].decode("utf-8")
        source = Source(shown(path), rel, data.decode("utf-8", "replace"))
        found.append(Diagnostic("E03", f"byte 0x{data[error.start]:02x} is not UTF-8", place(source, before, len(before)),
                                hint="save the file as UTF-8"))
        return None
    return load_text(text, Source(shown(path), rel, text), found)


def place(source, text, offset):
    line = text.count("\n", 0, offset)
    return Mark(source, line + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1)


def load_text(text, source, found):
    """One file's tree, or None when its errors (appended to `found`) leave nothing to use."""
    bad = [m for _, m in zip(range(MOST_ERRORS), one_a_line(text))]
    for match in bad:
        char = match.group()
        what = FORBIDDEN_NAMES.get(char, f"the character U+{ord(char):04X}")
        found.append(Diagnostic("E04", f"{what} is not allowed here", place(source, text, match.start()),
                                hint=FORBIDDEN_HINTS.get(char, "remove it")))
    if bad:
        return None
    builder = Builder(source, found)
    try:
        return builder.build(yaml.parse(text, Loader=Loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = Mark(source, mark.line + 1, mark.column + 1) if mark else Mark(source, 1, 1)
        said = f"{error.problem or error.context}" + (f" ({error.context})" if error.problem and error.context else "")
        found.append(Diagnostic("E05", f"not YAML: {said}", where))
    except yaml.YAMLError as error:
        found.append(Diagnostic("E05", f"not YAML: {str(error).splitlines()[0]}", Mark(source, 1, 1)))
    return None


def one_a_line(text):
    """The first forbidden character of each line that has one."""
    start = 0
    while match := FORBIDDEN.search(text, start):
        yield match
        start = text.find("\n", match.start()) + 1
        if start == 0:
            return


class Builder:
    """Builds the tree from parser events with a stack of its own, so that no input makes it recurse."""

    def __init__(self, source, found):
        self.source = source
        self.found = found
        self.errors = 0
        self.root = None
        self.stack = []  # open maps and lists
        self.keys = []  # for each: the key that waits for its value, as (key, place)

    def build(self, events):
        documents = 0
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self.scalar(event)
            elif kind is yaml.MappingStartEvent:
                self.open("map", {}, event)
            elif kind is yaml.SequenceStartEvent:
                self.open("list", [], event)
            elif kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
                self.stack.pop()
                self.keys.pop()
            elif kind is yaml.AliasEvent:
                self.error("E07", f"alias *{event.anchor}: a description says everything where it stands", event, "write the value again")
                self.put(Node("scalar", None, self.source, *position(event)), event)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1 or event.version or event.tags:
                    what = "a second document" if documents > 1 else "a directive"
                    self.error("E11", f"{what}: a file is one document without directives", event, "use a file of its own")
                    return None
            if self.errors >= MOST_ERRORS:
                return None
        if documents == 0:
            self.found.append(Diagnostic("E11", "the file says nothing", Mark(self.source, 1, 1), hint="start it with `schema: 1`"))
        return None if self.errors else self.root

    def error(self, code, message, event, hint="", notes=()):
        line, col = position(event)
        if code == "E07" and self.found and self.found[-1].code == code and self.found[-1].mark.line == line:
            return  # one of them tells what is wrong with the line
        self.errors += 1
        width = event.end_mark.column - event.start_mark.column if event.end_mark.line == event.start_mark.line else 1
        self.found.append(Diagnostic(code, message, Mark(self.source, line, col), width, hint, list(notes)))

    def refuse_extras(self, event):
        if event.tag is not None:
            self.error("E07", f"tag {event.tag}: descriptions have no tags", event, "remove the tag")
        if event.anchor is not None:
            self.error("E07", f"anchor &{event.anchor}: a description says everything where it stands", event, "remove the anchor")

    def scalar(self, event):
        if event.tag is not None or event.anchor is not None:
            self.refuse_extras(event)
        value, style, mark = event.value, event.style, event.start_mark
        if not style and value[:1] in SPECIAL:
            try:
                value = resolve(value)
            except Ambiguous as problem:
                code, message, hint = problem.args
                if not value:
                    hint += "; inside { } text with a comma needs quotes"
                self.error(code, message, event, hint)
        self.put(Node("scalar", value, self.source, mark.line + 1, mark.column + 1, style or ""), event)

    def open(self, kind, value, event):
        self.refuse_extras(event)
        if len(self.stack) >= DEEPEST:
            self.error("E10", f"nested deeper than {DEEPEST} levels", event)
            self.errors = MOST_ERRORS
            return
        node = Node(kind, value, self.source, *position(event))
        self.put(node, event)
        self.stack.append(node)
        self.keys.append(None)

    def put(self, node, event):
        """A finished scalar or a map or list just opened goes to its place."""
        if not self.stack:
            self.root = node
            return
        parent, waiting = self.stack[-1], self.keys[-1]
        if parent.kind == "list":
            parent.add(len(parent.value), node)
        elif waiting is None:
            self.keys[-1] = self.key(parent, node, event)
        else:
            parent.add(waiting[0], node, waiting[1])
            self.keys[-1] = None

    def key(self, parent, node, event):
        where = (node.line, node.col)
        if node.kind != "scalar" or node.value is None or isinstance(node.value, bool):
            self.error("E05", "a key is a name or an integer", event)
            return (f"?{len(parent.value)}", where)
        if node.value in parent.value:
            self.error("E06", f"duplicate key '{node.value}'", event, "",
                       [(parent.key_mark(node.value), "the other one is here")])
            return (f"?{len(parent.value)}", where)
        return (node.value, where)


def position(event):
    return event.start_mark.line + 1, event.start_mark.column + 1
