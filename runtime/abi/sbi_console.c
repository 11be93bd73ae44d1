/* SPDX-License-Identifier: Apache-2.0 */
/* SBI: the debug console, and the console calls of version 0.1, on the host's console hooks. */
#include "sbi_call.h"

#include <halyard/arch/context.h>
#include <halyard/hal.h>
#include <halyard/vm.h>

#define PIECE 256u /* bytes that one call moves at most; the guest learns how many were moved and calls again */

static enum hy_status read_memory(struct hy_vcpu *vcpu, hy_gpa gpa, void *to, size_t size)
{
	return vcpu->vm != NULL ? hy_vm_read(vcpu->vm, gpa, to, size) : hy_space_read(vcpu->space, gpa, to, size);
}

static enum hy_status write_memory(struct hy_vcpu *vcpu, hy_gpa gpa, const void *from, size_t size)
{
	return vcpu->vm != NULL ? hy_vm_write(vcpu->vm, gpa, from, size) : hy_space_write(vcpu->space, gpa, from, size);
}

/* The guest has memory there, for this access. */
static bool is_memory(struct hy_vcpu *vcpu, hy_gpa gpa, uint32_t access)
{
	struct hy_mapping mapping;
	uint8_t byte;

	return read_memory(vcpu, gpa, &byte, 1) == HY_OK && hy_space_query(vcpu->space, gpa, &mapping) == HY_OK &&
	       (mapping.access & access) == access;
}

/* The memory that the guest names by size, low and high word of the address, and how much of it this call moves. Both ends must be there; a
 * hole in between ends the call that comes to it. */
static bool find_memory(const struct hy_sbi_call *call, uint32_t access, hy_gpa *gpa, size_t *size)
{
	uint64_t wanted = call->args[0], high = HY_ARCH_WORD_BITS == 32 ? call->args[2] << 32 : 0;

	*gpa = high | call->args[1];
	*size = wanted < PIECE ? (size_t)wanted : PIECE;
	if (wanted == 0)
		return true;
	if ((HY_ARCH_WORD_BITS != 32 && call->args[2] != 0) || *gpa + (wanted - 1) < *gpa)
		return false;
	return is_memory(call->vcpu, *gpa, access) && is_memory(call->vcpu, *gpa + (*size - 1), access) &&
	       is_memory(call->vcpu, *gpa + (wanted - 1), access);
}

/* What a hook says of `size` bytes. */
static enum hy_sbi_outcome moved(struct hy_sbi_call *call, int64_t count, size_t size)
{
	if (count < 0)
		return hy_sbi_fail(call, HY_SBI_RESULT_FAILED);
	call->value = (uint64_t)count < size ? (uint64_t)count : size;
	return HY_SBI_DONE;
}

enum hy_sbi_outcome hy_sbi_console_write(struct hy_sbi_call *call)
{
	struct hy_vcpu *vcpu = call->vcpu;
	uint8_t bytes[PIECE];
	size_t size;
	hy_gpa gpa;

	if (!find_memory(call, HY_READ, &gpa, &size) || (size != 0 && read_memory(vcpu, gpa, bytes, size) != HY_OK))
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_PARAM);
	return moved(call, size != 0 ? hy_call_console_write(vcpu->hal, vcpu->config.vm_id, bytes, size) : 0, size);
}

enum hy_sbi_outcome hy_sbi_console_read(struct hy_sbi_call *call)
{
	struct hy_vcpu *vcpu = call->vcpu;
	uint8_t bytes[PIECE] = {0}; /* nothing of the host's for a hook that says more than it does */
	size_t size;
	hy_gpa gpa;

	if (!find_memory(call, HY_WRITE, &gpa, &size))
		return hy_sbi_fail(call, HY_SBI_RESULT_INVALID_PARAM);
	(void)moved(call, size != 0 ? hy_call_console_read(vcpu->hal, vcpu->config.vm_id, bytes, size) : 0, size);
	/* The memory was there a moment ago: another CPU, or the host, has taken it away. */
	if (call->value != 0 && write_memory(vcpu, gpa, bytes, (size_t)call->value) != HY_OK) {
		call->error = HY_SBI_RESULT_INVALID_PARAM;
		call->value = 0;
	}
	return HY_SBI_DONE;
}

/* Waits for room by having the guest call again: interrupts of host and guest come through meanwhile. */
enum hy_sbi_outcome hy_sbi_console_write_byte(struct hy_sbi_call *call)
{
	uint8_t byte = (uint8_t)call->args[0];
	int64_t count = hy_call_console_write(call->vcpu->hal, call->vcpu->config.vm_id, &byte, 1);

	if (count < 0)
		return hy_sbi_fail(call, HY_SBI_RESULT_FAILED);
	return count > 0 ? HY_SBI_DONE : HY_SBI_AGAIN;
}

enum hy_sbi_outcome hy_sbi_console_getchar(struct hy_sbi_call *call)
{
	uint8_t byte = 0;
	int64_t count = hy_call_console_read(call->vcpu->hal, call->vcpu->config.vm_id, &byte, 1);

	call->error = count > 0 ? byte : HY_SBI_RESULT_FAILED;
	return HY_SBI_DONE;
}
