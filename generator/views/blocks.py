# SPDX-License-Identifier: Apache-2.0
"""Memory blocks that a back end keeps its guest in, as C finds them."""

import re


def own_blocks(arch):
    """{name: word of the context that holds the address} of the blocks of a back end."""
    return {cls.memory: cls.at for cls in arch.classes.values() if cls.at} if arch.base is not None else {}


def block_locals(arch, texts, ctx="ctx", written=()):
    """Declarations of the blocks that emitted C looks into; `written` are the texts that may change one."""
    return [f"{'' if changes(name, written) else 'const '}struct {arch.prefix}_{name} *{name} = {arch.prefix}_{name}({ctx});"
            for name in own_blocks(arch) if any(re.search(rf"\b{name}(->|[,)])", text) for text in texts)]


def changes(name, texts):
    return any(re.search(rf"_write_\w+\({name},", text) for text in texts)


def at_once(arch, text, ctx):
    """The same text where there is no place for declarations."""
    for name in own_blocks(arch):
        text = re.sub(rf"\b{name}->", f"{arch.prefix}_{name}({ctx})->", text)
    return text
