# SPDX-License-Identifier: Apache-2.0
"""The guest's device tree: the template of the architecture through dtc, or the user's own with the chosen node filled in by fdtput."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from string import Template

from hypervisor.launch.errors import RunnerError, UsageError


def tool(command: list[str], data: bytes = b"") -> bytes:
    try:
        done = subprocess.run(command, input=data, capture_output=True, check=False)
    except OSError as error:
        raise RunnerError(f"cannot start {command[0]} (package device-tree-compiler): {error.strerror}") from error
    if done.returncode != 0:
        raise RunnerError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def cells(value: int) -> str:
    """A 64-bit number as two cells."""
    return f"{value >> 32:#x} {value & 0xffffffff:#x}"


def quoted(text: str) -> str:
    if any(ord(c) < 32 or ord(c) > 126 for c in text):
        raise UsageError("--append may hold printable ASCII only")
    return text.replace("\\", "\\\\").replace('"', '\\"')


def source(template: str, ram: tuple[int, int], bootargs: str, initrd: tuple[int, int] | None, variables: dict[str, str]) -> str:
    """The filled-in template. `ram` is (base, size), `initrd` (start, end), `variables` the architecture's own words."""
    lines = ""
    if initrd:
        lines = f"\t\tlinux,initrd-start = <{cells(initrd[0])}>;\n\t\tlinux,initrd-end = <{cells(initrd[1])}>;"
    return Template(template).substitute(variables, bootargs=quoted(bootargs), initrd=lines, ram_unit=f"{ram[0]:x}",
                                         ram=f"{cells(ram[0])} {cells(ram[1])}")


def compile_tree(text: str) -> bytes:
    return tool(["dtc", "-q", "-I", "dts", "-O", "dtb", "-"], text.encode())


def check_blob(blob: bytes):
    """dtc refuses what is no device tree; so do we, before the guest sees it."""
    if blob[:4] != b"\xd0\x0d\xfe\xed" or len(blob) < 40 or int.from_bytes(blob[4:8], "big") > len(blob):
        raise UsageError("the --dtb file is no device-tree blob")
    if len(blob) > 2 << 20:
        raise UsageError("the --dtb file is larger than the 2 MiB that kernels accept")


def amend(blob: bytes, bootargs: str | None, initrd: tuple[int, int] | None) -> bytes:
    """A user's tree with command line and initrd as the options say; untouched where they say nothing."""
    if bootargs is None and initrd is None:
        return blob
    with tempfile.TemporaryDirectory(prefix="halyard-") as folder:
        path = str(Path(folder) / "guest.dtb")
        Path(path).write_bytes(blob)
        if not has_node(path, "/chosen"):
            tool(["fdtput", "-p", "-c", path, "/chosen"])
        if bootargs is not None:
            quoted(bootargs)
            tool(["fdtput", "-t", "s", path, "/chosen", "bootargs", bootargs])
        if initrd is not None:
            for name, value in zip(("linux,initrd-start", "linux,initrd-end"), initrd):
                tool(["fdtput", "-t", "x", path, "/chosen", name, f"{value >> 32:x}", f"{value & 0xffffffff:x}"])
        return Path(path).read_bytes()


def has_node(path: str, node: str) -> bool:
    return subprocess.run(["fdtget", "-l", path, node], capture_output=True, check=False).returncode == 0
