/* Halyard: a guest's physical address space, in stage-2 tables that one walker keeps for every described format. */
#ifndef HALYARD_SPACE_H
#define HALYARD_SPACE_H

#include <halyard/types.h>
#include <stdatomic.h>

struct hy_hal;
struct hy_stage2_format; /* <halyard/stage2.h> */

struct hy_space {
	const struct hy_hal *hal;
	const struct hy_stage2_format *format;
	hy_phys root;
	uint32_t levels;          /* levels in use; the root is level levels - 1 */
	uint32_t guest_bits;      /* width of a guest-physical address */
	_Atomic(uint64_t) tag;    /* generation << 16 | VMID (ASID, VPID), 0: none yet */
	_Atomic(uint32_t) lock;   /* taken by every change; lookups of the owner take it too */
};

struct hy_mapping { hy_gpa gpa; hy_phys phys; uint64_t size; uint32_t access; enum hy_memory_type type; };

HY_MUST_CHECK enum hy_status hy_space_init(struct hy_space *space, const struct hy_hal *hal, const struct hy_stage2_format *format, uint32_t guest_bits);
void hy_space_destroy(struct hy_space *space); /* frees all tables; no vCPU may be bound */

/* All sizes and addresses multiples of 4 KiB. Large pages are used where alignment of both sides permits. All or nothing:
 * on an error what was there is there still. HY_E_EXISTS: something is mapped. HY_E_NO_MEMORY: no frame for a table. */
HY_MUST_CHECK enum hy_status hy_space_map(struct hy_space *space, const struct hy_mapping *mapping);
HY_MUST_CHECK enum hy_status hy_space_unmap(struct hy_space *space, hy_gpa gpa, uint64_t size);
HY_MUST_CHECK enum hy_status hy_space_protect(struct hy_space *space, hy_gpa gpa, uint64_t size, uint32_t access);

/* What is mapped at gpa: *mapping is the rest of the page from gpa on. HY_E_FAULT: nothing. */
HY_MUST_CHECK enum hy_status hy_space_query(struct hy_space *space, hy_gpa gpa, struct hy_mapping *mapping);

/* Guest memory from the host's side, page by page through phys_to_virt; any alignment, may span pages. HY_E_FAULT: a byte is not
 * mapped or not permitted; nothing was written then. */
HY_MUST_CHECK enum hy_status hy_space_read(struct hy_space *space, hy_gpa gpa, void *buffer, size_t size);
HY_MUST_CHECK enum hy_status hy_space_write(struct hy_space *space, hy_gpa gpa, const void *buffer, size_t size);

#endif
