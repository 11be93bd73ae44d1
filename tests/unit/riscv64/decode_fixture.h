/* SPDX-License-Identifier: Apache-2.0 */
/* A vCPU that has just left the guest, for tests of the decoder. Facts are of the Privileged Architecture 20240411. */
#ifndef DECODE_FIXTURE_H
#define DECODE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "support.h"

#include <halyard/arch/access.h>
#include <halyard/arch/traps.h>
#include <halyard/hal.h>
#include <halyard/percpu.h>
#include <halyard/port.h>

#define XLEN HY_ARCH_WORD_BITS
#define WORD_BYTES (XLEN / 8)
#define INTERRUPT (UINT64_C(1) << (XLEN - 1))
#define WORD_MASK (UINT64_MAX >> (64 - XLEN))
#define GUARD 0xa5
#define GUEST_PC UINT64_C(0x80201000)
#define VSTVEC UINT64_C(0x80100000)
#define GPA UINT64_C(0x10000004)
#define GVA UINT64_C(0x7fff5004)
#define SPP UINT64_C(0x100)
#define HARDWARE(name) hy_riscv_host_registers[HY_RISCV_REG_##name]
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { FETCH_FAULT = 20, LOAD_FAULT = 21, VIRTUAL_INSTRUCTION = 22, STORE_FAULT = 23 };

static struct {
	uint8_t before[64];
	struct hy_vcpu vcpu;
	uint8_t after[64];
} box;
static struct hy_percpu cpu;
static struct hy_space space;
static struct hy_hal hal;
static int64_t next_irq;

static inline int64_t fetch(void *context)
{
	(void)context;
	return next_irq;
}

static inline void serve(void *context, int64_t irq)
{
	(void)context;
	(void)irq;
}

static inline int prepare(void **state)
{
	(void)state;
	memset(&box, GUARD, sizeof(box));
	memset(&box.vcpu, 0, sizeof(box.vcpu));
	memset(hy_riscv_host_registers, 0, sizeof(hy_riscv_host_registers));
	hal = (struct hy_hal){.irq_fetch = fetch, .irq_handler = serve};
	box.vcpu.hal = &hal;
	space = (struct hy_space){.format = hy_arch_stage2_formats[0], .levels = hy_arch_stage2_formats[0]->fewest_levels};
	box.vcpu.space = &space;
	cpu.hal = &hal;
	cpu.features = UINT64_MAX;
	atomic_store(&box.vcpu.cpu, &cpu);
	atomic_store(&box.vcpu.state, HY_VCPU_RUNNING);
	next_irq = 10;
	test_fetched = 0;
	HARDWARE(VSTVEC) = VSTVEC;
	HARDWARE(HTVAL) = GPA >> 2;
	return 0;
}

/* One trap out of VS mode: what the decoder says of it. */
static inline bool decode(uint64_t scause, uint64_t stval)
{
	struct hy_riscv_context *ctx = &box.vcpu.ctx;

	for (uint32_t reg = 1; reg < 32; reg++)
		hy_riscv_set_gpr(ctx, reg, UINT64_C(0x8182838485868788) + reg);
	ctx->sepc = (hy_arch_word)GUEST_PC;
	ctx->sstatus |= SPP;
	ctx->exit_cause = (hy_arch_word)scause;
	ctx->exit_value = (hy_arch_word)stval;
	box.vcpu.exit.reason = HY_EXIT_NOTHING;
	return hy_riscv_decode(&box.vcpu, scause, stval);
}

#endif
