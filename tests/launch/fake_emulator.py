#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Stands in for the emulator in tests: runs the program that FAKE_EMULATOR_SCRIPT names, which may use
`report(state, message, counts)`, `say(text)`, `hear(size)` and `hang()`."""

import os
import re
import struct
import sys
import time
from pathlib import Path

WORDS = " ".join(sys.argv)
MEMORY = Path(re.search(r"mem-path=([^,]+)", WORDS).group(1))
DESCRIPTOR = Path(re.search(r"loader,file=([^,]+)", WORDS).group(1))  # struct guest_descriptor: word 4 is report_size
REPORT = MEMORY.stat().st_size - struct.unpack_from("<Q", DESCRIPTOR.read_bytes(), 4 * 8)[0]


def report(state, message="", counts=()):
    words = [0x3154524F50455248, state, 1000, 500, 2500, 0, 0] + (list(counts) + [0] * 64)[:64]
    names = b"".join(f"reason_{n}".encode().ljust(24, b"\0") for n in range(64))
    with MEMORY.open("r+b") as file:
        file.seek(REPORT)
        file.write(struct.pack("<71Q", *words) + names + message.encode().ljust(256, b"\0"))


def say(text):
    sys.stdout.write(text)
    sys.stdout.flush()


def hear(size):
    return os.read(0, size)


def hang():
    time.sleep(60)


exec(Path(os.environ["FAKE_EMULATOR_SCRIPT"]).read_text())
