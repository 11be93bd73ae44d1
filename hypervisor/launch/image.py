# SPDX-License-Identifier: Apache-2.0
"""Kernel formats: what is in the file, where it goes, and where it is entered.

linux  an Image (see booting.rst or boot-image-header.rst in the kernel documentation): 2 MiB aligned base plus text_offset; gzip accepted
elf    ELF64 (ELF32 where the architecture has it), little endian: its PT_LOAD segments at their physical addresses
flat   raw bytes at the load address, entered at the first one

An architecture's own formats are in the module that its machine.yaml names as `boot`."""

from __future__ import annotations

import gzip
import struct
import zlib
from dataclasses import dataclass, field

from hypervisor.launch.errors import UsageError

FORMATS = ("auto", "linux", "flat", "elf", "multiboot")
LINUX_ALIGN = 2 << 20
ELF_CLASSES = {  # by bits: its number, header, program header
    32: (1, struct.Struct("<16sHHIIIIIHHHHHH"), struct.Struct("<IIIIIIII")),
    64: (2, struct.Struct("<16sHHIQQQIHHHHHH"), struct.Struct("<IIQQQQQQ")),
}
ELF_MACHINES = {3: "i386", 8: "MIPS", 21: "64-bit PowerPC", 40: "32-bit Arm", 62: "x86-64", 183: "AArch64", 243: "RISC-V"}
PT_LOAD, PT_NOTE = 1, 4


@dataclass
class Piece:
    """Bytes at a guest-physical address; `size` is what they occupy in the guest, at least their own length. `placed_by` says who chose the
    address, and so what moves the piece: --load, the file, the end of RAM, or the machine."""

    address: int
    data: bytes
    size: int
    name: str
    placed_by: str = "load"

    @property
    def end(self) -> int:
        return self.address + self.size


@dataclass
class Image:
    format: str
    pieces: list[Piece]
    entry: int
    bits: int = 64
    notes: dict[tuple[bytes, int], bytes] = field(default_factory=dict)  # of an ELF file, by owner and type


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


def elf_machine(number: int) -> str:
    name = ELF_MACHINES.get(number)
    return f"{name} (machine {number})" if name else f"machine {number}"


def elf_bits(data: bytes, guest: dict) -> int:
    """The class of an ELF file that this architecture can run."""
    for bits, (number, _header, _segment) in ELF_CLASSES.items():
        key = "elf_machine" if bits == 64 else f"elf{bits}_machine"
        if data[:4] == b"\x7fELF" and data[4:6] == bytes([number, 1]) and key in guest:
            if len(data) >= 20 and int.from_bytes(data[18:20], "little") != guest[key]:
                raise UsageError(f"the ELF file is for {elf_machine(int.from_bytes(data[18:20], 'little'))}, not for {elf_machine(guest[key])}")
            return bits
    raise UsageError("the kernel is no little-endian ELF64 file" + (", nor ELF32" if "elf32_machine" in guest else ""))


def elf_segments(data: bytes, bits: int) -> tuple[int, list[tuple[int, ...]]]:
    """The entry point, and each program header as (type, offset, vaddr, paddr, filesz, memsz)."""
    _number, header, segment = ELF_CLASSES[bits]
    try:
        _ident, _type, _machine, _version, entry, offset, _sections, _flags, _size, entry_size, count, *_ = header.unpack_from(data)
        rows = [segment.unpack_from(data, offset + n * entry_size) for n in range(count)]
    except struct.error as error:
        raise UsageError("the ELF file is cut short") from error
    if bits == 64:
        return entry, [(kind, at, vaddr, paddr, filesz, memsz) for kind, _flags, at, vaddr, paddr, filesz, memsz, _align in rows]
    return entry, [(kind, at, vaddr, paddr, filesz, memsz) for kind, at, vaddr, paddr, filesz, memsz, _flags, _align in rows]


def parse_elf(data: bytes, guest: dict, load: int | None) -> Image:
    if load is not None:
        raise UsageError("--load has no meaning for an ELF file: its segments say where they go")
    bits = elf_bits(data, guest)
    entry, segments = elf_segments(data, bits)
    pieces, virtual, notes = [], {}, {}
    for kind, at, vaddr, paddr, filesz, memsz in segments:
        if kind not in (PT_LOAD, PT_NOTE) or memsz == 0:
            continue
        if at + filesz > len(data) or filesz > memsz:
            raise UsageError("the ELF file is cut short: a segment lies beyond its end")
        if kind == PT_NOTE:
            notes.update(elf_notes(data[at:at + filesz]))
            continue
        pieces.append(Piece(paddr, data[at:at + filesz], memsz, f"segment {len(pieces)}", "file"))
        virtual[vaddr] = (memsz, paddr)
    if not pieces:
        raise UsageError("the ELF file has nothing to load")
    return Image("elf", pieces, physical_entry(entry, virtual), bits, notes)


def elf_notes(data: bytes) -> dict[tuple[bytes, int], bytes]:
    """Notes by owner and type. Names and contents are padded to words; what is cut short ends the list."""
    found, at = {}, 0
    while at + 12 <= len(data):
        name_size, size, kind = struct.unpack_from("<III", data, at)
        name_at, content_at = at + 12, at + 12 + (name_size + 3) // 4 * 4
        at = content_at + (size + 3) // 4 * 4
        if content_at + size > len(data):
            break
        found[data[name_at:name_at + name_size].rstrip(b"\0"), kind] = data[content_at:content_at + size]
    return found


def physical_entry(entry: int, virtual: dict) -> int:
    """The guest starts with its MMU off: where the entry point lies physically."""
    for vaddr, (size, paddr) in virtual.items():
        if vaddr <= entry < vaddr + size:
            return entry - vaddr + paddr
    return entry
