/* SPDX-License-Identifier: Apache-2.0 */
/* SiFive's test finisher. */
#include <halyard/devices/sifive_test.h>

#include <halyard/vcpu.h>

#define PASS 0x5555u
#define FAIL 0x3333u
#define RESET 0x7777u

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state;
	(void)vcpu;
	(void)offset;
	(void)width;
	*value = 0;
	return HY_OK;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_sifive_test *test = state;
	uint32_t word = width == 2 ? (uint16_t)value : (uint32_t)value;
	uint32_t how = word & 0xffff;

	if (offset != 0 || (width != 2 && width != 4) || (how != PASS && how != FAIL && how != RESET))
		return HY_OK;
	atomic_store(&test->verdict, word);
	if (how == RESET) {
		vcpu->exit.reason = HY_EXIT_SYSTEM_RESET;
		vcpu->exit.system_reset.kind = 0;
	} else {
		vcpu->exit.reason = HY_EXIT_SYSTEM_DOWN;
	}
	return HY_OK;
}

static enum hy_status device_reset(void *state)
{
	struct hy_sifive_test *test = state;

	atomic_store(&test->verdict, 0);
	return HY_OK;
}

enum hy_status hy_sifive_test_init(struct hy_sifive_test *test, uint64_t base)
{
	if (test == NULL || (base & (HY_SIFIVE_TEST_SIZE - 1)) != 0)
		return HY_E_INVALID;
	*test = (struct hy_sifive_test){
		.device = {
			.name = "sifive_test", .base = base, .size = HY_SIFIVE_TEST_SIZE, .state = test,
			.read = device_read, .write = device_write, .reset = device_reset,
		},
	};
	return HY_OK;
}

bool hy_sifive_test_failed(const struct hy_sifive_test *test, uint16_t *code)
{
	uint32_t verdict = atomic_load(&test->verdict);

	if ((verdict & 0xffff) != FAIL)
		return false;
	*code = (uint16_t)(verdict >> 16);
	return true;
}
