# SPDX-License-Identifier: Apache-2.0
"""Kernels for multiboot loaders (Multiboot Specification 0.6.96): ELF32, or raw bytes whose header says where they go."""

from __future__ import annotations

import struct

from hypervisor.launch import image
from hypervisor.launch.errors import UsageError

HEADER_MAGIC, LOADED_MAGIC = 0x1BADB002, 0x2BADB002
SEARCHED = 8192
HAS_ADDRESSES = 1 << 16
KNOWN = 0x7                     # of the flags that a loader has to obey: pages, memory, video (of which there is none)
INFO_SIZE = 88
INFO_FLAGS = 1 | 1 << 2 | 1 << 6 | 1 << 9  # memory sizes, command line, memory map, the loader's name
INFO_MODULES = 1 << 3
NAME = b"Halyard\0"


def find(data: bytes) -> int | None:
    """Where the header is, if there is one."""
    for at in range(0, min(len(data), SEARCHED) - 11, 4):
        magic, flags, total = struct.unpack_from("<III", data, at)
        if magic == HEADER_MAGIC and (magic + flags + total) & 0xFFFFFFFF == 0:
            return at
    return None


def broken(data: bytes) -> str:
    """What to say of a kernel that would have a header if its sum were right."""
    for at in range(0, min(len(data), SEARCHED) - 11, 4):
        magic, flags, total = struct.unpack_from("<III", data, at)
        if magic == HEADER_MAGIC:
            return f"the multiboot header at byte {at:#x} is not one: its checksum is {total:#x}, not {-(magic + flags) & 0xFFFFFFFF:#x}"
    return ""


def has_addresses(data: bytes, at: int) -> bool:
    """The header says by itself where the kernel goes, whatever the file is."""
    return bool(struct.unpack_from("<I", data, at + 4)[0] & HAS_ADDRESSES)


def parse(data: bytes, guest: dict, load: int | None) -> image.Image:
    at = find(data)
    if at is None:
        raise UsageError("the kernel has no multiboot header in its first 8 KiB")
    flags, = struct.unpack_from("<I", data, at + 4)
    if flags & 0xFFFF & ~KNOWN:
        raise UsageError(f"the multiboot header wants what this loader does not know: flags {flags:#x}")
    if has_addresses(data, at):
        return parse_raw(data, at, load)
    if data[:4] != b"\x7fELF":
        raise UsageError("the multiboot kernel is neither an ELF file nor does its header say where it goes")
    loaded = image.parse_elf(data, guest, load)
    if loaded.bits != 32:
        raise UsageError("a multiboot kernel is an ELF32 file; this one is ELF64: --format elf enters it in long mode")
    return image.Image("multiboot", loaded.pieces, loaded.entry, 32)


def parse_raw(data: bytes, at: int, load: int | None) -> image.Image:
    if load is not None:
        raise UsageError("--load has no meaning for this kernel: its multiboot header says where it goes")
    try:
        header, start, end, bss_end, entry = struct.unpack_from("<IIIII", data, at + 12)
    except struct.error as error:
        raise UsageError("the multiboot header is cut short") from error
    first = at - (header - start)
    size = end - start if end else len(data) - first
    if header < start or first < 0 or size <= 0 or first + size > len(data) or (bss_end and bss_end < start + size):
        raise UsageError("the addresses in the multiboot header do not fit the file")
    return image.Image("multiboot", [image.Piece(start, data[first:first + size], max(size, bss_end - start if bss_end else 0), "kernel", "file")], entry, 32)


def information(told) -> bytes:
    """What the kernel gets in ebx, its lists behind it. The initrd is the one module. `told`: boot.Told."""
    modules = struct.pack("<IIII", told.initrd[0], sum(told.initrd), 0, 0) if told.initrd else b""
    ranges = b"".join(struct.pack("<IQQI", 20, *row) for row in told.memory)
    upper = next((size for start, size, kind in told.memory if start == 0x100000 and kind == 1), 0)
    at = told.information + INFO_SIZE
    info = bytearray(INFO_SIZE)
    struct.pack_into("<III", info, 0, INFO_FLAGS | (INFO_MODULES if modules else 0), told.memory[0][1] >> 10, upper >> 10)
    struct.pack_into("<III", info, 16, told.command_line, 1 if modules else 0, at)
    struct.pack_into("<II", info, 44, len(ranges), at + len(modules))
    struct.pack_into("<I", info, 64, at + len(modules) + len(ranges))
    return bytes(info) + modules + ranges + NAME
