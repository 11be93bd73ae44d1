# SPDX-License-Identifier: Apache-2.0
"""Verdicts and exit statuses, with a stand-in for the emulator; and the terminal's escape key on a real pseudo-terminal."""

import os
import pty
import shlex
import signal
import subprocess
import sys
import tempfile
import termios
import time
import unittest
from pathlib import Path

from hypervisor.launch import machine
from hypervisor.launch.session import Keyboard, Watcher

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


class Runs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "kernel").write_bytes(b"\x01" * 100)

    def command(self, script: str, *words, arch: str = "aarch64") -> tuple[list[str], dict]:
        (self.folder / "script").write_text(script)
        command = [sys.executable, "-m", "hypervisor.launch", "run", arch, "--kernel", str(self.folder / "kernel"),
                   "--hypervisor", str(self.folder / "kernel"), "--qemu", str(HERE / "fake_emulator.py"), *words]
        environment = {**os.environ, "FAKE_EMULATOR_SCRIPT": str(self.folder / "script"), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
        return command, environment

    def run_guest(self, script: str, *words, text: bytes = b"", **which) -> tuple[int, str]:
        command, environment = self.command(script, *words, **which)
        done = subprocess.run(command, env=environment, input=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False)
        return done.returncode, done.stdout.decode()

    def expect(self, status: int, words: str, script: str, *options, **which):
        code, output = self.run_guest(script, *options, **which)
        self.assertEqual(code, status, output)
        self.assertIn(words, output)

    def test_powered_off(self):
        self.expect(0, "pass", "say('bye\\n'); report(2)")

    def test_says_what_the_kernel_is_taken_for(self):
        self.expect(0, "kernel is raw bytes (--format flat), since it looks like nothing else; it is entered at 0x40000000", "report(2)")
        self.expect(0, "kernel is raw bytes (--format flat); it is entered at 0x40000000", "report(2)", "--format", "flat")

    def test_every_architecture(self):
        for arch in machine.names():
            with self.subTest(arch=arch):
                self.expect(7, "reset", "say('bye\\n'); report(3)", arch=arch)

    def test_guest_crash_by_report(self):
        self.expect(1, "guest crash: bad thing", "say('x'); report(4, 'bad thing')")

    def test_guest_crash_by_panic(self):
        self.expect(1, "guest crash: Kernel panic - not syncing: oh", "say('[    1.0] Kernel panic - not syncing: oh\\r\\n'); report(1); hang()")

    def test_panic_before_a_reset(self):
        self.expect(1, "Kernel panic", "say('[    1.0] Kernel panic - not syncing: oh\\r\\n'); report(3)")

    def test_timeout(self):
        self.expect(3, "timeout", "say('x'); report(1); hang()", "--timeout", "1")

    def test_no_output(self):
        self.expect(4, "no output", "hang()", "--timeout", "1")
        self.expect(4, "no output", "pass")

    def test_hypervisor_crash(self):
        self.expect(5, "hypervisor crash: vector", "say('HOST CRASH'); report(5, 'vector')")
        self.expect(5, "before the guest did", "say('x'); report(1)")

    def test_guest_cannot_pretend(self):
        self.expect(0, "pass", "say('HOST CRASH: hypervisor\\n'); report(2)")

    def test_runner_error(self):
        self.expect(6, "status 3: no such cpu", "sys.stderr.write('no such cpu'); sys.exit(3)")
        self.expect(6, "runner error: the guest could not be run: this CPU lacks: nested paging (", "report(6, 'this CPU lacks: nested paging')")

    def test_emulator_that_cannot_start(self):
        plain = self.folder / "kernel"
        plain.chmod(0o755)
        command, environment = self.command("")
        command[command.index("--qemu") + 1] = str(plain)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 6)
        self.assertIn("cannot start", done.stderr)

    def test_reset(self):
        self.expect(7, "the guest asked for a reset (", "say('x'); report(3)")
        self.expect(7, "asked for a reset: its CPU shut down (triple fault); --log-exits FILE tells what it did before (",
                    "say('x'); report(3, 'its CPU shut down (triple fault)')")

    def test_histogram_and_time(self):
        code, output = self.run_guest("report(1); say('[    0.1] Run /init as init process\\r\\nhello\\r\\n'); report(2, counts=[0, 30, 10])")
        self.assertEqual(code, 0)
        self.assertRegex(output, r"40 exits of the guest")
        self.assertRegex(output, r"reason_1 +30 +75.0 % +\u2588{40}\n +reason_2 +10 +25.0 % +\u2588{13}\n")
        self.assertRegex(output, r"First line after \d+\.\d\d s; the guest's first instruction came after 0\.50 s")

    def test_input_reaches_the_guest(self):
        code, output = self.run_guest("say('got ' + hear(5).decode()); report(2)", text=b"hello")
        self.assertEqual(code, 0)
        self.assertIn("got hello", output)

    def test_ctrl_a_x_leaves(self):
        command, environment = self.command("say('ready'); report(1); say(repr(hear(1))); hang()")
        master, slave = pty.openpty()
        process = subprocess.Popen(command, env=environment, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        os.close(slave)
        self.addCleanup(os.close, master)
        seen = b""
        for wait_for, keys in ((b"ready", b"\x01\x01"), (b"'\\x01'", b"\x01x")):
            end = time.monotonic() + 30
            while wait_for not in seen and time.monotonic() < end:
                seen += os.read(process.stdout.fileno(), 4096)
            self.assertIn(wait_for, seen)
            os.write(master, keys)
        self.assertEqual(process.wait(30), 130)
        process.stdout.close()

    def gone(self, process: int) -> bool:
        """Nothing runs under this number: there is no such process, or nobody has asked for its status yet."""
        try:
            return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
        except FileNotFoundError:
            return True

    def started(self, output, marker: bytes = b"ready") -> bytes:
        seen = b""
        while marker not in seen and (data := os.read(output, 4096)):
            seen += data
        self.assertIn(marker, seen)
        return seen

    def test_signals_end_everything(self):
        temporary = self.folder / "temporary"
        temporary.mkdir()
        words, environment = self.command("say(f'pid {os.getpid()} ready'); report(1); hang()")
        front = [str(ROOT / "halyard"), *words[words.index("run"):]]
        for number, status in ((signal.SIGTERM, 143), (signal.SIGHUP, 129)):
            with self.subTest(signal=number):
                master, slave = pty.openpty()
                self.addCleanup(os.close, master)
                self.addCleanup(os.close, slave)
                before = termios.tcgetattr(slave)
                # These tests may run under nohup themselves, and what is ignored is inherited.
                process = subprocess.Popen(front, env={**environment, "TMPDIR": str(temporary)}, stdin=slave, stdout=subprocess.PIPE,
                                           stderr=subprocess.STDOUT, preexec_fn=lambda number=number: signal.signal(number, signal.SIG_DFL))
                with process.stdout:
                    emulator = int(self.started(process.stdout.fileno()).split(b"pid ")[1].split()[0])
                    self.assertNotEqual(termios.tcgetattr(slave), before)
                    self.assertFalse(self.gone(emulator))
                    self.assertEqual(len(list(temporary.iterdir())), 1)
                    process.send_signal(number)
                    process.send_signal(number)
                    self.assertNotIn(b"Traceback", process.stdout.read())
                    self.assertEqual(process.wait(30), status)
                self.assertTrue(self.gone(emulator))
                self.assertEqual(list(temporary.iterdir()), [])
                self.assertEqual(termios.tcgetattr(slave), before)

    def test_hang_up_of_the_terminal(self):
        command, environment = self.command("say(f'pid {os.getpid()} ready'); report(1); hang()")
        line = f"{shlex.join(command)}; echo $? >{shlex.quote(str(self.folder / 'status'))}"
        shell, master = pty.fork()
        if shell == 0:
            os.execve("/bin/sh", ["sh", "-c", "trap : HUP; " + line], environment)
        emulator = int(self.started(master).split(b"pid ")[1].split()[0])
        os.close(master)
        os.waitpid(shell, 0)
        self.assertEqual((self.folder / "status").read_text(), "129\n")
        self.assertTrue(self.gone(emulator))

    def test_nohup(self):
        command, environment = self.command("say('ready'); report(1); hear(1); report(2)")
        process = subprocess.Popen(["nohup", *command], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        with process.stdin, process.stdout:
            self.started(process.stdout.fileno())
            process.send_signal(signal.SIGHUP)
            process.stdin.write(b"x")
            process.stdin.flush()
            self.assertEqual(process.wait(30), 0)


class Pieces(unittest.TestCase):
    def test_keyboard(self):
        keyboard = Keyboard()
        self.assertEqual(keyboard.filter(b"ab\x01\x01c\x01q"), (b"ab\x01c", False))
        self.assertEqual(keyboard.filter(b"d\x01"), (b"d", False))
        self.assertEqual(keyboard.filter(b"Xrest"), (b"", True))

    def test_first_line_of_user_space(self):
        for lines, expected in (
            ([b"[    0.0] a", b"", b"[    0.1] Run /init as init process", b"", b"hi", b"ho"], 5),
            ([b"hi"], 1),
            ([b"halyard: the guest cannot go on"], None),
            ([b"[    0.0] a", b"continued", b"[    0.2] b"], None),
        ):
            watcher = Watcher()
            for number, line in enumerate(lines, 1):
                watcher.feed(line + b"\r\n", number)
            self.assertEqual(watcher.user_space, expected)

    def test_firmware_below_the_hypervisor_is_no_user_space(self):
        running = False
        watcher = Watcher(running=lambda: running)
        watcher.feed(b"OpenSBI\r\nPlatform Name\r\n", 1)
        self.assertIsNone(watcher.user_space)
        running = True
        watcher.feed(b"hi\r\n", 2)
        self.assertEqual(watcher.user_space, 2)

    def test_lines_may_come_in_pieces(self):
        watcher = Watcher()
        for piece in (b"[ 1.0] Kernel pa", b"nic - not syncing: x", b"\r\n"):
            watcher.feed(piece, 1.0)
        self.assertEqual(watcher.panic, "Kernel panic - not syncing: x")


if __name__ == "__main__":
    unittest.main()
