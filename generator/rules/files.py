# SPDX-License-Identifier: Apache-2.0
"""Phase 1: what a file may contain before its meaning matters, which files there are, and what extends what."""
from generator.load import refusal
from generator.merge import FILES, ExtendsError, architectures, chain
from generator.rules import page, suggest

page("E01", "a file cannot be read", "The operating system refuses to open the file, or it is not a regular file.")
page("E02", "a file is too large", """A description has at most 1 MiB. Larger ones are never written by people; split it or look
    what got in there.""")
page("E03", "a file is not UTF-8", "Descriptions are UTF-8 text. The caret stands at the first byte that is not.")
page("E04", "a forbidden character", """No tabs, carriage returns, NULs, byte-order marks or other control characters: editors,
    terminals and YAML readers disagree about them. Indent with spaces, end lines with LF.""")
page("E05", "not YAML", """The YAML parser cannot make sense of the text. The place is where it gave up; the mistake is there or
    just before.""")
page("E06", "a duplicate key", """A key stands twice in one map. Most YAML readers keep the last one and drop the first without a
    word.""")
page("E07", "an anchor, alias or tag", """Descriptions say everything where it stands: no `&anchor`, `*alias`, `<<` or `!tag`. For
    rows that repeat there is `repeat:`, for architectures that build on others `extends:`.""")
page("E08", "a value that readers understand differently", """`31:26` is 1886 to YAML 1.1, `010` is 8, `on`, `yes` and `NO` are
    truth values, `1e3` is a float. Write integers as decimal, 0x or 0b, truth as true or false, bits as [31, 26], and quote what is
    text. In a { } map, text with a comma needs quotes too.""")
page("E09", "a number that does not fit", "Integers run from -2^63 to 2^64 - 1.")
page("E10", "nested too deep", "A description is at most 32 levels deep.")
page("E11", "not exactly one document", "A file holds one YAML document without directives, and it is not empty.")
page("E12", "an unknown file", f"""Files have fixed names: exits.yaml, hal.yaml, abi/NAME.yaml and, for an architecture, arch/NAME/ with
    {', '.join(FILES)}. What is named otherwise would never be read.""")
page("E13", "a missing file", """exits.yaml and hal.yaml are obligatory, and arch.yaml and registers.yaml for each architecture (it
    may have them by `extends`).""")
page("E14", "a name that differs from its folder", """`name:` in arch.yaml is the folder's name, in abi/NAME.yaml the file's: C
    names are made of it and found by it.""")
page("E15", "an impossible extends", """`extends:` names another architecture below desc/arch, and no chain of them leads back to
    itself.""")

WHICH = "there are exits.yaml, hal.yaml, abi/NAME.yaml and arch/NAME/FILE.yaml"
KINDS = {"exits.yaml": "exits", "hal.yaml": "hal"}


def kind_of(rel):
    """Which schema describes a file, or None."""
    parts = rel.split("/")
    if rel in KINDS:
        return KINDS[rel]
    if parts[0] == "abi" and len(parts) == 2 and rel.endswith(".yaml"):
        return "abi"
    if parts[0] == "arch" and len(parts) == 3 and parts[2] in FILES:
        return parts[2].removesuffix(".yaml")
    return None


def check_files(desc_dir, tree, broken, report):
    for rel in [*tree, *broken]:
        if kind_of(rel) is None:
            parts = rel.split("/")
            known = [*KINDS] if len(parts) == 1 else [f"{rel.rsplit('/', 1)[0]}/{name}" for name in FILES if parts[0] == "arch" and len(parts) == 3]
            mark = tree[rel].mark if rel in tree else refusal(f"{desc_dir}/{rel}", rel, "E12", "").mark
            report.error("E12", mark, f"no description has the name {rel}", suggest(rel, known) or WHICH)
    for rel in KINDS:
        if rel not in tree and rel not in broken:
            report.add(refusal(f"{desc_dir}/{rel}", rel, "E13", "the file is missing"))
    for rel, root in tree.items():
        name = root.get("name")
        wanted = rel.split("/")[1].removesuffix(".yaml") if kind_of(rel) in ("arch", "abi") else None
        if wanted is not None and name is not None and name.value != wanted:
            report.error("E14", name, f"'{name.value}' stands where '{wanted}' is expected", f"write {wanted}, or rename the file")


def check_chain(desc_dir, tree, broken, arch, report):
    """The architectures that one builds on, or None when that leads nowhere; missing files are reported."""
    try:
        names = chain(tree, arch)
    except ExtendsError as error:
        others = [name for name in architectures(tree) if name != arch]
        report.error("E15", error.node, str(error), suggest(error.node.value, others))
        return None
    for file in ("arch.yaml", "registers.yaml"):
        places = [f"arch/{name}/{file}" for name in names]
        if not any(rel in tree or rel in broken for rel in places):
            report.add(refusal(f"{desc_dir}/{places[-1]}", places[-1], "E13", "the file is missing"))
    return names
