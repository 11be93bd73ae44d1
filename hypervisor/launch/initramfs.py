# SPDX-License-Identifier: Apache-2.0
"""Builds a tiny initramfs: busybox and an init script, packed by cpio."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

from hypervisor.launch.errors import RunnerError

READY = "Halyard guest: user space is up"
RESETS = "reboot="  # on the command line says how to reset a machine: one that cannot be switched off

INIT = f"""#!/bin/busybox sh
# First process of the demo's guest: says what it sees and switches the machine off.
b=/bin/busybox
$b mount -t devtmpfs none /dev
$b mount -t proc none /proc
$b mount -t sysfs none /sys
echo "{READY}"
$b uname -a
$b uptime
$b cat /proc/cpuinfo
$b cat /proc/interrupts
$b grep -q {RESETS} /proc/cmdline && $b reboot -f
$b poweroff -f
"""


def build(busybox: Path, target: Path, script: str = INIT) -> Path:
    """Writes a gzipped newc archive; the same inputs give the same bytes."""
    root = target.parent / (target.name + ".root")
    shutil.rmtree(root, ignore_errors=True)
    for name in ("bin", "dev", "proc", "sys"):
        (root / name).mkdir(parents=True)
    shutil.copy(busybox, root / "bin" / "busybox")
    (root / "init").write_text(script)
    for path in sorted(root.rglob("*")):
        path.chmod(0o755)
        os.utime(path, (0, 0))
    names = "\n".join(str(path.relative_to(root)) for path in sorted(root.rglob("*"))) + "\n"
    try:
        packed = subprocess.run(["cpio", "--quiet", "--create", "--format=newc", "--reproducible", "--owner=0:0"], cwd=root, input=names.encode(),
                                capture_output=True, check=False)
    except OSError as error:
        raise RunnerError(f"cannot start cpio: {error.strerror}") from error
    if packed.returncode != 0:
        raise RunnerError(f"cpio failed: {packed.stderr.decode(errors='replace').strip()}")
    shutil.rmtree(root)
    partial = target.with_suffix(".partial")
    partial.write_bytes(gzip.compress(packed.stdout, mtime=0))
    return partial.replace(target)
