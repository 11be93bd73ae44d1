/* SPDX-License-Identifier: Apache-2.0 */
/* An instruction as its bytes say it: no register and no memory is looked at. */
#ifndef HALYARD_X86_DECODE_H
#define HALYARD_X86_DECODE_H

#include <halyard/arch/tables.h>

#define HY_X86_INSN_BYTES 15u /* of the longest instruction */
#define HY_X86_NONE 0xffu     /* no register, no segment prefix */
#define HY_X86_RIP 0xfeu      /* base: the address of the next instruction */

enum hy_x86_decoded {
	HY_X86_DECODED,
	HY_X86_TOO_SHORT, /* more bytes are needed to tell */
	HY_X86_INVALID,   /* no instruction in this mode, or longer than one can be */
};

/* Registers are numbered as they are encoded: rax rcx rdx rbx rsp rbp rsi rdi r8 to r15; segments: ES CS SS DS FS GS. */
struct hy_x86_insn {
	int64_t displacement;    /* of the memory operand; the whole address of a MOV with offset */
	uint64_t immediate;      /* sign-extended where the instruction does so */
	uint8_t length;          /* of all of it, in bytes */
	uint8_t operation;       /* enum hy_x86_operation */
	uint8_t bytes;           /* of the memory operand: 1, 2, 4, 8; 0: not one of general registers */
	uint8_t reg_bytes;       /* of the register operand */
	uint8_t address_bytes;   /* of offsets within a segment, and of rSI, rDI and rCX: 2, 4, 8 */
	uint8_t segment;         /* of the memory operand; without one HY_X86_NONE or what a prefix says */
	uint8_t base, index;     /* of the memory operand; HY_X86_NONE, base also HY_X86_RIP */
	uint8_t shift;           /* of the index */
	uint8_t reg;             /* register operand */
	uint8_t immediate_bytes; /* as encoded; 0: the other operand is the register */
	uint8_t repeat;          /* HY_X86_ROLE_REP, HY_X86_ROLE_REPNE or 0 */
	uint8_t string;          /* enum hy_x86_string; the memory operand is its destination, or its only one */
	bool memory;             /* there is a memory operand */
	bool to_reg;             /* it is the source */
	bool high;               /* the register operand is bits 15 to 8 of register `reg` */
};

/* Any bytes, of which `count` are there, in a code segment of 16, 32 or 64 bits. *insn is defined where the answer is HY_X86_DECODED. */
enum hy_x86_decoded hy_x86_insn_decode(const uint8_t *bytes, uint32_t count, uint32_t mode, struct hy_x86_insn *insn);

#endif
