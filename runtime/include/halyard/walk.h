/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: from a guest's own addresses to guest-physical ones, through the tables that the guest keeps in its memory: for emulators and
 * debuggers. Tables are only read; hy_walk_mark of <halyard/port.h> is for who accesses the page for the guest. Formats are described (stage1.yaml); which one counts, where its root is and
 * how many bits are translated follows from the guest's registers, which the caller knows. */
#ifndef HALYARD_WALK_H
#define HALYARD_WALK_H

#include <halyard/space.h>

HY_C_BEGIN

#define HY_WALK_MAX_LEVELS 5u

/* What a translation permits: HY_READ, HY_WRITE, HY_EXECUTE, and these. Who may do what in which mode is the guest architecture's rule. */
#define HY_WALK_USER 8u          /* unprivileged code reaches the page */
#define HY_WALK_USER_EXECUTE 16u /* ... and its instructions, where HY_WALK_USER says so too */
#define HY_WALK_RIGHTS 5u

/* What the bits of an address above those that are translated must be. */
enum hy_walk_upper {
	HY_WALK_UPPER_ZERO,
	HY_WALK_UPPER_SIGN, /* copies of the highest bit that is translated */
	HY_WALK_UPPER_IGNORED,
};

/* A right is granted when its bits of `entry ^ inverted` are all set. */
struct hy_walk_rights {
	uint64_t inverted;
	uint64_t bits[HY_WALK_RIGHTS]; /* by number of the right's bit */
};

/* What an entry of one level is, when (entry & mask) == match: a table, or otherwise a leaf. The bits `reserved` are 0 then. */
struct hy_walk_level {
	uint64_t leaf_mask, leaf_match, leaf_reserved;
	uint64_t table_mask, table_match, table_reserved;
	uint64_t high_mask; /* of a leaf: further bits of the address, which begin at its bit high_at */
	uint32_t high_lsb, high_at;
	bool leaf, table; /* there is such a form at this level */
	bool grants_all;  /* a table of this level takes no right away */
	bool unmarked;    /* ... has no bit that says that it is used */
};

struct hy_walk_format {
	const char *name;
	uint32_t entry_bytes; /* 4 or 8 */
	uint32_t page_bits;
	uint32_t index_bits;
	uint32_t levels; /* the most; level 0 holds the smallest pages */
	uint32_t width;  /* the widest address that is translated */
	uint32_t root_lsb, root_shift;       /* where the root's address stands in its register, and by how much it is shifted right */
	uint32_t address_lsb, address_shift; /* the same of an entry */
	uint64_t root_mask, address_mask;
	uint64_t present_mask; /* an entry is present when (entry & present_mask) != 0 */
	uint64_t accessed_mask, dirty_mask; /* what a use of it sets, and a store in a leaf; 0: nothing */
	struct {
		uint64_t mask, match;
	} never[2]; /* no leaf is (entry & mask) == match; mask 0: nothing of the kind */
	enum hy_walk_upper upper;
	struct hy_walk_rights leaf_rights;
	struct hy_walk_rights table_rights;
	struct hy_walk_level level[HY_WALK_MAX_LEVELS];
};

/* The tables in use, as the guest's registers say. */
struct hy_walk_tables {
	const struct hy_walk_format *format;
	uint64_t root;     /* the register */
	uint32_t width;    /* bits of an address that are translated, which decides the level of the root; 0: the format's most */
	uint64_t reserved; /* bits that this guest's CPU reserves in every entry, beside those of the format */
};

/* How a walk ended. */
enum hy_walk_end {
	HY_WALK_DONE,
	HY_WALK_NOT_PRESENT, /* the entry of `level` is not */
	HY_WALK_RESERVED,    /* ... has bits that are reserved, or is none that its level may have */
	HY_WALK_NO_TABLE,    /* ... is in no memory that the host can read */
	HY_WALK_ADDRESS,     /* the address is none: its upper bits */
};

struct hy_walk_result {
	enum hy_walk_end end;
	uint32_t level;     /* of the last entry looked at */
	uint64_t entry;     /* that entry, 0 with no_table and address */
	hy_gpa entry_at;    /* where it is */
	uint32_t top;       /* the root's level; from it down to `level`, what the entries were and where: */
	struct {
		hy_gpa at;
		uint64_t entry;
	} passed[HY_WALK_MAX_LEVELS];
	hy_gpa address;     /* done: the guest-physical address */
	uint64_t page_size; /* done: bytes of the page that holds it */
	uint32_t access;    /* done: what the leaf and all tables above it permit; otherwise what the tables did so far */
};

/* Translates `address`. HY_E_FAULT: it has no translation, the result says why. HY_E_INVALID: tables that cannot be, nothing is written.
 * Any CPU; reads one entry for each level, whatever the tables say. */
HY_MUST_CHECK enum hy_status hy_walk(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address,
				     struct hy_walk_result *result);

/* Words in which hy_walk_page keeps what it found; zeros: nothing. */
enum hy_walk_kept {
	HY_WALK_KEPT_PAGE, /* odd: there is something */
	HY_WALK_KEPT_ROOT,
	HY_WALK_KEPT_FORMAT,
	HY_WALK_KEPT_WIDTH,
	HY_WALK_KEPT_CHANGES,
	HY_WALK_KEPT_MEMORY, /* the page, from the host's side */
	HY_WALK_KEPT_LEAF,   /* eight bytes of the guest's tables, in which the entry is that maps the page, from the host's side */
	HY_WALK_KEPT_ENTRY,  /* ... and what they were */
	HY_WALK_KEPT,
};

/* The page of 4 KiB that holds `address`, from the host's side, to read instructions from; NULL: it has no translation or is no ordinary
 * memory. Without tables->format addresses are guest-physical. What is kept serves the next calls while tables, the entry that maps the
 * page and hy_space_changes are what they were; as with everything that is kept, what is read from it counts if hy_space_changes(space)
 * is still `changes`, as before this call. Owner's CPU. */
const uint8_t *hy_walk_page(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address, uint32_t changes,
			    uint64_t kept[HY_WALK_KEPT]);

/* Reads up to `size` bytes, less than a page, from `address` on, by hy_walk_page; with `narrow` addresses have 32 bits. Answers how many
 * could be read: fewer where the next page has no translation or is no ordinary memory. Owner's CPU. */
uint32_t hy_walk_read(struct hy_space *space, const struct hy_walk_tables *tables, uint64_t address, bool narrow, void *bytes, uint32_t size,
		      uint64_t kept[HY_WALK_KEPT]);

/* Whether hy_walk_page would find the same for the same address and tables as before. Asked behind a read from the page that is kept, it
 * says that what was read counts. Something must be kept. Owner's CPU. */
static inline bool hy_walk_holds(const struct hy_space *space, const uint64_t kept[HY_WALK_KEPT])
{
	const volatile uint64_t *leaf = (const volatile uint64_t *)(uintptr_t)kept[HY_WALK_KEPT_LEAF];

	return *leaf == kept[HY_WALK_KEPT_ENTRY] && hy_space_changes(space) == kept[HY_WALK_KEPT_CHANGES];
}

HY_C_END

#endif
