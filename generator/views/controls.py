# SPDX-License-Identifier: Apache-2.0
"""controls.h: places of register fields, and control-register values as named bits."""

from generator.views.c_names import feature_macro, sources
from generator.views.output import Output
from generator.views.prose import comment, sentence


def outputs(model):
    for arch in model.described:
        yield Output(f"{arch.name}/halyard/{arch.include}/controls.h", "controls.h.j2", controls_view(arch))


def controls_view(arch):
    families, registers = set(), []
    for register in arch.registers.values():
        named = [field for field in register.fields if field.reserved is None and field_owner(arch, register, field) is arch]
        if named and (register.family is None or register.family not in families):
            families.add(register.family)
            registers.append({"title": comment(sentence(register.doc, register.ref)),
                              "fields": [field_view(arch, register, field) for field in named]})
    return {"arch": arch, "sources": sources(arch, "registers.yaml", "controls.yaml"), "registers": registers,
            "controls": [control_view(arch, control) for control in arch.controls]}


def field_owner(arch, register, field):
    """Who names a field: a back end those that its base does not."""
    known = arch.base.registers.get(register.name) if arch.base is not None else None
    return arch if known is None or field.name not in {other.name for other in known.fields} else arch.base


def field_macro(arch, register, field):
    name = register.name if register.family is None else register.family.replace("{", "").replace("}", "")
    return f"{field_owner(arch, register, field).macro}_{name.upper()}_{field.name.upper()}"


def field_view(arch, register, field):
    return {"macro": field_macro(arch, register, field), "shift": field.lsb, "mask": f"UINT64_C(0x{field.mask:x})", "doc": field_doc(field)}


def field_doc(field):
    """A comment behind the mask, as far as it fits there."""
    doc = " ".join(field.doc.split())
    return doc if len(doc) <= 60 else doc[:doc.rfind(" ", 0, 58)] + " ..."


def control_view(arch, control):
    register = control.register
    bits = [bits_text(arch, register, field, value) for field, value in control.bits if value]
    fixed = [f"UINT64_C(0x{field.mask:x}) /* reserved as one */" for field, _ in control.fixed]
    return {
        "macro": f"{arch.macro}_{control.name.upper()}", "function": f"{arch.prefix}_{control.name}", "key": control.key,
        "comment": comment(sentence(control.doc, control.ref)), "value": f"0x{control.value:x}", "register": register.name,
        "terms": parenthesised(bits + fixed), "short": len(bits + fixed) < 2,
        "when": [{"feature": feature_macro(arch, feature), "terms": lines([bits_text(arch, register, field, value) for field, value in extra if value])}
                 for feature, extra in control.when],
    }


def bits_text(arch, register, field, value):
    """A field's value in its place; a field of ones is its mask."""
    macro = field_macro(arch, register, field)
    if value == (1 << field.width) - 1:
        return f"{macro}_MASK"
    return f"(UINT64_C({value}) << {macro}_SHIFT)"


def parenthesised(terms):
    """The terms of a macro, in parentheses where there are several."""
    rows = lines(terms)
    return rows if len(terms) < 2 else ["(" + rows[0], *rows[1:-1], rows[-1] + ")"] if len(rows) > 1 else [f"({rows[0]})"]


def lines(terms):
    """Terms joined by |, three a line."""
    rows = [" | ".join(terms[at:at + 3]) for at in range(0, len(terms), 3)]
    return rows or ["UINT64_C(0)"]
