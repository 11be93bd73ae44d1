# SPDX-License-Identifier: Apache-2.0
"""Phase 2: the shape of a file against its JSON schema in desc/schema. generator.validate does the work; here are the pages."""
from generator.rules import page

page("E20", "an unknown key", """The language does not have this key here. `./halyard schema KIND` prints what there is; editors
    complete from the same schema.""")
page("E21", "a missing key", """A row lacks something that it must say. Every register, rule, pattern, trapped register and format
    has `doc:` and `ref:`.""")
page("E22", "a value of the wrong kind", "A map, a list, text, an integer or a truth value stands where another is expected.")
page("E23", "a value that is none of the choices", "Only the listed words or numbers have a meaning here.")
page("E24", "not a name", """Names are [a-z][a-z0-9_]*: the vendor's name in lower case, because C, assembler and file names are
    made of it. The family of a `repeat` has its letter in braces: x{n}.""")
page("E25", "a value out of range", "The integer, the text's length or the list's length is outside of what makes sense here.")
