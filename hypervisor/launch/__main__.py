# SPDX-License-Identifier: Apache-2.0
"""`./halyard run` and `./halyard demo`."""

from __future__ import annotations

import argparse
import sys

from hypervisor.launch import demo, machine, options, run, signals
from hypervisor.launch.errors import RunnerError, UsageError
from hypervisor.launch.verdict import SIGNALS, Verdict

STATUSES = "exit status:\n" + "\n".join(f"  {verdict.status:3}  {verdict.meaning}" for verdict in Verdict)


ALL = "all"


def known_or_all(arch: str) -> str:
    return arch if arch == ALL else machine.known(arch)


class Parser(argparse.ArgumentParser):
    """Each command refuses by itself what it does not know, in one line that names its own help."""

    def parse_known_args(self, args=None, namespace=None):
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown

    def error(self, message):
        self.exit(Verdict.USAGE.status, f"halyard: {message}; `{self.prog} --help` says more\n")


def parser() -> argparse.ArgumentParser:
    top = Parser(prog="./halyard", description="Boots guests under the reference hypervisor, in an emulator.")
    commands = top.add_subparsers(dest="command", required=True)
    arches = ", ".join(machine.names())
    one = commands.add_parser("run", help="boot a guest of yours", epilog="Ctrl-A X leaves.\n\n" + STATUSES,
                              formatter_class=argparse.RawDescriptionHelpFormatter,
                              description="Boots a guest; the terminal is its console. Says at the end what the guest did and why it stopped.")
    one.add_argument("arch", metavar="ARCH", type=machine.known, help=f"architecture: {arches}")
    options.add_to(one)
    two = commands.add_parser("demo", help="boot Debian's kernel as a guest", epilog=STATUSES, formatter_class=argparse.RawDescriptionHelpFormatter,
                              description="Checks the descriptions, builds everything, fetches Debian's kernel and busybox and boots them as a guest.")
    two.add_argument("arch", metavar="ARCH", nargs="?", type=known_or_all, default="aarch64",
                     help=f"architecture: {arches} (default: aarch64), or {ALL}: one after another")
    two.add_argument("--cpu", metavar="MODEL", help="CPU model that the emulator has")
    two.add_argument("--append", metavar="TEXT", help="kernel command line instead of the demo's own")
    options.add_variants(two)
    return top


def main(argv=None) -> int:
    try:
        arguments = parser().parse_args(argv)
        if arguments.command == "demo":
            arches = machine.names() if arguments.arch == ALL else [arguments.arch]
            return demo.demo_all(arches, arguments.cpu, arguments.append, arguments.variant)
        finished = run.guest(options.collect(arguments), say=lambda text: print(f"halyard: {text}", file=sys.stderr, flush=True))
        finished.show()
        return finished.verdict.status
    except UsageError as error:
        print(f"halyard: {error}", file=sys.stderr)
        return Verdict.USAGE.status
    except RunnerError as error:
        print(f"halyard: runner error: {error}", file=sys.stderr)
        return Verdict.RUNNER_ERROR.status
    except signals.Stopped as stopped:
        return SIGNALS[stopped.number].status
    except KeyboardInterrupt:
        return Verdict.LEFT.status


if __name__ == "__main__":
    signals.install()
    sys.exit(main())
