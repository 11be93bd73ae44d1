/* SPDX-License-Identifier: Apache-2.0 */
/* A guest that executes random words at EL1 and EL0, in AArch64 and AArch32 state: plain noise, system-register accesses, calls, and loads and stores
 * to anywhere. Whatever it does must become an exit, or the guest's own exception. The number of exits and the seed can be put into memory:
 * -device loader,addr=0x41000000,data=1000000,data-len=8 -device loader,addr=0x41000008,data=7,data-len=8 */
#include "console.h"
#include "host.h"
#include "support.h"

#include <halyard/arch/features.h>

#define WORDS 1024u        /* a page of code */
#define CODE (GUEST_RAM + 0x10000)
#define EPISODE 48u        /* exits before everything is shuffled again */
#define SLICE 200000u      /* nanoseconds a run may take */
#define DEFAULT_EXITS 100000u

static struct hy_vcpu *const vcpu = &test_vcpus[0];
static uint64_t state;
static uint64_t seen[HY_EXIT_COUNT];

static uint64_t random_number(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * UINT64_C(0x2545f4914f6cdd1d);
}

static uint32_t below(uint32_t limit)
{
	return (uint32_t)((random_number() >> 32) * limit >> 32);
}

static uint32_t random_word(void)
{
	uint32_t noise = (uint32_t)random_number();

	switch (below(8)) {
	case 0:
	case 1:
		return 0xd5100000 | (noise & 0x2fffff); /* MSR and MRS of op0 2 and 3 */
	case 2:
		return 0xd5080000 | (noise & 0x27ffff); /* SYS and SYSL */
	case 3:
		return 0xd4000000 | (noise & 0x001fffe3); /* SVC, HVC, SMC and their neighbours */
	case 4:
		return 0x08000000 | (noise & 0xf7ffffff); /* loads and stores */
	case 5:
		return 0x38000000 | (noise & 0xc7ffffff);
	case 6:
		return 0xd503201f | (noise & 0x00000fe0); /* hints */
	default:
		return noise;
	}
}

static uint64_t random_value(void)
{
	switch (below(4)) {
	case 0:
		return GUEST_RAM + below(GUEST_SIZE);
	case 1:
		return GUEST_HOLE + below(0x10000);
	case 2:
		return random_number() >> below(64);
	default:
		return below(64);
	}
}

static uint64_t random_pstate(void)
{
	static const uint64_t modes[] = {0x3c5, 0x3c4, 0x005, 0x3c0, 0x000, 0x010, 0x030};
	uint32_t count = (test_cpu.features & HY_AARCH64_FEATURE_AARCH32_EL0) != 0 ? 7 : 5;

	return modes[below(count)] | (random_number() & 0xf0000000);
}

static void set(uint32_t id, uint64_t value)
{
	test_equal("hy_vcpu_set_reg", hy_vcpu_set_reg(vcpu, id, value), HY_OK);
}

static void shuffle(void)
{
	static uint32_t code[WORDS];

	test_restart(vcpu, 0);
	for (uint32_t i = 0; i < WORDS; i++)
		code[i] = random_word();
	test_equal("writing code", hy_vm_write(&test_vm, CODE, code, sizeof(code)), HY_OK);
	host_sync_caches((const void *)(uintptr_t)(test_vm.regions[0].phys + CODE - GUEST_RAM), sizeof(code));
	for (uint32_t i = 0; i < 31; i++)
		hy_vcpu_set_gpr(vcpu, i, random_value());
	set(HY_AARCH64_REG_VBAR_EL1, GUEST_RAM);
	set(HY_AARCH64_REG_SP_EL0, random_value());
	set(HY_AARCH64_REG_SP_EL1, random_value());
	set(HY_AARCH64_REG_CPACR_EL1, random_number() & 0x300000);
	if (below(4) == 0)
		set(HY_AARCH64_REG_SCTLR_EL1, random_number() & ~UINT64_C(0x2000001)); /* MMU off, little endian: the vectors can be reached */
}

static void jump(void)
{
	hy_vcpu_set_pc(vcpu, CODE + below(WORDS) * 4);
	set(HY_AARCH64_REG_PSTATE, random_pstate());
}

/* As a host would answer, or as it should not but may. */
static void answer(void)
{
	switch (vcpu->exit.reason) {
	case HY_EXIT_MMIO_READ:
	case HY_EXIT_SYSREG_READ:
		if (below(4) != 0)
			test_equal("answer", hy_vcpu_complete_read(vcpu, random_number()), HY_OK);
		else
			test_equal("inject", hy_vcpu_inject_fault(vcpu, (enum hy_fault)below(3)), HY_OK);
		return;
	case HY_EXIT_STAGE2_FAULT:
		if (below(2) == 0)
			test_equal("inject", hy_vcpu_inject_fault(vcpu, HY_FAULT_EXTERNAL_ABORT), HY_OK);
		else
			jump();
		return;
	case HY_EXIT_EXTERNAL_INTERRUPT:
		host_timer_stop();
		host_irq_end((int64_t)vcpu->exit.external_interrupt.vector);
		jump(); /* out of what may be an endless loop */
		return;
	case HY_EXIT_HYPERCALL:
		jump();
		return;
	case HY_EXIT_UNKNOWN:
		test_equal("an exit that no rule takes, syndrome", vcpu->exit.unknown.syndrome, 0);
		return;
	default:
		hy_vcpu_set_return_value(vcpu, random_number());
		return;
	}
}

void host_main(void)
{
	const uint64_t *options = host_descriptor();
	uint64_t exits;

	test_init();
	exits = options[0] != 0 ? options[0] : DEFAULT_EXITS;
	state = (options[1] + 1) * UINT64_C(0x9e3779b97f4a7c15);
	test_begin("random_guest");
	for (uint64_t i = 0; i < exits && !test_failed(); i++) {
		if (i % EPISODE == 0) {
			shuffle();
			jump();
		}
		host_timer_set(host_nanos() + SLICE);
		seen[test_run(vcpu)]++;
		answer();
	}
	host_timer_stop();
	for (uint32_t i = 0; i < HY_EXIT_COUNT; i++)
		if (seen[i] != 0)
			console_print("%s %ld\n", hy_exit_name(i), seen[i]);
	test_true("several kinds of exits", seen[HY_EXIT_MMIO_READ] != 0 && seen[HY_EXIT_HYPERCALL] != 0 && seen[HY_EXIT_STAGE2_FAULT] != 0);
	test_end();
	test_done();
}
