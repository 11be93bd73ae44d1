# SPDX-License-Identifier: Apache-2.0
"""Image formats: what is detected, where it goes, what is refused."""

import gzip
import struct
import unittest

from hypervisor.launch import image, machine
from hypervisor.launch.errors import UsageError

GUEST = {"ram": 0x40000000, "elf_machine": 183, "linux_magic": 0x644D5241, "linux_old_offset": 0x80000}
ARCHITECTURES = {name: about for name in machine.names() if "linux_magic" in (about := machine.load(name)["guest"])}


def linux(text_offset=0, size=0x30000, magic=0x644D5241, length=0x1000):
    head = struct.pack("<IIQQQQQQII", 0x14000000, 0, text_offset, size, 0xA, 0, 0, 0, magic, 0)
    return head + bytes(length - len(head))


def elf(segments, entry=0x40080000, machine=183, bits=2, order=1):
    table = b"".join(struct.pack("<IIQQQQQQ", kind, 5, 0x1000, vaddr, paddr, filesz, memsz, 0x1000)
                     for kind, vaddr, paddr, filesz, memsz in segments)
    ident = b"\x7fELF" + bytes([bits, order, 1]) + bytes(9)
    head = struct.pack("<16sHHIQQQIHHHHHH", ident, 2, machine, 1, entry, 64, 0, 0, 64, 56, len(segments), 0, 0, 0)
    return (head + table).ljust(0x1000, b"\0") + b"\xaa" * 0x2000


class Detection(unittest.TestCase):
    def test_formats_are_told_apart(self):
        for data, kind in ((linux(), "linux"), (elf([]), "elf"), (b"\x01" * 100, "flat"), (b"x", "flat"), (linux(magic=1), "flat")):
            self.assertEqual(image.detect(data, GUEST["linux_magic"]), kind)

    def test_self_extracting_image_is_named(self):
        with self.assertRaisesRegex(UsageError, "self-extracting"):
            image.detect(b"MZ\0\0zimg" + bytes(100), GUEST["linux_magic"])

    def test_gzip_is_unpacked(self):
        self.assertEqual(image.parse(gzip.compress(linux()), "auto", GUEST, None).format, "linux")

    def test_broken_gzip_is_refused(self):
        for cut in (10, 30):
            with self.assertRaisesRegex(UsageError, "gzip"):
                image.unpack(gzip.compress(linux())[:cut])

    def test_empty_file_is_refused(self):
        with self.assertRaisesRegex(UsageError, "empty"):
            image.parse(b"", "auto", GUEST, None)


class Linux(unittest.TestCase):
    def test_base_and_size(self):
        loaded = image.parse(linux(), "auto", GUEST, None)
        self.assertEqual((loaded.entry, loaded.pieces[0].address, loaded.pieces[0].size), (0x40000000, 0x40000000, 0x30000))

    def test_text_offset_and_load(self):
        self.assertEqual(image.parse(linux(0x80000), "linux", GUEST, 0x48000000).entry, 0x48080000)

    def test_old_kernels_have_the_old_offset(self):
        self.assertEqual(image.parse(linux(0x12345, 0), "linux", GUEST, None).entry, 0x40080000)

    def test_without_an_old_offset_the_file_counts(self):
        guest = {key: value for key, value in GUEST.items() if key != "linux_old_offset"}
        loaded = image.parse(linux(0x200000, 0), "linux", guest, None)
        self.assertEqual((loaded.entry, loaded.pieces[0].size), (0x40200000, 0x2000))

    def test_images_of_every_architecture(self):
        magics = {"aarch64": b"ARM\x64", "riscv64": b"RSC\x05"}  # as the kernel's documentation spells them
        self.assertEqual(set(magics), set(ARCHITECTURES))
        for name, guest in ARCHITECTURES.items():
            for other, magic in magics.items():
                data = linux(0x200000, magic=int.from_bytes(magic, "little"))
                with self.subTest(name, image=other):
                    loaded = image.parse(data, "auto", guest, None)
                    self.assertEqual(loaded.format, "linux" if other == name else "flat")
                    self.assertEqual(loaded.entry - guest["ram"], 0x200000 if other == name else 0)

    def test_unaligned_base_is_refused(self):
        with self.assertRaisesRegex(UsageError, "2 MiB"):
            image.parse(linux(), "linux", GUEST, 0x40080000)

    def test_no_image_is_refused(self):
        for data in (linux(magic=0), b"short"):
            with self.assertRaisesRegex(UsageError, "no Linux Image"):
                image.parse(data, "linux", GUEST, None)


class Flat(unittest.TestCase):
    def test_entered_at_the_first_byte(self):
        for load, entry in ((None, 0x40000000), (0x1000, 0x1000)):
            loaded = image.parse(elf([]), "flat", GUEST, load)
            self.assertEqual((loaded.entry, loaded.pieces[0].address), (entry, entry))


class Elf(unittest.TestCase):
    def test_segments_and_physical_entry(self):
        virtual = 0xFFFF000000080000
        data = elf([(1, virtual, 0x40080000, 0x100, 0x300), (2, 0, 0, 0x10, 0x10), (1, virtual + 0x1000, 0x40081000, 0x2000, 0x2000)], virtual + 0x40)
        loaded = image.parse(data, "auto", GUEST, None)
        self.assertEqual(loaded.entry, 0x40080040)
        self.assertEqual([(p.address, len(p.data), p.size) for p in loaded.pieces], [(0x40080000, 0x100, 0x300), (0x40081000, 0x2000, 0x2000)])

    def test_what_is_refused(self):
        good = (1, 0x40080000, 0x40080000, 0x100, 0x100)
        cases = {
            "cut short": elf([(1, 0, 0x40080000, 0x9000, 0x9000)]),
            "nothing to load": elf([(2, 0, 0, 1, 1)]),
            "machine 243": elf([good], machine=243),
            "no little-endian ELF64": elf([good], bits=1),
            "beyond its end|cut short": elf([good])[:70],
        }
        for message, data in cases.items():
            with self.subTest(message), self.assertRaisesRegex(UsageError, message):
                image.parse(data, "elf", GUEST, None)

    def test_load_is_refused(self):
        with self.assertRaisesRegex(UsageError, "--load"):
            image.parse(elf([]), "elf", GUEST, 0x1000)

    def test_every_cut_gives_a_clean_error_or_an_image(self):
        data = elf([(1, 0x40080000, 0x40080000, 0x100, 0x100)])
        for length in range(1, 200):
            try:
                image.parse(data[:length], "elf", GUEST, None)
            except UsageError:
                continue
            self.fail(f"an ELF file cut to {length} bytes was accepted")


if __name__ == "__main__":
    unittest.main()
