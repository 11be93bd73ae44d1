/* SPDX-License-Identifier: Apache-2.0 */
/* The simulated architecture: what its files share, and what tests see of it.
 *
 * A guest is a program of 32-bit words in guest memory: opcode [31:24], rd [23:20], rs [19:16], imm [15:0]. Each thread of the host that
 * calls the library is one physical CPU. Unknown words exit as `unknown`; a word of zeros is an undefined instruction. */
#ifndef HALYARD_SIM_H
#define HALYARD_SIM_H

#include <halyard/port.h>

#define SIM_INSN(opcode, rd, rs, imm) ((uint32_t)(opcode) << 24 | (uint32_t)(rd) << 20 | (uint32_t)(rs) << 16 | ((uint32_t)(imm) & 0xffffu))

#define SIM_NOP SIM_INSN(0x01, 0, 0, 0)
#define SIM_MOVE(rd, imm) SIM_INSN(0x02, rd, 0, imm)         /* rd = imm */
#define SIM_APPEND(rd, imm) SIM_INSN(0x03, rd, 0, imm)       /* rd = rd << 16 | imm */
#define SIM_ADD(rd, rs, imm) SIM_INSN(0x04, rd, rs, imm)     /* rd = rs + sign-extended imm */
#define SIM_LOOP(rs, imm) SIM_INSN(0x05, 0, rs, imm)         /* if rs != 0: pc += imm words, counted from here */
#define SIM_JUMP(imm) SIM_INSN(0x06, 0, 0, imm)              /* pc += imm words, counted from here */
#define SIM_LOAD(rd, rs, size) SIM_INSN(0x10 + (size), rd, rs, 0)    /* 1 << size bytes, zero-extended */
#define SIM_LOAD_S(rd, rs, size) SIM_INSN(0x14 + (size), rd, rs, 0)  /* sign-extended to 8 bytes */
#define SIM_LOAD_S4(rd, rs, size) SIM_INSN(0x18 + (size), rd, rs, 0) /* sign-extended to 4 bytes, the rest zero */
#define SIM_STORE(rd, rs, size) SIM_INSN(0x20 + (size), rd, rs, 0)
#define SIM_UPDATE_ADD(rd, rs, size) SIM_INSN(0x24, rd, rs, size)
#define SIM_UPDATE_GIVE(rd, rs, size) SIM_INSN(0x25, rd, rs, size)
#define SIM_UPDATE_TEST(rd, rs, size) SIM_INSN(0x26, rd, rs, size)
#define SIM_LOAD_PAIR(rd, rd2, rs) SIM_INSN(0x28, rd, rs, rd2)
#define SIM_STORE_PAIR(rd, rd2, rs) SIM_INSN(0x29, rd, rs, rd2)
#define SIM_LOAD_POST(rd, rs, imm) SIM_INSN(0x2a, rd, rs, imm)
#define SIM_STORE_POST(rd, rs, imm) SIM_INSN(0x2b, rd, rs, imm)
#define SIM_VECTOR_LOAD(rd, rs) SIM_INSN(0x2c, rd, rs, 0)
#define SIM_VECTOR_STORE(rd, rs) SIM_INSN(0x2d, rd, rs, 0)
#define SIM_VECTOR_LOAD_PAIR(rd, rd2, rs) SIM_INSN(0x2e, rd, rs, rd2)
#define SIM_SWAP(rd, rs) SIM_INSN(0x2f, rd, rs, 0)
#define SIM_HYPERCALL(imm) SIM_INSN(0x30, 0, 0, imm)
#define SIM_FIRMWARE(imm) SIM_INSN(0x31, 0, 0, imm)
#define SIM_WAIT SIM_INSN(0x32, 0, 0, 0)
#define SIM_SPIN SIM_INSN(0x33, 0, 0, 0)
#define SIM_SYSREG_READ(rd, imm) SIM_INSN(0x34, rd, 0, imm)
#define SIM_SYSREG_WRITE(rd, imm) SIM_INSN(0x35, rd, 0, imm)
#define SIM_IO_READ(port, size) SIM_INSN(0x36, 0, size, port) /* 1 << size bytes */
#define SIM_IO_WRITE(rd, port, size) SIM_INSN(0x37, rd, size, port)
/* flags: 1 to the port, 2 repeat, 4 down; registers of 2 << bits bytes: r5 index (from `scratch` on), r6 counter */
#define SIM_STRING(port, size, flags, bits) SIM_INSN(0x3c, flags, bits, (port) | (size) << 8)
#define SIM_SYSREG_SET(rd, rs, imm) SIM_INSN(0x38, rd, rs, imm) /* rd = what it was, unless rd is 0; bits of rs set, unless rs is 0 */
#define SIM_RETURN SIM_INSN(0x39, 0, 0, 0)                /* from an exception */
#define SIM_INTERRUPTS(on) SIM_INSN(0x3a, 0, 0, on)
#define SIM_END_INTERRUPT SIM_INSN(0x3b, 0, 0, 0)
#define SIM_CPU_UP SIM_INSN(0x40, 0, 0, 0)                /* r1 target, r2 entry, r3 argument */
#define SIM_CPU_DOWN SIM_INSN(0x41, 0, 0, 0)
#define SIM_SYSTEM_DOWN SIM_INSN(0x42, 0, 0, 0)
#define SIM_SYSTEM_RESET SIM_INSN(0x43, 0, 0, 0)
#define SIM_SEND_IPI(to, vector) SIM_INSN(0x44, to, 0, vector) /* r1 target, r2 mask; to: 0 these, 1 all others, 2 self */
#define SIM_HALT SIM_INSN(0x45, 0, 0, 0)

#define SIM_TIMER 30u            /* the interrupt that hy_port_set_timer arms; the clock is the hook current_time_nanos */
#define SIM_NO_DEADLINE UINT64_MAX
#define SIM_FAULT_CAUSE 0x1000u /* + enum hy_fault: `cause` of a fault; an interrupt's is its number */
#define SIM_PAGE_FAULT 0x1010u  /* `cause` where the guest's own tables permit no access */
#define SIM_CPUS 8u

/* A slot of the interrupt hardware: number [31:0], priority [39:32], pending, active. */
#define SIM_SLOTS 2u
#define SIM_SLOT_NUMBER(slot) ((uint32_t)(slot))
#define SIM_SLOT_PENDING ((uint64_t)1 << 40)
#define SIM_SLOT_ACTIVE ((uint64_t)1 << 41)

/* The bind-group registers of the physical CPU that this thread is. */
extern _Thread_local struct hy_sim_context hy_sim_hardware;

/* The lines by which the host interrupts a physical CPU; its guest exits while its line is up. */
extern _Atomic(bool) hy_sim_line[SIM_CPUS];

/* Operations of the port that tests make fail. */
enum hy_sim_operation {
	SIM_ENABLE = 1,
	SIM_SETUP = 2,
	SIM_BIND = 4,
	SIM_ENTER = 8,
	SIM_INJECT = 16,
};
extern _Atomic(uint32_t) hy_sim_failing;

/* What tests see of TLB maintenance. */
struct hy_sim_tlb {
	_Atomic(uint32_t) range_flushes;
	_Atomic(uint32_t) table_fences;
	_Atomic(uint32_t) code_fences;
	_Atomic(uint32_t) local_flushes;
	void (*on_range)(uint32_t tag, hy_phys root, hy_gpa gpa, uint64_t size);
	void (*on_local)(void);
	void (*on_fence)(uint32_t tag, hy_phys root, uint32_t what);
};
extern struct hy_sim_tlb hy_sim_tlb;

/* interrupt.c: makes the guest go to its exception vector. */
void hy_sim_take(struct hy_vcpu *vcpu, uint64_t cause);
/* interrupt.c: the guest's deadline has passed: its timer interrupt is pending now. */
bool hy_sim_tick(struct hy_vcpu *vcpu);
/* interrupt.c: takes the most urgent interrupt of the slots, if the guest lets it. */
void hy_sim_poll(struct hy_vcpu *vcpu);

#endif
