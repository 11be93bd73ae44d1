# SPDX-License-Identifier: Apache-2.0
"""What is typed reaches the guest: a shell in Debian's user space computes what it is told and switches the machine off."""

from __future__ import annotations

import os
import subprocess
import sys

from hypervisor.launch import demo, initramfs, machine
from hypervisor.launch.errors import RunnerError
from tests.harness.verdict import Outcome, Result, Verdict, from_status

READY = b"typed input is awaited"
TYPED = b"echo typed-$((6 * 7))\nexit\n"
ANSWER = "typed-42"
INIT = f"""#!/bin/busybox sh
# First process of a guest whose console is typed at.
b=/bin/busybox
$b mount -t devtmpfs none /dev
exec </dev/console >/dev/console 2>&1
echo "{READY.decode()}"
$b sh
$b poweroff -f
"""


def typed(arch: str, patience: float) -> Result:
    """One boot of the demo's kernel, on the emulator's default CPU."""
    about, folder, name = machine.load(arch), machine.ROOT / "build" / "debian" / arch, f"linux/{arch}@typed"
    try:
        kernel, _ = demo.fetch(about, folder)
        initrd = initramfs.build(folder / "busybox", folder / "typed.cpio.gz", INIT)
    except RunnerError as error:
        return Result(name, Verdict.ERROR, str(error))
    outcome = typing([sys.executable, "-m", "hypervisor.launch", "run", arch, "--kernel", str(kernel), "--initrd", str(initrd), "--append",
                      about["guest"]["append"], "--timeout", str(300 * patience)])
    result = from_status(name, outcome)
    if result.verdict.good and ANSWER not in outcome.output:
        return Result(name, Verdict.FAIL, f"the shell did not answer '{ANSWER}'", outcome.output[-4000:])
    return result


def typing(command: list[str]) -> Outcome:
    """Runs a command that ends by itself, and types when it asks for it."""
    seen, left = b"", TYPED
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=machine.ROOT) as process:
        while chunk := os.read(process.stdout.fileno(), 4096):
            seen += chunk
            if left and READY in seen:
                process.stdin.write(left)
                process.stdin.flush()
                left = b""
    return Outcome(process.returncode, seen.decode("utf-8", "replace").replace("\r", ""))
