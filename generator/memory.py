# SPDX-License-Identifier: Apache-2.0
"""Remembers which descriptions were checked without an error, so that commands which only use them need not check them again.

What is remembered is a digest of the descriptions' text, of the schemas and of the generator itself: whatever differs is checked. Where the
folder of builds cannot be written, nothing is remembered.
"""
import hashlib
import os
from contextlib import suppress

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KEPT = 32


def digest(tree):
    """Of a tree of generator.load.load_tree."""
    found = hashlib.sha256()
    for folder, ending in (("generator", ".py"), (os.path.join("desc", "schema"), ".json")):
        for path in sorted(files_below(os.path.join(ROOT, folder), ending)):
            with open(path, "rb") as file:
                found.update(path.encode() + b"\0" + file.read() + b"\0")
    for rel, root in tree.items():
        found.update("\0".join((rel, *root.source.lines, "")).encode())
    return found.hexdigest()


def files_below(top, ending):
    return [os.path.join(folder, name) for folder, _, names in os.walk(top) for name in names if name.endswith(ending)]


def place():
    return os.path.join(ROOT, "build", "checked")


def known(stamp):
    return os.path.exists(os.path.join(place(), stamp))


def remember(stamp):
    """Keeps the newest ones."""
    with suppress(OSError):
        os.makedirs(place(), exist_ok=True)
        with open(os.path.join(place(), stamp), "wb"):
            pass
        found = sorted((os.path.join(place(), name) for name in os.listdir(place())), key=os.path.getmtime)
        for path in found[:-KEPT]:
            os.unlink(path)
