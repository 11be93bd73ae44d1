/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: a load or store as an instruction decoder understood it, in terms that every architecture shares. */
#ifndef HALYARD_INSN_H
#define HALYARD_INSN_H

#include <halyard/types.h>

#define HY_INSN_NO_REG 0xffu

/* An instruction that does more with a value than move it to or from a register: the port does that, in hy_port_update. Bits. */
enum hy_update {
	HY_UPDATE_LOAD = 1,  /* the port takes what is loaded: arithmetic, comparisons, parts of registers, other memory */
	HY_UPDATE_STORE = 2, /* the port gives what is stored; with both, one load and then one store, of what comes of the loaded value */
};

/* One instruction that accesses memory. A decoder fills in every member. */
struct hy_access_insn {
	bool load;             /* from memory; to memory otherwise */
	bool sign;             /* a load sign-extends to reg_bytes */
	bool simd;             /* reg and reg2 are SIMD and floating-point registers */
	bool atomic;           /* exclusive, ordered read-modify-write: cannot be split into a load and a store */
	uint8_t update;        /* enum hy_update, 0: none; the registers, but for the base, are the port's business then */
	uint8_t bytes;         /* moved for each register: 1, 2, 4, 8; with simd 16 too */
	uint8_t reg_bytes;     /* bytes of the destination register that a load defines */
	uint8_t reg;           /* as the instruction encodes it; a zero register reads 0 and drops writes */
	uint8_t reg2;          /* second register of a pair, at address + bytes; HY_INSN_NO_REG without one */
	uint8_t writeback_reg; /* base register that changes afterwards; HY_INSN_NO_REG without one */
	uint8_t length;        /* of the instruction, in bytes */
	int64_t writeback;     /* what is added to it */
	uint8_t operation;     /* with update: the port's own, as is operand; nobody else looks at them */
	uint64_t operand;
};

#endif
