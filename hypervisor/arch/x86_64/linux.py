# SPDX-License-Identifier: Apache-2.0
"""Linux kernels: a bzImage by the 64-bit boot protocol, or the 32-bit one (boot.rst of the kernel's documentation), a vmlinux by its PVH entry (Xen's
x86/HVM direct boot: note 18 says where, ebx points at hvm_start_info)."""

from __future__ import annotations

import lzma
import struct
import zlib

from hypervisor.launch import image
from hypervisor.launch.errors import UsageError

PVH_NOTE = (b"Xen", 18)
PVH_MAGIC = 0x336EC578
START_INFO = struct.Struct("<IIIIQQQQII")
HEADER_AT, HEADER_END = 0x1F1, 0x280
ENTRY_64 = 0x200            # behind the beginning of the protected-mode kernel
OLDEST = 0x20A              # of the protocol, that has a preferred address
OLDEST_64 = 0x20C           # that may have a 64-bit entry; a 32-bit one is at the beginning
FLAG_64 = 1                 # of xloadflags: there is that entry
LOADER_UNKNOWN = 0xFF
VIDEO_AS_IT_IS = 0xFFFF


def is_bzimage(data: bytes) -> bool:
    return len(data) > 0x264 and data[0x1FE:0x200] == b"\x55\xaa" and data[0x202:0x206] == b"HdrS"


def setup_size(data: bytes) -> int:
    """Of the real-mode part, which is not needed."""
    return ((data[0x1F1] or 4) + 1) * 512


def parse_bzimage(data: bytes, load: int | None, top: int) -> image.Image:
    """At its preferred address when RAM ends above it, else as low as it may be; `top`: end of RAM."""
    if not is_bzimage(data):
        raise UsageError("the kernel is no Linux bzImage: there is no HdrS at byte 0x202")
    version, = struct.unpack_from("<H", data, 0x206)
    if version < OLDEST:
        raise UsageError(f"the kernel does not say where it wants to be: its boot protocol is {version >> 8}.{version & 0xff:02}")
    wide = version >= OLDEST_64 and bool(struct.unpack_from("<H", data, 0x236)[0] & FLAG_64)
    body = data[setup_size(data):]
    if not body:
        raise UsageError("the bzImage is cut short")
    align, relocatable = struct.unpack_from("<IB", data, 0x230)
    preferred, size = struct.unpack_from("<QI", data, 0x258)
    size, align = max(size, len(body)), max(align, 0x1000)
    base = preferred if load is None else load
    if load is not None and (load % align or not relocatable):
        raise UsageError(f"--load {load:#x}: " + (f"this kernel's base is a multiple of {align:#x}" if relocatable else "this kernel cannot be moved"))
    if load is None and relocatable and base + size > top:
        base = (0x100000 + align - 1) // align * align
    return image.Image("linux", [image.Piece(base, body, size, "kernel")], base + (ENTRY_64 if wide else 0), 64 if wide else 32)


def initrd_limit(data: bytes) -> int:
    """What an initrd of this bzImage must end below."""
    return struct.unpack_from("<I", data, 0x22C)[0] + 1


def command_line_limit(data: bytes) -> int:
    return struct.unpack_from("<I", data, 0x238)[0]


def boot_params(data: bytes, told) -> bytes:
    """The "zero page": the image's own header with what the loader has to say. `told`: boot.Told."""
    params = bytearray(4096)
    end = min(0x202 + data[0x201], HEADER_END)
    params[HEADER_AT:end] = data[HEADER_AT:end]
    struct.pack_into("<Q", params, 0x70, told.root_pointer)
    struct.pack_into("<B", params, 0x1E8, len(told.memory))
    struct.pack_into("<H", params, 0x1FA, VIDEO_AS_IT_IS)
    struct.pack_into("<B", params, 0x210, LOADER_UNKNOWN)
    struct.pack_into("<I", params, 0x228, told.command_line)
    if told.initrd:
        struct.pack_into("<II", params, 0x218, *told.initrd)
    for number, row in enumerate(told.memory):
        struct.pack_into("<QQI", params, 0x2D0 + 20 * number, *row)
    return bytes(params)


def start_info(told) -> bytes:
    """hvm_start_info with its lists behind it."""
    modules = struct.pack("<QQQQ", *told.initrd, 0, 0) if told.initrd else b""
    at = told.information + START_INFO.size
    head = START_INFO.pack(PVH_MAGIC, 1, 0, 1 if modules else 0, at if modules else 0, told.command_line, told.root_pointer, at + len(modules),
                           len(told.memory), 0)
    return head + modules + b"".join(struct.pack("<QQII", start, size, kind, 0) for start, size, kind in told.memory)


def parse_pvh(loaded: image.Image) -> image.Image:
    note = loaded.notes.get(PVH_NOTE)
    if note is None or len(note) < 4:
        raise UsageError("the kernel is an ELF file without a PVH entry (note 18 of Xen): --format elf or multiboot, or the bzImage, may do")
    return image.Image("linux", loaded.pieces, int.from_bytes(note[:8], "little"), 32)


def unpack(data: bytes) -> bytes:
    """The vmlinux inside a bzImage: it starts without having to unpack itself, which takes an emulated CPU long."""
    if not is_bzimage(data):
        raise UsageError("the kernel is no Linux bzImage: there is no HdrS at byte 0x202")
    at, size = struct.unpack_from("<II", data, 0x248)
    packed = data[setup_size(data) + at:][:size]
    unpackers = {b"\xfd7zXZ\0": lzma.LZMADecompressor, b"\x1f\x8b": lambda: zlib.decompressobj(31)}
    for magic, unpacker in unpackers.items():
        if packed.startswith(magic):
            return unpack_all(unpacker(), packed)
    raise UsageError("the bzImage is packed neither by xz nor by gzip")


def unpack_all(unpacker, packed: bytes) -> bytes:
    """Behind what is packed lies its size, which nobody needs."""
    try:
        data = unpacker.decompress(packed)
    except (lzma.LZMAError, zlib.error) as error:
        raise UsageError(f"what the bzImage holds cannot be unpacked: {error}") from error
    if not unpacker.eof:
        raise UsageError("what the bzImage holds cannot be unpacked: it is cut short")
    return data
