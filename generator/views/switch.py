# SPDX-License-Identifier: Apache-2.0
"""switch.inc and switch.h: save and restore of switch groups, as assembler macros and as C.

Macros cover what is always there; registers under one feature form a macro of their own (..._FEATURE), so that no macro needs
labels. C covers groups whose registers C can move, with the tests of features in place.
"""

from generator.expr import Name, names
from generator.expr_c import test
from generator.model.registers import fill
from generator.views.beginning import control_value, host_beginning
from generator.views.c_names import features_env, read_function, readable, restore_function, save_function, sources, together, writable, write_function
from generator.views.layout import GROUPS, Slot, context_layout, hardware, percpu_layout
from generator.views.legal import legal_views
from generator.views.offsets import offset_macro
from generator.views.output import Output

TITLES = {name: title for name, title in GROUPS}
TITLES |= {"host": "The host's own, from enable to disable.", "bind_host": "The host's own, while a guest is bound.",
           "lazy_host": "The host's own, while the guest's are loaded."}


def outputs(model):
    for arch in model.described:
        view = {"arch": arch, "sources": sources(arch, "registers.yaml")}
        yield Output(f"{arch.name}/halyard/{arch.include}/switch.inc", "switch.inc.j2", view | {"macros": macros(arch)})
        functions_view = {"functions": functions(arch), "beginning": host_beginning(arch), "legal": list(legal_views(arch)), "controls": lent(arch)}
        yield Output(f"{arch.name}/halyard/{arch.include}/switch.h", "switch.h.j2", view | functions_view)


def grouped(arch):
    """(name, slots that hardware moves) of the guest's groups, and of the copies that are kept of the host's registers."""
    for suffix, layout in (("", context_layout(arch)), ("_host", percpu_layout(arch))):
        for group in ("exit", "bind", "lazy", "host"):
            slots = [slot for slot in slots_of(arch, layout, group, suffix) if movable_at_all(slot.register)]
            yield "host" if group == "host" else group + suffix, slots


def slots_of(arch, layout, group, suffix):
    """A group's slots in a layout. Of the guest's registers a back end moves those of group exit that instructions move: its base moves the
    others, or functions of the back end do that go by sets. Of the host's each moves its own."""
    own = group == "bind" and suffix  # what the hardware does not give back to the host goes with what is lent to guests
    slots = [slot for slot in layout.slots if slot.register.switch == group or own and slot.register.switch == "hardware"]
    if arch.base is None:
        return [slot for slot in slots if arch.registers.get(slot.name) is slot.register]
    slots = [Slot(arch.registers[slot.name], slot.offset, slot.unit, slot.units) for slot in slots if slot.name in arch.registers]
    if suffix or group == "host":
        return [slot for slot in slots if arch.owns(slot.register) and (slot.register.host or group == "host")]
    return [slot for slot in slots if group == "exit" and slot.register.cls.asm]


def movable_at_all(register):
    return hardware(register) and (register.count == 1 or together(register))


def is_host(group):
    return group.endswith("host")


def moved(group, slots, direction):
    """The slots that take part in "save" or "restore"; what is the host's beside the guest's is always put back as it was."""
    other = "restore_only" if direction == "save" else "save_only"
    return slots if group.endswith("_host") else [slot for slot in slots if not getattr(slot.register, other)]


def macros(arch):
    found = []
    for group, slots in grouped(arch):
        for suffix, part, what in parts(arch, slots):
            views = (macro_view(arch, group, suffix, what, moved(group, part, direction), direction) for direction in ("save", "restore"))
            found += [view for view in views if view]
    return found


def parts(arch, slots):
    """(suffix, slots, what they are) of the macros of a group: all that is always there, its subsets, each feature's."""
    always = [slot for slot in slots if slot.register.when is None]
    yield "", always, ""
    subsets = list(dict.fromkeys(slot.register.subset for slot in always if slot.register.subset))
    for subset in subsets:
        yield f"_{subset}", [slot for slot in always if slot.register.subset == subset], f"subset `{subset}`, {arch.subsets[subset]}"
    if subsets:
        yield "_rest", [slot for slot in always if not slot.register.subset], "what no subset has"
    features = dict.fromkeys(slot.register.when.name for slot in slots if isinstance(slot.register.when, Name))
    for feature in features:
        yield f"_{feature}", [slot for slot in slots if getattr(slot.register.when, "name", None) == feature], f"what is there with feature `{feature}`"


def macro_view(arch, group, suffix, what, slots, direction):
    """A macro, or None where the assembler has no idiom for a register of it."""
    if not slots or any(direction not in slot.register.cls.asm for slot in slots):
        return None
    kind = "CPU" if is_host(group) else "CTX"
    lines = [line for run in runs(ordered(slots, direction), direction) for line in run_lines(arch, run, direction, kind)]
    lines += [line for run in runs(put_back(slots, direction), "restore") for line in run_lines(arch, run, "restore", kind)]
    return {"name": f"{arch.prefix}_{direction}_{group}{suffix}", "lines": lines, "verb": direction.capitalize() + "s", "what": what or f"group `{group}`",
            "title": TITLES[group]}


def ordered(slots, direction):
    """Registers whose idiom needs a scratch register are saved last and restored first: it may be one of the others."""
    plain = [slot for slot in slots if not scratches(slot, direction)]
    scratch = [slot for slot in slots if scratches(slot, direction)]
    return outermost(plain + scratch if direction == "save" else scratch + plain, direction)


def outermost(slots, direction):
    """What moving the others changes, or what is lent a value meanwhile, is saved before them and restored behind them."""
    return sorted(slots, key=lambda slot: (slot.register.restored_last is None and slot.register.meanwhile is None) == (direction == "save"))


def steps(slots, direction):
    """(slot, how it moves): what is lent a value meanwhile gets it once it is saved, or before anything is restored; what the hardware switches
    for guests still has it then."""
    ordered = outermost(slots, direction)
    lent = [slot for slot in ordered if slot.register.meanwhile is not None]
    saved = lent if direction == "save" else []
    lends = [slot for slot in lent if direction == "save" or slot.register.switch != "hardware"]
    return [*((slot, direction) for slot in saved), *((slot, "lend") for slot in lends),
            *((slot, direction) for slot in ordered if slot not in saved)]


def lend(arch, register):
    """The statement that gives a register its value for the meantime."""
    if isinstance(register.meanwhile, int):
        return f"{write_function(arch, register)}(0x{register.meanwhile:x});"
    control = next(control for control in arch.home.controls if control.name == register.meanwhile)
    return f"{write_function(arch, register)}({control_value(arch.home, control)});"


def lent(arch):
    return any(isinstance(register.meanwhile, str) for register in arch.own())


def put_back(slots, direction):
    """What saving the others has changed, and saving must not."""
    return [slot for slot in slots if slot.register.restored_last and direction == "save"]


def scratches(slot, direction):
    return "{tmp" in slot.register.cls.asm[direction]


def runs(slots, direction):
    """Slots of one class in a row; each moves with its neighbours."""
    run = []
    for slot in slots:
        if run and run[-1].register.cls is not slot.register.cls:
            yield run
            run = []
        run.append(slot)
    if run:
        yield run


def run_lines(arch, run, direction, kind):
    """The instructions that move a run: pairs where two are neighbours and the class has an idiom for it."""
    idioms = run[0].register.cls.asm
    known = {**arch.parameters, "base": "\\base", "tmp": "\\tmp", "tmp2": "\\tmp2"}
    lines = []
    while run:
        first, pair = run[0], run[1] if len(run) > 1 and neighbours(run[0], run[1]) and f"{direction}_pair" in idioms else None
        offset = offset_macro(arch, first.name, kind)
        known |= {**first.register.words, "offset": offset}
        if pair:
            known |= {"name2": pair.name, "spelling2": pair.register.spelling, "offset2": offset_macro(arch, pair.name, kind)}
        lines += instructions(idioms[f"{direction}_pair" if pair else direction], known)
        run = run[2 if pair else 1:]
    return lines


def neighbours(first, second):
    return second.offset == first.offset + first.size and first.size == second.size


def instructions(idiom, known):
    return [part.strip() for part in fill(idiom, known).split(";")]


def functions(arch):
    found = []
    for group, slots in grouped(arch):
        if slots and all(movable(slot, direction) for direction in ("save", "restore") for slot in moved(group, slots, direction)):
            found += [function_view(arch, group, slots, direction) for direction in ("save", "restore")]
    return found


def movable(slot, direction):
    return together(slot.register) or (readable(slot.register) if direction == "save" else writable(slot.register))


def function_view(arch, group, slots, direction):
    """A C function: statements in order, those under the same condition together."""
    env, numbers = local_numbers(arch)
    struct, variable = ("percpu", "cpu") if is_host(group) else ("context", "ctx")
    blocks, used = [], set()
    taking_part = moved(group, slots, direction)
    for slot, way in [*steps(taking_part, direction), *((slot, "restore") for slot in put_back(taking_part, direction))]:
        condition = test(slot.register.when, env) if slot.register.when is not None else None
        if not blocks or blocks[-1]["condition"] != condition:
            blocks.append({"condition": condition, "lines": []})
        if slot.register.when is not None:
            used.update(node.name for node in names(slot.register.when) if node.name in numbers)
        blocks[-1]["lines"].append(lend(arch, slot.register) if way == "lend" else statement(arch, slot, way, variable))
    const = "const " if direction == "restore" else ""
    return {"name": f"{arch.prefix}_{direction}_{group}", "argument": f"{const}struct {arch.home.prefix}_{struct} *{variable}",
            "blocks": blocks, "verb": direction.capitalize() + "s", "title": TITLES[group], "group": group,
            "numbers": [(name, numbers[name]) for name in numbers if name in used], "unconditional": all(block["condition"] is None for block in blocks)}


def local_numbers(arch):
    """Features that are numbers stand in local variables of a function: the names that expressions see, and their values."""
    env = features_env(arch)
    numbers = {name: env.names[name][1:-1] for name, feature in arch.features.items() if feature.bits > 1}
    return env.extended({name: name for name in numbers}), numbers


def statement(arch, slot, direction, variable):
    place = f"{variable}->{slot.name}"
    if together(slot.register):
        return f"{(save_function if direction == 'save' else restore_function)(arch, slot.register)}({place});"
    if direction == "restore":
        return f"{write_function(arch, slot.register)}({place});"
    cast = "" if slot.unit == 8 else f"({slot.type})"
    return f"{place} = {cast}{read_function(arch, slot.register)}();"
