/* SPDX-License-Identifier: Apache-2.0 */
/* The library with its hooks bound at link time: functions of this file, found by the linker; those it leaves out have their defaults. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>

#include <halyard/hal.h>
#include <halyard/port.h>
#include <halyard/space.h>

static long frames; /* allocated and not given back */

hy_phys hy_hal_alloc_frames(size_t count, size_t align)
{
	frames += (long)count;
	return (uintptr_t)aligned_alloc(align, count * HY_FRAME_SIZE);
}

hy_phys hy_hal_alloc_frame(void)
{
	return hy_hal_alloc_frames(1, HY_FRAME_SIZE);
}

void hy_hal_dealloc_frames(hy_phys base, size_t count)
{
	frames -= (long)count;
	free((void *)(uintptr_t)base);
}

void hy_hal_dealloc_frame(hy_phys frame)
{
	hy_hal_dealloc_frames(frame, 1);
}

void *hy_hal_phys_to_virt(hy_phys address)
{
	return (void *)(uintptr_t)address;
}

hy_phys hy_hal_virt_to_phys(const void *address)
{
	return (uintptr_t)address;
}

void hy_hal_irq_handler(int64_t irq)
{
	(void)irq;
}

uint64_t hy_hal_current_time_nanos(void)
{
	return 0;
}

uint32_t hy_hal_current_vm_id(void)
{
	return 0;
}

uint32_t hy_hal_current_vcpu_id(void)
{
	return 0;
}

uint32_t hy_hal_current_pcpu_id(void)
{
	return 0;
}

#ifndef WITHOUT_A_HOOK
enum hy_status hy_hal_vcpu_resides_on(uint32_t vm, uint32_t vcpu, uint32_t *pcpu)
{
	*pcpu = vm + vcpu;
	return HY_OK;
}
#endif

enum hy_status hy_hal_inject_irq_to_vcpu(uint32_t vm, uint32_t vcpu, uint32_t irq)
{
	return vm + vcpu + irq == 0 ? HY_OK : HY_E_NOT_FOUND;
}

static void defaults_stand_in(void **state)
{
	(void)state;
	assert_false(hy_hal_has(NULL, HY_HAL_IRQ_FETCH));
	assert_int_equal(hy_call_irq_fetch(NULL), 0);
	assert_int_equal(hy_call_host_cpu_count(NULL), 1);
	assert_true(hy_hal_has(NULL, HY_HAL_IRQ_HANDLER));
}

static void hooks_are_this_files(void **state)
{
	uint32_t pcpu = 0;

	(void)state;
	assert_int_equal(hy_call_vcpu_resides_on(NULL, 3, 4, &pcpu), HY_OK);
	assert_int_equal(pcpu, 7);
	assert_int_equal(hy_hal_missing(NULL), 0);
}

static void a_space_works_without_a_table(void **state)
{
	struct hy_space space = {0};
	uint64_t word = 0x1122334455667788, back = 0;
	hy_phys page = hy_hal_alloc_frame();
	const struct hy_mapping mapping = {.gpa = 0x1000, .phys = page, .size = 0x1000, .access = HY_READ | HY_WRITE};

	(void)state;
	assert_int_equal(hy_space_init(&space, NULL, hy_arch_stage2_formats[0], 39), HY_OK);
	assert_int_equal(hy_space_map(&space, &mapping), HY_OK);
	assert_int_equal(hy_space_write(&space, 0x1ff8, &word, sizeof(word)), HY_OK);
	assert_int_equal(hy_space_read(&space, 0x1ff8, &back, sizeof(back)), HY_OK);
	assert_int_equal(back, word);
	hy_space_destroy(&space);
	hy_hal_dealloc_frame(page);
	assert_int_equal(frames, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(defaults_stand_in),
		cmocka_unit_test(hooks_are_this_files),
		cmocka_unit_test(a_space_works_without_a_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
