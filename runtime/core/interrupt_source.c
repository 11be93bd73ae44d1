/* SPDX-License-Identifier: Apache-2.0 */
/* Controllers that hear what the guest has taken: a list in their own memory. */
#include "core.h"

void hy_vcpu_add_interrupt_source(struct hy_vcpu *vcpu, struct hy_interrupt_source *source)
{
	struct hy_interrupt_source **end = &vcpu->sources;

	while (*end != NULL && *end != source)
		end = &(*end)->next;
	if (*end == source)
		return;
	source->next = NULL;
	*end = source;
}

bool hy_vcpu_tell_sources(struct hy_vcpu *vcpu, uint32_t number)
{
	for (struct hy_interrupt_source *source = vcpu->sources; source != NULL; source = source->next)
		if (source->taken(source->state, vcpu, number) && number != HY_INTERRUPT_NONE)
			return true;
	return false;
}
