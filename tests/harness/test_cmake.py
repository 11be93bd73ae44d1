# SPDX-License-Identifier: Apache-2.0
"""What CMake says of the library's settings, and what it refuses."""

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
USER = """cmake_minimum_required(VERSION 3.21)
project(user LANGUAGES C ASM)
{settings}
add_subdirectory({root} halyard)
get_target_property(folders halyard INCLUDE_DIRECTORIES)
message(STATUS "folders: ${{folders}}")
"""


@unittest.skipIf(shutil.which("cmake") is None, "there is no cmake")
class Settings(unittest.TestCase):
    def configure(self, source: Path, *words) -> tuple[int, str]:
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(["cmake", "-S", str(source), "-B", folder, *words], capture_output=True, text=True, timeout=120, check=False)
        return done.returncode, " ".join((done.stdout + done.stderr).split())

    def library(self, *words) -> tuple[int, str]:
        return self.configure(ROOT, "-DHALYARD_ONLY_LIBRARY=ON", *words)

    def test_what_is_taken_is_said(self):
        status, said = self.library()
        self.assertEqual(status, 0, said)
        self.assertRegex(said, r"HALYARD_ARCH=sim by default; there are aarch64, .*\bx86_64\b")
        self.assertIn("HALYARD_HAL=table by default; there are table, static", said)

    def test_what_there_is_not_is_refused(self):
        for word, wanted in (("-DHALYARD_HAL=nonsense", "HALYARD_HAL=nonsense is none of table, static"),
                             ("-DHALYARD_ARCH=armv9", "HALYARD_ARCH=armv9 is none of aarch64, "),
                             ("-DHALYARD_ARCH=svm", "HALYARD_ARCH=svm is none of aarch64, ")):  # a back end
            with self.subTest(word):
                status, said = self.library(word)
                self.assertEqual(status, 1)
                self.assertIn(wanted, said)

    def test_a_cross_compiler_has_no_default(self):
        status, said = self.library("-DCMAKE_SYSTEM_NAME=Generic", "-DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY")
        self.assertEqual(status, 1)
        self.assertRegex(said, r"HALYARD_ARCH is not set, and this is a cross compiler: set it to one of aarch64, ")

    def test_from_another_project(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "CMakeLists.txt").write_text(USER.format(settings="set(HALYARD_ARCH x86_64)", root=ROOT))
            status, said = self.configure(Path(folder))
        self.assertEqual(status, 0, said)
        self.assertIn("HALYARD_ARCH=x86_64", said)
        self.assertRegex(said, r"folders: .*generated/svm.*generated/x86_64")


if __name__ == "__main__":
    unittest.main()
