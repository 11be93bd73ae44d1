/* SPDX-License-Identifier: Apache-2.0 */
/* What no device can answer, LD1, LDXR or DC ZVA, reaches memory that comes into being on demand; where there is none, the guest takes an
 * external abort. */
#include "host.h"
#include "support.h"

#define LAZY 0x50000000u
#define TABLES 0x60000000u
#define VECTOR (GUEST_RAM + 0x800)
#define ABORTED 0x80u
#define STEP 16u /* bytes from one instruction to the next */
#define ESR_ABORT (UINT64_C(0x25) << 26 | 1u << 25 | 0x10) /* data abort at the same level, synchronous external */
#define ESR_WRITE 0x40u

static const struct {
	const char *name;
	uint64_t base; /* how far x1 moves */
	bool write;
} instructions[] = {
	{"ld1", 0, false}, {"st1", 16, true}, {"ldxr", 0, false}, {"st2", 0, true}, {"dc_zva", 0, true}, {"ldaxp", 0, false},
};

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void start(uint32_t number, uint64_t address)
{
	test_restart(vcpu, number * STEP);
	vcpu->handler = hy_vm_handle;
	hy_vcpu_set_gpr(vcpu, 1, address);
	hy_vcpu_set_gpr(vcpu, 2, 0x55);
	hy_vcpu_set_gpr(vcpu, 3, 7);
	test_set(vcpu, HY_AARCH64_REG_VBAR_EL1, VECTOR);
	test_set(vcpu, HY_AARCH64_REG_CPACR_EL1, 3 << 20);
}

static void check_memory(uint32_t number)
{
	uint64_t address = LAZY + number * HY_FRAME_SIZE;
	struct hy_mapping mapping;

	test_begin(instructions[number].name);
	start(number, address);
	test_equal("call", test_run_to_call(vcpu), number);
	test_equal("base register", hy_vcpu_get_gpr(vcpu, 1), address + instructions[number].base);
	test_true("memory came", hy_space_query(&test_vm.space, address, &mapping) == HY_OK);
	test_end();
}

static void check_hole(uint32_t number)
{
	uint64_t write = instructions[number].write ? ESR_WRITE : 0;

	test_begin("nothing_there");
	start(number, GUEST_HOLE);
	test_equal("call", test_run_to_call(vcpu), ABORTED);
	test_equal("ESR_EL1", test_get(vcpu, HY_AARCH64_REG_ESR_EL1), ESR_ABORT | write);
	test_equal("FAR_EL1", test_get(vcpu, HY_AARCH64_REG_FAR_EL1), GUEST_HOLE);
	test_equal("ELR_EL1", test_get(vcpu, HY_AARCH64_REG_ELR_EL1), GUEST_RAM + number * STEP);
	test_end();
}

/* HCR_EL2.PTW: the walk of tables in device memory is refused, though stage 2 maps it to be read and written. */
static void check_tables_in_device_memory(void)
{
	const struct hy_vm_region tables = {
		.gpa = TABLES, .size = HY_FRAME_SIZE, .access = HY_READ | HY_WRITE, .kind = HY_MEMORY_ALLOC, .type = HY_MEMORY_DEVICE,
	};

	test_begin("tables_in_device_memory");
	test_vm.policy = HY_VM_RETURN;
	test_equal("no lazy memory", hy_vm_remove_memory(&test_vm, LAZY), HY_OK);
	test_equal("device memory", hy_vm_add_memory(&test_vm, &tables), HY_OK);
	start(0, LAZY);
	test_set(vcpu, HY_AARCH64_REG_TTBR0_EL1, TABLES);
	test_set(vcpu, HY_AARCH64_REG_TCR_EL1, 25); /* 39-bit addresses, 4 KiB granule */
	test_set(vcpu, HY_AARCH64_REG_SCTLR_EL1, test_get(vcpu, HY_AARCH64_REG_SCTLR_EL1) | 1);
	test_equal("exit", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
	test_equal("address", vcpu->exit.stage2_fault.address, TABLES);
	test_true("permission", vcpu->exit.stage2_fault.permission);
	test_end();
}

void host_main(void)
{
	const struct hy_vm_region lazy = {
		.gpa = LAZY, .size = GUEST_SIZE, .access = HY_READ | HY_WRITE, .kind = HY_MEMORY_LAZY, .type = HY_MEMORY_NORMAL,
	};

	test_init();
	test_vm.policy = HY_VM_FAULT;
	test_begin("lazy_memory");
	test_equal("lazy memory", hy_vm_add_memory(&test_vm, &lazy), HY_OK);
	test_end();
	for (uint32_t i = 0; i < sizeof(instructions) / sizeof(instructions[0]); i++) {
		check_memory(i);
		check_hole(i);
	}
	check_tables_in_device_memory();
	test_done();
}
