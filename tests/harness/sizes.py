# SPDX-License-Identifier: Apache-2.0
"""What a port is made of, in code lines: lines that are neither blank nor comment. `./halyard sizes` prints it file by file."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from tests.harness.described import everything

ROOT = Path(__file__).resolve().parents[2]
PARTS = (
    ("description", "desc/arch", (".yaml",)),
    ("port, by hand", "runtime/arch", (".c", ".h", ".S")),
    ("platform of the reference hypervisor", "hypervisor/arch", (".c", ".h", ".S", ".ld", ".yaml", ".dts")),
    ("tests on this machine", "tests/unit", (".c", ".h")),
    ("bare tests", "tests/qemu", (".c", ".h", ".S", ".yaml")),
)
GENERATED = ("generated", "generated", (".c", ".h", ".inc"))


def code_lines(path: Path) -> int:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".yaml":
        text = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)
    else:
        text = re.sub(r"/\*.*?\*/", lambda match: "\n" * match.group(0).count("\n"), text, flags=re.DOTALL)
        text = re.sub(r"//[^\n]*", "", text)
    return sum(bool(line.strip()) for line in text.splitlines())


def folder(part: str, arch: str) -> Path:
    return ROOT / part / arch


def files(path: Path, suffixes: tuple[str, ...]) -> dict[str, int]:
    """Code lines by file name; nothing for a folder that is another architecture's under its own name."""
    if path.is_symlink():
        return {}
    return {entry.name: code_lines(entry) for entry in sorted(path.glob("*")) if entry.suffix in suffixes and not entry.is_symlink()}


def row(name: str, cells: list) -> str:
    return f"{name:38}" + "".join(f"{cell:>11}" for cell in cells)


def table(arches: list[str]) -> list[str]:
    lines = [row("", arches)]
    for title, part, suffixes in PARTS:
        counts = {arch: files(folder(part, arch), suffixes) for arch in arches}
        lines += ["", title]
        for name in sorted(set().union(*counts.values())):
            lines.append(row(f"  {name}", [counts[arch].get(name, "") for arch in arches]))
        lines.append(row("  in all", [total(part, arch, counts[arch]) for arch in arches]))
    title, part, suffixes = GENERATED
    whole = [sum(code_lines(entry) for entry in folder(part, arch).rglob("*") if entry.suffix in suffixes) for arch in arches]
    return lines + ["", row(title, whole)]


def total(part: str, arch: str, counts: dict[str, int]):
    path = folder(part, arch)
    if path.is_symlink():
        return f"={path.readlink().name}"
    return sum(counts.values()) or ""


def main(words: list[str]) -> int:
    arches = everything()  # a back end has a description of its own, and its code stands in its base's column
    if "-h" in words or "--help" in words:
        print("usage: ./halyard sizes [ARCH...]\n\nCode lines of each architecture's files: lines that are neither blank nor comment.")
        return 0
    unknown = sorted(set(words) - set(arches))
    if unknown:
        print(f"halyard: there is no architecture {unknown[0]!r}; there are {', '.join(arches)}", file=sys.stderr)
        return 2
    print("\n".join(table([arch for arch in arches if arch in words or not words])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
