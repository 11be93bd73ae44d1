# SPDX-License-Identifier: Apache-2.0
"""The front of the generator: ./halyard gen, check, list, show, explain, decode, schema.

Exit codes: 0 all is well, 1 the descriptions are wrong, 2 wrong usage, 3 generated files are not what the descriptions say.
"""

import argparse
import os
import sys

from generator.commands import COMMANDS, Refusal
from generator.marks import DescriptionError
from generator.paint import Paint

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OK, BAD_INPUT, BAD_USAGE, STALE = 0, 1, 2, 3


def main(arguments=None):
    options = build_parser().parse_args(arguments)
    paint = Paint(sys.stderr)
    try:
        code = COMMANDS[options.command](options)
        sys.stdout.flush()
        return code
    except DescriptionError as error:
        for diagnostic in error.diagnostics:
            print(paint.diagnostic(diagnostic), file=sys.stderr)
        count = len(error.diagnostics)
        print(f'\n{count} error{"s" if count != 1 else ""}; `./halyard explain CODE` says more about each', file=sys.stderr)
        return BAD_INPUT
    except Refusal as refusal:
        print(f"halyard: {refusal}", file=sys.stderr)
        return BAD_USAGE
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        print(f'halyard: {error.filename or "input or output"}: {error.strerror or error}', file=sys.stderr)
        return BAD_USAGE
    except Exception as error:  # a fault of ours: say so in one line
        if os.environ.get("HALYARD_DEBUG"):
            raise
        print(f"halyard: a fault in the generator itself: {type(error).__name__}: {error}\n"
              "HALYARD_DEBUG=1 in the environment shows where; please report it", file=sys.stderr)
        return BAD_INPUT


class Parser(argparse.ArgumentParser):
    """One line about what is wrong; who wants the usage asks for it."""

    def error(self, message):
        self.exit(BAD_USAGE, f"halyard: {message}; `{self.prog} --help` says more\n")


def build_parser():
    parser = Parser(prog="./halyard", description="Descriptions of architectures, and the C that is made of them.",
                                     epilog="Exit status: 0 all is well, 1 the descriptions are wrong, 2 wrong usage, "
                                            "3 generated files are stale.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name, help_, text=None):
        found = commands.add_parser(name, help=help_, description=text or help_[0].upper() + help_[1:] + ".")
        if name not in ("explain", "schema"):
            found.add_argument("--desc", metavar="DIR", default=os.path.join(ROOT, "desc"),
                               help="the descriptions (default: desc/ of this checkout)")
        return found

    gen = command("gen", "generate C and assembly", "Checks all descriptions, then writes what they mean. Nothing is written when anything is "
                  "wrong; files that did not change are left alone.")
    gen.add_argument("--check", action="store_true", help="write nothing; exit 3 when generated files are not what the descriptions say")
    gen.add_argument("--out", metavar="DIR", default=os.path.join(ROOT, "generated"),
                     help="where to (default: generated/ of this checkout)")
    command("check", "check every description")
    command("list", "list the architectures and what they describe")
    show = command("show", "show a description in effect, and where each value comes from")
    show.add_argument("what", metavar="ARCH[.NAME[.FIELD]]",
                      help="an architecture, or one of its registers (or a field of it), rules, controls, features, patterns ...")
    explain = command("explain", "explain an error, or list all of them")
    explain.add_argument("code", metavar="CODE", nargs="?", help="such as E07")
    decode = command("decode", "say what a raw trap syndrome means", "Says what a raw syndrome means: its class, its fields and the exit that it "
                     "becomes. Further items of the trap record, and registers, are given by name: ./halyard decode ARCH VALUE ITEM=VALUE ...")
    decode.add_argument("arch", metavar="ARCH")
    decode.add_argument("value", metavar="VALUE", type=integer, help="the syndrome: decimal, 0x or 0b")
    decode.add_argument("items", metavar="ITEM=VALUE", nargs="*", default=[], type=assignment,
                        help="another item of the trap record, or a register that its rule asks for")
    schema = command("schema", "print the JSON Schema of a kind of description, for editors")
    schema.add_argument("kind", metavar="KIND", nargs="?", help="such as registers; without it, the kinds that there are")
    return parser


def integer(text):
    try:
        value = int(text.replace("_", ""), 0)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no number; write decimal, 0x or 0b") from None
    if not 0 <= value < 1 << 64:
        raise argparse.ArgumentTypeError(f"{text} does not fit in 64 bits")
    return value


def assignment(text):
    name, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not ITEM=VALUE")
    return name, integer(value)
