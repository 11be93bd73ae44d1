/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores to a device in every form: width, sign, compressed, x0, unaligned; the pc moves by the instruction's length. What is
 * no plain load or store is reported as memory that is not there. The instruction's own page may cross a page's end, or be gone when the
 * host looks for it. */
#include "host.h"
#include "support_riscv.h"

#define BASE (GUEST_HOLE + 0x1000)
#define DATA (UINT64_C(0x8877665544332211) & WORD_MASK)
#define READ UINT64_C(0xf1e2d3c4b5a69788)
#define PAGE 0x1000u
#define RV64 (HY_ARCH_WORD_BITS == 64)

enum { SP = 2, S0 = 8, S1 = 9 };
enum kind { LOAD, STORE, FAULTS };

static const struct form {
	const char *name;
	enum kind kind;
	int32_t offset;
	uint8_t width;  /* FAULTS: enum hy_access */
	uint8_t length; /* of the instruction */
	uint64_t data;  /* stored, or in the register after the load */
	uint8_t reg;    /* 0: a2; otherwise the register that is loaded instead */
} forms[] = {
	{"lb", LOAD, 0, 1, 4, (uint64_t)-0x78, 0},
	{"lbu", LOAD, 0, 1, 4, 0x88, 0},
	{"lh", LOAD, 0, 2, 4, (uint64_t)-0x6878, 0},
	{"lhu", LOAD, 0, 2, 4, 0x9788, 0},
	{"lw", LOAD, 0, 4, 4, (uint64_t)-0x4a596878, 0},
	{"lw_before", LOAD, -8, 4, 4, (uint64_t)-0x4a596878, 0},
	{"lw_x0", LOAD, 0, 4, 4, DATA, 0},
	{"lw_over_its_base", LOAD, 0, 4, 4, (uint64_t)-0x4a596878, S0},
	{"lw_sp_far", LOAD, 2047, 4, 4, (uint64_t)-0x4a596878, 0},
	{"lhu_unaligned", LOAD, 1, 2, 4, 0x9788, 0},
	{"sb", STORE, 0, 1, 4, 0x11, 0},
	{"sh", STORE, 0, 2, 4, 0x2211, 0},
	{"sw", STORE, 0, 4, 4, 0x44332211, 0},
	{"sw_x0", STORE, 0, 4, 4, 0, 0},
	{"sw_far_before", STORE, -2048, 4, 4, 0x44332211, 0},
	{"sw_its_base", STORE, 4, 4, 4, BASE, 0},
	{"sh_unaligned", STORE, 3, 2, 4, 0x2211, 0},
	{"c_lw", LOAD, 4, 4, 2, (uint64_t)-0x4a596878, 0},
	{"c_lwsp", LOAD, 8, 4, 2, (uint64_t)-0x4a596878, 0},
	{"c_sw", STORE, 64, 4, 2, 0x44332211, 0},
	{"c_swsp", STORE, 12, 4, 2, 0x44332211, 0},
	{"amoadd_w", FAULTS, 0, HY_WRITE, 4, DATA, 0},
	{"amoswap_w", FAULTS, 0, HY_WRITE, 4, DATA, 0},
	{"lr_w", FAULTS, 0, HY_READ, 4, DATA, 0},
	{"flw", FAULTS, 0, HY_READ, 4, DATA, 0},
	{"fld", FAULTS, 0, HY_READ, 4, DATA, 0},
	{"fsw", FAULTS, 0, HY_WRITE, 4, DATA, 0},
	{"fsd", FAULTS, 0, HY_WRITE, 4, DATA, 0},
#if __riscv_xlen == 64
	{"ld", LOAD, 0, 8, 4, READ, 0},
	{"lwu", LOAD, 0, 4, 4, 0xb5a69788, 0},
	{"ld_x0", LOAD, 0, 8, 4, DATA, 0},
	{"sd", STORE, 0, 8, 4, DATA, 0},
	{"sd_x0", STORE, 8, 8, 4, 0, 0},
	{"c_ld", LOAD, 8, 8, 2, READ, 0},
	{"c_ldsp", LOAD, 16, 8, 2, READ, 0},
	{"c_sd", STORE, 8, 8, 2, DATA, 0},
	{"c_sdsp", STORE, 24, 8, 2, DATA, 0},
	{"amoadd_d", FAULTS, 0, HY_WRITE, 4, DATA, 0},
	{"lr_d", FAULTS, 0, HY_READ, 4, DATA, 0},
#endif
};

extern const char guest_vectors[], guest_words[];

static struct hy_vcpu *const vcpu = &test_vcpus[0];

static void start(uint64_t pc, uint64_t address)
{
	test_start(vcpu, pc, false, PLACE(guest_vectors));
	test_set(vcpu, HY_RISCV_REG_VSSTATUS, SSTATUS_FS);
	hy_vcpu_set_gpr(vcpu, SP, address);
	hy_vcpu_set_gpr(vcpu, S0, address);
	hy_vcpu_set_gpr(vcpu, S1, DATA);
	hy_vcpu_set_gpr(vcpu, A2, DATA);
	hy_vcpu_set_gpr(vcpu, A7, 0x42);
}

static void check_access(const struct form *form, uint64_t address)
{
	const struct hy_exit *exit = &vcpu->exit;
	uint32_t reason = test_run(vcpu);

	if (form->kind == LOAD) {
		test_equal("exit of a load", reason, HY_EXIT_MMIO_READ);
		test_equal("address loaded from", exit->mmio_read.address, address);
		test_equal("width loaded", exit->mmio_read.width, form->width);
		test_equal("answer", hy_vcpu_complete_read(vcpu, READ), HY_OK);
	} else if (form->kind == STORE) {
		test_equal("exit of a store", reason, HY_EXIT_MMIO_WRITE);
		test_equal("address stored to", exit->mmio_write.address, address);
		test_equal("width stored", exit->mmio_write.width, form->width);
		test_equal("data stored", exit->mmio_write.data, form->data);
	} else {
		test_equal("exit of what is neither", reason, HY_EXIT_STAGE2_FAULT);
		test_equal("address", exit->stage2_fault.address, address);
		if (form->width == HY_READ) /* of an atomic the emulator may see the load first */
			test_equal("access", exit->stage2_fault.access, HY_READ);
	}
}

static void check_form(uint32_t number)
{
	const struct form *form = &forms[number];
	uint64_t pc = GUEST_RAM + number * 8;
	uint32_t reg = form->reg != 0 ? form->reg : A2;

	start(pc, BASE);
	check_access(form, (uint64_t)((int64_t)BASE + form->offset));
	if (form->kind == FAULTS) {
		test_equal("it would run again", hy_vcpu_get_pc(vcpu), pc);
		check_access(form, BASE);
		return;
	}
	test_equal("call behind it", test_run_to_call(vcpu), 0x42);
	test_equal("pc", hy_vcpu_get_pc(vcpu), pc + form->length + CALL_BYTES);
	if (form->kind == LOAD)
		test_equal("register loaded", hy_vcpu_get_gpr(vcpu, reg), form->data & WORD_MASK);
	if (reg != S0)
		test_equal("s0", hy_vcpu_get_gpr(vcpu, S0), BASE);
	test_equal("s1", hy_vcpu_get_gpr(vcpu, S1), DATA);
	test_equal("x0", hy_vcpu_get_gpr(vcpu, 0), 0);
}

/* A load whose first bytes are memory and whose last are none, and one from the page before memory: no access to a device of this width
 * is made of it. */
static void test_half(void)
{
	static const uint64_t places[] = {GUEST_RAM + GUEST_SIZE - 2, GUEST_RAM - 2};

	test_begin("load_half_in_memory");
	for (uint32_t i = 0; i < 2; i++) {
		start(PLACE(guest_words), places[i]);
		test_equal("exit", test_run(vcpu), HY_EXIT_STAGE2_FAULT);
		test_equal("access", vcpu->exit.stage2_fault.access, HY_READ);
	}
	test_end();
}

static void write_words(uint64_t at)
{
	test_equal("words", hy_vm_write(&test_vm, at, guest_words, 8), HY_OK);
	host_sync_caches((const void *)(uintptr_t)(test_vm.regions[0].phys + at - GUEST_RAM), 8);
}

/* The load lies across the end of a page, with and without the guest's own tables. */
static void test_crossing(void)
{
	uint64_t pc = GUEST_RAM + 4 * PAGE - 2;

	test_begin("instruction_across_pages");
	for (uint32_t i = 0; i < 2; i++) {
		start(pc, BASE);
		write_words(pc);
		if (i == 1)
			test_map(vcpu, false);
		check_access(&forms[4], BASE);
		test_equal("call behind it", test_run_to_call(vcpu), 0x42);
		test_equal("pc", hy_vcpu_get_pc(vcpu), pc + 4 + CALL_BYTES);
	}
	test_end();
}

/* The second half of the load is in another place than behind the first one: the guest's tables say where. */
static void test_crossing_scattered(void)
{
	uint64_t pc = MAP_WINDOW - 2;

	test_begin("instruction_across_scattered_pages");
	start(pc, BASE);
	write_words(GUEST_RAM + 4 * PAGE - 2);
	test_equal("second half", hy_vm_write(&test_vm, GUEST_RAM + 8 * PAGE, guest_words + 2, 6), HY_OK);
	test_equal("what is not it", hy_vm_write(&test_vm, GUEST_RAM + 4 * PAGE, guest_vectors, 6), HY_OK);
	host_sync_caches((const void *)(uintptr_t)(test_vm.regions[0].phys + 8 * PAGE), 8);
	test_map(vcpu, false);
	test_map_page(MAP_WINDOW - PAGE, GUEST_RAM + 3 * PAGE, false);
	test_map_page(MAP_WINDOW, GUEST_RAM + 8 * PAGE, false);
	check_access(&forms[4], BASE);
	test_equal("call behind it", test_run_to_call(vcpu), 0x42);
	test_equal("pc", hy_vcpu_get_pc(vcpu), pc + 4 + CALL_BYTES);
	test_end();
}

/* The hardware still holds a translation of the instruction that the guest's tables no longer have when the host looks for it: the guest
 * sees its own fault there. */
static void test_unmapped(void)
{
	uint64_t code = GUEST_RAM + 4 * PAGE;

	test_begin("instruction_page_gone");
	start(MAP_WINDOW, BASE);
	write_words(code);
	test_map(vcpu, false);
	test_map_page(MAP_WINDOW, code, false);
	check_access(&forms[4], BASE);
	test_equal("call behind it", test_run_to_call(vcpu), 0x42);
	hy_vcpu_set_pc(vcpu, MAP_WINDOW);
	test_map_page(MAP_WINDOW, 0, false);
	test_expect_trap(vcpu, CAUSE_FETCH_PAGE, MAP_WINDOW, MAP_WINDOW);
	test_end();
}

void host_main(void)
{
	test_init();
	for (uint32_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		test_begin(forms[i].name);
		check_form(i);
		test_end();
	}
	test_half();
	test_crossing();
	test_crossing_scattered();
	test_unmapped();
	test_done();
}
