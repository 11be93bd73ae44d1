# SPDX-License-Identifier: Apache-2.0
"""From views to files: everything is rendered in memory, compared, and written only where it changed.

A view is a module of generator.views with a function `outputs(model)` that yields Output(path, template, context):
    path      below the output folder, with forward slashes
    template  a file of templates/
    context   what the template sees; "sources" in it names the descriptions that the file comes from

The renderer puts a line with the sources on top of each file and the CRC-32 of the rest at its end: a file whose CRC does
not fit was edited by hand.
"""

import importlib
import os
import pkgutil
import re
import tempfile
import textwrap
import zlib
from dataclasses import dataclass, field

import jinja2

from generator import views
from generator.views.output import Output

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TEMPLATES = os.path.join(ROOT, "templates")
COMMAND = "./halyard gen"
OPTIONS = {"trim_blocks": True, "lstrip_blocks": True, "keep_trailing_newline": True, "autoescape": False}
COLUMNS = 140
COMMENTS = {".md": ("<!-- ", " -->"), ".py": ("# ", ""), ".yaml": ("# ", "")}
CONTINUED = {"<!-- ": "\n", "# ": "\n# ", "/* ": "\n * "}  # between the lines of a comment
LAST = re.compile(r"\A(?:/\*|<!--|#) crc32 ([0-9a-f]{8})(?: \*/| -->)?\n?\Z")


def view_modules():
    """All modules of generator.views that emit something, by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(views.__path__))
    modules = (importlib.import_module(f"{views.__name__}.{name}") for name in names)
    return [module for module in modules if hasattr(module, "outputs")]


def environment(folder=TEMPLATES):
    return jinja2.Environment(loader=jinja2.FileSystemLoader(folder), undefined=jinja2.StrictUndefined, auto_reload=False,
                              bytecode_cache=template_cache(), **OPTIONS)


def template_cache():
    """Compiled templates are kept where builds go, apart for each Jinja and these options; without such a place they are not kept."""
    place = os.path.join(ROOT, "build", "templates", f"{jinja2.__version__}-{zlib.crc32(repr(sorted(OPTIONS.items())).encode()):08x}")
    try:
        os.makedirs(place, exist_ok=True)
    except OSError:
        return None
    return jinja2.FileSystemBytecodeCache(place) if os.access(place, os.W_OK) else None


def render_all(model):
    """{path: text} of everything that the descriptions say."""
    env = environment()
    files = {}
    for module in view_modules():
        for output in module.outputs(model):
            output = Output(*output)
            if output.path in files:
                raise ValueError(f"two views emit {output.path}")
            text = env.get_template(output.template).render(output.context)
            files[output.path] = finish(output.path, text, output.context["sources"])
    return dict(sorted(files.items()))


def finish(path, text, sources):
    """The file with its first and its last line."""
    begin, end = COMMENTS.get(os.path.splitext(path)[1], ("/* ", " */"))
    sources = (sources,) if isinstance(sources, str) else tuple(sources)
    title = textwrap.wrap(f"Generated from {', '.join(sources)} by `{COMMAND}`; do not edit.", COLUMNS - len(begin + end), break_on_hyphens=False)
    body = f"{begin}{CONTINUED[begin].join(title)}{end}\n{text.rstrip()}\n"
    return f"{body}{begin}crc32 {crc(body)}{end}\n"


def crc(body):
    return f"{zlib.crc32(body.encode()):08x}"


def intact(text):
    """True when nobody edited a generated file: its last line is the CRC of what stands above it."""
    cut = text.rstrip("\n").rfind("\n") + 1
    match = LAST.match(text[cut:])
    return match is not None and match.group(1) == crc(text[:cut])


@dataclass
class Differences:
    """How a folder differs from what it should hold: paths below it, sorted."""

    missing: list = field(default_factory=list)
    stale: list = field(default_factory=list)
    edited: list = field(default_factory=list)
    orphan: list = field(default_factory=list)
    alien: list = field(default_factory=list)  # not generated, yet there

    def __bool__(self):
        return bool(self.missing or self.stale or self.edited or self.orphan or self.alien)

    def report(self):
        """A line for each file, for people."""
        said = (("missing", self.missing), ("stale", self.stale), ("edited by hand", self.edited),
                ("orphan (nothing generates it any more)", self.orphan), ("not generated, and does not belong here", self.alien))
        return [f"{path}: {what}" for what, paths in said for path in paths]


def compare(files, folder):
    found = existing(folder)
    result = Differences()
    for path, text in files.items():
        have = found.pop(path, None)
        if have is None:
            result.missing.append(path)
        elif have != text:
            (result.stale if intact(have) else result.edited).append(path)
    for path, have in sorted(found.items()):
        (result.orphan if intact(have) else result.alien).append(path)
    return result


def existing(folder):
    """{path: text} of the files below a folder; what is no text reads as such."""
    files = {}
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in names:
            full = os.path.join(place, name)
            with open(full, "rb") as file:
                files[os.path.relpath(full, folder).replace(os.sep, "/")] = file.read().decode("utf-8", "replace")
    return files


def write(files, folder, differences):
    """Brings the folder up to date: writes what differs, removes orphans, leaves alien files. Names what changed."""
    changed = sorted(differences.missing + differences.stale + differences.edited)
    for path in changed:
        write_atomically(os.path.join(folder, path), files[path])
    for path in differences.orphan:
        os.remove(os.path.join(folder, path))
        prune(os.path.dirname(os.path.join(folder, path)), folder)
    return changed


def write_atomically(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".gen-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def prune(folder, top):
    """Removes folders that an orphan leaves empty."""
    while os.path.realpath(folder) != os.path.realpath(top) and not os.listdir(folder):
        os.rmdir(folder)
        folder = os.path.dirname(folder)
