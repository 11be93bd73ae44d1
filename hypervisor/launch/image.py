# SPDX-License-Identifier: Apache-2.0
"""Kernel formats: what is in the file, where it goes, and where it is entered.

linux  an Image (see booting.rst or boot-image-header.rst in the kernel documentation): 2 MiB aligned base plus text_offset; gzip accepted
elf    ELF64, little endian: its PT_LOAD segments at their physical addresses
flat   raw bytes at the load address, entered at the first one"""

from __future__ import annotations

import gzip
import struct
import zlib
from dataclasses import dataclass

from hypervisor.launch.errors import UsageError

FORMATS = ("auto", "linux", "flat", "elf")
LINUX_ALIGN = 2 << 20


@dataclass
class Piece:
    """Bytes at a guest-physical address; `size` is what they occupy in the guest, at least their own length."""

    address: int
    data: bytes
    size: int
    name: str

    @property
    def end(self) -> int:
        return self.address + self.size


@dataclass
class Image:
    format: str
    pieces: list[Piece]
    entry: int


def unpack(data: bytes) -> bytes:
    """The content of a gzip file; anything else as it is."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        raise UsageError(f"the kernel looks like a gzip file, but: {error}") from error


def detect(data: bytes, linux_magic: int) -> str:
    """Which of the formats unpacked data is."""
    if data.startswith(b"\x7fELF"):
        return "elf"
    if len(data) >= 64 and struct.unpack_from("<I", data, 56)[0] == linux_magic:
        return "linux"
    if data[4:8] == b"zimg":
        raise UsageError("the kernel is a self-extracting EFI image; give the plain Image or --format flat")
    return "flat"


def parse(data: bytes, wanted: str, guest: dict, load: int | None) -> Image:
    """`guest`: ram, elf_machine, linux_magic and linux_old_offset of machine.yaml."""
    if not data:
        raise UsageError("the kernel is an empty file")
    data = unpack(data)
    kind = detect(data, guest["linux_magic"]) if wanted == "auto" else wanted
    if kind == "linux":
        return parse_linux(data, guest, load)
    if kind == "elf":
        return parse_elf(data, guest, load)
    address = guest["ram"] if load is None else load
    return Image("flat", [Piece(address, data, len(data), "kernel")], address)


def parse_linux(data: bytes, guest: dict, load: int | None) -> Image:
    if len(data) < 64 or struct.unpack_from("<I", data, 56)[0] != guest["linux_magic"]:
        raise UsageError("the kernel is no Linux Image of this architecture: bytes 56 to 59 are not its magic number")
    text_offset, image_size, _flags = struct.unpack_from("<QQQ", data, 8)
    if image_size == 0:  # old kernels do not say, and their offset may mean nothing
        text_offset, image_size = guest.get("linux_old_offset", text_offset), len(data) * 2
    base = guest["ram"] if load is None else load
    if base % LINUX_ALIGN:
        raise UsageError(f"--load {base:#x}: a Linux Image needs a base aligned to 2 MiB")
    address = base + text_offset
    return Image("linux", [Piece(address, data, max(image_size, len(data)), "kernel")], address)


def parse_elf(data: bytes, guest: dict, load: int | None) -> Image:
    if load is not None:
        raise UsageError("--load has no meaning for an ELF file: its segments say where they go")
    try:
        ident, _type, machine, _version, entry, offset = struct.unpack_from("<16sHHIQQ", data)
        _flags, _ehsize, entry_size, count = struct.unpack_from("<IHHH", data, 48)
        if ident[:4] != b"\x7fELF" or ident[4] != 2 or ident[5] != 1:
            raise UsageError("the kernel is no little-endian ELF64 file")
        if machine != guest["elf_machine"]:
            raise UsageError(f"the ELF file is for machine {machine}, not {guest['elf_machine']}")
        headers = [struct.unpack_from("<IIQQQQQQ", data, offset + n * entry_size) for n in range(count)]
    except struct.error as error:
        raise UsageError("the ELF file is cut short") from error
    pieces, virtual = [], {}
    for kind, _flags, at, vaddr, paddr, filesz, memsz, _align in headers:
        if kind != 1 or memsz == 0:
            continue
        if at + filesz > len(data) or filesz > memsz:
            raise UsageError("the ELF file is cut short: a segment lies beyond its end")
        pieces.append(Piece(paddr, data[at:at + filesz], memsz, f"segment {len(pieces)}"))
        virtual[vaddr] = (memsz, paddr)
    if not pieces:
        raise UsageError("the ELF file has nothing to load")
    return Image("elf", pieces, physical_entry(entry, virtual))


def physical_entry(entry: int, virtual: dict) -> int:
    """The guest starts with its MMU off: where the entry point lies physically."""
    for vaddr, (size, paddr) in virtual.items():
        if vaddr <= entry < vaddr + size:
            return entry - vaddr + paddr
    return entry
