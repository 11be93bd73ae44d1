/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores to a device in every form. Each is executed twice: on a page of memory, by the processor, and on a page of a device that
 * behaves like that memory. Registers, flags, memory and what the device holds are the same afterwards, and the device has seen the accesses that
 * it should. What the instruction itself lies on may be two pages of which neither is where the other one says. */
#include "host.h"
#include "test_mmio.h"
#include "test_mmio_list.h"

#include <halyard/port.h>

#define LOW 0x8000u        /* the device's place that real mode reaches */
#define TWIN 0xc0000u      /* the memory in its place */
#define LOOKED_AT 0x200u   /* bytes of each page */
#define TABLE 0xe0000u     /* of pages of the window; what points at it is in the page before */
#define MOST_EXITS 8u
#define SET(id, value) test_set(vcpu, HY_X86_REG_##id, value)

struct form {
	const char *name, *accesses;
	uint32_t flags;
};
#define FORM(name, accesses, flags, ...) {#name, accesses, flags},

enum mode { LONG, COMPATIBLE, REAL, MODES };

extern const char guest_long[], guest_32[], guest_16[], guest_load[];

static const struct form forms_long[] = {FORMS_LONG(FORM)}, forms_32[] = {FORMS_32(FORM)}, forms_16[] = {FORMS_16(FORM)};
static const struct {
	const struct form *forms;
	size_t count;
	const char *place;
} lists[MODES] = {
	{forms_long, sizeof(forms_long) / sizeof(forms_long[0]), guest_long},
	{forms_32, sizeof(forms_32) / sizeof(forms_32[0]), guest_32},
	{forms_16, sizeof(forms_16) / sizeof(forms_16[0]), guest_16},
};

/* What there is behind an instruction. */
struct outcome {
	uint64_t registers[16], pc, flags;
	uint8_t page[LOOKED_AT], scratch[LOOKED_AT];
};

static struct hy_vcpu *const vcpu = &test_vcpus[0];
static uint8_t device[PAGE];
static char seen[4 * MOST_EXITS]; /* accesses, as the list has them */
static size_t noted;

/* --- before --------------------------------------------------------------------------------------------------------------------------------- */

static void put(hy_gpa at, const void *what, size_t size)
{
	test_equal("guest memory", hy_vm_write(&test_vm, at, what, size), HY_OK);
}

void test_mmio_map(uint32_t page, hy_gpa gpa)
{
	uint64_t entry = gpa == 0 ? 0 : gpa | 7;

	put(TABLE + 8 * page, &entry, sizeof(entry));
	hy_port_tlb_flush_local();
}

/* In the second GiB there is the window alone. */
void test_mmio_window(struct hy_vcpu *of)
{
	const uint64_t directories = test_get(of, HY_X86_REG_CR3) + PAGE, directory = (TABLE - PAGE) | 7, table = TABLE | 7;
	const uint8_t nothing[64] = {0};

	put(directories + 8 * (WINDOW >> 30), &directory, sizeof(directory));
	put(TABLE - PAGE + 8 * (WINDOW >> 21 & 511), &table, sizeof(table));
	put(TABLE, nothing, sizeof(nothing));
}

/* Bytes that differ, and at 8 what the accumulator holds. */
static void fill(uint64_t accumulator)
{
	for (uint32_t i = 0; i < PAGE; i++)
		device[i] = (uint8_t)(37 * i + 11 + (i >> 8));
	__builtin_memcpy(device + 8, &accumulator, sizeof(accumulator));
	put(TWIN, device, PAGE);
	put(SCRATCH, device + 1, PAGE - 1);
}

static void set_registers(uint64_t page)
{
	for (uint32_t i = 0; i < 16; i++)
		hy_vcpu_set_gpr(vcpu, i, (i + 1) * UINT64_C(0x9e3779b97f4a7c15));
	hy_vcpu_set_gpr(vcpu, RBX, page);
	hy_vcpu_set_gpr(vcpu, RBP, page + 0x30);
	hy_vcpu_set_gpr(vcpu, RSP, page + 0x180);
	hy_vcpu_set_gpr(vcpu, 12, page);
	hy_vcpu_set_gpr(vcpu, 13, page + 0x60);
	hy_vcpu_set_gpr(vcpu, RDX, 5);
	hy_vcpu_set_gpr(vcpu, RSI, page + 0x40);
	hy_vcpu_set_gpr(vcpu, RDI, SCRATCH + 0x80);
}

/* Data segments but ES begin so that LOW is the device, or the memory in its place. */
static void start_real(uint64_t pc, bool native)
{
	uint64_t base = native ? TWIN - LOW : 0;

	test_restart(vcpu, 0);
	hy_vcpu_set_pc(vcpu, pc - GUEST_RAM);
	SET(DS_BASE, base), SET(SS_BASE, base), SET(GS_BASE, base), SET(ES_BASE, SCRATCH);
	set_registers(LOW);
	hy_vcpu_set_gpr(vcpu, RSI, 0x40);
	hy_vcpu_set_gpr(vcpu, RDI, 0x80);
}

static void start_paged(enum mode mode, uint64_t pc, bool native)
{
	test_long(vcpu, pc, false);
	test_mmio_window(vcpu);
	test_mmio_map(0, native ? TWIN : GUEST_HOLE);
	SET(FS_BASE, WINDOW), SET(GS_BASE, WINDOW + 0x80);
	set_registers(WINDOW);
	if (mode == COMPATIBLE)
		SET(CS_SELECTOR, CODE32), SET(CS_ATTRIBUTES, 0xc9b);
}

static void start(enum mode mode, uint64_t pc, bool native)
{
	if (mode == REAL)
		start_real(pc, native);
	else
		start_paged(mode, pc, native);
	fill(hy_vcpu_get_gpr(vcpu, RAX));
}

/* --- the device ------------------------------------------------------------------------------------------------------------------------------ */

static void note(char kind, uint32_t width)
{
	if (noted + 4 > sizeof(seen))
		return;
	if (noted != 0)
		seen[noted++] = ' ';
	seen[noted++] = kind;
	seen[noted++] = (char)('0' + width);
	seen[noted] = 0;
}

static bool has_seen(const char *accesses)
{
	size_t i = 0;

	while (seen[i] != 0 && seen[i] == accesses[i])
		i++;
	return seen[i] == accesses[i];
}

static uint8_t *place(uint64_t address, uint32_t width)
{
	uint64_t offset = address - (address < GUEST_RAM ? LOW : GUEST_HOLE);

	test_true("the access is within the device", offset <= PAGE - width);
	return device + (offset <= PAGE - width ? offset : 0);
}

/* False: the exit was none of an access. */
static bool answer(void)
{
	const struct hy_exit *exit = &vcpu->exit;
	uint64_t value = 0;

	if (exit->reason == HY_EXIT_MMIO_READ) {
		note('r', exit->mmio_read.width);
		__builtin_memcpy(&value, place(exit->mmio_read.address, exit->mmio_read.width), exit->mmio_read.width);
		test_equal("answer", hy_vcpu_complete_read(vcpu, value), HY_OK);
		return true;
	}
	if (exit->reason == HY_EXIT_MMIO_WRITE) {
		note('w', exit->mmio_write.width);
		__builtin_memcpy(place(exit->mmio_write.address, exit->mmio_write.width), &exit->mmio_write.data, exit->mmio_write.width);
		return true;
	}
	return false;
}

static uint32_t run(void)
{
	noted = 0;
	seen[0] = 0;
	for (uint32_t i = 0; i < MOST_EXITS; i++) {
		uint32_t reason = test_run(vcpu);

		if (!answer())
			return reason;
	}
	return HY_EXIT_NOTHING;
}

/* --- the comparison -------------------------------------------------------------------------------------------------------------------------- */

static void look(struct outcome *outcome, bool native)
{
	for (uint32_t i = 0; i < 16; i++)
		outcome->registers[i] = hy_vcpu_get_gpr(vcpu, i);
	outcome->pc = hy_vcpu_get_pc(vcpu);
	outcome->flags = test_get(vcpu, HY_X86_REG_RFLAGS);
	__builtin_memcpy(outcome->page, device, LOOKED_AT);
	if (native)
		test_equal("page", hy_vm_read(&test_vm, TWIN, outcome->page, LOOKED_AT), HY_OK);
	test_equal("scratch", hy_vm_read(&test_vm, SCRATCH, outcome->scratch, LOOKED_AT), HY_OK);
}

static void compare(const struct form *form, const struct outcome *got, const struct outcome *wanted)
{
	static const char *const names[16] = {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"};

	for (uint32_t i = 0; i < 16; i++)
		test_equal(names[i], got->registers[i], wanted->registers[i]);
	test_equal("rip", got->pc, wanted->pc);
	test_equal("flags", got->flags & form->flags, wanted->flags & form->flags);
	for (uint32_t i = 0; i < LOOKED_AT; i++) {
		test_equal("byte of the device", got->page[i], wanted->page[i]);
		test_equal("byte of other memory", got->scratch[i], wanted->scratch[i]);
	}
}

static void check_fault(enum mode mode, uint64_t pc)
{
	start(mode, pc, false);
	for (uint32_t i = 0; i < 2; i++) { /* nothing has happened: it would run again */
		test_equal("exit", run(), HY_EXIT_STAGE2_FAULT);
		test_equal("page", vcpu->exit.stage2_fault.address & ~(uint64_t)(PAGE - 1), GUEST_HOLE);
		test_true("no access", noted == 0);
	}
}

static void check(enum mode mode, size_t number)
{
	static struct outcome wanted, got;
	const struct form *form = &lists[mode].forms[number];
	uint64_t pc = PLACE(lists[mode].place) + 32 * number;

	test_begin(form->name);
	if (form->accesses[0] == 'f') {
		check_fault(mode, pc);
		test_end();
		return;
	}
	start(mode, pc, true);
	test_equal("exit of the processor's own", run(), HY_EXIT_HYPERCALL);
	look(&wanted, true);
	start(mode, pc, false);
	test_equal("exit", run(), HY_EXIT_HYPERCALL);
	look(&got, false);
	test_true(seen, has_seen(form->accesses));
	compare(form, &got, &wanted);
	test_end();
}

/* --- more than one page ---------------------------------------------------------------------------------------------------------------------- */

/* The access begins in memory and ends in the device, or the other way round: nobody can answer that. */
static void test_half(void)
{
	test_begin("load_half_in_memory");
	for (uint32_t i = 0; i < 2; i++) {
		start(LONG, PLACE(guest_load), false);
		test_mmio_map(i, TWIN);
		test_mmio_map(1 - i, GUEST_HOLE);
		hy_vcpu_set_gpr(vcpu, RBX, WINDOW + PAGE - 0x20 - 4);
		test_equal("exit", run(), HY_EXIT_STAGE2_FAULT);
		test_equal("page", vcpu->exit.stage2_fault.address & ~(uint64_t)(PAGE - 1), GUEST_HOLE);
		test_true("no access", noted == 0);
	}
	test_end();
}

/* The instruction lies across the end of a page, and its second half is elsewhere than behind the first one. */
static void test_crossing(void)
{
	test_begin("instruction_across_scattered_pages");
	for (uint32_t first = 1; first < 4; first++) {
		uint64_t pc = WINDOW + 3 * PAGE - first;
		uint8_t code[7];

		start(LONG, pc, false);
		test_equal("code", hy_vm_read(&test_vm, PLACE(guest_load), code, sizeof(code)), HY_OK);
		put(SCRATCH + PAGE - first, code, first);
		put(SCRATCH + 2 * PAGE, code + first, sizeof(code) - first);
		put(SCRATCH + PAGE, guest_long, 16); /* not this */
		test_mmio_map(2, SCRATCH);
		test_mmio_map(3, SCRATCH + 2 * PAGE);
		hy_vcpu_set_pc(vcpu, pc);
		test_equal("exit", run(), HY_EXIT_HYPERCALL);
		test_true(seen, has_seen("r8"));
		test_equal("rip", hy_vcpu_get_pc(vcpu), pc + 7);
	}
	test_end();
}

/* A user's access; what the guest's own tables keep from it is its own page fault, also where a device would be. */
static void test_user(void)
{
	test_begin("user");
	for (uint32_t i = 0; i < 2; i++) {
		uint64_t entry = GUEST_HOLE | (i == 0 ? 7 : 3);

		test_long(vcpu, PLACE(guest_load), true);
		test_mmio_window(vcpu);
		test_mmio_map(0, GUEST_HOLE);
		put(TABLE, &entry, sizeof(entry));
		hy_vcpu_set_gpr(vcpu, RBX, WINDOW);
		if (i == 0) {
			test_equal("exit", test_run(vcpu), HY_EXIT_MMIO_READ);
			test_equal("address", vcpu->exit.mmio_read.address, GUEST_HOLE + 0x20);
			test_equal("answer", hy_vcpu_complete_read(vcpu, 0x1234), HY_OK);
			test_expect_trap(vcpu, 6, 0, PLACE(guest_load) + 4); /* the call is the kernel's */
		} else {
			test_expect_trap(vcpu, 14, 5, PLACE(guest_load));
			test_equal("CR2", test_get(vcpu, HY_X86_REG_CR2), WINDOW + 0x20);
		}
	}
	test_end();
}

void host_main(void)
{
	test_init();
	for (enum mode mode = LONG; mode < MODES; mode++)
		for (size_t i = 0; i < lists[mode].count; i++)
			check(mode, i);
	test_half();
	test_crossing();
	test_user();
	test_mmio_ports(vcpu);
	test_done();
}
