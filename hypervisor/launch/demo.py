# SPDX-License-Identifier: Apache-2.0
"""`./halyard demo`: checks, builds, fetches Debian's own kernel and busybox, and boots them as a guest."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from hypervisor.launch import initramfs, machine, run
from hypervisor.launch.debian import Archive
from hypervisor.launch.errors import RunnerError
from hypervisor.launch.options import Options
from hypervisor.launch.verdict import Verdict

UNAME = re.compile(r"Linux \S+ .*")
TIME_LIMIT = 600.0


@contextmanager
def step(text: str):
    """Says what is being done, and how long it took."""
    print(f"halyard: {text} ...", flush=True)
    started = time.monotonic()
    yield
    print(f"halyard: done in {time.monotonic() - started:.1f} s", flush=True)


def say(text: str):
    print(f"halyard:   {text}", flush=True)


def generator(*words: str):
    done = subprocess.run([sys.executable, "-m", "generator", *words], cwd=machine.ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RunnerError(f"./halyard {' '.join(words)} ended with status {done.returncode}:\n{(done.stdout + done.stderr)[-4000:]}")


def fetch(about: dict, folder: Path) -> tuple[Path, Path]:
    """Kernel and initramfs, cached below `folder`."""
    debian = about["debian"]
    archive = Archive(folder / "apt", debian["architecture"], debian.get("suite"), say)
    kernel = archive.extract(debian["kernel"]["package"], debian["kernel"]["member"], folder / "kernel")
    busybox = archive.extract(debian["busybox"]["package"], debian["busybox"]["member"], folder / "busybox")
    return kernel, initramfs.build(busybox, folder / "initramfs.cpio.gz")


def demo(arch: str, cpu: str | None = None) -> int:
    about = machine.load(arch)
    machine.check_cpu(about, cpu)
    with step("checking the descriptions, and that generated/ is what they give"):
        generator("check")
        generator("gen", "--check")
    with step("building the library and the reference hypervisor"):
        hypervisor = machine.build(about)
    with step("fetching Debian's kernel and busybox, making an initramfs"):
        kernel, initrd = fetch(about, machine.ROOT / "build" / "debian" / arch)
    print("halyard: booting the kernel as a guest", flush=True)
    lines: list[str] = []
    options = Options(arch, kernel, initrd, append=about["guest"]["append"], cpu=cpu, timeout=TIME_LIMIT, hypervisor=hypervisor)
    finished = run.guest(options, interactive=False, keep=lines.append)
    uname = next((line for line in lines if UNAME.match(line)), None)
    if uname is not None:
        print(f"\nThe guest said: {uname}")
    finished.show()
    if finished.verdict is Verdict.PASS and uname is None:
        print("The guest powered off, but its uname line is missing.")
        return Verdict.GUEST_CRASH.status
    return finished.verdict.status
