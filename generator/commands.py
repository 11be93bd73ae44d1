# SPDX-License-Identifier: Apache-2.0
"""What each command does. Modules are imported where they are used, so that small commands start fast."""

import os
import sys

from generator.paint import Paint
from generator.rules import nearest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCHEMAS = os.path.join(ROOT, "desc", "schema")
GROUPS = ("exit", "bind", "lazy", "hardware", "host", "none")


class Refusal(Exception):
    """Wrong usage that only the descriptions can tell; the text says what would be right."""


def load(options, only=None):
    """The model of descriptions that were checked; DescriptionError when they are wrong. `only`: what one architecture needs."""
    from generator.check import checked_tree
    from generator.model.build import build_model
    return build_model(checked_tree(options.desc, only))


def find(kind, name, known, listed=None):
    """What a name means, or a refusal with the nearest names; `listed`: the command that lists them, where they are many."""
    if name in known:
        return known[name]
    close = nearest(name, known)
    hint = f"there are {len(known)}: {listed} lists them" if listed else f"there are {', '.join(sorted(known)) or 'none'}"
    if close:
        hint = f"did you mean {' or '.join(close)}?"
    raise Refusal(f"there is no {kind} '{name}'; {hint}")


def by_name(model):
    """Architectures and back ends."""
    return {**model.archs, **model.backends}


def generate(options):
    from generator import render
    files = render.render_all(load(options))
    differences = render.compare(files, options.out)
    if options.check:
        return report_differences(differences, options)
    changed = render.write(files, options.out, differences)
    where = os.path.relpath(options.out)
    for path in differences.edited:
        print(f"{where}/{path}: had been edited by hand; generated again")
    for path in differences.orphan:
        print(f"{where}/{path}: nothing generates it any more; removed")
    for path in differences.alien:
        print(f"{where}/{path}: not generated; left alone, but it does not belong here")
    print(f"{len(files)} files, {len(changed)} written" if changed else f"{len(files)} files, all as they should be")
    return 0


def report_differences(differences, options):
    if not differences:
        print("all generated files are what the descriptions say")
        return 0
    where = os.path.relpath(options.out)
    paint = Paint(sys.stderr)
    for line in differences.report():
        path, _, what = line.rpartition(": ")
        print(f'{where}/{path}: {paint(what, "1;31")}', file=sys.stderr)
    by_hand = "; changes by hand belong into desc/ or templates/" if differences.edited else ""
    print(f"\nrun `./halyard gen` and commit what it writes{by_hand}", file=sys.stderr)
    return 3


def check(options):
    from generator.check import checked_tree
    tree = checked_tree(options.desc, again=True)
    print(f"{len(tree)} descriptions, no errors")
    return 0


def list_architectures(options):
    model = load(options)
    paint = Paint(sys.stdout)
    print(f"{len(model.exits)} neutral exits, {len(model.hal.hooks)} HAL hooks")
    for name, abi in model.abis.items():
        print(f"{paint.bold(name):12} firmware calls: {len(abi.functions)} functions")
    for arch in model.described:
        belongs = f"back end of {arch.base.name}: " if arch.base is not None else ""
        print(f"\n{paint.bold(arch.name)}  {belongs}{arch.doc} ({arch.manual})")
        switched = [register.switch for register in arch.own()]
        groups = ", ".join(f"{switched.count(group)} {group}" for group in GROUPS if group in switched)
        trapped = len(arch.sysregs.registers) + len(arch.sysregs.ranges) if arch.sysregs else 0
        features = len(arch.features) - (len(arch.base.features) if arch.base is not None else 0)
        for count, what in ((len(switched), f"registers: {groups}"), (features, "features"), (len(arch.needs), "needs"),
                            (len(arch.controls), "control values"), (len(arch.rules), "trap rules"),
                            (len(arch.instructions), "instruction patterns"), (len(arch.computed), "computations"),
                            (sum(len(table.rows) for table in arch.tables.values()), f"rows of {len(arch.tables)} tables"),
                            (trapped, "trapped registers"), (len(arch.stage2), "stage-2 formats"),
                            (len(arch.stage1), "guest table formats"), (len(arch.entry), "entry rules")):
            if count:
                print(f"{count:7} {what}")
    return 0


def show(options):
    from generator.show import show_architecture, show_item
    name, _, item = options.what.partition(".")
    arch = find("architecture", name, by_name(load(options, name)))
    lines = show_item(arch, item, find) if item else show_architecture(arch)
    paint = Paint(sys.stdout)
    for text, where in lines:
        print(f"{text:<100}  {paint.faint(where)}" if where else text)
    return 0


def number_of(code):
    return int(code[1:])


def explain(options):
    from generator.check import explain as page
    from generator.rules import PAGES
    if options.code is None:
        for code, (title, _) in sorted(PAGES.items(), key=lambda page: number_of(page[0])):
            print(f"{code}  {title}")
        return 0
    digits = options.code[options.code[:1] in ("E", "e"):]
    code = f"E{int(digits):02}" if digits.isdecimal() and digits.isascii() else options.code.upper()
    find("error", code, PAGES, "./halyard explain")
    print(page(code), end="")
    return 0


def decode(options):
    from generator.decode import decode_value, items
    arch = find("architecture", options.arch, by_name(load(options, options.arch)))
    if arch.trap_class is None:
        raise Refusal(f"'{arch.name}' describes no traps")
    known = items(arch)
    for name, _ in options.items:
        if name not in known:
            raise Refusal(f"there is no item of the trap record '{name}', and no rule asks for it; there are {', '.join(known)}")
    for line in decode_value(arch, options.value, dict(options.items)):
        print(line)
    return 0


def schema(options):
    kinds = {name[:-len(".json")]: os.path.join(SCHEMAS, name) for name in sorted(os.listdir(SCHEMAS)) if name.endswith(".json")}
    if options.kind is None:
        print("\n".join(kinds))
        return 0
    with open(find("kind of description", options.kind.removesuffix(".yaml"), kinds), encoding="utf-8") as file:
        sys.stdout.write(file.read())
    return 0


COMMANDS = {"gen": generate, "check": check, "list": list_architectures, "show": show, "explain": explain, "decode": decode,
            "schema": schema}
