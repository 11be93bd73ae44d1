/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a guest's physical address space, in stage-2 tables that one walker keeps for every described format.
 *
 * Every function may be called from any CPU, also while vCPUs of the guest run; a spinlock in the space orders them. Call them with
 * interrupts off where an interrupt of the host could lead to another call for the same space. An access by the guest while a page
 * is being split or merged may fault although it is mapped before and after: the VM's run loop looks again and retries. */
#ifndef HALYARD_SPACE_H
#define HALYARD_SPACE_H

#include <halyard/types.h>

HY_C_BEGIN

struct hy_hal;
struct hy_stage2_format; /* <halyard/stage2.h> */

struct hy_space {
	const struct hy_hal *hal;
	const struct hy_stage2_format *format;
	hy_phys root;
	uint32_t levels;        /* levels in use; the root is level levels - 1 */
	uint32_t guest_bits;    /* width of a guest-physical address */
	uint32_t extra_bits;    /* by how much the root's index is wider than the format's */
	HY_ATOMIC(uint32_t) tag;  /* 0: none yet; the low 16 bits are what hardware gets as VMID (ASID, VPID) */
	uint64_t generation;      /* of the tag; only tag.c looks at it, under a lock of its own */
	HY_ATOMIC(uint32_t) bound; /* vCPUs that are bound now: their tag is not reused */
	HY_ATOMIC(uint32_t) lock; /* taken by every change and every lookup */
	HY_ATOMIC(uint32_t) changes; /* hy_space_changes */
};

/* What hardware gets of the tag, 0 for none yet. Any context. */
static inline uint32_t hy_space_tag(const struct hy_space *space)
{
	return atomic_load(&space->tag) & 0xffff;
}

/* Grows whenever something is unmapped or its permissions change, before its memory can become anything else. For translations that are
 * kept: look before the lookup, and again behind each use of what it gave, as with a sequence lock. Any context. */
static inline uint32_t hy_space_changes(const struct hy_space *space)
{
	return atomic_load(&space->changes);
}

/* A piece of the space. `access` holds enum hy_access. */
struct hy_mapping {
	hy_gpa gpa;
	hy_phys phys;
	uint64_t size; /* bytes */
	uint32_t access;
	enum hy_memory_type type;
};

/* An empty space for addresses of `guest_bits` bits; `format` NULL: the architecture's default. HY_E_INVALID: the format cannot hold that
 * many bits. HY_E_NO_MEMORY: no frames for the root. */
HY_MUST_CHECK enum hy_status hy_space_init(struct hy_space *space, const struct hy_hal *hal, const struct hy_stage2_format *format,
					   uint32_t guest_bits);

/* Frees all tables, not what they map; no vCPU may be bound. Does nothing on zeroed memory and a second time. */
void hy_space_destroy(struct hy_space *space);

/* All sizes and addresses are multiples of 4 KiB; a size is not 0. Large pages are used where alignment of both sides permits, split where
 * a change needs it and merged when they have become uniform again. All or nothing: on an error what was there is there still.
 * HY_E_INVALID: alignment, an address beyond guest_bits or beyond what the format can hold, or access without HY_READ.
 * HY_E_EXISTS (map): something is mapped. HY_E_FAULT (protect): something is not. HY_E_NO_MEMORY: no frame for a table. */
HY_MUST_CHECK enum hy_status hy_space_map(struct hy_space *space, const struct hy_mapping *mapping);
/* Holes in the range are skipped. */
HY_MUST_CHECK enum hy_status hy_space_unmap(struct hy_space *space, hy_gpa gpa, uint64_t size);
HY_MUST_CHECK enum hy_status hy_space_protect(struct hy_space *space, hy_gpa gpa, uint64_t size, uint32_t access);

/* What is mapped at gpa: *mapping is the rest of the page from gpa on. HY_E_FAULT: nothing. */
HY_MUST_CHECK enum hy_status hy_space_query(struct hy_space *space, hy_gpa gpa, struct hy_mapping *mapping);

/* Guest memory from the host's side, page by page through phys_to_virt; any alignment, may span pages. HY_E_FAULT: a byte is not
 * mapped as normal memory or not permitted; nothing was copied then. */
HY_MUST_CHECK enum hy_status hy_space_read(struct hy_space *space, hy_gpa gpa, void *buffer, size_t size);
HY_MUST_CHECK enum hy_status hy_space_write(struct hy_space *space, hy_gpa gpa, const void *buffer, size_t size);

HY_C_END

#endif
