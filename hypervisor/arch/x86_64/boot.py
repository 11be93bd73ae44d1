# SPDX-License-Identifier: Apache-2.0
"""How guests of a PC are booted: what kinds of kernels there are, what each is told and where that lies, and the state it starts in.

linux      a bzImage (64-bit mode, or 32-bit protected mode where it has no 64-bit entry; rsi = boot_params), or an ELF file with a PVH entry (32-bit protected mode, ebx = hvm_start_info)
multiboot  32-bit protected mode, eax = the loader's magic, ebx = the multiboot information; the initrd is its one module
elf        ELF64 in 64-bit mode, the first 4 GiB mapped one to one; ELF32 in 32-bit protected mode; rbx = hvm_start_info
flat       raw bytes, in real mode at --load"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from hypervisor.arch.x86_64 import acpi, linux, multiboot
from hypervisor.launch import image
from hypervisor.launch.errors import UsageError
from hypervisor.launch.layout import PAGE, Request, Start, up

FORMATS = ("linux", "multiboot", "elf", "flat")
PROTECTED, LONG = 1, 2      # modes of machine.c, whose state words are rax, rbx, rsi, cr3, and base and limit of the GDT
GDT = struct.pack("<4Q", 0, 0, 0x00AF9B000000FFFF, 0x00CF93000000FFFF)  # 0x10: 64-bit code, 0x18: data
RAM, RESERVED = 1, 2        # kinds of memory
LOW_END = 0x9FC00           # of RAM below the hole: the kilobyte behind it is the firmware's by custom
REAL_MODE_END = 0x10FFF0    # what real mode reaches
BLOCKS = 2048               # of 2 MiB in 4 GiB

unpack = linux.unpack


@dataclass
class Told:
    """Where the things are that a kernel hears of. The initrd is (start, size), memory (start, size, kind)."""

    command_line: int
    information: int
    initrd: tuple[int, int] | None
    memory: list[tuple[int, int, int]]
    root_pointer: int


def plan(request: Request) -> Start:
    if request.dtb is not None:
        raise UsageError("--dtb: a PC has no device tree; its guests read ACPI's tables")
    if not request.kernel:
        raise UsageError("the kernel is an empty file")
    guest, options, data = request.machine["guest"], request.options, image.unpack(request.kernel)
    kind = detect(data, guest) if options.format == "auto" else options.format
    remark = multiboot.broken(data) if options.format == "auto" and multiboot.find(data) is None and kind in ("elf", "flat") else ""
    loaded = load(kind, data, request)
    tables = acpi.tables(guest["acpi"], guest)
    pieces = [*loaded.pieces, image.Piece(guest["acpi"], tables, len(tables), "ACPI tables", "machine")]
    if kind == "flat":
        return Start(pieces, loaded.entry, kind, remark=remark)
    zero_page = kind == "linux" and linux.is_bzimage(data)
    initrd = place_initrd(request, linux.initrd_limit(data) if zero_page else 1 << 32)
    if initrd:
        pieces.append(image.Piece(initrd[0], request.initrd, initrd[1], "initrd", "memory"))
    line = command_line(options.append, linux.command_line_limit(data) if zero_page else PAGE - 1)
    at = guest["information"]
    told = Told(at, at + len(line), initrd, memory_map(request.ram, guest), guest["acpi"])
    information, state = tell(kind, data if zero_page else None, told)
    pieces.append(image.Piece(at, line + information, len(line) + len(information), "boot information", "machine"))
    if loaded.bits == 32:
        return Start(pieces, loaded.entry, kind, mode=PROTECTED, state=state, remark=remark)
    maps = page_tables(guest["page_tables"])
    pieces.append(image.Piece(guest["page_tables"], maps + GDT, len(maps + GDT), "page tables", "machine"))
    state = (*state, guest["page_tables"], guest["page_tables"] + len(maps), len(GDT) - 1)
    return Start(pieces, loaded.entry, kind, mode=LONG, state=state, remark=remark)


def detect(data: bytes, guest: dict) -> str:
    if linux.is_bzimage(data):
        return "linux"
    header = multiboot.find(data)
    if data[:4] == b"\x7fELF" and linux.PVH_NOTE in image.parse_elf(data, guest, None).notes:
        return "linux"
    if header is not None and (data[4:5] == b"\1" or multiboot.has_addresses(data, header)):
        return "multiboot"
    return "elf" if data[:4] == b"\x7fELF" else "flat"


def load(kind: str, data: bytes, request: Request) -> image.Image:
    guest, options = request.machine["guest"], request.options
    if kind == "multiboot":
        return multiboot.parse(data, guest, options.load)
    if kind == "elf":
        return image.parse_elf(data, guest, options.load)
    if kind == "flat":
        return load_flat(data, guest["flat"] if options.load is None else options.load, request)
    if data[:4] == b"\x7fELF":
        return linux.parse_pvh(image.parse_elf(data, guest, options.load))
    return linux.parse_bzimage(data, options.load, sum(request.ram[-1]))


def load_flat(data: bytes, address: int, request: Request) -> image.Image:
    if request.options.append is not None or request.initrd is not None:
        raise UsageError("a flat guest starts in real mode, with nobody to tell it of --append or --initrd")
    if address >= REAL_MODE_END:
        raise UsageError(f"--load {address:#x}: a flat guest starts in real mode, which ends at {REAL_MODE_END:#x}")
    return image.Image("flat", [image.Piece(address, data, len(data), "kernel")], address)


def place_initrd(request: Request, limit: int) -> tuple[int, int] | None:
    """At the end of RAM."""
    if request.initrd is None:
        return None
    return (min(sum(request.ram[-1]), limit) - len(request.initrd)) // PAGE * PAGE, len(request.initrd)


def command_line(text: str | None, limit: int) -> bytes:
    """With its end, and padded to whole words."""
    text = text or ""
    if any(ord(c) < 32 or ord(c) > 126 for c in text):
        raise UsageError("--append may hold printable ASCII only")
    if len(text) > limit:
        raise UsageError(f"--append has {len(text)} characters; this kernel takes {limit}")
    return text.encode().ljust(up(len(text) + 1, 16), b"\0")


def memory_map(ram: list[tuple[int, int]], guest: dict) -> list[tuple[int, int, int]]:
    (_, low_end), *high = ram
    firmware = guest["acpi"]
    ranges = [(0, LOW_END, RAM), (LOW_END, low_end - LOW_END, RESERVED), (firmware, high[0][0] - firmware, RESERVED)]
    return ranges + [(start, size, RAM) for start, size in high]


def tell(kind: str, zero_page: bytes | None, told: Told) -> tuple[bytes, tuple[int, int, int]]:
    """What a kernel is told, to lie at told.information, and the registers rax, rbx, rsi that lead there."""
    if zero_page is not None:
        return linux.boot_params(zero_page, told), (0, 0, told.information)
    if kind == "multiboot":
        return multiboot.information(told), (multiboot.LOADED_MAGIC, told.information, 0)
    return linux.start_info(told), (0, told.information, 0)


def page_tables(base: int) -> bytes:
    """Four levels that map the first 4 GiB one to one, in blocks of 2 MiB; the root lies at `base`."""
    level4 = struct.pack("<Q", (base + PAGE) | 3).ljust(PAGE, b"\0")
    level3 = b"".join(struct.pack("<Q", (base + (2 + n) * PAGE) | 3) for n in range(4)).ljust(PAGE, b"\0")
    return level4 + level3 + b"".join(struct.pack("<Q", n << 21 | 0x83) for n in range(BLOCKS))
