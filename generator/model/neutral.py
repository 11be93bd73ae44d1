# SPDX-License-Identifier: Apache-2.0
"""The neutral descriptions: exits, HAL hooks, guest-to-firmware calls."""

from generator.model.common import get, item, members, rest
from generator.model.neutral_types import Abi, AbiExtension, AbiFunction, Exit, Hal, Hook, Member

ABI = ("schema", "name", "doc", "ref", "not_supported", "results", "extensions", "functions")


def build_exits(tree):
    root = tree.get("exits.yaml")
    if root is None:
        return {}
    return {name: Exit(**item(name, node), value=get(node, "value"), payload=members(node.get("payload")))
            for name, node in root.get("exits").items()}


def build_hal(tree):
    root = tree.get("hal.yaml")
    if root is None:
        return Hal({}, (), "desc/hal.yaml")
    return Hal(get(root, "groups", {}), tuple(build_hook(name, node) for name, node in root.get("hooks").items()), root.key)


def build_hook(name, node):
    obligation = get(node, "obligation")
    mandatory = obligation == "mandatory"
    returns = node.get("returns")
    return Hook(**item(name, node), group=get(node, "group"), args=members(node.get("args")), mandatory=mandatory,
                returns=Member("", get(returns, "type"), get(returns, "doc", ""), returns.key),
                default=None if mandatory else obligation["default"], context=tuple(get(node, "context", [])))


def build_abis(tree):
    names = [rel for rel in tree if rel.startswith("abi/")]
    return {get(tree[rel], "name"): build_abi(tree[rel]) for rel in sorted(names)}


def build_abi(root):
    functions = tuple(build_abi_function(name, node) for name, node in root.get("functions").items())
    extensions = root.get("extensions")
    extensions = {} if extensions is None else {name: AbiExtension(**item(name, node), id=get(node, "id")) for name, node in extensions.items()}
    return Abi(**item(get(root, "name"), root), not_supported=get(root, "not_supported"), results=get(root, "results", {}),
               extensions=extensions, functions=functions, extra=rest(root, ABI))


def build_abi_function(name, node):
    ids = {None: get(node, "id")} if node.get("id") is not None else get(node, "ids", {})  # neither: the extension is the call
    return AbiFunction(**item(name, node), ids=ids, args=members(node.get("args")), exit=get(node, "exit"), extension=get(node, "extension"))
