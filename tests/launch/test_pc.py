# SPDX-License-Identifier: Apache-2.0
"""Guests of PCs: formats, what kernels are told, entry states, ACPI's tables, and what is refused."""

import gzip
import lzma
import re
import struct
import unittest

from hypervisor.arch.x86_64 import acpi, boot, linux, multiboot
from hypervisor.launch import layout, machine
from hypervisor.launch.errors import UsageError
from hypervisor.launch.options import Options

ABOUT = machine.load("x86_64")
GUEST = ABOUT["guest"]
MEGABYTE = 1 << 20


def plan(kernel, initrd=None, dtb=None, **options):
    return layout.plan(ABOUT, Options("x86_64", **options), kernel, initrd, dtb)


def at(planned, address: int, size: int) -> bytes:
    """What the guest finds in its memory."""
    for piece in planned.start.pieces:
        if piece.address <= address and address + size <= piece.address + len(piece.data):
            return piece.data[address - piece.address:][:size]
    raise AssertionError(f"nothing is loaded at {address:#x}")


def text(planned, address: int) -> bytes:
    found = b""
    while not found.endswith(b"\0"):
        found += at(planned, address + len(found), 1)
    return found[:-1]


def bzimage(version=0x20F, flags=1, relocatable=1, align=0x200000, preferred=0x1000000, size=0x3000, body=b"\xf4" * 0x1000, payload=(0, 0)):
    head = bytearray(1024)
    head[0x1F1] = 1
    head[0x1FE:0x200] = b"\x55\xaa"
    head[0x200:0x202] = b"\xeb\x6a"
    head[0x202:0x206] = b"HdrS"
    struct.pack_into("<H", head, 0x206, version)
    struct.pack_into("<I", head, 0x22C, 0x7FFFFFFF)
    struct.pack_into("<IBBHI", head, 0x230, align, relocatable, 21, flags, 2047)
    struct.pack_into("<II", head, 0x248, *payload)
    struct.pack_into("<QI", head, 0x258, preferred, size)
    return bytes(head) + body


def note(owner: bytes, kind: int, content: bytes) -> bytes:
    return struct.pack("<III", len(owner) + 1, len(content), kind) + (owner + b"\0").ljust((len(owner) + 4) // 4 * 4, b"\0") + content


def elf(bits=64, entry=0x200010, notes=b"", front=b"", machine_=None, base=0x200000):
    """One segment of 0x1000 bytes from the file's offset 0x1000; `front` is put right behind the headers."""
    segments = [(1, 0x1000, base, 0x1000, 0x2000)] + ([(4, 0x800, 0, len(notes), len(notes))] if notes else [])
    if bits == 64:
        table = b"".join(struct.pack("<IIQQQQQQ", kind, 5, where, address, address, size, memory, 4) for kind, where, address, size, memory in segments)
        head = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\2\1\1", 2, machine_ or 62, 1, entry, 64, 0, 0, 64, 56, len(segments), 0, 0, 0)
    else:
        table = b"".join(struct.pack("<IIIIIIII", kind, where, address, address, size, memory, 5, 4) for kind, where, address, size, memory in segments)
        head = struct.pack("<16sHHIIIIIHHHHHH", b"\x7fELF\1\1\1", 2, machine_ or 3, 1, entry, 52, 0, 0, 52, 32, len(segments), 0, 0, 0)
    return ((head + table).ljust(0x400, b"\0") + front).ljust(0x800, b"\0") + notes.ljust(0x800, b"\0") + b"\x90" * 0x1000


PVH = note(b"Xen", 6, b"guest\0\0\0") + note(b"Xen", 18, struct.pack("<I", 0x200020))


def header(flags=3, *words):
    return struct.pack("<III", 0x1BADB002, flags, -(0x1BADB002 + flags) & 0xFFFFFFFF) + struct.pack(f"<{len(words)}I", *words)


class Detection(unittest.TestCase):
    def test_formats_are_told_apart(self):
        raw = header(0x10003, 0x300000, 0x300000, 0, 0, 0x300020)
        for kernel, kind in ((bzimage(), "linux"), (elf(notes=PVH), "linux"), (elf(), "elf"), (elf(32), "elf"), (elf(32, front=header()), "multiboot"),
                             (elf(front=header()), "elf"), (raw, "multiboot"), (b"\xf4", "flat"), (gzip.compress(elf()), "elf"), (header(), "flat")):
            self.assertEqual(plan(kernel).start.format, kind)

    def test_what_is_refused(self):
        good = bzimage()
        for message, kernel, options in (
                ("empty", b"", {}), ("no device tree", good, {"dtb": b"x"}), ("guests of x86_64 are", good, {"format": "zimage"}),
                ("no HdrS", b"\xf4" * 4096, {"format": "linux"}), ("no PVH entry|without a PVH entry", elf(), {"format": "linux"}),
                ("where it wants to be: its boot protocol is 2.09", bzimage(version=0x209), {}),
                ("cut short", bzimage(body=b""), {}), ("multiple of 0x200000", good, {"load": 0x1100000}),
                ("cannot be moved", bzimage(relocatable=0), {"load": 0x1200000}), ("takes 2047", good, {"append": "x" * 2048}),
                ("printable", good, {"append": "a\nb"}), ("no multiboot header", elf(32), {"format": "multiboot"}),
                ("is an ELF32 file", elf(front=header()), {"format": "multiboot"}), ("does not know", elf(32, front=header(0x13)), {"format": "multiboot"}),
                ("neither an ELF", header(), {"format": "multiboot"}), ("--load", elf(32, front=header()), {"load": 0x1000}),
                ("do not fit", header(0x10003, 0x300000, 0x300010, 0, 0, 0), {}), ("do not fit", header(0x10003, 0x300000, 0x300000, 0x400000, 0, 0), {}),
                ("cut short", header(0x10003, 1), {"format": "multiboot"}), ("--load", header(0x10003, 9, 9, 0, 0, 9), {"load": 0x1000}),
                (r"the ELF file is for AArch64 \(machine 183\), not for x86-64 \(machine 62\)", elf(machine_=183), {}), ("real mode", b"\xf4", {"append": "x"}), ("real mode", b"\xf4", {"initrd": b"x"}),
                ("real mode", b"\xf4", {"load": 0x200000}), ("--load", elf(), {"load": 0x1000}), ("more --memory", bzimage(size=64 << 20), {"memory": 32 << 20}),
                ("begins where the guest has no RAM and reaches into RAM at 0x100000", elf(base=0xFF000), {}),
                ("begins in the guest's RAM and goes on behind the end of it at 0xa0000", elf(base=0x9F000), {}),
                ("lies on the guest's video", b"\xf4", {"load": 0xA0000}), ("at most 3072 MiB.* --memory [0-9]+M is the most that works", good, {"memory": 4 << 30})):
            with self.subTest(message), self.assertRaisesRegex(UsageError, message):
                plan(kernel, **options)

    def test_the_most_memory_is_named(self):
        for kernel, initrd in ((bzimage(), None), (bzimage(), bytes(40 * MEGABYTE)), (b"\xf4", None)):
            with self.assertRaises(UsageError) as refused:
                plan(kernel, initrd, memory=3071 * MEGABYTE)
            most = int(re.search(r"--memory (\d+)M is the most", str(refused.exception))[1])
            self.assertGreater(most, 2900)
            plan(kernel, initrd, memory=most * MEGABYTE)
            with self.assertRaisesRegex(UsageError, f"--memory {most}M is the most"):
                plan(kernel, initrd, memory=(most + 1) * MEGABYTE)

    def test_where_a_kernel_lies_that_is_in_the_way(self):
        """What helps is told by who chose the addresses: no memory and no --load moves what the file places."""
        raw = header(0x10003, 0x10000, 0x10000, 0, 0, 0x10020)
        for kernel in (elf(base=0x10000), elf(32, front=header(), base=0x10000), raw):
            with self.assertRaisesRegex(UsageError, r"begins at 0x10000: link the kernel elsewhere; taken are 0x10000 to 0x1....(, 0x30000 to 0x3....)?, 0xe0000 to 0xe....\Z"):
                plan(kernel)
        with self.assertRaisesRegex(UsageError, "the initrd begins at .*: more --memory helps\\Z"):
            plan(elf(base=0x200000), initrd=bytes(MEGABYTE), memory=3 * MEGABYTE)
        with self.assertRaisesRegex(UsageError, "the initrd begins at .*: more --memory or another --load helps\\Z"):
            plan(bzimage(), initrd=bytes(MEGABYTE), memory=17 * MEGABYTE, load=0x1000000)

    def test_a_multiboot_header_with_a_wrong_sum_is_told(self):
        wrong = header()[:8] + b"\0\0\0\0"
        for kernel, kind in ((elf(front=wrong), "elf"), (elf(32, front=wrong), "elf"), (wrong, "flat")):
            start = plan(kernel).start
            self.assertEqual(start.format, kind)
            self.assertRegex(start.remark, r"\Athe multiboot header at byte 0x[0-9a-f]+ is not one: its checksum is 0x0, not 0xe4524ffb\Z")
        for kernel in (elf(), elf(front=header()), elf(32, front=header()), b"\xf4" * 100, bzimage()):
            self.assertEqual(plan(kernel).start.remark, "")

    def test_every_cut_gives_a_clean_error_or_a_plan(self):
        for whole in (bzimage(), elf(notes=PVH), elf(32, front=header()), header(0x10003, 0x300000, 0x300000, 0, 0, 0x300020)):
            for size in list(range(1, 200)) + list(range(200, len(whole), 97)):
                try:
                    plan(whole[:size])
                except UsageError:
                    pass


class Linux(unittest.TestCase):
    def test_bzimage_starts_in_64_bit_mode(self):
        planned = plan(bzimage(), initrd=b"i" * 5000, append="console=ttyS0 a=b")
        start = planned.start
        self.assertEqual((start.entry, start.mode), (0x1000200, boot.LONG))
        _rax, _rbx, params, cr3, gdt, limit = start.state
        self.assertEqual(at(planned, 0x1000000, 2), b"\xf4\xf4")
        self.assertEqual(at(planned, gdt, limit + 1), boot.GDT)
        self.check_tables(planned, cr3)
        self.assertEqual(at(planned, params + 0x202, 4), b"HdrS")
        self.assertEqual(at(planned, params + 0x210, 1), b"\xff")
        line, = struct.unpack("<I", at(planned, params + 0x228, 4))
        self.assertEqual(text(planned, line), b"console=ttyS0 a=b")
        where, size = struct.unpack("<II", at(planned, params + 0x218, 8))
        self.assertEqual((at(planned, where, size), where + 8192), (b"i" * 5000, 256 * MEGABYTE))
        self.assertEqual(struct.unpack("<Q", at(planned, params + 0x70, 8))[0], GUEST["acpi"])
        count = at(planned, params + 0x1E8, 1)[0]
        rows = [struct.unpack("<QQI", at(planned, params + 0x2D0 + 20 * n, 20)) for n in range(count)]
        self.assertEqual(rows, [(0, 0x9FC00, 1), (0x9FC00, 0x400, 2), (0xE0000, 0x20000, 2), (0x100000, 255 * MEGABYTE, 1)])

    def test_bzimage_of_32_bits_starts_in_protected_mode(self):
        for kernel in (bzimage(flags=2), bzimage(version=0x20B)):
            planned = plan(kernel, append="quiet")
            self.assertEqual((planned.start.entry, planned.start.mode), (0x1000000, boot.PROTECTED))
            self.assertEqual(planned.start.state[:2], (0, 0))
            line, = struct.unpack("<I", at(planned, planned.start.state[2] + 0x228, 4))
            self.assertEqual(text(planned, line), b"quiet")

    def check_tables(self, planned, root):
        """The first 4 GiB are mapped one to one, as a processor walks there."""
        for address in (0, 0x1000200, 0x3FFFFFFF, 0x40000000, 0xFEE00000):
            entry = struct.unpack("<Q", at(planned, root, 8))[0]
            for shift in (30, 21):
                self.assertEqual(entry & 1, 1)
                entry = struct.unpack("<Q", at(planned, (entry & ~0xFFF) + (address >> shift & 511) * 8, 8))[0]
            self.assertEqual((entry & ~0x1FFFFF | address & 0x1FFFFF, entry & 0x83), (address, 0x83))

    def test_small_memory_and_load_move_a_bzimage(self):
        self.assertEqual(plan(bzimage(size=8 * MEGABYTE), memory=16 * MEGABYTE).start.entry, 0x200200)
        self.assertEqual(plan(bzimage(), load=0x2000000).start.entry, 0x2000200)

    def test_pvh_starts_in_protected_mode(self):
        planned = plan(elf(notes=PVH), initrd=b"i" * 100, append="quiet")
        self.assertEqual((planned.start.entry, planned.start.mode), (0x200020, boot.PROTECTED))
        magic, version, _flags, modules, module, line, root, ranges, count, _ = struct.unpack("<IIIIQQQQII", at(planned, planned.start.state[1], 56))
        self.assertEqual((magic, version, modules, root, count), (0x336EC578, 1, 1, GUEST["acpi"], 4))
        self.assertEqual(text(planned, line), b"quiet")
        where, size = struct.unpack("<QQ", at(planned, module, 16))
        self.assertEqual(at(planned, where, size), b"i" * 100)
        self.assertEqual(struct.unpack("<QQII", at(planned, ranges + 3 * 24, 24)), (0x100000, 255 * MEGABYTE, 1, 0))

    def test_vmlinux_is_unpacked(self):
        inner = elf(notes=PVH)
        for packed in (lzma.compress(inner, check=lzma.CHECK_CRC32) + b"size", gzip.compress(inner)):
            self.assertEqual(linux.unpack(bzimage(body=b"\xf4" * 16 + packed, payload=(16, len(packed)))), inner)
        for message, body in (("cannot be unpacked", lzma.compress(inner)[:12] + b"x" * 50), ("cut short", lzma.compress(inner)[:-20]), ("neither by", b"\x28\xb5\x2f\xfd")):
            with self.assertRaisesRegex(UsageError, message):
                linux.unpack(bzimage(body=body, payload=(0, len(body))))


class Others(unittest.TestCase):
    def test_multiboot(self):
        planned = plan(elf(32, front=header()), initrd=b"m" * 5000, append="one two")
        self.assertEqual((planned.start.entry, planned.start.mode, planned.start.state[0]), (0x200010, boot.PROTECTED, 0x2BADB002))
        info = planned.start.state[1]
        flags, lower, upper, _, line, modules, module = struct.unpack("<7I", at(planned, info, 28))
        self.assertEqual((flags & 0x4D, lower, upper, modules), (0x4D, 639, 255 * 1024, 1))
        self.assertEqual(text(planned, line), b"one two")
        start, end = struct.unpack("<II", at(planned, module, 8))
        self.assertEqual(at(planned, start, end - start), b"m" * 5000)
        length, ranges = struct.unpack("<II", at(planned, info + 44, 8))
        self.assertEqual((length, struct.unpack("<IQQI", at(planned, ranges, 24))), (4 * 24, (20, 0, 0x9FC00, 1)))
        self.assertEqual(text(planned, struct.unpack("<I", at(planned, info + 64, 4))[0]), b"Halyard")

    def test_multiboot_without_module(self):
        planned = plan(elf(32, front=header()))
        self.assertEqual(struct.unpack("<I", at(planned, planned.start.state[1], 4))[0] & 8, 0)

    def test_multiboot_header_with_addresses(self):
        planned = plan(b"front..." + header(0x10003, 0x300008, 0x300000, 0x300024, 0x301000, 0x300020) + b"behind")
        piece = planned.start.pieces[0]
        self.assertEqual((piece.address, len(piece.data), piece.size, planned.start.entry), (0x300000, 0x24, 0x1000, 0x300020))

    def test_elf(self):
        for bits, mode in ((32, boot.PROTECTED), (64, boot.LONG)):
            planned = plan(elf(bits), append="x")
            self.assertEqual((planned.start.entry, planned.start.mode), (0x200010, mode))
            self.assertEqual(at(planned, planned.start.state[1], 4), struct.pack("<I", 0x336EC578))

    def test_flat_starts_in_real_mode(self):
        for load, entry in ((None, 0x7C00), (0xF0000, 0xF0000)):
            planned = plan(b"\xf4", load=load)
            self.assertEqual((planned.start.entry, planned.start.mode, planned.start.state), (entry, 0, ()))
            self.assertEqual(planned.regions, [(0, 0xA0000), (0x100000, 255 * MEGABYTE), (0xE0000, 0x20000)])

    def test_descriptor_has_mode_and_state(self):
        planned = plan(elf(32), append="x")
        words = struct.unpack(f"<{len(planned.descriptor) // 8}Q", planned.descriptor)
        self.assertEqual(words[8:17], (boot.PROTECTED, *planned.start.state, 0, 0, 0, 0, 0))


class Acpi(unittest.TestCase):
    def setUp(self):
        self.base, self.blob = GUEST["acpi"], acpi.tables(GUEST["acpi"], GUEST)

    def table(self, address: int) -> bytes:
        offset = address - self.base
        size, = struct.unpack_from("<I", self.blob, offset + 4)
        found = self.blob[offset:offset + size]
        self.assertEqual((len(found), sum(found) & 0xFF), (size, 0), found[:4])
        return found

    def test_sums_and_references(self):
        self.assertEqual((self.blob[:8], sum(self.blob[:20]) & 0xFF, sum(self.blob[:36]) & 0xFF), (b"RSD PTR ", 0, 0))
        rsdt, _, xsdt = struct.unpack_from("<IIQ", self.blob, 16)
        short = struct.unpack("<2I", self.table(rsdt)[36:])
        self.assertEqual(struct.unpack("<2Q", self.table(xsdt)[36:]), short)
        fadt, madt = map(self.table, short)
        self.assertEqual((fadt[:4], len(fadt), madt[:4]), (b"FACP", 244, b"APIC"))
        facs, dsdt = struct.unpack_from("<II", fadt, 36)
        self.assertEqual(self.blob[facs - self.base:][:4], b"FACS")
        self.assertEqual(facs % 64, 0)
        self.assertIn(b"_S5_", self.table(dsdt))
        self.assertEqual(struct.unpack_from("<III", fadt, 56), (0x600, 0, 0x604))
        self.assertEqual(struct.unpack_from("<H", fadt, 46), (9,))

    def test_interrupt_controllers(self):
        madt = acpi.madt(GUEST)
        self.assertEqual(struct.unpack_from("<I", madt, 36)[0], 0xFEE00000)
        at_, kinds = 44, []
        while at_ < len(madt):
            kinds.append(madt[at_])
            at_ += madt[at_ + 1]
        self.assertEqual((at_, kinds), (len(madt), [0, 1, 2, 2, 4]))

    def test_addresses_are_those_of_the_hypervisor(self):
        header_ = (machine.ARCH / "x86_64" / "platform.h").read_text()
        words = dict(line.split()[1:3] for line in header_.splitlines() if line.startswith("#define ") and len(line.split()) > 2)
        pairs = {"GUEST_PM_BASE": GUEST["power"]["events"], "GUEST_IRQ_SCI": GUEST["sci"], "GUEST_LAPIC_BASE": GUEST["lapic"],
                 "GUEST_IOAPIC_BASE": GUEST["ioapic"]["base"], "PLATFORM_DESCRIPTOR_BASE": ABOUT["host"]["descriptor"]}
        for name, value in pairs.items():
            self.assertEqual(int(words[name], 0), value, name)


class Multiboot(unittest.TestCase):
    def test_header_is_found_where_it_may_be(self):
        self.assertEqual(multiboot.find(bytes(8180) + header()), 8180)
        for data in (bytes(8184) + header(), b"\0" + header(), header()[:11], b""):
            self.assertIsNone(multiboot.find(data))


if __name__ == "__main__":
    unittest.main()
