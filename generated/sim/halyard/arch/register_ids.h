/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_REGISTER_IDS_H
#define HALYARD_ARCH_REGISTER_IDS_H

/* Every register by a number; of wide ones and arrays each 64-bit part. */
enum hy_sim_register {
	/* desc/arch/sim/registers.yaml#registers.r{n}: General register (registers) */
	HY_SIM_REG_R0,
	HY_SIM_REG_R1,
	HY_SIM_REG_R2,
	HY_SIM_REG_R3,
	HY_SIM_REG_R4,
	HY_SIM_REG_R5,
	HY_SIM_REG_R6,
	HY_SIM_REG_R7,
	HY_SIM_REG_R8,
	HY_SIM_REG_R9,
	HY_SIM_REG_R10,
	HY_SIM_REG_R11,
	HY_SIM_REG_R12,
	HY_SIM_REG_R13,
	HY_SIM_REG_R14,
	/* desc/arch/sim/registers.yaml#registers.pc: Program counter (registers) */
	HY_SIM_REG_PC,
	/* desc/arch/sim/registers.yaml#registers.status: Status (registers) */
	HY_SIM_REG_STATUS,
	/* desc/arch/sim/registers.yaml#registers.fault_address: Guest-physical address of the last fault (faults) */
	HY_SIM_REG_FAULT_ADDRESS,
	/* desc/arch/sim/registers.yaml#registers.fault_word: Instruction word that faulted (faults) */
	HY_SIM_REG_FAULT_WORD,
	/* desc/arch/sim/registers.yaml#registers.scratch: For the guest's use (registers) */
	HY_SIM_REG_SCRATCH,
	/* desc/arch/sim/registers.yaml#registers.tvec: Exception vector (registers) */
	HY_SIM_REG_TVEC,
	/* desc/arch/sim/registers.yaml#registers.epc: Program counter before the exception (registers) */
	HY_SIM_REG_EPC,
	/* desc/arch/sim/registers.yaml#registers.cause: Cause of the exception: interrupt number, or 0x1000 + fault (registers) */
	HY_SIM_REG_CAUSE,
	/* desc/arch/sim/registers.yaml#registers.slot: Interrupt slots: number, priority, state (interrupts) */
	HY_SIM_REG_SLOT,
	HY_SIM_REG_SLOT_1,
	/* desc/arch/sim/registers.yaml#registers.trace_base: Trace buffer (features) */
	HY_SIM_REG_TRACE_BASE,
	/* desc/arch/sim/registers.yaml#registers.v{n}: Vector register (registers) */
	HY_SIM_REG_V0,
	HY_SIM_REG_V0_1,
	HY_SIM_REG_V1,
	HY_SIM_REG_V1_1,
	HY_SIM_REG_V2,
	HY_SIM_REG_V2_1,
	HY_SIM_REG_V3,
	HY_SIM_REG_V3_1,
	/* desc/arch/sim/registers.yaml#registers.deadline: When the timer's interrupt comes; all ones for never (interrupts) */
	HY_SIM_REG_DEADLINE,
	/* desc/arch/sim/registers.yaml#registers.tables: Root of the guest's own tables, which string instructions use; 0 for
	 * none (stage1) */
	HY_SIM_REG_TABLES,
	/* desc/arch/sim/registers.yaml#registers.fast_call: A C function bool (vcpu, syndrome) that is tried first at a
	 * hypercall; 0 for none (runtime/arch/sim/switch.c) */
	HY_SIM_REG_FAST_CALL,
	/* desc/arch/sim/registers.yaml#registers.fuel: Instructions left in this run (registers) */
	HY_SIM_REG_FUEL,
	HY_SIM_REG_COUNT,
};

/* The guest's program counter, on every architecture. */
#define HY_ARCH_REG_PC HY_SIM_REG_PC

#endif
/* crc32 46d39c5d */
