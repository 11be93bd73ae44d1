/* SPDX-License-Identifier: Apache-2.0 */
/* The states in which loaders of PCs start a kernel, other than that of a reset: 32-bit protected mode, flat and without paging (the Multiboot
 * Specification, 3.2; Xen's x86/HVM direct boot), and 64-bit mode on tables that the launcher made (the kernel's boot.rst). */
#include "guest.h"
#include <halyard/arch/register_ids.h>

/* Modes of the descriptor, and the words of its state; launch: boot.py. */
enum machine_mode { MODE_PROTECTED = 1, MODE_LONG = 2 };
enum machine_state { STATE_RAX, STATE_RBX, STATE_RSI, STATE_CR3, STATE_GDT_BASE, STATE_GDT_LIMIT };

/* Control registers and EFER by bit. */
#define CR0_PROTECTED 0x11u           /* PE, ET */
#define CR0_LONG 0x80000031u          /* and NE, PG */
#define CR4_LONG 0x20u                /* PAE */
#define EFER_LONG 0x500u              /* LME, LMA */

/* Segments: type, S, DPL, P, then AVL, L, D/B, G. */
#define ATTRIBUTES_CODE32 0xc9bu
#define ATTRIBUTES_CODE64 0xa9bu
#define ATTRIBUTES_DATA 0xc93u
#define ATTRIBUTES_TSS 0x8bu
#define SELECTOR_CODE 0x10u           /* what the GDT of the launcher has there */
#define SELECTOR_DATA 0x18u
#define LIMIT_ALL 0xffffffffu
#define LIMIT_TSS 0x67u

struct machine_register { uint32_t id; uint64_t value; };

static enum hy_status machine_set(struct hy_vcpu *vcpu, const struct machine_register *registers, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		enum hy_status status = hy_vcpu_set_reg(vcpu, registers[i].id, registers[i].value);

		if (status != HY_OK)
			return status;
	}
	return HY_OK;
}

static enum hy_status machine_set_segments(struct hy_vcpu *vcpu, uint32_t code)
{
	const struct machine_register registers[] = {
		{HY_X86_REG_CS_SELECTOR, SELECTOR_CODE}, {HY_X86_REG_CS_BASE, 0}, {HY_X86_REG_CS_LIMIT, LIMIT_ALL}, {HY_X86_REG_CS_ATTRIBUTES, code},
		{HY_X86_REG_DS_SELECTOR, SELECTOR_DATA}, {HY_X86_REG_DS_BASE, 0}, {HY_X86_REG_DS_LIMIT, LIMIT_ALL}, {HY_X86_REG_DS_ATTRIBUTES, ATTRIBUTES_DATA},
		{HY_X86_REG_ES_SELECTOR, SELECTOR_DATA}, {HY_X86_REG_ES_BASE, 0}, {HY_X86_REG_ES_LIMIT, LIMIT_ALL}, {HY_X86_REG_ES_ATTRIBUTES, ATTRIBUTES_DATA},
		{HY_X86_REG_SS_SELECTOR, SELECTOR_DATA}, {HY_X86_REG_SS_BASE, 0}, {HY_X86_REG_SS_LIMIT, LIMIT_ALL}, {HY_X86_REG_SS_ATTRIBUTES, ATTRIBUTES_DATA},
		{HY_X86_REG_TR_LIMIT, LIMIT_TSS}, {HY_X86_REG_TR_ATTRIBUTES, ATTRIBUTES_TSS},
	};

	return machine_set(vcpu, registers, sizeof(registers) / sizeof(registers[0]));
}

static enum hy_status machine_set_long(struct hy_vcpu *vcpu, const uint64_t *state)
{
	const struct machine_register registers[] = {
		{HY_X86_REG_CR3, state[STATE_CR3]}, {HY_X86_REG_CR4, CR4_LONG}, {HY_X86_REG_EFER, EFER_LONG}, {HY_X86_REG_CR0, CR0_LONG},
		{HY_X86_REG_GDTR_BASE, state[STATE_GDT_BASE]}, {HY_X86_REG_GDTR_LIMIT, state[STATE_GDT_LIMIT]},
	};

	return machine_set(vcpu, registers, sizeof(registers) / sizeof(registers[0]));
}

enum hy_status machine_enter(struct hy_vcpu *vcpu, uint64_t entry, uint64_t mode, const uint64_t state[GUEST_STATE])
{
	const struct machine_register registers[] = {
		{HY_X86_REG_RIP, entry}, {HY_X86_REG_RAX, state[STATE_RAX]}, {HY_X86_REG_RBX, state[STATE_RBX]}, {HY_X86_REG_RSI, state[STATE_RSI]},
		{HY_X86_REG_CR0, CR0_PROTECTED},
	};
	enum hy_status status;

	if (mode != MODE_PROTECTED && mode != MODE_LONG)
		return HY_E_INVALID;
	status = machine_set(vcpu, registers, sizeof(registers) / sizeof(registers[0]));
	if (status == HY_OK)
		status = machine_set_segments(vcpu, mode == MODE_LONG ? ATTRIBUTES_CODE64 : ATTRIBUTES_CODE32);
	if (status == HY_OK && mode == MODE_LONG)
		status = machine_set_long(vcpu, state);
	return status;
}
