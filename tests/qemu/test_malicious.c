/* SPDX-License-Identifier: Apache-2.0 */
/* A guest that executes random words in every mode: plain noise, accesses to system registers, calls, and loads and stores to anywhere.
 * Whatever it does must become an exit, or the guest's own exception. The number of exits and the seed can be put into memory, at
 * host_descriptor(): -device loader,addr=ADDRESS,data=1000000,data-len=8 -device loader,addr=ADDRESS+8,data=7,data-len=8 */
#include "test_malicious.h"
#include "console.h"
#include "host.h"
#include "support.h"

#define WORDS 1024u        /* a page of code */
#define CODE (GUEST_RAM + 0x10000)
#define EPISODE 48u        /* exits before everything is shuffled again */
#define SLICE 200000u      /* nanoseconds a run may take */

static struct hy_vcpu *const vcpu = &test_vcpus[0];
static uint64_t state;
static uint64_t seen[HY_EXIT_COUNT];

uint64_t malicious_number(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * UINT64_C(0x2545f4914f6cdd1d);
}

uint32_t malicious_below(uint32_t limit)
{
	return (uint32_t)((malicious_number() >> 32) * limit >> 32);
}

uint64_t malicious_value(void)
{
	switch (malicious_below(4)) {
	case 0:
		return GUEST_RAM + malicious_below(GUEST_SIZE);
	case 1:
		return GUEST_HOLE + malicious_below(0x10000);
	case 2:
		return malicious_number() >> malicious_below(64);
	default:
		return malicious_below(64);
	}
}

static void shuffle(void)
{
	static uint32_t code[WORDS];

	test_restart(vcpu, 0);
	for (uint32_t i = 0; i < WORDS; i++)
		code[i] = malicious_word();
	test_equal("writing code", hy_vm_write(&test_vm, CODE, code, sizeof(code)), HY_OK);
	host_sync_caches((const void *)(uintptr_t)(test_vm.regions[0].phys + CODE - GUEST_RAM), sizeof(code));
	malicious_registers(vcpu);
	test_equal("bind", hy_vcpu_bind(vcpu, &test_cpu), HY_OK); /* before the slice begins: it may withdraw a deadline, and the host's timer with it */
}

static void jump(void)
{
	malicious_jump(vcpu, CODE, malicious_below(WORDS) * 4);
}

/* Where a fault meets another that is being delivered, it may be one more than the guest can take. */
static void inject(enum hy_fault fault)
{
	enum hy_status status = hy_vcpu_inject_fault(vcpu, fault);

	if (status == HY_E_FAULT)
		test_equal("reason", vcpu->exit.reason, HY_EXIT_SHUTDOWN);
	else
		test_equal("inject", status, HY_OK);
}

/* As a host would answer, or as it should not but may. */
static void answer(void)
{
	switch (vcpu->exit.reason) {
	case HY_EXIT_MMIO_READ:
	case HY_EXIT_SYSREG_READ:
		if (malicious_below(4) != 0)
			test_equal("answer", hy_vcpu_complete_read(vcpu, malicious_number()), HY_OK);
		else
			inject((enum hy_fault)malicious_below(3));
		return;
	case HY_EXIT_STAGE2_FAULT:
		if (malicious_below(2) == 0)
			inject(HY_FAULT_EXTERNAL_ABORT);
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
	case HY_EXIT_FAIL_ENTRY: /* whatever the guest did, what we set is legal */
		test_equal("entry refused by rule", vcpu->exit.fail_entry.reason, 0);
		return;
	case HY_EXIT_UNKNOWN:
		test_equal("an exit that no rule takes, syndrome", vcpu->exit.unknown.syndrome, 0);
		return;
	default:
		hy_vcpu_set_return_value(vcpu, malicious_number());
		return;
	}
}

void host_main(void)
{
	const uint64_t *options = host_descriptor();
	uint64_t exits;

	test_init();
	exits = options[0] != 0 ? options[0] : malicious_exits;
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
			console_print("%s %ld\n", hy_exit_name(i), (long)seen[i]);
	test_true("several kinds of exits", seen[HY_EXIT_MMIO_READ] != 0 && seen[HY_EXIT_HYPERCALL] != 0 && seen[HY_EXIT_STAGE2_FAULT] != 0);
	test_end();
	test_done();
}
