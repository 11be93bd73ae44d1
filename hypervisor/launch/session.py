# SPDX-License-Identifier: Apache-2.0
"""Runs the emulator with the terminal as the guest's console. Ctrl-A X leaves, Ctrl-A Ctrl-A sends one Ctrl-A."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import tempfile
import termios
import time
import tty
from contextlib import suppress
from dataclasses import dataclass

from hypervisor.launch.errors import RunnerError
from hypervisor.launch.signals import Stopped, held

ESCAPE = 0x01  # Ctrl-A
PANIC = re.compile(rb"Kernel panic - not syncing[^\r\n]*")
OURS = b"halyard: "  # the hypervisor's own lines, on the same console
PANIC_GRACE = 2.0  # seconds in which a panicking kernel may say more
SILENCE = 10.0  # seconds without a byte after which the user is told that we wait
INPUT_LIMIT = 65536  # bytes typed ahead of the guest
KERNEL_LINE = re.compile(rb"\[\s*\d+\.\d+\]")
INIT_LINE = re.compile(rb"Run \S+ as init process")


@dataclass
class Outcome:
    """What was seen from outside. `code` is the emulator's exit status; user_space the seconds until init's first line."""

    code: int | None = None
    errors: str = ""
    printed: int = 0
    seconds: float = 0.0
    timed_out: bool = False
    left: bool = False
    signal: int | None = None  # that ended it
    panic: str = ""
    user_space: float | None = None


class Watcher:
    """Looks at the guest's console line by line."""

    def __init__(self, keep=None, running=lambda: True):
        self.line, self.kernel, self.init = b"", False, False
        self.panic, self.panic_time, self.user_space = "", 0.0, None
        self.keep = keep  # called with each line
        self.running = running  # tells lines of the guest from those of the board's firmware, which come before

    def feed(self, data: bytes, now: float):
        *lines, self.line = (self.line + data).split(b"\n")
        for line in lines:
            self.look(line.rstrip(b"\r"), now)
        self.line = self.line[-4096:]

    def look(self, line: bytes, now: float):
        if self.keep:
            self.keep(line.decode("utf-8", "replace"))
        if not self.panic and (match := PANIC.search(line)):
            self.panic, self.panic_time = match.group(0).decode("utf-8", "replace"), now
        if KERNEL_LINE.match(line):
            self.kernel = True
            self.init = self.init or INIT_LINE.search(line) is not None
        elif line and not line.startswith(OURS) and self.user_space is None and (self.init or not self.kernel) and self.running():
            self.user_space = now


class Keyboard:
    """Takes Ctrl-A sequences out of what is typed."""

    def __init__(self):
        self.escaped = False

    def filter(self, data: bytes) -> tuple[bytes, bool]:
        """What goes to the guest, and whether the user wants to leave."""
        out = bytearray()
        for byte in data:
            if self.escaped:
                self.escaped = False
                if byte in b"xX":
                    return bytes(out), True
                if byte == ESCAPE:
                    out.append(byte)
            elif byte == ESCAPE:
                self.escaped = True
            else:
                out.append(byte)
        return bytes(out), False


class Terminal:
    """The user's terminal, raw while a guest has it. A pipe or file is passed on as it is."""

    def __init__(self, interactive: bool):
        self.fd = sys.stdin.fileno() if interactive else None
        self.is_terminal = interactive and os.isatty(self.fd)
        self.saved = None

    def __enter__(self):
        if self.is_terminal:
            self.saved = termios.tcgetattr(self.fd)
            tty.setraw(self.fd)
        return self

    def __exit__(self, *_):
        if self.saved:
            with suppress(termios.error):  # it is gone after SIGHUP
                termios.tcsetattr(self.fd, termios.TCSADRAIN, self.saved)


class Session:
    """One run of the emulator."""

    def __init__(self, command: list[str], timeout: float | None = None, interactive: bool = True, keep=None, running=lambda: True, waiting=None):
        self.waiting, self.heard = waiting, 0.0
        self.command, self.timeout, self.interactive = command, timeout, interactive
        self.watcher, self.keyboard, self.outcome = Watcher(keep, running), Keyboard(), Outcome()
        self.pending, self.process = b"", None

    def run(self) -> Outcome:
        with tempfile.TemporaryFile() as errors, Terminal(self.interactive) as terminal:
            self.started = time.monotonic()
            try:
                self.start(errors)
                self.relay(terminal)
            except Stopped as stopped:
                self.outcome.signal = stopped.number
            except KeyboardInterrupt:
                self.outcome.left = True
            finally:
                self.end()
            errors.seek(0)
            self.outcome.errors = errors.read()[-2000:].decode("utf-8", "replace")
        self.outcome.panic, self.outcome.user_space = self.watcher.panic, self.watcher.user_space
        return self.outcome

    def start(self, errors):
        try:
            with held() as release:
                self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, start_new_session=True,
                                                preexec_fn=release)
        except OSError as error:
            raise RunnerError(f"cannot start {self.command[0]}: {error.strerror}") from error
        os.set_blocking(self.process.stdin.fileno(), False)

    def now(self) -> float:
        return time.monotonic() - self.started

    def relay(self, terminal: Terminal):
        """Until the emulator closes its output, time is over, or the user leaves."""
        output, inputs = self.process.stdout.fileno(), [] if terminal.fd is None else [terminal.fd]
        limit = float("inf") if self.timeout is None else self.timeout
        while not self.outcome.left:
            if self.watcher.panic:
                limit = min(limit, self.watcher.panic_time + PANIC_GRACE)
            self.wait()
            left = limit - self.now()
            if left <= 0:
                self.outcome.timed_out = not self.watcher.panic
                return
            sources = [output] + (inputs if len(self.pending) < INPUT_LIMIT else [])
            readable, writable, _ = select.select(sources, [self.process.stdin] if self.pending else [], [], min(left, 0.5))
            if output in readable and not self.show(os.read(output, 65536)):
                return
            if terminal.fd in readable and not self.type(os.read(terminal.fd, 4096), terminal.is_terminal):
                inputs = []
            if writable:
                self.send()

    def wait(self):
        """Says that nothing has come for a while."""
        if self.waiting and self.now() - self.heard >= SILENCE:
            self.heard = self.now()
            self.waiting(self.heard)

    def show(self, data: bytes) -> bool:
        if not data:
            return False
        self.heard = self.now()
        self.outcome.printed += len(data)
        self.watcher.feed(data, self.now())
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return True

    def type(self, data: bytes, terminal: bool) -> bool:
        """False: the input is at its end; the guest goes on without."""
        if terminal and not data:  # hung up: a raw terminal has no other end
            raise Stopped(signal.SIGHUP)
        if terminal:
            data, self.outcome.left = self.keyboard.filter(data)
        self.pending += data
        return bool(data) or terminal

    def send(self):
        try:
            self.pending = self.pending[os.write(self.process.stdin.fileno(), self.pending):]
        except BlockingIOError:
            pass
        except OSError:  # the emulator is on its way out
            self.pending = b""

    def end(self):
        """The emulator's process group is gone when this returns."""
        if self.process is None:
            return
        stopped = self.outcome.timed_out or self.outcome.left or self.outcome.signal or self.watcher.panic
        try:
            self.outcome.code = self.process.wait(0 if stopped else 10)
        except BaseException as reason:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.outcome.code = self.process.wait()
            if not isinstance(reason, subprocess.TimeoutExpired):
                raise
        self.outcome.seconds = self.now()
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                pipe.close()
            except OSError:
                pass
