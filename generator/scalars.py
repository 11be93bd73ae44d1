# SPDX-License-Identifier: Apache-2.0
"""What a plain scalar means: the YAML 1.2 core schema, narrowed to what no YAML reader understands otherwise."""
import re

INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*(?:_[0-9]+)*)$|-?0x[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*$|-?0b[01]+(?:_[01]+)*$")
WORDS = {"true": True, "false": False, "null": None}
# What some YAML reader takes for a truth value, nothing or a merge.
TRUTH = re.compile(r"(?:yes|no|on|off|true|false)$", re.I)
NOTHING = re.compile(r"(?:null|~|)$", re.I)
# What some YAML reader takes for a number or a date: octal, sexagesimal, floats, dates.
NUMBER = re.compile(
    r"[-+]?[0-9][0-9_]*$|[-+]?0[oO][0-7_]*$|[-+]?0[xX][0-9a-fA-F_]*$|[-+]?0[bB][01_]*$"
    r"|[-+]?[0-9][0-9_]*(?::[0-9_]+)+(?:\.[0-9_]*)?$"
    r"|[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)(?:[eE][-+]?[0-9]+)?$|[-+]?\.(?:inf|nan)$|[-+]?\.?(?:Inf|INF|NaN|NAN)$"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$")
SPECIAL = "0123456789-+.~=<tTfFyYnNoO"  # what begins a scalar that may be more than text; the empty one is special too
LOWEST, HIGHEST = -(1 << 63), (1 << 64) - 1


class Ambiguous(Exception):
    """A plain scalar that readers understand differently: args are code, message, hint."""


def resolve(text):
    """The value of a plain scalar: int, bool, None or str. Raises Ambiguous."""
    if text[:1] not in SPECIAL:
        return text
    if text in WORDS:
        return WORDS[text]
    if INTEGER.match(text):
        return number(text)
    if TRUTH.match(text):
        meaning = "true" if text.lower() in ("yes", "on", "true") else "false"
        raise Ambiguous("E08", f"'{text}' is a truth value to some YAML readers and text to others",
                        f"write {meaning}, or \"{text}\" if text is meant")
    if NOTHING.match(text):
        said = f"'{text}'" if text else "an empty value"
        raise Ambiguous("E08", f"{said} does not say what is meant", "write null, or \"\" for empty text")
    if NUMBER.match(text):
        raise Ambiguous("E08", f"'{text}' is not a number that every YAML reader understands alike", number_hint(text))
    if text in ("=", "<<"):
        raise Ambiguous("E08", f"'{text}' has a meaning of its own to some YAML readers", f"write \"{text}\" if text is meant")
    return text


def number(text):
    digits = text.replace("_", "")
    if len(digits) <= 70:
        value = int(digits, 0)
        if LOWEST <= value <= HIGHEST:
            return value
    shown = text if len(text) <= 24 else text[:20] + "..."
    raise Ambiguous("E09", f"{shown} does not fit in 64 bits", "values run from -2^63 to 2^64 - 1")


def number_hint(text):
    quoted = f"write \"{text}\" if text is meant"
    if re.match(r"[0-9]+:[0-9]+$", text):
        return f"bits are [{text.replace(':', ', ')}]; {quoted}"
    if re.match(r"0[0-9]+$", text):
        return f"write {text.lstrip('0') or '0'} in decimal or 0x in hexadecimal (there is no octal); {quoted}"
    return f"integers are decimal, 0x or 0b; {quoted}"
