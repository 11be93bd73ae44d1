# SPDX-License-Identifier: Apache-2.0
"""build_model(tree): the typed model of checked description trees (generator.load.load_tree)."""

from generator.merge import architectures, base, chain, files, taken
from generator.model.common import expression, expressions, get, item, members, rest
from generator.model.computed import build_computed
from generator.model.neutral import build_abis, build_exits, build_hal
from generator.model.registers import build_classes, build_controls, build_registers, number
from generator.model.tables import build_attributes, build_tables
from generator.model.traps import build_before, build_formats, build_instructions, build_record, build_rules, build_sets, build_sysregs, build_trap_class
from generator.model.types import Advance, Arch, EntryRule, Feature, Function, Gpr, Model, Need, Operation, Stage1Format, Stage2Format, TrapMap

ARCH = ("schema", "name", "prefix", "extends", "doc", "ref", "manual", "word", "parameters", "context_align", "gpr", "pc", "arguments",
        "call_number", "entry_argument", "result", "enter", "advance", "interrupts", "stage2_tag", "config", "features", "functions", "needs", "backend", "operations")


def build_model(tree):
    """`tree` is what generator.load.load_tree gives: {"arch/<arch>/arch.yaml": Node, ...}."""
    names = architectures(tree)
    archs = {name: build_arch(tree, name) for name in names if base(tree, name) is None}
    backends = {name: build_arch(tree, name, archs[base(tree, name)]) for name in names if base(tree, name) is not None}
    for backend in backends.values():
        backend.base.backends.append(backend)
    return Model(exits=build_exits(tree), hal=build_hal(tree), abis=build_abis(tree), archs=archs, backends=backends)


def build_arch(tree, name, home=None):
    parts = files(tree, name)
    root = parts["arch.yaml"]
    parameters = get(root, "parameters", {})
    classes = build_classes(parts["registers.yaml"], parameters)
    registers = build_registers(parts["registers.yaml"], classes, parameters)
    traps = parts.get("traps.yaml")
    formats = build_formats(traps)
    attributes = build_attributes(parts.get("instructions.yaml"))
    return Arch(**{**item(name, root), "key": f"desc/arch/{name}/arch.yaml"}, folder=f"desc/arch/{name}",
                stem=get(root if home is None else tree[f"arch/{name}/arch.yaml"], "prefix", name), **identity(root, parameters),
                gpr=build_gpr(root.get("gpr"), registers), advance=build_advance(root.get("advance")), features=build_features(root),
                functions=build_functions(root), needs=build_needs(root.get("needs")),
                subsets=get(parts["registers.yaml"], "subsets", {}), classes=classes, registers=registers, controls=build_controls(parts.get("controls.yaml"), registers),
                maps=build_maps(parts.get("controls.yaml")),
                record=build_record(traps, registers), trap_class=build_trap_class(traps), formats=formats,
                before=build_before(traps), rules=build_rules(traps, formats), instructions=build_instructions(parts.get("instructions.yaml")),
                attributes=attributes, tables=build_tables(parts.get("instructions.yaml"), attributes), computed=build_computed(parts.get("instructions.yaml"), attributes),
                sysregs=build_sysregs(parts.get("sysregs.yaml"), classes), stage2=build_paging(parts.get("stage2.yaml"), Stage2Format),
                stage1=build_paging(parts.get("stage1.yaml"), Stage1Format), permits=get(parts.get("stage1.yaml"), "permits", {}),
                entry=build_entry(parts.get("entry.yaml"), registers),
                files=sources(tree, name), operations=build_operations(root.get("operations")), base=home, extra=rest(root, ARCH))


def identity(root, parameters):
    """The plain settings of arch.yaml."""
    return {"manual": get(root, "manual", ""), "word": number(get(root, "word", 64), parameters), "parameters": parameters,
            "context_align": get(root, "context_align", 8), "pc": get(root, "pc"), "arguments": tuple(get(root, "arguments", [])),
            "call_number": get(root, "call_number"), "entry_argument": get(root, "entry_argument", next(iter(get(root, "arguments", [])), None)),
            "result": get(root, "result"), "enter": get(root, "enter"),
            "interrupt_count": get(root, "interrupts", {}).get("count", 0), "interrupt_private": get(root, "interrupts", {}).get("private", 0),
            "stage2_tag": get(root, "stage2_tag", {}),
            "config": members(root.get("config"))}


def sources(tree, name):
    """{file name: the descriptions that it is made of, base first}, by what is really there."""
    names = chain(tree, name)
    found = {}
    for part in names:
        for rel in sorted(rel for rel in tree if rel.startswith(f"arch/{part}/") and taken(tree, name, part, rel.rsplit("/", 1)[1])):
            found.setdefault(rel.rsplit("/", 1)[1], []).append(f"desc/{rel}")
    return {short: tuple(paths) for short, paths in found.items()}


def build_gpr(node, registers):
    """General registers by index: `list`, or prefix and count."""
    if node is None:
        return Gpr((), None, ())
    names = get(node, "list")
    if names is None:
        names = [f"{get(node, 'prefix')}{index}" for index in range(get(node, "count"))]
    zero = get(node, "zero")
    if zero is not None and zero < len(names):
        names[zero] = ""
    pairs = tuple(tuple(registers.get(name) for name in pair) for pair in get(node, "pairs", ()))
    return Gpr(tuple(names), zero, tuple(registers.get(name) for name in names), pairs)


def build_advance(node):
    """How the pc moves over an instruction, as far as the description says it."""
    if node is None:
        return None
    return Advance(**item("advance", node), when=expression(node.get("when")))


def build_features(root):
    features, at = {}, 0
    for name, node in (root.get("features").items() if root.get("features") is not None else ()):
        width = get(node, "bits", 1)
        features[name] = Feature(**item(name, node), bit=at, bits=width, probe=expression(node.get("probe")))
        at += width
    return features


def build_functions(root):
    found = root.get("functions")
    return {name: Function(**item(name, node), items=tuple(get(node, "items", ()))) for name, node in found.items()} if found is not None else {}


def build_needs(found):
    return {name: Need(**item(name, node), require=expression(node.get("require"))) for name, node in found.items()} if found is not None else {}


def build_operations(found):
    return {name: Operation(**item(name, node), returns=get(node, "returns", "void"), args=members(node.get("args")),
                            names=expressions(node.get("names")), when=expression(node.get("when")), move=get(node, "move"),
                            sets=build_sets(node.get("set")), attention=get(node, "attention", False), flush=False,
                            is_data=node.get("set") is not None or node.get("move") is not None)
            for name, node in found.items()} if found is not None else {}


def build_maps(root):
    found = root.get("maps") if root is not None else None
    return tuple(TrapMap(**item(name, node), bytes=get(node, "bytes"), read=expression(node.get("read")), write=expression(node.get("write")))
                 for name, node in found.items()) if found is not None else ()


def build_paging(root, kind):
    if root is None:
        return ()
    return tuple(kind(**item(name, node), settings={key: value for key, (value, _) in item(name, node)["values"].items()})
                 for name, node in root.get("formats").items())


def build_entry(root, registers):
    if root is None:
        return ()
    return tuple(EntryRule(**item(name, node), number=number_, require=expression(node.get("require")),
                           register=registers.get(get(node, "register")))
                 for number_, (name, node) in enumerate(root.get("rules").items(), 1))
