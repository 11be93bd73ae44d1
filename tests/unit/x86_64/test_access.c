/* SPDX-License-Identifier: Apache-2.0 */
/* Instructions whose operand is at a device: what they do to registers, flags and memory is what this machine's own processor does. */
#define _DEFAULT_SOURCE /* mmap of memory without a file */

#include <halyard/arch/stage1.h> /* before names of the fixture that it uses too */

#include "guest_fixture.h"
#include "native.h"

#include <stdio.h>

#define STATUS_FLAGS 0x8d5u
#define AF 0x10u
#define DF 0x400u
#define FOREIGN UINT64_C(0x90000000) /* what is there is no memory of the host's */

enum { RCX = 1, RBX = 3, RSP = 4, RSI = 6, RDI = 7 };
enum kind { LOADS, STORES, BOTH };

/* Opcodes with a ModRM byte; `group`: its reg field, -1 any register. */
static const struct form {
	uint8_t opcode[2];
	int8_t group;
	uint8_t immediate; /* bytes, 4: as wide as the operand, at most 4 */
	enum kind kind;
	bool wide; /* no form for bytes */
	bool af;   /* leaves AF undefined */
} forms[] = {
	{{0x88}, -1, 0, STORES, false, false}, /* mov */
	{{0x89}, -1, 0, STORES, true, false},
	{{0x8a}, -1, 0, LOADS, false, false},
	{{0x8b}, -1, 0, LOADS, true, false},
	{{0xc6}, 0, 1, STORES, false, false},
	{{0xc7}, 0, 4, STORES, true, false},
	{{0x0f, 0xb6}, -1, 0, LOADS, true, false}, /* movzx, movsx, movsxd */
	{{0x0f, 0xb7}, -1, 0, LOADS, true, false},
	{{0x0f, 0xbe}, -1, 0, LOADS, true, false},
	{{0x0f, 0xbf}, -1, 0, LOADS, true, false},
	{{0x63}, -1, 0, LOADS, true, false},
	{{0x00}, -1, 0, BOTH, false, false}, /* add or adc sbb and sub xor: to memory, to a register */
	{{0x01}, -1, 0, BOTH, true, false},
	{{0x02}, -1, 0, LOADS, false, false},
	{{0x03}, -1, 0, LOADS, true, false},
	{{0x08}, -1, 0, BOTH, false, true},
	{{0x09}, -1, 0, BOTH, true, true},
	{{0x0a}, -1, 0, LOADS, false, true},
	{{0x0b}, -1, 0, LOADS, true, true},
	{{0x10}, -1, 0, BOTH, false, false},
	{{0x11}, -1, 0, BOTH, true, false},
	{{0x12}, -1, 0, LOADS, false, false},
	{{0x13}, -1, 0, LOADS, true, false},
	{{0x18}, -1, 0, BOTH, false, false},
	{{0x19}, -1, 0, BOTH, true, false},
	{{0x1a}, -1, 0, LOADS, false, false},
	{{0x1b}, -1, 0, LOADS, true, false},
	{{0x20}, -1, 0, BOTH, false, true},
	{{0x21}, -1, 0, BOTH, true, true},
	{{0x22}, -1, 0, LOADS, false, true},
	{{0x23}, -1, 0, LOADS, true, true},
	{{0x28}, -1, 0, BOTH, false, false},
	{{0x29}, -1, 0, BOTH, true, false},
	{{0x2a}, -1, 0, LOADS, false, false},
	{{0x2b}, -1, 0, LOADS, true, false},
	{{0x30}, -1, 0, BOTH, false, true},
	{{0x31}, -1, 0, BOTH, true, true},
	{{0x32}, -1, 0, LOADS, false, true},
	{{0x33}, -1, 0, LOADS, true, true},
	{{0x38}, -1, 0, LOADS, false, false}, /* cmp */
	{{0x39}, -1, 0, LOADS, true, false},
	{{0x3a}, -1, 0, LOADS, false, false},
	{{0x3b}, -1, 0, LOADS, true, false},
	{{0x80}, 0, 1, BOTH, false, false}, /* by an immediate */
	{{0x80}, 1, 1, BOTH, false, true},
	{{0x80}, 2, 1, BOTH, false, false},
	{{0x80}, 7, 1, LOADS, false, false},
	{{0x81}, 0, 4, BOTH, true, false},
	{{0x81}, 1, 4, BOTH, true, true},
	{{0x81}, 3, 4, BOTH, true, false},
	{{0x81}, 4, 4, BOTH, true, true},
	{{0x81}, 5, 4, BOTH, true, false},
	{{0x81}, 7, 4, LOADS, true, false},
	{{0x83}, 0, 1, BOTH, true, false},
	{{0x83}, 1, 1, BOTH, true, true},
	{{0x83}, 4, 1, BOTH, true, true},
	{{0x83}, 6, 1, BOTH, true, true},
	{{0x83}, 7, 1, LOADS, true, false},
	{{0x84}, -1, 0, LOADS, false, true}, /* test */
	{{0x85}, -1, 0, LOADS, true, true},
	{{0xf6}, 0, 1, LOADS, false, true},
	{{0xf7}, 0, 4, LOADS, true, true},
	{{0xf6}, 2, 0, BOTH, false, false}, /* not, neg */
	{{0xf7}, 2, 0, BOTH, true, false},
	{{0xf6}, 3, 0, BOTH, false, false},
	{{0xf7}, 3, 0, BOTH, true, false},
	{{0xfe}, 0, 0, BOTH, false, false}, /* inc, dec */
	{{0xff}, 0, 0, BOTH, true, false},
	{{0xfe}, 1, 0, BOTH, false, false},
	{{0xff}, 1, 0, BOTH, true, false},
	{{0x86}, -1, 0, BOTH, false, false}, /* xchg */
	{{0x87}, -1, 0, BOTH, true, false},
	{{0x0f, 0xb0}, -1, 0, BOTH, false, false}, /* cmpxchg */
	{{0x0f, 0xb1}, -1, 0, BOTH, true, false},
	{{0x0f, 0xc0}, -1, 0, BOTH, false, false}, /* xadd */
	{{0x0f, 0xc1}, -1, 0, BOTH, true, false},
	{{0x0f, 0xba}, 4, 1, LOADS, true, false}, /* bt, bts, btr, btc */
	{{0x0f, 0xba}, 5, 1, BOTH, true, false},
	{{0x0f, 0xba}, 6, 1, BOTH, true, false},
	{{0x0f, 0xba}, 7, 1, BOTH, true, false},
};

static uint8_t device[PAGE], native_device[PAGE] __attribute__((aligned(0x1000)));
static uint64_t seed;

static uint64_t chance(void)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return seed >> 24 ^ seed << 30;
}

/* Values where carries and signs change are likelier than chance has them. */
static uint64_t some_value(void)
{
	static const uint64_t special[] = {
		0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, INT64_MAX, UINT64_C(1) << 63, UINT64_MAX,
	};
	uint64_t near = special[chance() % COUNT(special)], kind = chance() % 3;

	return kind == 0 ? near : kind == 1 ? near + chance() % 5 - 2 : chance();
}

/* The device answers whatever the instruction that exited wants of it. */
static void serve(void)
{
	do {
		const struct hy_exit *exit = &vcpu.exit;
		uint64_t value = 0;

		if (exit->reason == HY_EXIT_MMIO_READ) {
			assert_int_equal(exit->mmio_read.address & ~UINT64_C(0xfff), DEVICE);
			assert_true(exit->mmio_read.address % PAGE + exit->mmio_read.width <= PAGE);
			memcpy(&value, device + exit->mmio_read.address % PAGE, exit->mmio_read.width);
			hy_mmio_complete(&vcpu, value);
		} else {
			assert_int_equal(exit->reason, HY_EXIT_MMIO_WRITE);
			assert_int_equal(exit->mmio_write.address & ~UINT64_C(0xfff), DEVICE);
			assert_true(exit->mmio_write.address % PAGE + exit->mmio_write.width <= PAGE);
			memcpy(device + exit->mmio_write.address % PAGE, &exit->mmio_write.data, exit->mmio_write.width);
		}
	} while (vcpu.access.count != 0 && !hy_mmio_continue(&vcpu));
	vcpu.ctx.rip += vcpu.exit.advance;
}

static void describe(const uint8_t *code, size_t size, char *text)
{
	for (size_t n = 0; n < size; n++)
		text += sprintf(text, "%02x ", code[n]);
}

/* An instruction as bytes, [rbx + disp]: its operand at the device. */
static size_t encode(const struct form *form, uint8_t *code)
{
	static const uint8_t prefixes[][3] = {{0}, {0}, {0x66}, {0x48}, {0x40}, {0x44}, {0x66, 0x44}, {0x4c}};
	const uint8_t *prefix = prefixes[chance() % COUNT(prefixes)];
	uint32_t bytes = form->wide ? 4 : 1, reg = form->group >= 0 ? (uint32_t)form->group : (uint32_t)chance() % 8, rex = 0;
	size_t size = 0;

	for (; *prefix != 0; prefix++) {
		code[size++] = *prefix;
		rex = *prefix & 0x40 && *prefix != 0x66 ? *prefix : rex;
		bytes = !form->wide ? 1 : *prefix == 0x66 && rex == 0 ? 2 : (rex & 8) != 0 ? 8 : bytes;
	}
	if (form->group < 0 && reg == RSP && (rex & 4) == 0 && (form->wide || rex != 0))
		reg = RSI;
	code[size++] = form->opcode[0];
	if (form->opcode[0] == 0x0f)
		code[size++] = form->opcode[1];
	code[size++] = (uint8_t)(0x40 | reg << 3 | RBX);
	code[size++] = (uint8_t)(chance() & 0x78);
	for (uint32_t n = form->immediate < bytes ? form->immediate : bytes; form->immediate != 0 && n > 0; n--)
		code[size++] = (uint8_t)some_value();
	return size;
}

static void compare(const struct native *native, uint64_t flags, const uint8_t *code, size_t size)
{
	char text[64];

	describe(code, size, text);
	for (uint32_t reg = 0; reg < 16; reg++)
		if (reg != RSP && hy_x86_gpr(&vcpu.ctx, reg) != native->gpr[reg])
			fail_msg("%s: register %u is %#lx, not %#lx", text, reg, hy_x86_gpr(&vcpu.ctx, reg), native->gpr[reg]);
	if (((vcpu.ctx.rflags ^ native->flags) & flags) != 0)
		fail_msg("%s: flags are %#lx, not %#lx", text, vcpu.ctx.rflags, native->flags);
	if (memcmp(device, native_device, PAGE) != 0)
		fail_msg("%s: the device holds something else", text);
}

static void begin(struct native *native)
{
	for (uint32_t reg = 0; reg < 16; reg++)
		native->gpr[reg] = some_value();
	native->flags = (chance() & STATUS_FLAGS) | 2;
	for (uint32_t n = 0; n < 160; n += 8) {
		uint64_t value = some_value();

		memcpy(device + n, &value, 8);
	}
	memcpy(native_device, device, PAGE);
}

static void give(const struct native *native)
{
	for (uint32_t reg = 0; reg < 16; reg++)
		hy_x86_set_gpr(&vcpu.ctx, reg, native->gpr[reg]);
	vcpu.ctx.rflags = native->flags;
}

static void instructions_do_what_the_processor_does(void **state)
{
	(void)state;
	seed = 1;
	for (uint32_t round = 0; round < 50 * COUNT(forms); round++) {
		const struct form *form = &forms[round % COUNT(forms)];
		uint32_t at = (uint32_t)(chance() % 16);
		struct native native;
		uint8_t code[16];
		bool write = form->kind == STORES || (form->kind == BOTH && chance() % 2 != 0);
		size_t size = encode(form, code);
		struct hy_x86_insn insn;
		uint64_t rip = CODE + chance() % 200;

		begin(&native);
		native.gpr[RBX] = (uintptr_t)native_device + at;
		give(&native);
		vcpu.ctx.rip = rip;
		load_code(rip % PAGE, code, size);
		assert_int_equal(hy_x86_insn_decode(code, (uint32_t)size, 64, &insn), HY_X86_DECODED);
		native_run(&native, code, size);
		assert_false(hy_x86_access(&vcpu, DEVICE + at + (uint64_t)insn.displacement, write));
		serve();
		assert_int_equal(vcpu.ctx.rip, rip + size);
		compare(&native, form->af ? STATUS_FLAGS & ~AF : STATUS_FLAGS, code, size);
	}
}

/* What the guest copies to and from: two pages of its memory that are no neighbours, side by side at the address of this. */
static uint8_t native_memory[2 * PAGE] __attribute__((aligned(0x1000)));

static void map_memory(void)
{
	map((uintptr_t)native_memory, DATA_PAGE, PRESENT | WRITABLE);
	map((uintptr_t)native_memory + PAGE, DATA_PAGE + 4 * PAGE, PRESENT | WRITABLE);
	memcpy(ram + DATA_PAGE, native_memory, PAGE);
	memcpy(ram + DATA_PAGE + 4 * PAGE, native_memory + PAGE, PAGE);
}

static void compare_memory(void)
{
	assert_memory_equal(ram + DATA_PAGE, native_memory, PAGE);
	assert_memory_equal(ram + DATA_PAGE + 4 * PAGE, native_memory + PAGE, PAGE);
}

/* MOVS and STOS in all sizes, with and without repetition, up and down, also across the pages of the memory side. */
static void strings_do_what_the_processor_does(void **state)
{
	static const uint8_t codes[][3] = {{0xa4}, {0xa5}, {0x66, 0xa5}, {0x48, 0xa5}, {0xaa}, {0xab}, {0x66, 0xab}, {0x48, 0xab}};

	(void)state;
	seed = 2;
	for (uint32_t round = 0; round < 4000; round++) {
		const uint8_t *string = codes[round % COUNT(codes)];
		bool repeat = chance() % 3 != 0, stores = string[0] >= 0xaa || string[1] == 0xab || chance() % 2 != 0;
		uint64_t count = repeat ? 1 + chance() % 5 : chance(), exits = 0, start = CODE + chance() % 64;
		uint64_t at = (uintptr_t)native_device + 64 + chance() % 16, other = (uintptr_t)native_memory + PAGE - 32 + chance() % 64;
		uint8_t code[8] = {0};
		size_t size = 0;
		struct native native;

		if (repeat)
			code[size++] = chance() % 2 != 0 ? 0xf3 : 0xf2;
		for (; *string != 0; string++)
			code[size++] = *string;
		begin(&native);
		for (uint32_t n = 0; n < sizeof(native_memory); n++)
			native_memory[n] = (uint8_t)chance();
		map_memory();
		native.flags |= chance() % 2 != 0 ? DF : 0;
		native.gpr[RCX] = count;
		native.gpr[RDI] = stores ? at : other;
		native.gpr[RSI] = stores ? other : at;
		give(&native);
		load_code(start % PAGE, code, size);
		for (vcpu.ctx.rip = start; vcpu.ctx.rip == start; exits++) {
			assert_false(hy_x86_access(&vcpu, DEVICE + hy_x86_gpr(&vcpu.ctx, stores ? RDI : RSI) % PAGE, stores));
			serve();
		}
		assert_int_equal(vcpu.ctx.rip, start + size);
		assert_int_equal(exits, repeat ? count : 1);
		native_run(&native, code, size);
		compare(&native, STATUS_FLAGS | DF, code, size);
		compare_memory();
	}
}

static const struct {
	const char *what;
	uint8_t code[12];
	uint8_t size, bits, bytes;
	bool write;
	uint64_t linear;
} accesses[] = {
	{"readl: mov (%rdi),%eax", {0x8b, 0x07}, 2, 64, 4, false, 0x7070},
	{"readb: mov (%rdi),%al", {0x8a, 0x07}, 2, 64, 1, false, 0x7070},
	{"readw: movzwl (%rdi),%eax", {0x0f, 0xb7, 0x07}, 3, 64, 2, false, 0x7070},
	{"writel: mov %edi,(%rsi)", {0x89, 0x3e}, 2, 64, 4, true, 0x6060},
	{"writeq: mov %rdi,(%rsi)", {0x48, 0x89, 0x3e}, 3, 64, 8, true, 0x6060},
	{"local APIC: mov -0xa04000(%rdi),%eax", {0x8b, 0x87, 0x00, 0xc0, 0x5f, 0xff}, 6, 64, 4, false, 0x7070 - UINT64_C(0xa04000)},
	{"local APIC: mov %esi,-0xa04000(%rdi)", {0x89, 0xb7, 0x00, 0xc0, 0x5f, 0xff}, 6, 64, 4, true, 0x7070 - UINT64_C(0xa04000)},
	{"EOI: movl $0,0xffffffffff5fc0b0",
	 {0xc7, 0x04, 0x25, 0xb0, 0xc0, 0x5f, 0xff, 0, 0, 0, 0}, 11, 64, 4, true, UINT64_C(0xffffffffff5fc0b0)},
	{"EOI: xchg %eax,0xffffffffff5fc0b0", {0x87, 0x04, 0x25, 0xb0, 0xc0, 0x5f, 0xff}, 7, 64, 4, true, UINT64_C(0xffffffffff5fc0b0)},
	{"IO-APIC: mov %edx,0x10(%rax)", {0x89, 0x50, 0x10}, 3, 64, 4, true, 0x10},
	{"mov 0x1234(%rip),%eax", {0x8b, 0x05, 0x34, 0x12, 0, 0}, 6, 64, 4, false, CODE + 6 + 0x1234},
	{"movl $1,0x1234(%rip)", {0xc7, 0x05, 0x34, 0x12, 0, 0, 1, 0, 0, 0}, 10, 64, 4, true, CODE + 10 + 0x1234},
	{"mov 0x1234(%eip),%eax", {0x67, 0x8b, 0x05, 0x34, 0x12, 0, 0}, 7, 64, 4, false, 0x81000000 + 7 + 0x1234},
	{"orl $1,(%rbx,%rcx,8)", {0x81, 0x0c, 0xcb, 1, 0, 0, 0}, 7, 64, 4, true, 0x3030 + 8 * 0x1010},
	{"lock orl $1,8(%r12)", {0xf0, 0x41, 0x83, 0x4c, 0x24, 8, 1}, 7, 64, 4, true, 0xc0c0 + 8},
	{"mov (%r13,%r12),%al", {0x43, 0x8a, 0x44, 0x25, 0}, 5, 64, 1, false, 0xd0d0 + 0xc0c0},
	{"mov %gs:(%rax),%eax", {0x65, 0x8b, 0x00}, 3, 64, 4, false, UINT64_C(0xffff8800000009a0)},
	{"mov %fs:8,%eax", {0x64, 0x8b, 0x04, 0x25, 8, 0, 0, 0}, 8, 64, 4, false, 0x12345680 + 8},
	{"es is ignored: mov %es:(%rdi),%eax", {0x26, 0x8b, 0x07}, 3, 64, 4, false, 0x7070},
	{"movabs 0x1122334455667788,%al",
	 {0xa0, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11}, 9, 64, 1, false, UINT64_C(0x1122334455667788)},
	{"addr32 mov %eax,0x55667788", {0x67, 0xa3, 0x88, 0x77, 0x66, 0x55}, 6, 64, 4, true, 0x55667788},
	{"addr32 mov (%edi,%ebp),%eax", {0x67, 0x8b, 0x04, 0x2f}, 4, 64, 4, false, 0x7070 + 0x5050},
	{"32 bits: mov 0xfee00020,%eax", {0xa1, 0x20, 0, 0xe0, 0xfe}, 5, 32, 4, false, 0xfee00020 + 0x50},
	{"32 bits: mov %al,-0x40000000(%ecx), which wraps", {0x88, 0x81, 0, 0, 0, 0xc0}, 6, 32, 1, true, 0xc0001010 + 0x50},
	{"32 bits: mov 4(%ebp),%ax by SS", {0x66, 0x8b, 0x45, 4}, 4, 32, 2, false, 0x20340 + 0x5050 + 4},
	{"32 bits: mov %es:(%edi),%ah", {0x26, 0x8a, 0x27}, 3, 32, 1, false, 0xa0120 + 0x7070},
	{"16 bits: mov (%bx,%si),%ax", {0x8b, 0x00}, 2, 16, 2, false, 0x3030 + 0x6060 + 0x50},
	{"16 bits: mov %cl,-1(%bp,%di), which wraps",
	 {0x88, 0x8b, 0xff, 0x7f}, 4, 16, 1, true, 0x20340 + ((0x5050 + 0x7070 + 0x7fff) & 0xffff)},
	{"16 bits: mov %es:0x18,%al", {0x26, 0xa0, 0x18, 0}, 4, 16, 1, false, 0xa0120 + 0x18},
	{"16 bits: stos %al,%es:(%di)", {0xaa}, 1, 16, 1, true, 0xa0120 + 0x7070},
	{"16 bits: mov %eax,(%esi)", {0x66, 0x67, 0x89, 0x06}, 4, 16, 4, true, 0x6060 + 0x50},
};

/* What kernels do to devices, as their compilers and assembler wrote it; and forms of addresses that only some modes have. */
static void addresses(void **state)
{
	struct hy_x86_context *ctx = &vcpu.ctx;

	for (size_t n = 0; n < COUNT(accesses); n++) {
		uint64_t wanted = accesses[n].linear;

		prepare(state);
		for (uint32_t reg = 1; reg < 16; reg++)
			hy_x86_set_gpr(ctx, reg, reg * 0x1010);
		ctx->es_base = 0xa0120; /* no two alike within a page: the offset is all that is compared */
		ctx->ss_base = 0x20340;
		ctx->ds_base = 0x50;
		ctx->fs_base = 0x12345680;
		ctx->gs_base = UINT64_C(0xffff8800000009a0);
		if (accesses[n].bits != 64) {
			ctx->efer = 0;
			ctx->cr0 = ctx->cr4 = 0;
			ctx->cs_attributes = accesses[n].bits == 32 ? 0x49b : 0x9b;
			ctx->cs_base = CODE_PAGE;
			ctx->rip = 0;
		}
		load_code(0, accesses[n].code, accesses[n].size);
		if (hy_x86_access(&vcpu, DEVICE | wanted % PAGE, accesses[n].write) || vcpu.exit.reason == HY_EXIT_STAGE2_FAULT)
			fail_msg("%s: no access at %#lx", accesses[n].what, wanted);
		if (vcpu.exit.reason == HY_EXIT_MMIO_READ)
			assert_int_equal(vcpu.exit.mmio_read.width, accesses[n].bytes);
		else
			assert_int_equal(vcpu.exit.mmio_write.width, accesses[n].bytes);
		/* An access elsewhere is not this instruction's: another one that the processor made, or behind the end of a page. */
		vcpu.access.count = 0;
		assert_false(hy_x86_access(&vcpu, (DEVICE | wanted % PAGE) ^ 8, accesses[n].write));
		assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	}
}

/* What no device can answer is reported as it is, for memory on demand. */
static void others_are_stage_2_faults(void **state)
{
	static const struct {
		uint8_t code[8];
		bool write;
	} others[] = {
		{{0xff, 0x37}, false},             /* push (%rdi) */
		{{0x8f, 0x07}, true},              /* pop (%rdi) */
		{{0xff, 0x17}, false},             /* call *(%rdi) */
		{{0x0f, 0x6f, 0x07}, false},       /* movq (%rdi),%mm0 */
		{{0xc5, 0xfa, 0x6f, 0x07}, false}, /* vmovdqu (%rdi),%xmm0 */
		{{0xd1, 0x27}, true},              /* shll (%rdi) */
		{{0xf7, 0x27}, false},             /* mull (%rdi) */
		{{0x8e, 0x1f}, false},             /* mov (%rdi),%ds */
		{{0x90}, true},                    /* nop: the processor's own access */
		{{0x8b, 0x07}, true},              /* mov (%rdi),%eax does not store */
		{{0x89, 0x07}, false},             /* mov %eax,(%rdi) does not load */
		{{0x0f, 0xff, 0xff}, true},        /* none */
		{{0x06}, true},                    /* none in 64-bit mode */
	};

	for (size_t n = 0; n < COUNT(others); n++) {
		prepare(state);
		vcpu.ctx.rdi = 0x7010;
		load_code(0, others[n].code, sizeof(others[n].code));
		assert_false(hy_x86_access(&vcpu, DEVICE + 0x10, others[n].write));
		assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
		assert_int_equal(vcpu.exit.stage2_fault.address, DEVICE + 0x10);
		assert_int_equal(vcpu.exit.stage2_fault.access, others[n].write ? HY_WRITE : HY_READ);
		assert_int_equal(vcpu.exit.advance, 0);
	}
	/* Across the end of the page. */
	prepare(state);
	vcpu.ctx.rdi = 0x7ffd;
	load_code(0, (const uint8_t[]){0x8b, 0x07}, 2);
	assert_false(hy_x86_access(&vcpu, DEVICE + 0xffd, false));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
}

/* MOVS whose other side is not there: memory on demand comes, or the guest takes its own fault; nothing has moved. */
static void strings_without_their_other_side(void **state)
{
	prepare(state);
	load_code(0, (const uint8_t[]){0xf3, 0xa4}, 2);
	vcpu.ctx.rcx = 3;
	vcpu.ctx.rsi = 0x5000;
	vcpu.ctx.rdi = 0x7000;
	map(0x5000, UINT64_C(0x80000000), PRESENT | WRITABLE);
	assert_false(hy_x86_access(&vcpu, DEVICE, true));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_int_equal(vcpu.exit.stage2_fault.address, UINT64_C(0x80000000));
	assert_int_equal(vcpu.exit.stage2_fault.access, HY_READ);
	assert_false(vcpu.exit.stage2_fault.permission);
	/* Memory that the host cannot read, a device's for one: to look again would never end. */
	assert_int_equal(hy_space_map(&space, &(struct hy_mapping){.gpa = FOREIGN, .phys = FOREIGN, .size = PAGE, .access = HY_READ | HY_WRITE,
								    .type = HY_MEMORY_DEVICE}), HY_OK);
	map(0x5000, FOREIGN, PRESENT | WRITABLE);
	assert_false(hy_x86_access(&vcpu, DEVICE, true));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_STAGE2_FAULT);
	assert_true(vcpu.exit.stage2_fault.permission);
	map(0x5000, 0, 0);
	assert_true(hy_x86_access(&vcpu, DEVICE, true));
	assert_int_equal(vcpu.ctx.event & 0x800007ff, 0x8000030e); /* #PF */
	assert_int_equal(vcpu.ctx.event >> 32, 0);
	assert_int_equal(vcpu.ctx.cr2, 0x5000);
	vcpu.ctx.event = 0;
	map(0x7000, DATA_PAGE, PRESENT); /* may not be written */
	assert_true(hy_x86_access(&vcpu, DEVICE, false));
	assert_int_equal(vcpu.ctx.event >> 32, 3);
	assert_int_equal(vcpu.ctx.cr2, 0x7000);
	assert_int_equal(vcpu.ctx.rcx, 3);
	assert_int_equal(vcpu.ctx.rip, CODE);
}

/* The other side is used as by the processor itself: the guest's tables say so. */
static void strings_mark_their_other_side(void **state)
{
	uint64_t source, target;

	prepare(state);
	load_code(0, (const uint8_t[]){0xa4}, 1);
	source = map(0x5000, DATA_PAGE, PRESENT);
	target = map(0x7000, DATA_PAGE + PAGE, PRESENT | WRITABLE);
	vcpu.ctx.rsi = 0x5000;
	vcpu.ctx.rdi = 0x7000;
	assert_false(hy_x86_access(&vcpu, DEVICE, true));
	assert_int_equal(get_entry(source), DATA_PAGE | PRESENT | ACCESSED);
	assert_int_equal(get_entry(ROOT) & (ACCESSED | DIRTY), ACCESSED);
	assert_int_equal(get_entry(target) & (ACCESSED | DIRTY), 0);
	atomic_store(&vcpu.attention, 0);
	vcpu.access.count = 0;
	assert_false(hy_x86_access(&vcpu, DEVICE, false));
	assert_int_equal(get_entry(target) & (ACCESSED | DIRTY), ACCESSED | DIRTY);
	/* What the guest may not do leaves no mark. */
	vcpu.access.count = 0;
	target = map(0x7000, DATA_PAGE + PAGE, PRESENT);
	assert_true(hy_x86_access(&vcpu, DEVICE, false));
	assert_int_equal(get_entry(target) & (ACCESSED | DIRTY), 0);
}

/* Pointers of PAE have no accessed bit: what is set there makes the next load of CR3 a fault. */
static void pointers_of_pae_are_not_marked(void **state)
{
	const struct hy_walk_tables tables = {.format = &hy_x86_walk_pae, .root = ROOT};
	struct hy_walk_result result;

	prepare(state);
	memset(ram + ROOT, 0, 3 * PAGE);
	set_entry(ROOT, (ROOT + PAGE) | PRESENT);
	set_entry(ROOT + PAGE, (ROOT + 2 * PAGE) | PRESENT | WRITABLE);
	set_entry(ROOT + 2 * PAGE, DATA_PAGE | PRESENT | WRITABLE);
	assert_int_equal(hy_walk(&space, &tables, 0, &result), HY_OK);
	assert_int_equal(hy_walk_mark(&vcpu, &tables, &result, true), HY_OK);
	assert_int_equal(get_entry(ROOT), (ROOT + PAGE) | PRESENT);
	assert_int_equal(get_entry(ROOT + PAGE), (ROOT + 2 * PAGE) | PRESENT | WRITABLE | ACCESSED);
	assert_int_equal(get_entry(ROOT + 2 * PAGE), DATA_PAGE | PRESENT | WRITABLE | ACCESSED | DIRTY);
}

/* The page is gone when the device has answered: the guest takes its fault at the instruction, of which nothing has happened. */
static void a_page_that_goes_meanwhile(void **state)
{
	prepare(state);
	load_code(0, (const uint8_t[]){0xa4}, 1);
	map(0x7000, DATA_PAGE, PRESENT | WRITABLE);
	vcpu.ctx.rsi = 0x5000;
	vcpu.ctx.rdi = 0x7000;
	assert_false(hy_x86_access(&vcpu, DEVICE, false));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_MMIO_READ);
	map(0x7000, 0, 0);
	hy_mmio_complete(&vcpu, 0x55);
	assert_true(hy_mmio_continue(&vcpu));
	assert_int_equal(vcpu.ctx.event & 0x800007ff, 0x8000030e); /* #PF */
	assert_int_equal(vcpu.exit.advance, 0);
	assert_int_equal(vcpu.ctx.rip, CODE);
	assert_int_equal(vcpu.ctx.rdi, 0x7000);
}

static void string_ports(void **state)
{
	prepare(state);
	vcpu.ctx.rsi = 0x5000;
	vcpu.ctx.rdi = 0x7000;
	vcpu.ctx.rflags = 0x402;
	load_code(0, (const uint8_t[]){0xf3, 0x64, 0x67, 0x6f}, 4); /* rep outsl %fs:(%esi) */
	vcpu.ctx.fs_base = 0x100000000;
	assert_false(hy_x86_io_string(&vcpu, 0x1f0));
	assert_int_equal(vcpu.exit.reason, HY_EXIT_IO_STRING);
	assert_int_equal(vcpu.exit.io_string.port, 0x1f0);
	assert_int_equal(vcpu.exit.io_string.width, 4);
	assert_true(vcpu.exit.io_string.write && vcpu.exit.io_string.repeat && vcpu.exit.io_string.down);
	assert_int_equal(vcpu.exit.io_string.address, 0x100005000);
	assert_int_equal(vcpu.exit.io_string.address_width, 4);
	assert_int_equal(vcpu.exit.io_string.index, RSI);
	assert_int_equal(vcpu.exit.io_string.counter, RCX);
	assert_int_equal(vcpu.exit.advance, 4);
	load_code(0, (const uint8_t[]){0x6c}, 1); /* insb */
	vcpu.ctx.rflags = 2;
	assert_false(hy_x86_io_string(&vcpu, 0x60));
	assert_true(!vcpu.exit.io_string.write && !vcpu.exit.io_string.repeat && !vcpu.exit.io_string.down);
	assert_int_equal(vcpu.exit.io_string.address, 0x7000);
	assert_int_equal(vcpu.exit.io_string.index, RDI);
	assert_int_equal(vcpu.exit.io_string.address_width, 8);
	load_code(0, (const uint8_t[]){0x90}, 1);
	assert_true(hy_x86_io_string(&vcpu, 0x60));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(instructions_do_what_the_processor_does, prepare),
		cmocka_unit_test_setup(strings_do_what_the_processor_does, prepare),
		cmocka_unit_test(addresses),
		cmocka_unit_test(others_are_stage_2_faults),
		cmocka_unit_test(strings_without_their_other_side),
		cmocka_unit_test(strings_mark_their_other_side),
		cmocka_unit_test(pointers_of_pae_are_not_marked),
		cmocka_unit_test(a_page_that_goes_meanwhile),
		cmocka_unit_test(string_ports),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
