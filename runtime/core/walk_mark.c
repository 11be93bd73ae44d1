/* SPDX-License-Identifier: Apache-2.0 */
/* A guest's own tables remember that pages are used and written to, also where the host does that on the guest's behalf. */
#include "core.h"

#include <halyard/arch/stage1.h>
#include <halyard/percpu.h>
#include <halyard/port.h>
#include <halyard/walk.h>

/* What a processor sets in an entry that it came by. Tables without the bit reserve it. */
static uint64_t marks_of(const struct hy_walk_format *format, const struct hy_walk_result *result, uint32_t level, bool write)
{
	if (level != result->level)
		return format->level[level].unmarked ? 0 : format->accessed_mask & ~format->level[level].table_reserved;
	return format->accessed_mask | (write ? format->dirty_mask : 0);
}

enum hy_status hy_walk_mark(struct hy_vcpu *vcpu, const struct hy_walk_tables *tables, const struct hy_walk_result *result, bool write)
{
	const struct hy_walk_format *format = tables->format;

	for (uint32_t level = result->top + 1; level-- > result->level;) {
		uint64_t entry = result->passed[level].entry, wanted = entry | marks_of(format, result, level, write);
		enum hy_status status;

		if (wanted == entry)
			continue;
		status = hy_space_swap(vcpu->space, result->passed[level].at, format->entry_bytes, entry, wanted);
		if (status == HY_E_FAULT)
			hy_space_refuse(vcpu->space, result->passed[level].at, HY_WRITE, &vcpu->exit);
		if (status != HY_OK)
			return HY_E_FAULT; /* an entry that has changed: the guest's instruction looks again */
	}
	return HY_OK;
}

enum hy_status hy_walk_access(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, struct hy_walk_result *result)
{
	const uint64_t features = vcpu->cpu->features;
	const struct hy_walk_tables tables = hy_arch_walk_tables(&vcpu->ctx, features, address);

	*result = (struct hy_walk_result){.address = address};
	if (tables.format == NULL)
		return HY_OK;
	if (hy_walk(vcpu->space, &tables, address, result) != HY_OK || !hy_arch_permits(&vcpu->ctx, features, access, result->access))
		return HY_E_FAULT;
	return hy_walk_mark(vcpu, &tables, result, access == HY_WRITE) == HY_OK ? HY_OK : HY_E_BUSY;
}
